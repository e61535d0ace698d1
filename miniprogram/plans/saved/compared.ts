import { sumDebt, type BaselineKind, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { balanceChart, lineMark, type BalanceChart, type BalanceLine } from '../../views/chart/balance-chart';
import { balanceOf } from '../../views/plan/balance';
import { measuresOf, type Measures } from '../../loans/measures';
import { readPlanForm } from '../../forms/plan/read';
import { sourceOf } from '../../views/plan/source-of';
import type { PlanFormValues } from '../../forms/plan/values';
import { takenFrom } from '../../forms/plan/debt-of-loans';
import { alternativesTo } from '../../views/plan/alternatives';

/** As many plans stand side by side. */
export const MOST_COMPARED = 4;
const LETTERS = '甲乙丙丁';

/** A plan to be compared, as its form has it. */
export interface PlanEntry {
  readonly id: string;
  readonly name: string;
  readonly values: PlanFormValues;
}

/** A plan that stands beside others, with everything that it is compared by. */
export interface Compared extends Measures {
  readonly id: string;
  readonly name: string;
  /** 甲, 乙, 丙, 丁: what it is called in the rows. */
  readonly letter: string;
  /** Its line in the picture. */
  readonly mark: string;
  readonly owed: Fen;
  readonly from: ISODate;
  /** What each other way takes in all, in fen, of those that can be told. */
  readonly ways: Readonly<Partial<Record<BaselineKind, Fen>>>;
  /** Plan − way. */
  readonly differences: Readonly<Partial<Record<BaselineKind, Fen>>>;
  readonly balance: BalanceLine;
}

/** The plans that are filled in, the first MOST_COMPARED of them, in the order given. */
export function compared(entries: readonly PlanEntry[], records: readonly LoanRecord[], today: ISODate): Compared[] {
  const offers = entries.flatMap((entry) => {
    const reading = readPlanForm(entry.values);
    return 'offer' in reading ? [{ ...entry, reading, offer: reading.offer }] : [];
  });
  return offers.slice(0, MOST_COMPARED).map(({ id, name, reading, offer }, place) => {
    const measures = measuresOf(offer);
    const source = sourceOf(reading, takenFrom(reading.values, records));
    const beside = alternativesTo(offer, source, measures.lastOn, today).map(({ baseline }) => baseline);
    const ways = Object.fromEntries(beside.map(({ kind, totalPaid }) => [kind, totalPaid]));
    const differences = Object.fromEntries(beside.map(({ kind, totalPaid }) => [kind, measures.totalPaid - totalPaid]));
    const letter = LETTERS.charAt(place);
    return { ...measures, id, name, letter, mark: lineMark(place), owed: sumDebt(offer.debt), from: source.from, ways, differences, balance: balanceOf(offer, `${letter} ${name}`) };
  });
}

export function comparedChart(plans: readonly Compared[], today: ISODate): BalanceChart | null {
  return balanceChart(plans.map(({ balance }) => balance), today);
}
