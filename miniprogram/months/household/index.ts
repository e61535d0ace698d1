import { drafts, ledger, otherDebts } from '../../ledger/index';
import { householdFromDraft, type HouseholdValues } from '../../forms/household/values';
import { createQueue } from '../../platform/queue';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { copyText, say, tellRefused } from '../../platform/interaction';
import { openPage } from '../../platform/navigation';
import { firstPicture } from '../../page-kit/first-picture';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { openDebts, type OpenDebt } from '../simulate/debt';
import { COSTS, INCOME, isEmpty, linesFrom, readLines, REST, type LineField, type LineValues } from './lines';
import { sheetText, sheetView, typedYuan, type SheetView } from './view';

type Field = LineField | 'share';
type FieldEvent = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>;

/** One after the other, so that the household has what was typed last. */
const writes = createQueue();

/** 收支表: what comes in and goes out, by a few lines; what they come to is what 还得起吗 and 先还哪笔 reckon with. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    values: linesFrom({}, ''),
    view: null as SheetView | null,
    left: {} as Partial<Record<Field, boolean>>,
    income: INCOME,
    costs: [] as typeof COSTS,
    rest: [] as typeof REST,
  },

  household: householdFromDraft(),
  debts: [] as readonly OpenDebt[],

  async read() {
    // The page is made of amounts, and typed into looking at them.
    if (amountsHidden()) return { state: 'hidden' };
    this.debts = openDebts((await ledger.state()).loans, today(), [], (await otherDebts.state()).records).debts;
    this.household = householdFromDraft(await drafts.read('household').catch(() => undefined));
    const values = linesFrom(await drafts.read('household-lines').catch(() => undefined), this.household.share);
    // Fourteen fields at once take their time on an old phone: what is below the first screen comes after it.
    if (this.data.costs.length === 0) void firstPicture(this).then(() => setTimeout(() => this.setData({ costs: COSTS, rest: REST }), 0));
    return { values, view: sheetView(values, this.household, this.debts) };
  },

  type({ currentTarget, detail }: FieldEvent) {
    const values: LineValues = { ...this.data.values, [currentTarget.dataset.field]: detail.value };
    this.household = totalled(values, this.household);
    setChanged(this, { values, view: sheetView(values, this.household, this.debts) });
    void this.keep(values).catch(() => undefined);
  },

  keep({ share, ...lines }: LineValues) {
    const household = { ...this.household, share };
    return writes.add(async () => {
      await drafts.keep('household-lines', lines);
      await drafts.keep('household', household);
    });
  },

  leave({ currentTarget }: FieldEvent) {
    this.setData({ left: { ...this.data.left, [currentTarget.dataset.field]: true } });
  },

  /** The lines' sums in place of what 还得起吗 has. */
  take() {
    this.household = totalled(this.data.values, this.household);
    setChanged(this, { view: sheetView(this.data.values, this.household, this.debts) });
    void this.keep(this.data.values).catch(() => undefined);
  },

  async copy() {
    const reading = readLines(this.data.values);
    if (!('sheet' in reading)) return;
    const refusal = await copyText(sheetText(reading.sheet));
    if (refusal === null) return say('复制好了');
    tellRefused(refusal, '复制');
  },

  reserve() {
    openPage('/months/reserve/index');
  },

  order() {
    openPage('/months/order/index');
  },
});

/** The household with what the lines come to; as it was while they can't be read, or say nothing. */
function totalled(values: LineValues, household: HouseholdValues): HouseholdValues {
  const reading = readLines(values);
  if (!('sheet' in reading) || isEmpty(values)) return { ...household, share: values.share };
  const { income, livingCosts } = reading.sheet;
  return { ...household, income: typedYuan(income), livingCosts: typedYuan(livingCosts), share: values.share };
}
