import { drafts } from '../../ledger/index';
import { READING_DRAFT } from '../../ledger/keys';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { pastedText, say, tell, tellRefused } from '../../platform/interaction';
import { goBack, openPage, scrollTo } from '../../platform/navigation';
import { firstPicture, pictured } from '../../page-kit/first-picture';
import { reach, type Turn } from '../../page-kit/portions';
import { setChanged } from '../../page-kit/set-changed';
import { turning } from '../../page-kit/turning';
import { failureSentence } from '../../text/failure';
import { readBill } from '../readers/bill/read-bill';
import { readingDraft } from '../reading-draft';
import { readingOf } from './hand-over';
import { nextLine } from './lines';
import { BILL_DRAFT, draftOf, EMPTY_BILL, fromDraft, withBill, type BillField, type BillLine, type BillValues } from './values';
import { billView, lookedAt, type BillView } from './view';
import type { Recognised } from './recognised';

type Typed<Field> = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>;
type Tap = WechatMiniprogram.TouchEvent<object, object, { place: number }>;

/** 还款计划或账单: pasted as a whole or entered row by row; which terms make it, and then on into the form to be looked over. */
Page({
  ...pictured,

  data: {
    state: 'loading' as 'loading' | 'ready' | 'hidden',
    products: [{ value: 'weilidai', label: '微粒贷' }, { value: 'other', label: '其他' }],
    knowns: [{ value: 'left', label: '剩余本金' }, { value: 'borrowed', label: '借款金额' }, { value: 'none', label: '都没有' }],
    today: '',
    values: EMPTY_BILL as BillValues,
    view: billView(EMPTY_BILL, today()) as BillView,
    /** The row that is being edited; -1 for none. */
    row: -1,
    found: null as Recognised | null,
    way: '',
    turns: {} as Readonly<Record<string, Turn>>,
    problems: {} as Readonly<Record<string, string>>,
  },

  ...turning,
  longLists: { 'view.lines': 20 },

  onShow() {
    void this.open();
  },

  async open() {
    // The page is made of amounts.
    if (this.data.state === 'ready' && !amountsHidden()) return this.onNewDay();
    const draft = await drafts.read(BILL_DRAFT).catch(() => undefined);
    await firstPicture(this);
    if (amountsHidden()) return this.setData({ state: 'hidden' });
    this.setData({ state: 'ready', today: today() });
    this.put(draft === undefined ? EMPTY_BILL : fromDraft(draft));
    this.look();
  },

  onNewDay() {
    if (this.data.today !== today()) this.setData({ today: today(), view: billView(this.data.values, today()) });
  },

  /** Shows it, and keeps it as a draft; what was recognised before holds no more. */
  put(values: BillValues) {
    setChanged(this, { values, view: billView(values, today()), found: null, problems: {} });
    const kept = values === EMPTY_BILL ? drafts.drop(BILL_DRAFT) : drafts.keep(BILL_DRAFT, draftOf(values));
    void kept.catch(() => undefined);
  },

  /** Recognises the bill as far as it is there; what is missing is said only where the person goes on. */
  look() {
    const { values } = this.data;
    const looked = lookedAt(values, today());
    if ('problem' in looked) return;
    this.setData({ found: looked.recognised, way: values.way === '' ? looked.recognised.usual : values.way });
  },

  async paste() {
    const pasted = await pastedText();
    if ('refused' in pasted) return tellRefused(pasted, '粘贴');
    if (pasted.text.trim() === '') return say('剪贴板里没有文字');
    this.read(pasted.text);
  },

  type({ detail }: Typed<BillField>) {
    this.read(detail.value);
  },

  read(text: string) {
    const bill = readBill(text, today());
    this.put(withBill(this.data.values, text, bill));
    this.setData({ row: -1, problems: bill === undefined && text.trim() !== '' ? { pasted: '没读出哪天还多少。可以只贴有日期和金额的部分，或在下面一期一期填' } : {} });
    this.look();
  },

  change({ currentTarget, detail }: Typed<BillField>) {
    this.put({ ...this.data.values, [currentTarget.dataset.field]: detail.value });
  },

  choose({ currentTarget, detail }: Typed<BillField>) {
    this.put({ ...this.data.values, [currentTarget.dataset.field]: detail.value });
    this.look();
  },

  leave() {
    if (this.data.found === null) this.look();
  },

  add() {
    const { values } = this.data;
    reach(this, 'view_lines', values.lines.length);
    this.put({ ...values, lines: [...values.lines, nextLine(values.lines)] });
    this.setData({ row: values.lines.length });
    this.look();
  },

  edit({ currentTarget }: Tap) {
    const { place } = currentTarget.dataset;
    this.setData({ row: this.data.row === place ? -1 : place });
    this.look();
  },

  remove({ currentTarget }: Tap) {
    const { values } = this.data;
    this.put({ ...values, lines: values.lines.filter((_line, place) => place !== currentTarget.dataset.place) });
    this.setData({ row: -1 });
    this.look();
  },

  changeLine({ currentTarget, detail }: Typed<keyof BillLine>) {
    const { values, row } = this.data;
    this.put({ ...values, lines: values.lines.map((line, place) => (place === row ? { ...line, [currentTarget.dataset.field]: detail.value } : line)) });
  },

  chooseLine(event: Typed<keyof BillLine>) {
    this.changeLine(event);
    this.look();
  },

  clear() {
    this.put(EMPTY_BILL);
    this.setData({ row: -1 });
  },

  /** On to the form, where it is looked over before anything is kept. */
  async next() {
    const { values } = this.data;
    const looked = lookedAt(values, today());
    if ('problem' in looked) {
      this.setData({ problems: { [looked.field]: looked.problem } });
      return scrollTo(`#field-${looked.field}`);
    }
    const reading = readingOf(values, looked.beginning, looked.recognised);
    if (reading === undefined) return this.setData({ found: looked.recognised });
    try {
      await drafts.keep(READING_DRAFT, readingDraft(reading));
      openPage('/loan/loan-form/index', { from: 'reading' });
    } catch (failure) {
      tell('没有带过去', failureSentence(failure));
    }
  },

  goBack() {
    goBack();
  },
});
