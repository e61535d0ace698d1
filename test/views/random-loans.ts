import * as fc from 'fast-check';
import { addDays, buildSchedule, CalcError, type LoanTerms } from '../../miniprogram/calc';
import type { LoanRecord, Repayment } from '../../miniprogram/ledger/records';
import { loan } from '../ledger/loans';

/** Any loan of the ledger that can be calculated, and a day to look at it. */
export const randomLoan: fc.Arbitrary<{ record: LoanRecord; today: string }> = fc
  .record({
    principal: fc.integer({ min: 50_000, max: 20_000_000 }),
    dayOfYear: fc.integer({ min: 0, max: 365 }),
    termCount: fc.integer({ min: 1, max: 24 }),
    dueDay: fc.integer({ min: 1, max: 31 }),
    firstGap: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    dailyRate: fc.constantFrom('0', '0.0002', '0.0005', '0.00066', '0.000493150685'),
    method: fc.constantFrom<LoanTerms['method']>('equal-principal', 'equal-installment', 'interest-first', 'flat-interest', 'bullet'),
    interestBasis: fc.constantFrom<'actual-days' | 'monthly'>('actual-days', 'monthly'),
    penaltyBase: fc.constantFrom<'principal' | 'principal-and-interest'>('principal', 'principal-and-interest'),
    penaltyMultiplier: fc.constantFrom('1', '1.3', '1.5'),
    graceDays: fc.constantFrom(0, 0, 1, 3, 30),
    lateFeeRate: fc.constantFrom('0', '0', '0.05'),
    allocation: fc.constantFrom<'by-installment' | 'by-component' | 'principal-first'>('by-installment', 'by-component', 'principal-first'),
    accelerated: fc.option(fc.integer({ min: 1, max: 700 }), { nil: undefined, freq: 4 }),
    copied: fc.boolean(),
    payments: fc.array(fc.record({ after: fc.integer({ min: 0, max: 800 }), share: fc.integer({ min: 1, max: 150 }), stated: fc.integer({ min: 0, max: 9 }), given: fc.integer({ min: 0, max: 19 }) }), { maxLength: 6 }),
    penaltyFrom: fc.constantFrom<'day-after-due' | 'due-day'>('day-after-due', 'day-after-due', 'due-day'),
    penaltyRounding: fc.constantFrom<'once' | 'daily'>('once', 'once', 'daily'),
    lookAfter: fc.integer({ min: 0, max: 900 }),
  })
  .map((raw) => {
    const borrowedOn = addDays('2026-01-01', raw.dayOfYear);
    const { principal, termCount, dueDay, dailyRate, method, interestBasis, penaltyBase, penaltyMultiplier, graceDays, lateFeeRate, allocation, penaltyFrom, penaltyRounding } = raw;
    const terms: LoanTerms = {
      principal, borrowedOn, termCount, dueDay, dailyRate, method, interestBasis,
      ...(raw.firstGap !== undefined && { firstDueOn: addDays(borrowedOn, raw.firstGap) }),
      ...(raw.accelerated !== undefined && { acceleratedOn: addDays(borrowedOn, raw.accelerated) }),
      overdueRules: { penaltyBase, penaltyMultiplier, graceDays, lateFeeRate, allocation, penaltyFrom, penaltyRounding },
    };
    const repayments = raw.payments.map(({ after, share, stated, given }, place): Repayment => {
      const amount = Math.max(1, Math.round((principal * share) / 100 / Math.min(termCount, 12)));
      const split = { lateFee: 0, penalty: Math.floor(amount / 50), interest: Math.floor(amount / 5), principal: 0 };
      const whole = { ...split, principal: amount - split.penalty - split.interest };
      return { id: `r${place}`, paidOn: addDays(borrowedOn, after), amount, note: '', ...(stated === 0 && { allocation: whole }), ...givenBy(given, amount) };
    });
    const schedule = raw.copied && repays(terms) ? buildSchedule(terms) : undefined;
    const record = loan('random', { terms, repayments, ...(schedule && { schedule }) });
    return { record, today: addDays(borrowedOn, raw.lookAfter) };
  })
  .filter(({ record }) => repays(record.terms));

function repays(terms: LoanTerms): boolean {
  try {
    return buildSchedule(terms).length > 0;
  } catch (error) {
    if (error instanceof CalcError) return false;
    throw error;
  }
}


/** One in twenty closes the loan, two waive something. */
function givenBy(given: number, amount: number): Pick<Repayment, 'waived' | 'closes'> {
  if (given === 0) return { closes: true };
  return given > 2 ? {} : { waived: { penalty: Math.ceil(amount / 100), interest: Math.floor(amount / 30), principal: given === 1 ? 0 : Math.floor(amount / 4) } };
}
