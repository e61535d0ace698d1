import { CalcError, explainLoan, sum, type Component, type Debt } from '../calc/main';
import { loanOf } from './assess';
import type { PhaseStatement } from './statements';

export const NOTHING_GIVEN: Debt = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };

/** What each repayment of a statement gave up (减免), by name or by closing the loan, in the order of its `repayments`. */
export function givenUpIn({ phase, asOf, assessment, repayments }: PhaseStatement): Debt[] {
  const isGiven = repayments.some(({ waived, closes }) => waived !== undefined || closes === true);
  if (!isGiven || assessment instanceof CalcError) return repayments.map(() => NOTHING_GIVEN);
  const shares = explainLoan(loanOf(phase.record), asOf).waived;
  return repayments.map((_, place) => {
    const own = shares.filter(({ payment }) => payment === place);
    const part = (name: Component) => sum(own.filter(({ component }) => component === name).map(({ amount }) => amount));
    return { principal: part('principal'), interest: part('interest'), penalty: part('penalty'), lateFee: part('lateFee') };
  });
}
