import { exampleLoans } from '../../content/example-loans';
import { calls, lastChangedOn, ledger, otherDebts, storageUsage, undo } from '../../ledger/index';
import { lastBackupOn } from '../../ledger/last-backup';
import { today } from '../../platform/clock';
import { openPage } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { backupReminder } from '../../views/backup-reminder';
import { loanList } from '../../views/loan-list';
import { otherList, type OtherRow } from '../../views/other-list';
import { promisesDue, type PromiseDue } from '../../views/promises';
import { removedText } from '../../views/removed-text';
import { storageWarning } from '../../views/storage-warning';
import type { ThisMonth } from '../../views/this-month';
import { readMeans } from '../../page-kit/monthly-means';
import { firstPicture } from '../../page-kit/first-picture';
import type { PortionedPage } from '../../page-kit/portions';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { shareCard } from '../../page-kit/share-card';
import { shown } from '../../page-kit/shown';
import { EXAMPLE, MONTHS, WAYS_IN } from './doors';
import { nothingDue, thisMonthEvents } from './this-month';

/** By then the first rows are drawn, in ms. */
const DRAWN = 50;

/** 我的借款: what is owed today over all loans, and the loans, the most urgent first. */
Page({
  ...shareCard,
  ...recordsPage,
  ...thisMonthEvents,

  data: {
    ...UNREAD,
    list: null as ReturnType<typeof loanList> | null,
    month: null as ThisMonth | null,
    others: [] as readonly OtherRow[],
    damages: [] as readonly { key: string; reason: string }[],
    room: '',
    reminder: '',
    promises: [] as readonly PromiseDue[],
    ways: WAYS_IN,
    months: MONTHS,
  },

  /** A screen or two at first; the rest of the portion right after. */
  spans: { list_rows: { from: 0, count: 10 } } as NonNullable<PortionedPage['spans']>,

  longLists: { 'list.rows': 40, 'month.rows': 20, others: 20, promises: 10, damages: 5 },

  place: () => 'loan' as const,

  due: nothingDue(),

  async read() {
    const [{ loans, damages }, { records: others, damages: more }] = await Promise.all([ledger.state(), otherDebts.state()]);
    void this.remind(loans.some(({ example }) => !example)).catch(() => undefined);
    void this.showPromises().catch(() => undefined);
    void this.weighStorage().catch(() => undefined);
    // Beside the list, which doesn't wait for it.
    void readMeans().then(async (means) => { await firstPicture(this); this.weigh(means); }).catch(() => undefined);
    if (this.data.list === null) void firstPicture(this).then(() => setTimeout(() => this.fill(), DRAWN));
    this.due = { ...this.due, loans, others, above: loanList(loans, today()) };
    return { ...this.sums(), others: shown(otherList(others, today())), damages: [...damages, ...more] };
  },

  async weighStorage() {
    const room = storageWarning(await storageUsage());
    await firstPicture(this);
    if (room !== this.data.room) this.setData({ room });
  },

  /** The rest of the first portion. */
  fill() {
    this.spans = {};
    this.showMonth();
  },

  /** What a month carries may have changed since. */
  weigh(means: number | null) {
    if (means === this.due.means) return;
    this.due.means = means;
    this.showMonth();
  },

  /** Whether a backup is due: asked beside the list, which doesn't wait for it. */
  async remind(hasOwn: boolean) {
    const reminder = hasOwn ? backupReminder(await lastBackupOn(), await lastChangedOn(), today()) : '';
    await firstPicture(this);
    if (reminder !== this.data.reminder) this.setData({ reminder });
  },

  /** What was promised in calls and is due: asked beside the list, as the reminder is. */
  async showPromises() {
    const promises = promisesDue((await calls.state()).records, today());
    await firstPicture(this);
    if (promises.length > 0 || this.data.promises.length > 0) setChanged(this, { promises: shown(promises) });
  },

  call({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
    openPage('/help/call-form/index', { id: currentTarget.dataset.id });
  },

  damaged() {
    openPage('/settings/damaged/index');
  },

  backup() {
    openPage('/settings/backup/index');
  },

  add() {
    openPage('/pages/new-loan/index');
  },

  /** A loan's page, or the form of one of the other debts. */
  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
    const { id } = currentTarget.dataset;
    openPage(this.due.others.some((one) => one.id === id) ? '/months/other-debt/index' : '/loan/detail/index', { id });
  },

  /** A tile's page; the example is none. */
  go({ detail }: { detail: { page: string } }) {
    if (detail.page === EXAMPLE) void this.showExample();
    else openPage(detail.page);
  },

  settings() {
    openPage('/settings/home/index');
  },

  async showExample() {
    await this.store(async () => {
      for (const loan of exampleLoans(today(), newId)) await ledger.save(loan);
    });
  },

  async removeExample() {
    await this.store(async () => {
      const { loans } = await ledger.state();
      const [examples, own] = [loans.filter(({ example }) => example), loans.filter(({ example }) => !example)];
      await undo.remove('loan', examples.map(({ id }) => id), removedText(examples, own, today()));
    });
  },
});
