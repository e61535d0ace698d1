import { snapshots, stores, undo } from '../../ledger/index';
import { KIND_NAMES } from '../../ledger/kinds';
import { recordsIn } from '../../ledger/stores';
import { ask, copyText, say, tell, tellRefused } from '../../platform/interaction';
import { today } from '../../platform/clock';
import { firstPicture, pictured } from '../../page-kit/first-picture';
import { shortDay } from '../../text/day';
import { failureSentence } from '../../text/failure';
import { csvOf } from '../csv/csv';
import { forgetSharedFiles, shareFile } from '../platform/files';
import { warnBeforeLeaving } from '../platform/leave-warning';
import { randomBytes } from '../platform/random';
import { lastBackupOn, rememberBackup } from '../../ledger/last-backup';
import { faceOf } from '../kinds/index';
import type { BookRecords } from '../backup-file/book';
import { pack } from '../backup-file/pack';
import { NONCE_BYTES, SALT_BYTES } from '../backup-file/passphrase';
import { passphraseProblem } from './passphrase-problem';
import { unreadText } from './unread-text';

type Typing = WechatMiniprogram.CustomEvent<{ value: string }, object, { name: 'passphrase' | 'again' }>;
type CsvTap = WechatMiniprogram.TouchEvent<object, object, { name: string }>;

/** What chats and clipboards take without cutting it off; a larger backup goes as a file. */
const CLIPBOARD_SIGNS = 100_000;

const TABLES = KIND_NAMES.flatMap((kind) => faceOf(kind).tables.map((table) => ({ ...table, kind })));

/** 备份与恢复: the ledger as a file or a text, and back; tables for a spreadsheet. */
Page({
  ...pictured,

  data: {
    lastBackup: '',
    busy: '',
    locked: true,
    passphrase: '',
    again: '',
    problem: '',
    /** 'none' until a backup was made; then whether it is small enough to be copied. */
    made: 'none' as 'none' | 'small' | 'large',
    /** "1 笔借款": what the phone didn't hand out, and so isn't in the backup; '' where all is in it. */
    missing: '',
    canUndoRestore: false,
    tables: TABLES.map(({ name }) => name),
  },

  text: '',
  /** The backup that was made went nowhere yet. */
  unsent: false,
  records: null as BookRecords | null,

  onShow() {
    void this.refresh();
  },

  onUnload() {
    forgetSharedFiles();
  },

  async refresh() {
    // A ledger that can't be opened is what a backup is for: the page still lets one in and out.
    const lastBackup = await this.look().catch(failureSentence);
    const canUndoRestore = (await undo.offered('book')) !== '';
    await firstPicture(this);
    this.setData({ lastBackup, canUndoRestore });
  },

  async look(): Promise<string> {
    this.records = await recordsIn(stores);
    const last = await lastBackupOn();
    return last === null ? '还没有备份过' : `上次备份：${shortDay(last, today())}`;
  },

  onNewDay() {
    void this.refresh();
  },

  type({ detail, currentTarget }: Typing) {
    this.setData({ [currentTarget.dataset.name]: detail.value, problem: '' });
    this.warn();
  },

  /** Neither a passphrase nor a backup may be kept as a draft: before they are lost by going back the person is asked. */
  warn() {
    const { passphrase, again } = this.data;
    warnBeforeLeaving(this.unsent ? '备份做好了，还没有发出去。返回就要重做。' : passphrase + again === '' ? '' : '密码填了还没用上，返回就要重填。');
  },

  toggleLock() {
    this.setData({ locked: !this.data.locked, problem: '', made: 'none' });
  },

  /** A share must be the first thing that a tap does, so the backup is made in a tap of its own. */
  async make() {
    const { locked, passphrase, again } = this.data;
    const problem = locked ? passphraseProblem(passphrase, again) : '';
    this.setData({ problem, made: 'none' });
    if (problem !== '' || this.data.busy !== '') return;
    this.setData({ busy: '正在做备份，请等几秒' });
    try {
      const { entries, unread } = await snapshots.entries();
      this.text = await pack(entries, today(), locked ? { passphrase, random: await randomBytes(SALT_BYTES + NONCE_BYTES) } : undefined);
      this.setData({ made: this.text.length <= CLIPBOARD_SIGNS ? 'small' : 'large', missing: unreadText(unread), passphrase: '', again: '' });
      this.unsent = true;
      this.warn();
    } catch (failure) {
      tell('备份没有做成', failureSentence(failure));
    }
    this.setData({ busy: '' });
  },

  async send() {
    const refusal = await shareFile(`还得清备份-${today()}.json`, this.text);
    if (refusal !== null) return tellRefused(refusal, '发出去');
    await this.remember('备份已发出，请到聊天里看看文件在不在');
  },

  async copy() {
    const refusal = await copyText(this.text);
    if (refusal !== null) return tellRefused(refusal, '复制');
    await this.remember('已复制，请粘贴到安全的地方存好');
  },

  async remember(done: string) {
    this.unsent = false;
    this.warn();
    await rememberBackup(today()).catch(() => undefined);
    say(done);
    await this.refresh();
  },

  async table({ currentTarget }: CsvTap) {
    const { records } = this;
    const chosen = TABLES.find(({ name }) => name === currentTarget.dataset.name);
    if (chosen === undefined) return;
    if (records === null) return tell('表格没有做成', '账本现在打不开，原因写在最上面。');
    const rows = chosen.rows(records[chosen.kind], { loans: records.loan, today: today() });
    const refusal = await shareFile(`还得清-${chosen.name}-${today()}.csv`, csvOf(rows));
    if (refusal !== null) tellRefused(refusal, '发出去');
  },

  async swapBack() {
    if (!(await ask('换回恢复前的账本', '恢复以后记的内容会去掉。', '换回'))) return;
    try {
      await undo.takeBack('book');
      say('已换回恢复前的账本');
    } catch (failure) {
      tell('没有换回', failureSentence(failure));
    }
    await this.refresh();
  },
});
