import { CalcError, sum, type Component, type Debt } from '../calc/main';
import { explain } from './assess';
import type { PhaseStatement } from './statements';

export const NOTHING_GIVEN: Debt = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };

/** What each repayment of a statement gave up (减免), by name or by closing the loan, in the order of its `repayments`. */
export function givenUpIn({ phase, asOf, repayments }: PhaseStatement): Debt[] {
  const isGiven = repayments.some(({ waived, closes }) => waived !== undefined || closes === true);
  const explained = isGiven ? explain(phase.record, asOf) : null;
  if (explained === null || explained instanceof CalcError) return repayments.map(() => NOTHING_GIVEN);
  const shares = explained.waived;
  return repayments.map((_, place) => {
    const own = shares.filter(({ payment }) => payment === place);
    const part = (name: Component) => sum(own.filter(({ component }) => component === name).map(({ amount }) => amount));
    return { principal: part('principal'), interest: part('interest'), penalty: part('penalty'), lateFee: part('lateFee') };
  });
}
