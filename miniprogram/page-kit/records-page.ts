import { undo as steps } from '../ledger/index';
import type { Place } from '../ledger/undo';
import { feelDone } from '../platform/haptics';
import { tell } from '../platform/interaction';
import { endPullDown } from '../platform/pull-down';
import { failureSentence } from '../text/failure';
import { firstPicture, pictured } from './first-picture';
import type { PortionedPage, Turn } from './portions';
import { setChanged } from './set-changed';
import { shown } from './shown';
import { turning } from './turning';

/** What every page of records shows beside its own: see page-state and undo-bar. */
export interface RecordsPageData {
  state: 'loading' | 'ready' | 'failed' | 'unknown' | 'hidden';
  failure: string;
  /** What was done here last and can be undone, or ''. */
  undo: string;
  /** Beside its long lists, by their names: see more-rows. */
  turns: Readonly<Record<string, Turn>>;
}

export const UNREAD: RecordsPageData = { state: 'loading', failure: '', undo: '', turns: {} };

/** A page of records, as what follows needs it. */
interface RecordsPage extends PortionedPage {
  data: object;
  setData(data: object, shown?: () => void): void;
  /** While a change is being stored a second tap in a hurry does nothing: it would start from what was there before. */
  busy: boolean;
  /** How often it was asked what to show, and which of the answers stands on the screen. */
  asked: number;
  answered: number;
  /** Reads the records, and answers what to show: the page's data, 'ready' where it says no other state. */
  read(): Promise<object>;
  /** Where what can be undone on it is kept. */
  place?(): Place;
}

/** Pulled down, a page reads anew, and springs back. Its JSON has `enablePullDownRefresh`. */
export const pulledDown = {
  async onPullDownRefresh(this: { refresh(): Promise<unknown> }): Promise<void> {
    await this.refresh();
    endPullDown();
  },
};

/**
 * What every page of records does: each time it comes to the front it reads them anew, it says why where they can't be
 * read, and offers to take back what was done last. Spread into a page that has `read`, `place` where it has an undo bar, and
 * `longLists` where a list can grow.
 */
export const recordsPage = {
  ...pictured,
  ...pulledDown,
  ...turning,
  busy: false,
  asked: 0,
  answered: 0,

  onShow(this: RecordsPage): void {
    void refresh(this);
  },

  onNewDay(this: RecordsPage): void {
    void refresh(this);
  },

  refresh(this: RecordsPage): Promise<void> {
    return refresh(this);
  },

  /** One change at a time; what can't be stored is said. What stands there then is shown, whichever way. */
  store(this: RecordsPage, make: () => Promise<unknown>): Promise<void> {
    return store(this, async () => {
      await make();
      feelDone();
    }, '没有存上');
  },

  undo(this: RecordsPage): Promise<void> {
    return store(this, async () => {
      const why = this.place === undefined ? '' : await steps.takeBack(this.place());
      if (why !== '') tell('没有撤销', shown(why));
    }, '没有撤销');
  },

  closeUndo(this: RecordsPage): void {
    if (this.place !== undefined) steps.forget(this.place());
    this.setData({ undo: '' });
  },
};

/** A reading that is late doesn't take the place of a later one. */
async function refresh(page: RecordsPage): Promise<void> {
  page.asked += 1;
  const { asked } = page;
  const answer = await found(page);
  if (asked === 1) await firstPicture(page);
  if (asked < page.answered) return;
  page.answered = asked;
  setChanged(page, answer);
}

async function found(page: RecordsPage): Promise<Readonly<Record<string, unknown>>> {
  try {
    const undo = page.place === undefined ? '' : shown(await steps.offered(page.place()));
    return { state: 'ready', undo, ...(await page.read()) };
  } catch (failure) {
    return { state: 'failed', failure: failureSentence(failure) };
  }
}

async function store(page: RecordsPage, make: () => Promise<unknown>, failed: string): Promise<void> {
  if (page.busy) return;
  page.busy = true;
  try {
    await make();
  } catch (failure) {
    tell(failed, failureSentence(failure));
  } finally {
    await refresh(page);
    page.busy = false;
  }
}
