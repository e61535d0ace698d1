import { eraseAll } from '../../ledger/index';
import { lockGate } from '../../platform/lock-gate';
import { lockMark, saysLock, type BodyPart } from '../../platform/lock-mark';
import { hideHomeButton } from '../../platform/navigation';
import { firstPicture, pictured } from '../../page-kit/first-picture';
import { failureSentence } from '../../text/failure';
import { askBody } from '../platform/body';
import { askLocked, tellLocked } from '../platform/lock-dialogs';
import { isCode } from './code';
import { keeper } from './keeper';
import { NO_TRIES, withTry } from './tries';
import { BODY_NAMES, bodyText, FORGOTTEN, NOT_THE_PAYMENT_CODE, triesText, TROUBLES, type Trouble } from './words';

const SECOND = 1000;
/** How often the wait is kept, in seconds. */
const KEPT_EVERY = 5;

/** The lock: the code or a finger or a face, before anything of the ledger is read. */
Page({
  ...pictured,

  data: {
    code: '',
    problem: '',
    waiting: false,
    busy: false,
    /** Why it can't simply be opened with the code, or ''. */
    trouble: '' as Trouble | '',
    troubles: TROUBLES,
    notThePaymentCode: NOT_THE_PAYMENT_CODE,
    /** The book was saved before an erase, where no code opens it any more. */
    saved: false,
    body: '' as BodyPart | '',
    bodyName: '',
    forgotten: FORGOTTEN,
    forgot: false,
    erasing: false,
  },

  tries: NO_TRIES,
  timer: 0,
  bodyAsked: false,

  onLoad() {
    hideHomeButton();
  },

  onShow() {
    void this.appear();
  },

  async appear() {
    if (!(await this.look()) || this.data.body === '' || this.bodyAsked) return;
    this.bodyAsked = true;
    await this.recognise();
  },

  /** Whether it is still locked, and how things stand; asked anew by 再试. */
  async look(): Promise<boolean> {
    if (!lockGate.isStillLocked()) {
      lockGate.unlock();
      return false;
    }
    const state = await keeper.state();
    const body = lockMark()?.body ?? '';
    await firstPicture(this);
    this.setData({ body, bodyName: body === '' ? '' : BODY_NAMES[body], trouble: state === 'sound' ? '' : state === 'damaged' || saysLock() ? state : 'unsaid' });
    this.tries = await keeper.tries();
    this.say();
    return true;
  },

  onHide() {
    this.stopWaiting();
  },

  onUnload() {
    this.stopWaiting();
  },

  type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ code: detail.value, problem: this.triesText() });
    if (isCode(detail.value)) void this.open();
  },

  async open() {
    const { code, busy, waiting } = this.data;
    if (busy || waiting) return;
    if (!isCode(code)) return this.setData({ problem: '密码是 6 位数字' });
    this.setData({ busy: true, problem: '' });
    try {
      const { right, tries } = await keeper.isRight(code);
      if (right) return lockGate.unlock();
      this.tries = tries;
      this.setData({ busy: false, code: '' });
      this.say();
    } catch (failure) {
      this.setData({ busy: false, code: '', problem: failureSentence(failure) });
    }
  },

  async recognise() {
    const { body } = this.data;
    if (body === '') return;
    const answer = await askBody(body);
    // Where no code opens any more, another one is set first.
    if (answer === 'agreed') return lockGate.unlock(this.data.trouble === 'damaged' ? 'settings/lock-settings/index' : undefined);
    if (bodyText(answer, body) !== '') this.setData({ problem: bodyText(answer, body) });
  },

  /** Says how the tries stand, and counts the wait down while this page is on the screen. */
  say() {
    this.stopWaiting();
    const waiting = this.tries.wait > 0;
    this.setData({ waiting, problem: this.triesText() });
    if (waiting) this.timer = setTimeout(() => this.tick(), SECOND) as unknown as number;
  },

  triesText(): string {
    return triesText(this.tries, keeper.storesTries());
  },

  tick() {
    this.tries = withTry(this.tries);
    if (this.tries.wait % KEPT_EVERY === 0) void keeper.keepTries(this.tries);
    this.say();
  },

  stopWaiting() {
    clearTimeout(this.timer);
  },

  forget() {
    this.setData({ forgot: !this.data.forgot });
  },

  remember() {
    this.setData({ saved: true });
  },

  /** The way out where the code is forgotten, or none opens: what the lock kept closed goes, and nobody has seen it. */
  async erase() {
    if (this.data.erasing) return;
    if (!lockGate.isStillLocked()) return lockGate.unlock();
    const unsaved = this.data.trouble === 'damaged' && !this.data.saved ? '账本还没有存成备份。' : '';
    if (!(await askLocked('全部删除', `${unsaved}这台手机上记的借款、还款、协议、方案和密码都会删掉，不能撤销。`, '全部删除'))) return;
    this.setData({ erasing: true });
    try {
      await eraseAll();
    } catch (failure) {
      this.setData({ erasing: false });
      return tellLocked('没有删完', failureSentence(failure));
    }
    lockGate.unlock((await askLocked('都删掉了', '以前做过备份的话，现在可以恢复。', '去恢复')) ? 'settings/backup/index' : undefined);
  },
});
