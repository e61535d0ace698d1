import * as fc from 'fast-check';
import { addDays } from '../../miniprogram/calc';
import type { Agreement, LoanRecord } from '../../miniprogram/ledger/records';
import { agreement } from '../pages/agreements';
import { randomLoan } from './random-loans';

const randomSigned = fc.record({
  after: fc.integer({ min: 1, max: 700 }),
  terms: fc.integer({ min: 1, max: 12 }),
  firstGap: fc.integer({ min: 0, max: 60 }),
  perTerm: fc.integer({ min: 10_000, max: 300_000 }),
  share: fc.integer({ min: 60, max: 100 }),
  down: fc.option(fc.integer({ min: 100, max: 200_000 }), { nil: 0 }),
  missedTerm: fc.constantFrom('penalty' as const, 'void' as const, 'all-due' as const, 'unsaid' as const),
  /** Of the repayments made on the day of signing, every other one came before it. */
  someBefore: fc.boolean(),
  /** One of the loan's repayments is moved to the day of signing. */
  paidThatDay: fc.boolean(),
  newBill: fc.constantFrom(undefined, undefined, 'lender' as const, 'proposed' as const),
  takenBack: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
});

/** Any loan with up to three agreements, some of them taken back, and a day to look at it. */
export const randomAgreedLoan: fc.Arbitrary<{ record: LoanRecord; today: string }> = fc
  .tuple(randomLoan, fc.array(randomSigned, { minLength: 1, maxLength: 3 }))
  .map(([{ record, today }, raw]) => {
    const moved = raw.flatMap(({ paidThatDay, after }) => (paidThatDay ? [addDays(record.terms.borrowedOn, after)] : []));
    const repayments = record.repayments.map((one, place) => (moved[place] === undefined ? one : { ...one, paidOn: moved[place] }));
    const agreements = raw.map(({ after, terms, firstGap, perTerm, share, down, missedTerm, takenBack, someBefore, newBill }, place): Agreement => {
      const signedOn = addDays(record.terms.borrowedOn, after);
      const owed = Math.floor((terms * perTerm * share) / 100) + down;
      const nothing = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
      return agreement({
        ...(newBill && { newBill }),
        id: `g${place}`, signedOn, terms, perTerm, down, missedTerm, debt: { ...nothing, principal: owed }, waived: nothing,
        firstDueOn: addDays(signedOn, down > 0 ? Math.max(1, firstGap) : firstGap),
        ...(someBefore && { paidBefore: repayments.filter(({ paidOn }, at) => paidOn === signedOn && at % 2 === 0).map(({ id }) => id) }),
        ...(takenBack && { takenBackOn: addDays(signedOn, 3) }),
      });
    });
    return { record: { ...record, repayments, agreements: agreements.sort((a, b) => a.signedOn.localeCompare(b.signedOn)) }, today };
  });
