import type { Reconciliation, StatedFigures } from '../../calc/main';
import { drafts, ledger, undo } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { copyText, say, tell, tellRefused } from '../../platform/interaction';
import { goBack, queryText, scrollTo } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { failureSentence } from '../../text/failure';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { shortDay } from '../../text/day';
import { titleOf } from '../../text/title';
import { adopted } from './adopt';
import { inSlices } from './in-slices';
import { FIGURE_FIELDS, readStated, typedOf, type TypedFigures } from './stated';
import { comparing, figureRows, found, isReconcilable, withCheck, type FigureRow, type Found } from './view';

type Field = keyof StatedFigures;
type Change = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>;

/** Long enough for the phone to show that it is comparing. */
const DRAWN_AFTER = 50;

/**
 * 对账: what the lender shows today beside ours, what makes the difference, and what to ask where nothing does. It loads and
 * refreshes as every page of records does; it isn't a form of form-page, as what is typed is compared and makes no record.
 */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    title: '',
    today: '',
    fields: FIGURE_FIELDS,
    typed: {} as TypedFigures,
    problems: {} as Partial<Record<Field, string>>,
    rows: [] as readonly FigureRow[],
    comparing: false,
    /** How far the search is, in percent; '' until it takes long. */
    progress: '',
    found: null as Found | null,
  },

  id: '',
  record: null as LoanRecord | null,
  results: [] as readonly Reconciliation[],
  /** Nobody waits for the answer any more. */
  left: false,

  onUnload() {
    this.left = true;
  },

  onLoad({ id = '' }: { id?: string }) {
    this.id = queryText(id);
  },

  place() {
    return `loan/${this.id}` as const;
  },

  /** What was typed and not compared yet, or else what was compared today; and where the loan is another by now, all compared anew. */
  async read() {
    // The page is made of amounts, and typed into looking at them.
    if (amountsHidden()) return { state: 'hidden', undo: '' };
    const before = this.record;
    this.record = (await ledger.loan(this.id)) ?? null;
    if (this.record === null || !isReconcilable(this.record, today())) return { state: 'unknown', undo: '' };
    const typed = (await drafts.read(this.draft()).catch(() => undefined)) ?? typedOf(this.record, today());
    const { stated } = readStated(typed);
    const again = this.data.found !== null && isChanged(before, this.record);
    return { title: titleOf(this.record), today: shortDay(today(), today()), typed, rows: figureRows(this.record, today(), stated), ...(again && (await this.explained(this.record, stated))) };
  },

  draft(): string {
    return `reconcile/${this.id}`;
  },

  rowsOf(typed: TypedFigures) {
    return this.record === null ? [] : figureRows(this.record, today(), readStated(typed).stated);
  },

  type({ currentTarget, detail }: Change) {
    const typed: TypedFigures = { ...this.data.typed, [currentTarget.dataset.field]: detail.value };
    setChanged(this, { typed, rows: this.rowsOf(typed), found: null });
    void drafts.keep(this.draft(), typed).catch(() => undefined);
  },

  leave() {
    this.setData({ problems: readStated(this.data.typed).problems });
  },

  async compare() {
    const { stated, problems } = readStated(this.data.typed);
    this.setData({ problems });
    const [wrong] = Object.keys(problems);
    if (wrong !== undefined) return scrollTo(`#field-${wrong}`);
    if (Object.keys(stated).length === 0) return say('先填一项贷款机构显示的数');
    if (this.busy) return;
    this.busy = true;
    this.setData({ comparing: true });
    try {
      await new Promise<void>((drawn) => { setTimeout(drawn, DRAWN_AFTER); });
      await ledger.change(this.id, (now) => withCheck(now, { checkedOn: today(), stated }));
      await drafts.drop(this.draft()).catch(() => undefined);
      const record = (await ledger.loan(this.id)) ?? null;
      if (record === null) return await this.refresh();
      this.record = record;
      setChanged(this, { rows: this.rowsOf(this.data.typed) });
      this.setData(await this.explained(record, stated), () => scrollTo('#found'));
    } catch (failure) {
      tell('没有存上', `${failureSentence(failure)}填好的都还在。`);
    } finally {
      this.busy = false;
      this.setData({ comparing: false, progress: '' });
    }
  },

  /** What makes the difference; nothing where the page was left meanwhile. */
  async explained(record: LoanRecord, stated: StatedFigures): Promise<{ found?: Found }> {
    const search = comparing(record, today(), stated);
    if (typeof search === 'string') return { found: { headline: search, cards: [], hint: '', questions: '' } };
    const results = await inSlices(search, (progress) => this.setData({ progress }), () => this.left);
    if (results === null) return {};
    this.results = results;
    return { found: found(record, today(), stated, results) };
  },

  async adopt({ currentTarget }: WechatMiniprogram.CustomEvent<object, object, { place: number }>) {
    const result = this.results[currentTarget.dataset.place];
    const from = this.record;
    if (result === undefined || from === null) return;
    await this.store(() => undo.change('loan', this.id, (now) => ({
      made: adopted(isChanged(now, from) ? changedMeanwhile() : from, result, today(), newId),
      said: '已照这种说法改了借款',
    })));
    scrollTo('#found');
  },

  async copy() {
    const refusal = await copyText(this.data.found?.questions ?? '');
    if (refusal !== null) tellRefused(refusal, '复制');
  },

  goBack() {
    goBack();
  },
});

function changedMeanwhile(): never {
  throw new Error('这笔借款刚才在别处改过，请再对一次');
}

function isChanged(one: LoanRecord | null, other: LoanRecord): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
