import { drafts, ledger, undo } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { say, tell } from '../../platform/interaction';
import { closePage, goBack, queryText } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { failureSentence } from '../../text/failure';
import { allDue, filledIn } from '../detail/filling-in';
import { fillInView, type FillInView } from './view';

/** 补记多期: several installments of a loan that were paid on time, written in one change and taken back as one. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    typed: '',
    view: null as FillInView | null,
  },

  id: '',
  record: null as LoanRecord | null,

  onLoad({ id = '' }: { id?: string }) {
    this.id = queryText(id);
  },

  /** All that are due, until another number is typed. */
  async read() {
    if (amountsHidden()) return { state: 'hidden' };
    this.record = (await ledger.loan(this.id)) ?? null;
    const most = this.record === null ? 0 : allDue(this.record, today()).length;
    if (this.record === null || most === 0) return { state: 'unknown' };
    const draft = this.data.view === null ? await drafts.read(this.draft()).catch(() => undefined) : undefined;
    const typed = this.data.view === null ? draft?.['count'] ?? String(most) : this.data.typed;
    return { typed, view: fillInView(this.record, typed, today()) };
  },

  type({ detail: { value: typed } }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    if (this.record !== null) setChanged(this, { typed, view: fillInView(this.record, typed, today()) });
    void drafts.keep(this.draft(), { count: typed }).catch(() => undefined);
  },

  async save() {
    const count = this.data.view?.count ?? 0;
    if (this.record === null || count === 0 || this.busy) return;
    this.busy = true;
    try {
      await undo.change('loan', this.id, (now) => filledIn(now, count, today(), newId));
      await drafts.drop(this.draft()).catch(() => undefined);
      say('记下了');
      closePage(this);
    } catch (failure) {
      this.busy = false;
      tell('没有存上', failureSentence(failure));
    }
  },

  draft(): string {
    return `fill-in/${this.id}`;
  },

  goBack() {
    goBack();
  },
});
