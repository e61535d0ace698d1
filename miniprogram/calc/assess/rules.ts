import { DEFAULT_PENALTY_MULTIPLIER, exactRate, type ExactRate, penaltyRate } from '../rate';
import type { AllocationOrder, LoanTerms, PenaltyRounding } from '../types';

/** The overdue rules of a contract with their defaults filled in, ready to compute with. */
export interface Rules {
  readonly penaltyRate: ExactRate;
  /** 复利: unpaid interest bears penalty too. */
  readonly interestBearsPenalty: boolean;
  /** The due date bears penalty too. */
  readonly dueDayBearsPenalty: boolean;
  readonly penaltyRounding: PenaltyRounding;
  readonly graceDays: number;
  readonly lateFeeRate: ExactRate;
  readonly allocation: AllocationOrder;
}

export function rulesOf(terms: LoanTerms): Rules {
  const { overdueRules = {} } = terms;
  return {
    penaltyRate: penaltyRate(terms, overdueRules.penaltyMultiplier ?? DEFAULT_PENALTY_MULTIPLIER),
    interestBearsPenalty: overdueRules.penaltyBase === 'principal-and-interest',
    dueDayBearsPenalty: overdueRules.penaltyFrom === 'due-day',
    penaltyRounding: overdueRules.penaltyRounding ?? 'once',
    graceDays: overdueRules.graceDays ?? 0,
    lateFeeRate: exactRate(overdueRules.lateFeeRate ?? '0'),
    allocation: overdueRules.allocation ?? 'by-installment',
  };
}
