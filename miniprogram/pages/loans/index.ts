import { exampleLoans } from '../../content/example-loans';
import { calls, lastChangedOn, ledger, storageUsage } from '../../ledger/index';
import { lastBackupOn } from '../../ledger/last-backup';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { openPage } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { tell } from '../../platform/interaction';
import { endPullDown } from '../../platform/pull-down';
import { backupReminder } from '../../views/backup-reminder';
import { failureSentence } from '../../text/failure';
import { loanList } from '../../views/loan-list';
import { promisesDue, type PromiseDue } from '../../views/promises';
import { removedText } from '../../views/removed-text';
import { storageWarning } from '../../views/storage-warning';
import type { ThisMonth } from '../../views/this-month';
import { shareCard } from '../../page-kit/share-card';
import { shown } from '../../page-kit/shown';
import { nothingDue, paidText, readMeans, thisMonthEvents } from './this-month';

/** 我的借款: what is owed today over all loans, and the loans, the most urgent first. */
Page({
  ...shareCard,
  ...thisMonthEvents,

  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    failure: '',
    list: null as ReturnType<typeof loanList> | null,
    month: null as ThisMonth | null,
    damages: [] as readonly { key: string; reason: string }[],
    undo: '',
    room: '',
    reminder: '',
    promises: [] as readonly PromiseDue[],
  },

  /** What the undo bar offers to bring back: the loan removed last, or the example, which goes in one piece. */
  removed: [] as readonly LoanRecord[],
  /** Those whose undo bar was closed. */
  dismissed: [] as string[],
  due: nothingDue(),

  onShow() {
    void this.refresh();
  },

  async onPullDownRefresh() {
    await this.refresh();
    endPullDown();
  },

  async refresh() {
    try {
      const { loans, removed, damages } = await ledger.state();
      void this.remind(loans.some(({ example }) => !example)).catch(() => undefined);
      void this.showPromises().catch(() => undefined);
      void storageUsage().then((full) => this.setData({ room: storageWarning(full) }), () => undefined);
      const offered = removed.filter(({ id }) => !this.dismissed.includes(id));
      const last = offered[offered.length - 1];
      this.removed = offered.filter((loan) => loan === last || (loan.example && last?.example));
      this.due.loans = loans;
      void readMeans().then((means) => this.weigh(means), () => undefined);
      this.setData({ state: 'ready', list: shown(loanList(loans, today())), damages, undo: shown(paidText(this.due) || removedText(this.removed, loans, today())) });
      this.showMonth();
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
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
    if (reminder !== this.data.reminder) this.setData({ reminder });
  },

  /** What was promised in calls and is due: asked beside the list, as the reminder is. */
  async showPromises() {
    const promises = promisesDue((await calls.state()).records, today());
    if (promises.length > 0 || this.data.promises.length > 0) this.setData({ promises: shown(promises) });
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
    openPage('/pages/loan-form/index');
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
    openPage('/loan/detail/index', { id: currentTarget.dataset.id });
  },

  settings() {
    openPage('/settings/home/index');
  },

  async showExample() {
    await this.change(async () => {
      for (const loan of exampleLoans(today(), newId)) await ledger.save(loan);
    });
  },

  async removeExample() {
    await this.change(async () => {
      for (const id of this.data.list?.exampleIds ?? []) await ledger.remove(id);
    });
  },

  async undo() {
    if (paidText(this.due) !== '') return this.undoPaid();
    await this.change(async () => {
      for (const { id } of this.removed) await ledger.restore(id);
    });
  },

  async closeUndo() {
    if (paidText(this.due) !== '') this.due.paid = null;
    else this.dismissed.push(...this.removed.map(({ id }) => id));
    await this.refresh();
  },

  async change(make: () => Promise<void>) {
    try {
      await make();
    } catch (failure) {
      tell('没有存上', failureSentence(failure));
    }
    await this.refresh();
  },
});
