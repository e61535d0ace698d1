import { exampleLoans } from '../../content/example-loans';
import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { openPage } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { tell } from '../../platform/notice';
import { endPullDown } from '../../platform/pull-down';
import { failureSentence } from '../../views/failure-sentence';
import { loanList } from '../../views/loan-list';
import { titleOf } from '../../views/loan-page/loan-page';

/** 我的借款: what is owed today over all loans, and the loans, the most urgent first. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    failure: '',
    list: null as ReturnType<typeof loanList> | null,
    damages: [] as readonly { key: string; reason: string }[],
    undo: '',
  },

  /** The removed loan that the undo bar offers to bring back. */
  removed: null as LoanRecord | null,
  /** Those whose undo bar was closed. */
  dismissed: [] as string[],

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
      this.removed = removed.filter(({ id }) => !this.dismissed.includes(id)).pop() ?? null;
      const undo = this.removed === null ? '' : `已删除「${titleOf(this.removed)}」`;
      this.setData({ state: 'ready', list: loanList(loans, today()), damages, undo });
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  add() {
    openPage('/pages/loan-form/index');
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
    openPage('/pages/loan/index', { id: currentTarget.dataset.id });
  },

  about() {
    openPage('/pages/about/index');
  },

  async showExample() {
    await this.change(async () => {
      for (const loan of exampleLoans(today(), newId)) await ledger.save(loan);
    });
  },

  async removeExample() {
    const ids = this.data.list?.exampleIds ?? [];
    this.dismissed.push(...ids);
    await this.change(async () => {
      for (const id of ids) await ledger.remove(id);
    });
  },

  async undo() {
    const loan = this.removed;
    if (loan !== null) await this.change(() => ledger.restore(loan.id));
  },

  async closeUndo() {
    if (this.removed !== null) this.dismissed.push(this.removed.id);
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
