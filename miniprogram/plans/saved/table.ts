import type { BaselineKind, ISODate } from '../../calc/main';
import { differenceText } from '../../views/plan/comparisons';
import { asShown, RATE_LABELS, rateText } from '../../views/plan/rates';
import type { OfferRates } from '../../loans/measures';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { Compared } from './compared';

/** One thing by which plans are compared: a cell for each plan, the best ones marked. */
export interface CompareRow {
  readonly label: string;
  readonly cells: readonly { readonly letter: string; readonly value: string; readonly best: string }[];
}

interface Measure {
  readonly label: string;
  /** What the best one is called; a plan without the value has no part in it. */
  readonly best: string;
  /** The lower, the better. */
  readonly rank: (plan: Compared) => number | null;
  readonly text: (plan: Compared, today: ISODate) => string;
  /** What a plan is held to; where that differs from plan to plan none of them is the best. */
  readonly yardstick?: (plan: Compared) => number | null;
}

function amount(label: string, best: string, of: (plan: Compared) => number, sign: 1 | -1 = 1): Measure {
  return {
    label, best, rank: (plan) => sign * of(plan), text: (plan) => yuan(of(plan)),
  };
}

/** A sum over the whole debt: of two debts neither is the best. */
function ofTheDebt(measure: Measure): Measure {
  return { ...measure, yardstick: ({ owed }) => owed };
}

function rate(kind: keyof OfferRates): Measure {
  return {
    label: RATE_LABELS[kind], best: '最低', rank: ({ rates: { [kind]: own } }) => own && asShown(own), text: ({ rates }) => rateText(rates[kind]),
  };
}

/** How much more or less than another way. The least only where all are held to the same: a later end has a dearer one to beat. */
function against(kind: BaselineKind, label: string): Measure {
  return {
    label,
    best: '最省',
    rank: ({ differences }) => differences[kind] ?? null,
    text: ({ differences }) => differenceText(differences[kind] ?? 0),
    yardstick: ({ ways }) => ways[kind] ?? null,
  };
}

const MEASURES: readonly Measure[] = [
  amount('每期最多还（元）', '最少', ({ highestPayment }) => highestPayment),
  { label: '期数', best: '最短', rank: ({ termCount }) => termCount, text: ({ termCount }) => (termCount === 1 ? '一次还' : `${termCount} 期`) },
  { label: '最后一期', best: '最早', rank: ({ lastOn }) => Number(lastOn.replace(/-/g, '')), text: ({ lastOn }, today) => shortDay(lastOn, today) },
  ofTheDebt(amount('一共还（元）', '最少', ({ totalPaid }) => totalPaid)),
  ofTheDebt({
    label: '比本金多还（元）',
    best: '最少',
    rank: ({ abovePrincipal }) => abovePrincipal,
    text: ({ abovePrincipal }) => (abovePrincipal < 0 ? `少还 ${yuan(-abovePrincipal)}` : yuan(abovePrincipal)),
  }),
  ofTheDebt(amount('减免（元）', '最多', ({ waived }) => waived, -1)),
  rate('flat'),
  rate('simple'),
  rate('compound'),
  rate('byDates'),
  against('finish-original', '比按原计划还完'),
  against('same-terms-at-contract-rate', '比同样期数按合同利率'),
  against('stay-overdue', '比一直拖着不还'),
];

/** A row for each measure that at least one of the plans has. Where all are alike none is the best. */
export function compareRows(plans: readonly Compared[], today: ISODate): CompareRow[] {
  return MEASURES.filter(({ rank }) => plans.some((plan) => rank(plan) !== null)).map(({ label, best, rank, text, yardstick = () => null }) => {
    const ranks = plans.map(rank).filter((one) => one !== null);
    const lowest = Math.min(...ranks);
    const held = new Set(plans.map(yardstick).filter((one) => one !== null));
    const differ = held.size <= 1 && ranks.some((one) => one !== lowest);
    const cells = plans.map((plan) => {
      const own = rank(plan);
      return { letter: plan.letter, value: own === null ? '—' : text(plan, today), best: differ && own === lowest ? best : '' };
    });
    return { label, cells };
  });
}
