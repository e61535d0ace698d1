import { addDays, assessLoan, LIMITS, type Fen, type Rate } from '../../calc/main';
import type { FormProblems } from '../../forms/form-values';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import { readAmount } from '../../typed/amount';
import { readCount } from '../../typed/count';
import { readMultiplier } from '../../typed/multiplier';
import { readPercent } from '../../typed/rate';
import { refuse, type Reading } from '../../typed/reading';

export type CalculatorField = 'amount' | 'rate' | 'multiplier' | 'days';
export type CalculatorValues = Readonly<Record<CalculatorField, string>>;

export interface CalculatorView {
  readonly problems: FormProblems<CalculatorField>;
  /** "罚息 1.13 元"; empty while something is missing or wrong. */
  readonly result: string;
  /** The factors that it is the product of. */
  readonly factors: string;
}

/** What is asked most: 1500 逾期罚息一天多少. */
export const ASKED_MOST: CalculatorValues = { amount: '1500', rate: '0.05', multiplier: '1.5', days: '1' };

/** A loan of one term that fell due: which day it was makes no difference to the days after it. */
const BORROWED_ON = '2026-01-15';
const DUE_ON = '2026-02-15';
const MOST_DAYS = 3650;

/**
 * Penalty interest on overdue principal (rule 4.11), by the calculation that assesses the loans of the book, so that both
 * come to the same.
 */
export function calculator(values: CalculatorValues): CalculatorView {
  const readings = {
    amount: readOverdue(values.amount),
    rate: readDailyRate(values.rate),
    multiplier: readMultiplier(values.multiplier),
    days: readCount(values.days, { name: '天数', min: 1, max: MOST_DAYS, unit: '天' }),
  };
  const { amount, rate, multiplier, days } = readings;
  if (!amount.ok || !rate.ok || !multiplier.ok || !days.ok) return { problems: problemsOf(readings), result: '', factors: '' };
  const penalty = penaltyOn(amount.value, { rate: rate.value, multiplier: multiplier.value, days: days.value });
  return {
    problems: {},
    result: `罚息 ${yuan(penalty)} 元`,
    factors: `${yuan(amount.value)} 元 × ${percent(rate.value)} × ${multiplier.value} 倍 × ${days.value} 天`,
  };
}

function penaltyOn(principal: Fen, { rate, multiplier, days }: { readonly rate: Rate; readonly multiplier: Rate; readonly days: number }): Fen {
  const terms = { principal, borrowedOn: BORROWED_ON, dailyRate: rate, method: 'bullet', termCount: 1, dueDay: 15, overdueRules: { penaltyMultiplier: multiplier } } as const;
  return assessLoan({ terms, payments: [] }, addDays(DUE_ON, days)).totals.penaltyDue;
}

function readOverdue(typed: string): Reading<Fen> {
  const amount = readAmount(typed, '逾期的本金');
  return amount.ok && amount.value < LIMITS.principal.min ? refuse('逾期的本金至少 1.00 元') : amount;
}

function readDailyRate(typed: string): Reading<Rate> {
  const rate = readPercent(typed, '日利率', '0.05', 'day');
  return rate.ok && Number(rate.value) > Number(LIMITS.dailyRate.max) ? refuse('日利率最多 1%；0.05% 就填 0.05') : rate;
}

function problemsOf(readings: Readonly<Record<CalculatorField, Reading<unknown>>>): FormProblems<CalculatorField> {
  return Object.fromEntries(Object.entries(readings).flatMap(([field, reading]) => (reading.ok ? [] : [[field, reading.problem]])));
}
