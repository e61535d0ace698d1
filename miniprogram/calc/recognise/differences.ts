import { CalcError } from '../errors';
import { generateSchedule } from '../schedule/build-schedule';
import type { Fen, Installment, LoanTerms } from '../types';
import type { Bill, RecognisedTerms } from './types';

/** Terms beside a bill: which rows they make otherwise, and by how much in all. */
export interface Comparison extends RecognisedTerms {
  readonly distance: Fen;
}

/** Undefined where the terms have no schedule. */
export function compareWithBill(terms: LoanTerms, bill: Bill): Comparison | undefined {
  const schedule = scheduleOf(terms);
  if (!schedule) return undefined;
  const differences = bill.rows.flatMap((row, index) => {
    const installment = schedule[index];
    if (!installment) return [];
    const { number, principal, interest } = installment;
    if (principal + interest !== row.amount) return [{ number, billed: row.amount, computed: principal + interest }];
    const shown = row.interest ?? (row.principal === undefined ? interest : row.amount - row.principal);
    return shown === interest ? [] : [{ number, billed: shown, computed: interest }];
  });
  const sameDates = bill.rows.every(({ dueOn }, index) => schedule[index]?.dueOn === dueOn);
  const distance = differences.reduce((total, { billed, computed }) => total + Math.abs(billed - computed), 0);
  return { terms, exact: sameDates && differences.length === 0, differences, distance };
}

/** Fewer rows first, then less of a difference; of equals the one that came first. */
export function byDifferences(one: Comparison, other: Comparison): number {
  return one.differences.length - other.differences.length || one.distance - other.distance;
}

function scheduleOf(terms: LoanTerms): Installment[] | undefined {
  try {
    return generateSchedule(terms);
  } catch (error) {
    if (error instanceof CalcError) return undefined;
    throw error;
  }
}
