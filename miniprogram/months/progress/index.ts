import { today } from '../../platform/clock';
import { openPage, openTab } from '../../platform/navigation';
import { yuan } from '../../text/money';
import { firstPicture } from '../../page-kit/first-picture';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { shown } from '../../page-kit/shown';
import { readDebts } from '../written-debts';
import { Reckoning } from './reckoning';
import { progressPage, type ProgressPage } from './view';

function waitingFor({ owedToday, progress }: Reckoning): { readonly owed: string; readonly progress: string } {
  return { owed: yuan(owedToday), progress: `正在一个月一个月地算，${progress}%` };
}

/** 走到哪了: what was owed month by month over all debts, what was paid of it, and what didn't arise since. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    /** What is known at once, and how far the reckoning is, while it takes long enough to be read. */
    waiting: null as { readonly owed: string; readonly progress: string } | null,
    page: null as ProgressPage | null,
    explained: false,
  },

  longLists: { 'page.months': 40, 'page.compared.each': 20 },

  onUnload() {
    this.asked += 1;
  },

  async read() {
    const { asked } = this;
    const { loans, others } = await readDebts();
    const reckoning = new Reckoning(loans, today());
    while (!reckoning.isOver) {
      if (this.data.page === null && reckoning.isLong) {
        await firstPicture(this);
        this.setData({ waiting: shown(waitingFor(reckoning)) });
      }
      await new Promise<void>((drawn) => { setTimeout(drawn, 0); });
      // Asked anew, or left: what stands here stays until that is answered.
      if (this.asked !== asked) return { state: this.data.state };
      reckoning.step();
    }
    return { waiting: null, page: shown(progressPage(reckoning.figures, today(), others.some(({ balance }) => balance > 0))) };
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
