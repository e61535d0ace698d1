import type { Fen, ISODate } from '../../calc/main';
import type { BalancePoint } from '../../loans/principal-left';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { balanceChart, type BalanceChart } from '../../views/chart/balance-chart';
import type { Simulation } from '../simulate/simulate';
import { compared, type Comparison } from './comparison';
import { estimate } from '../simulate/estimate';
import { isNothing, nothingFrom, type Extra } from '../simulate/extra-money';
import type { Found, Subject } from './subject';
import { usualTerms, type Usual } from '../simulate/usual';
import { endlessOf, partsOf, sentenceOf, whyNothing } from './words';

/** What the extra money comes to, as the page says it. */
export interface Answer {
  readonly sentence: string;
  /** What of the saved amount is interest and what penalty, where it is both. */
  readonly parts: string;
  /** Whether it is the estimate or exact, in words. */
  readonly certainty: string;
  readonly isExact: boolean;
  readonly chart: BalanceChart | null;
  readonly sides: readonly Side[];
}

/** The two ways side by side. */
export interface Side {
  readonly name: string;
  readonly when: string;
  readonly cost: string;
}

export const NO_ANSWER: Answer = { sentence: '', parts: '', certainty: '', isExact: false, chart: null, sides: [] };
const EXACT = '按每笔借款的合同逐天算出来的；实际以官方账单为准。';
const ROUGH = '估算：按月粗算。正在按每笔借款的合同逐天算。';

/** @param budget null where what falls due is paid anyway */
export function answerOf(subject: Subject, extra: Extra, budget: Fen | null, { usual, withExtra }: Found): Answer {
  if (usual === null) return { ...NO_ANSWER, certainty: '正在按每笔借款的合同逐天算。' };
  const { today } = subject;
  const sides = [sideOf('照原来还', usual, today)];
  if (isNothing(extra)) return { ...NO_ANSWER, certainty: EXACT, isExact: true, chart: chartOf(pointsOf(usual), null, today), sides };
  if (withExtra !== null) return exactAnswer(subject, extra, usual, withExtra);
  const rough = guessed(subject, extra, budget === null ? usualTerms(usual) : budget);
  const chart = chartOf(pointsOf(usual), rough?.points ?? null, today);
  return { ...NO_ANSWER, sentence: rough === null ? '' : sentenceOf(extra, rough.comparison), certainty: ROUGH, chart, sides };
}

function exactAnswer({ debts, today }: Subject, extra: Extra, usual: Simulation, withExtra: Simulation): Answer {
  const comparison = compared(usual, withExtra);
  const why = comparison?.saved === 0 ? whyNothing(debts, extra, usual.freeOn ?? extra.on) : '';
  return {
    sentence: comparison === null ? endlessOf(extra, usual, withExtra, today) : sentenceOf(extra, comparison) + why,
    parts: comparison === null ? '' : partsOf(comparison),
    certainty: EXACT,
    isExact: true,
    chart: chartOf(pointsOf(usual), pointsOf(withExtra), today),
    sides: [sideOf('照原来还', usual, today), sideOf('多还以后', withExtra, today)],
  };
}

function guessed({ debts, order, today }: Subject, extra: Extra, usual: Usual): { readonly comparison: Comparison; readonly points: readonly BalancePoint[] } | null {
  const [without, withExtra] = [nothingFrom(today), extra].map((money) => estimate(debts, order, usual, today, money));
  if (!without || !withExtra) return null;
  const comparison = { saved: Math.max(0, without.cost - withExtra.cost), parts: null, sooner: { months: Math.max(0, Math.round(without.months - withExtra.months)), days: 0 }, isExact: false };
  return { comparison, points: withExtra.points };
}

function sideOf(name: string, { freeOn, cost }: Simulation, today: ISODate): Side {
  return freeOn === null ? { name, when: '30 年也还不完', cost: '' } : { name, when: `${shortDay(freeOn, today)}还清`, cost: yuan(cost) };
}

function pointsOf({ months, freeOn }: Simulation): BalancePoint[] {
  const points = months.map(({ from, owed }) => ({ on: from, amount: owed })).filter(({ on }) => freeOn === null || on <= freeOn);
  return freeOn === null ? points : [...points, { on: freeOn, amount: 0 }];
}

function chartOf(usual: readonly BalancePoint[], withExtra: readonly BalancePoint[] | null, today: ISODate): BalanceChart | null {
  const lines = [{ name: '照原来还', points: usual, shape: 'slope' as const }];
  return balanceChart(withExtra === null ? lines : [...lines, { name: '多还以后', points: withExtra, shape: 'slope' as const }], today);
}
