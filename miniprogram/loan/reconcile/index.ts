import type { Reconciliation, StatedFigures } from '../../calc/main';
import { drafts, ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { copyText, say, tell, tellRefused } from '../../platform/interaction';
import { goBack, queryText, scrollTo } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { failureSentence } from '../../text/failure';
import { titleOf } from '../../text/title';
import { adopted } from './adopt';
import { adopt, forgetAdoption, isAdopted, takeBack } from './adoptions';
import { inSlices } from './in-slices';
import { FIGURE_FIELDS, readStated, typedOf, type TypedFigures } from './stated';
import { comparing, figureRows, found, isReconcilable, withCheck, type FigureRow, type Found } from './view';

type Field = keyof StatedFigures;
type Change = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>;

/** Long enough for the phone to show that it is comparing. */
const DRAWN_AFTER = 50;

/** 对账: what the lender shows today beside ours, what makes the difference, and what to ask where nothing does. */
Page({
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed' | 'hidden' | 'unknown',
    failure: '',
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
    undo: '',
  },

  id: '',
  record: null as LoanRecord | null,
  results: [] as readonly Reconciliation[],
  busy: false,
  /** Nobody waits for the answer any more. */
  left: false,

  onUnload() {
    this.left = true;
  },

  onLoad({ id = '' }: { id?: string }) {
    this.id = queryText(id);
  },

  onShow() {
    void this.refresh();
  },

  /** What was typed and not compared yet, or else what was compared today. */
  async refresh() {
    // The page is made of amounts, and typed into looking at them.
    if (amountsHidden()) return this.setData({ state: 'hidden' });
    try {
      this.record = (await ledger.loan(this.id)) ?? null;
      if (this.record === null || !isReconcilable(this.record, today())) return this.setData({ state: 'unknown' });
      const draft = await drafts.read(this.draft()).catch(() => undefined);
      this.setData({ state: 'ready', title: titleOf(this.record), today: today(), typed: draft ?? typedOf(this.record, today()), undo: this.undoText() });
      this.show();
    } catch (failure) {
      this.setData({ state: 'failed', failure: failureSentence(failure) });
    }
  },

  draft(): string {
    return `reconcile/${this.id}`;
  },

  undoText(): string {
    return isAdopted(this.id) ? '已照这种说法改了借款' : '';
  },

  show() {
    if (this.record === null) return;
    this.setData({ rows: figureRows(this.record, today(), readStated(this.data.typed).stated) });
  },

  change({ currentTarget, detail }: Change) {
    this.setData({ typed: { ...this.data.typed, [currentTarget.dataset.field]: detail.value }, found: null });
    this.show();
    void drafts.keep(this.draft(), { ...this.data.typed }).catch(() => undefined);
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
      await this.explain(stated);
    } catch (failure) {
      tell('没有存上', `${failureSentence(failure)}填好的都还在。`);
    } finally {
      this.busy = false;
      this.setData({ comparing: false, progress: '' });
    }
  },

  async explain(stated: StatedFigures) {
    this.record = (await ledger.loan(this.id)) ?? null;
    if (this.record === null) return this.setData({ state: 'unknown' });
    const search = comparing(this.record, today(), stated);
    if (typeof search === 'string') return this.setData({ found: { headline: search, cards: [], hint: '', questions: '' } });
    const results = await inSlices(search, (progress) => this.setData({ progress }), () => this.left);
    if (results === null) return;
    this.results = results;
    this.show();
    this.setData({ found: found(this.record, today(), stated, results) }, () => scrollTo('#found'));
  },

  async adopt({ currentTarget }: WechatMiniprogram.CustomEvent<object, object, { place: number }>) {
    const result = this.results[currentTarget.dataset.place];
    const from = this.record;
    if (result === undefined || from === null) return;
    await this.store(() => adopt(this.id, (now) => adopted(JSON.stringify(now) === JSON.stringify(from) ? from : changedMeanwhile(), result, today(), newId)));
  },

  async undo() {
    await this.store(async () => {
      if (!(await takeBack(this.id))) tell('没有撤销', '这笔借款后来又改过，原样留着。可以在编辑借款里改回去。');
    });
  },

  closeUndo() {
    forgetAdoption(this.id);
    this.setData({ undo: '' });
  },

  /** One change at a time; then all is compared anew. */
  async store(change: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await change();
      await this.explain(readStated(this.data.typed).stated);
      this.setData({ undo: this.undoText() });
    } catch (failure) {
      tell('没有存上', failureSentence(failure));
    } finally {
      this.busy = false;
    }
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
