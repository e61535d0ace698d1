import { lockGate } from '../../platform/lock-gate';
import { lockMark, type BodyPart, type LockMark } from '../../platform/lock-mark';
import { openPage } from '../../platform/navigation';
import { ask, say, tell } from '../../platform/interaction';
import { canHideScreens, hideScreens } from '../../platform/screen-capture';
import { failureSentence } from '../../text/failure';
import { isCode } from '../lock/code';
import { isLikeBirthday } from '../lock/guessed-code';
import { keeper } from '../lock/keeper';
import { AFTER_CHOICES, BODY_NAMES, bodyText, codeProblem, FORGOTTEN, NOT_THE_PAYMENT_CODE, triesText } from '../lock/words';
import { askBody, bodyPart } from '../platform/body';

type Field = 'current' | 'code' | 'again';
type Typing = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>;

const NOTHING_TYPED = { current: '', code: '', again: '', problem: '', currentProblem: '' };
const AT_FIRST: LockMark = { after: 60, body: '' };

/** 密码锁: setting it, when it asks, another code, and taking it away. */
Page({
  data: {
    ...NOTHING_TYPED,
    set: false,
    /** The code of the lock that is set was typed: it may be changed until the page is left. */
    known: false,
    /** A new code is being typed for the lock that is set. */
    changing: false,
    after: String(AT_FIRST.after),
    afterChoices: AFTER_CHOICES,
    body: false,
    /** Setting a lock also keeps the screen out of captures, unless the person doesn't want it. */
    canHideScreens: canHideScreens(),
    hideScreens: true,
    part: '' as BodyPart | '',
    partName: '',
    busy: false,
    /** No code can be right for the lock that is set: who is in here sets another. */
    damaged: false,
    forgotten: FORGOTTEN,
    notThePaymentCode: NOT_THE_PAYMENT_CODE,
  },

  onLoad() {
    this.refresh();
  },

  /** Once more: what was said before the first picture may be lost. */
  async onReady() {
    this.refresh();
    const part = await bodyPart();
    this.setData({ part, partName: part === '' ? '' : BODY_NAMES[part] });
    const damaged = this.data.set && (await keeper.state()) === 'damaged';
    if (damaged) this.setData({ damaged, known: true, changing: true });
  },

  onShow() {
    if (lockGate.isLocked()) lockGate.lockNow();
  },

  onHide() {
    this.refresh();
    this.setData({ known: this.data.damaged });
  },

  refresh() {
    const mark = lockMark();
    const { after, body } = mark ?? AT_FIRST;
    this.setData({ ...NOTHING_TYPED, set: mark !== null, changing: false, busy: false, after: String(after), body: body !== '' });
  },

  type({ detail, currentTarget }: Typing) {
    this.setData({ [currentTarget.dataset.field]: detail.value, problem: '', currentProblem: '' });
  },

  /** Without a lock it is a choice for later; with one it counts at once. */
  async chooseAfter({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ after: detail.value });
    await this.keepChoices();
  },

  /** The phone must recognise the person once before it may stand for the code. */
  async toggleBody() {
    const { part, body } = this.data;
    if (part === '') return;
    if (!body) {
      const answer = await askBody(part);
      if (answer !== 'agreed') return answer === 'cancelled' ? undefined : tell('没有打开', bodyText(answer, part));
    }
    this.setData({ body: !body });
    await this.keepChoices();
  },

  toggleScreens() {
    this.setData({ hideScreens: !this.data.hideScreens });
  },

  async keepChoices() {
    if (!this.data.set) return;
    try {
      await keeper.change(this.mark());
    } catch (failure) {
      tell('没有存上', failureSentence(failure));
      this.refresh();
    }
  },

  mark(): LockMark {
    const { after, body, part } = this.data;
    return { after: Number(after), body: body ? part : '' };
  },

  async set() {
    const problem = codeProblem(this.data.code, this.data.again);
    this.setData({ problem });
    if (problem !== '' || this.data.busy) return;
    // Before the question: a second tap must not ask, and set, a second time.
    this.setData({ busy: true });
    if (!(await this.isMeant())) return this.setData({ busy: false });
    await this.carryOut('密码没有设上', () => this.put(), this.data.set ? '密码改好了' : '密码锁打开了');
    this.setData({ known: this.data.set });
  },

  /** A birthday may be kept, by who was told that others would try it. */
  async isMeant(): Promise<boolean> {
    if (!isLikeBirthday(this.data.code)) return true;
    return ask('这个密码像生日', '认识你的人会先试生日和纪念日。换一个更稳妥，也可以照用。', '照用');
  },

  async put() {
    const { set, code, hideScreens: hide } = this.data;
    await keeper.set(code, this.mark());
    this.setData({ damaged: false });
    // The lock counts without it: a phone that doesn't keep this choice hides the screen until the next start.
    if (!set && canHideScreens() && hide) await hideScreens(true).catch(() => undefined);
  },

  async remove() {
    if (this.data.busy) return;
    await this.carryOut('密码锁没有关掉', () => keeper.remove(), '密码锁关掉了');
  },

  /** Opens what is there to change. A wrong code costs a try as on the lock page, and too many lead there. */
  async goOn() {
    const { current, busy } = this.data;
    if (busy) return;
    if (!isCode(current)) return this.setData({ currentProblem: '密码是 6 位数字' });
    this.setData({ busy: true });
    try {
      const { right, tries } = await keeper.isRight(current);
      this.setData({ busy: false, known: right, current: '', currentProblem: right ? '' : triesText(tries, keeper.storesTries()) });
      if (tries.wait > 0) lockGate.lockNow();
    } catch (failure) {
      this.setData({ busy: false, currentProblem: failureSentence(failure) });
    }
  },

  async carryOut(failed: string, work: () => Promise<void>, done: string) {
    this.setData({ busy: true });
    try {
      await work();
      say(done);
    } catch (failure) {
      tell(failed, failureSentence(failure));
    }
    this.refresh();
  },

  begin() {
    this.setData({ ...NOTHING_TYPED, changing: true });
  },

  leave() {
    this.setData({ ...NOTHING_TYPED, changing: false });
  },

  lock() {
    lockGate.lockNow();
  },

  toBackup() {
    openPage('/settings/backup/index');
  },
});
