import { ledger, otherDebts } from '../../ledger/index';
import { today } from '../../platform/clock';
import { openPage, openTab } from '../../platform/navigation';
import { failureSentence } from '../../text/failure';
import { yuan } from '../../text/money';
import { setChanged } from '../../page-kit/set-changed';
import { shown } from '../../page-kit/shown';
import { turning } from '../../page-kit/turning';
import { Reckoning } from './reckoning';
import { progressPage, type ProgressPage } from './view';

function waitingFor({ owedToday, progress }: Reckoning): { readonly owed: string; readonly progress: string } {
  return { owed: yuan(owedToday), progress: `正在一个月一个月地算，${progress}%` };
}

/** 走到哪了: what was owed month by month over all debts, what was paid of it, and what didn't arise since. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    failure: '',
    /** What is known at once, and how far the reckoning is, while it takes long enough to be read. */
    waiting: null as { readonly owed: string; readonly progress: string } | null,
    page: null as ProgressPage | null,
    explained: false,
  },

  /** Counts what was asked for: an answer to an earlier question isn't shown. */
  asked: 0,

  ...turning,
  longLists: { 'page.months': 40, 'page.compared.each': 20 },

  onShow() {
    void this.refresh();
  },

  onUnload() {
    this.asked += 1;
  },

  async refresh() {
    const asked = this.asked += 1;
    try {
      const besides = (await otherDebts.state()).records.some(({ balance }) => balance > 0);
      const reckoning = new Reckoning((await ledger.state()).loans, today());
      while (!reckoning.isOver) {
        if (!(await this.slice(reckoning, asked))) return;
      }
      setChanged(this, { state: 'ready', waiting: null, page: shown(progressPage(reckoning.figures, today(), besides)) });
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  /** Whether it is still wanted; a few loans are reckoned before anybody could read how far it is. */
  async slice(reckoning: Reckoning, asked: number): Promise<boolean> {
    reckoning.step();
    if (this.data.page === null && reckoning.isLong) this.setData({ waiting: shown(waitingFor(reckoning)) });
    await new Promise<void>((drawn) => { setTimeout(drawn, 0); });
    return this.asked === asked;
  },

  explain() {
    this.setData({ explained: !this.data.explained });
  },

  overview() {
    openPage('/months/overview/index');
  },

  toLoans() {
    openTab('/pages/loans/index');
  },
});
