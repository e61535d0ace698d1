import { sum } from '../../calc/main';
import { drafts } from '../../ledger/index';
import { householdFromDraft } from '../../forms/household/values';
import { readAmount } from '../../typed/amount';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage } from '../../platform/navigation';
import { firstPicture } from '../../page-kit/first-picture';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { monthlyMeans } from '../../views/household/means';
import { openDebts, type OpenDebt } from '../simulate/debt';
import { inPieces } from '../simulate/in-pieces';
import { orderOf } from '../simulate/orders';
import { Run } from '../simulate/simulate';
import { readDebts } from '../written-debts';
import { goalOf, meansFor, reservePage, reserveValues, type MonthSums, type ReservePage, type ReserveValues } from './view';

type Field = 'saved' | 'aside';
type FieldEvent = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>;

/** 备用金: three to six months of living costs, and when they are there, beside the debts or after them. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    values: reserveValues(),
    left: {} as Partial<Record<Field, boolean>>,
    goals: ['3', '4', '5', '6'].map((value) => ({ value, label: `${value} 个月` })),
    page: null as ReservePage | null,
  },

  debts: [] as readonly OpenDebt[],
  sums: null as MonthSums | null,
  /** Counts what was to be lived: the months of an earlier question aren't shown. */
  lives: 0,

  onUnload() {
    this.lives += 1;
  },

  async read() {
    // The page is made of amounts, and typed into looking at them.
    if (amountsHidden()) return { state: 'hidden' };
    const { loans, others } = await readDebts();
    this.debts = openDebts(loans, today(), [], others).debts;
    const [draft, household, lines] = await Promise.all(['months-reserve', 'household', 'household-lines'].map((form) => drafts.read(form).catch(() => undefined)));
    const [means, costs] = [monthlyMeans(household, lines), readAmount(householdFromDraft(household).livingCosts, '')];
    this.sums = means === null || !costs.ok ? null : { means, livingCosts: costs.value, standing: Math.min(means, sum(this.debts.filter(({ standing }) => standing).map(({ nextMonth }) => nextMonth))) };
    return this.page(reserveValues(draft));
  },

  /** What is known at once; the months follow. */
  page(values: ReserveValues) {
    void this.live(values);
    return { values, page: reservePage(this.sums, values, null, today()) };
  },

  /** The months to come, once the screen shows the rest: with twenty loans they take a while. */
  async live(values: ReserveValues) {
    const life = this.lives += 1;
    const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(this.lives === life), 0));
    await firstPicture(this);
    if (!(await pause())) return;
    const wanted = meansFor(goalOf(this.sums, values), today());
    if (wanted === null) return;
    const order = orderOf(this.debts, 'avalanche');
    const first = await inPieces(new Run(this.debts, order, wanted.first), pause);
    const beside = wanted.beside === null ? null : await inPieces(new Run(this.debts, order, wanted.beside), pause);
    if (first === null || this.lives !== life) return;
    setChanged(this, { page: reservePage(this.sums, values, { first, beside }, today()) });
  },

  keep(changes: Partial<ReserveValues>) {
    const values = { ...this.data.values, ...changes };
    setChanged(this, this.page(values));
    void drafts.keep('months-reserve', values).catch(() => undefined);
  },

  type({ currentTarget, detail }: FieldEvent) {
    this.keep({ [currentTarget.dataset.field]: detail.value });
  },

  leave({ currentTarget }: FieldEvent) {
    this.setData({ left: { ...this.data.left, [currentTarget.dataset.field]: true } });
  },

  choose({ detail }: WechatMiniprogram.CustomEvent<{ value: ReserveValues['months'] }>) {
    this.keep({ months: detail.value });
  },

  household() {
    openPage('/months/household/index');
  },
});
