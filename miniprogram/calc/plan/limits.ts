import { LIMITS } from '../limits';

/** Limits of plans, debts and households beside those of LIMITS (rule 9.15, rule 5.24); both ends are allowed. */
export const PLAN_LIMITS = {
  /** A share of something: of a waiver, of what is left a month. */
  share: { min: '0', max: '1' },
  /** The highest daily rate whose 360 days are within LIMITS.annualRate, cut off after 12 decimals. */
  planDailyRate: { min: LIMITS.dailyRate.min, max: '0.002777777777' },
  /** Fen, also owed or spent. */
  eitherWay: { min: -LIMITS.amount.max, max: LIMITS.amount.max },
  /** Fen: totals of several amounts. */
  total: { min: 0, max: Number.MAX_SAFE_INTEGER },
  /** Months of living costs. */
  emergencyMonths: { min: 3, max: 6 },
  /** The highest daily rate at the highest multiplier: what an overdue debt may bear. */
  overdueDailyRate: { min: LIMITS.dailyRate.min, max: '0.03' },
  /** A month's rate lies above −100%, and a year's, simple, is twelve of it. */
  annualisedCost: { min: -12, max: Number.MAX_VALUE },
  debtCount: { min: 1, max: 100 },
  /** Between the first date and the last. */
  daysOverdue: { min: 0, max: 36_524 },
  /** Longer than the longest schedule, debts count as not repayable. */
  repaymentMonths: LIMITS.termCount.max,
} as const;
