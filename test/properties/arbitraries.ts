import fc from 'fast-check';
import { addDays, buildSchedule, CalcError } from '../../miniprogram/calc';
import type { ContractRate, Fen, Installment, ISODate, Loan, LoanTerms, OverdueRules, Payment } from '../../miniprogram/calc';

/** Random loans within the limits, small enough for the day-by-day oracle. */

/** Every run tests the same cases: what fails here fails everywhere. */
export const SEED = { seed: 20260122 };

const date = (from: ISODate, days: number): fc.Arbitrary<ISODate> =>
  fc.integer({ min: 0, max: days }).map((offset) => addDays(from, offset));

const rate = (max: number, decimals: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: max * 10 ** decimals }).map((value) => (value / 10 ** decimals).toFixed(decimals));

const overdueRules = (): fc.Arbitrary<OverdueRules> =>
  fc.record(
    {
      penaltyMultiplier: fc.constantFrom('1', '1.3', '1.5', '2', '3', '1.333333333333'),
      penaltyBase: fc.constantFrom('principal' as const, 'principal-and-interest' as const),
      graceDays: fc.constantFrom(0, 1, 3, 30),
      lateFeeRate: fc.constantFrom('0', '0.01', '0.05', '0.2'),
      allocation: fc.constantFrom('by-installment' as const, 'by-component' as const, 'principal-first' as const),
      penaltyFrom: fc.constantFrom('day-after-due' as const, 'due-day' as const),
      penaltyRounding: fc.constantFrom('once' as const, 'daily' as const),
    },
    { requiredKeys: [] },
  );

/** By the day, or by the year: many of the latter have no end as a daily rate. */
const contractRate = (): fc.Arbitrary<ContractRate> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ dailyRate: fc.oneof(fc.constantFrom('0', '0.0005', '0.0004', '0.01'), rate(0.002, 6), rate(0.01, 12)) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        annualRate: fc.oneof(fc.constantFrom('0', '0.12', '0.108', '3.6'), rate(0.5, 4), rate(3.6, 12)),
        yearDays: fc.constantFrom(360 as const, 365 as const),
      }),
    },
  );

export const loanTerms = (maxTerms = 14): fc.Arbitrary<LoanTerms> =>
  fc
    .record(
      {
        perTerm: fc.oneof(fc.integer({ min: 100, max: 2_000 }), fc.integer({ min: 100, max: 2_000_000 })),
        odd: fc.integer({ min: 0, max: 99 }),
        borrowedOn: date('2023-01-01', 800),
        contractRate: contractRate(),
        method: fc.constantFrom('equal-principal' as const, 'equal-installment' as const, 'interest-first' as const, 'flat-interest' as const, 'bullet' as const),
        termCount: fc.integer({ min: 1, max: maxTerms }),
        interestOnlyShare: fc.double({ min: 0, max: 0.999, noNaN: true }),
        dueDay: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(28, 29, 30, 31)),
        firstAfter: fc.integer({ min: 1, max: 70 }),
        interestBasis: fc.constantFrom('actual-days' as const, 'monthly' as const),
        overdueRules: overdueRules(),
        acceleratedAfter: fc.integer({ min: 1, max: 500 }),
      },
      { requiredKeys: ['perTerm', 'odd', 'borrowedOn', 'contractRate', 'method', 'termCount', 'dueDay'] },
    )
    .map(({ perTerm, odd, contractRate: contract, interestOnlyShare, firstAfter, acceleratedAfter, ...terms }) => ({
      ...terms,
      ...contract,
      principal: perTerm * terms.termCount + odd,
      ...(interestOnlyShare !== undefined && { interestOnlyTerms: Math.floor(interestOnlyShare * terms.termCount) }),
      ...(firstAfter !== undefined && { firstDueOn: addDays(terms.borrowedOn, firstAfter) }),
      ...(acceleratedAfter !== undefined && acceleratedAfter < 400 && { acceleratedOn: addDays(terms.borrowedOn, acceleratedAfter) }),
    }));

/** Terms whose schedule exists. */
export const repayableTerms = (maxTerms?: number): fc.Arbitrary<LoanTerms> => loanTerms(maxTerms).filter(isRepayable);

export const isRepayable = (terms: LoanTerms): boolean => {
  try {
    buildSchedule(terms);
    return true;
  } catch (error) {
    if (error instanceof CalcError && error.code === 'not-repayable') return false;
    throw error;
  }
};

/** Payments of all sizes, often several on a day, on due dates, or after the end of grace. */
const payments = (terms: LoanTerms, schedule: readonly Installment[]): fc.Arbitrary<Payment[]> => {
  const total = schedule.reduce((all, { principal, interest }) => all + principal + interest, 0);
  const typical = Math.max(1, Math.round(total / schedule.length));
  const grace = terms.overdueRules?.graceDays ?? 0;
  const day = fc.oneof(
    date(terms.borrowedOn, 460),
    fc
      .tuple(fc.nat(schedule.length - 1), fc.constantFrom(0, 1, grace, grace + 1, grace + 2))
      .map(([index, after]) => addDays(schedule[index]?.dueOn ?? terms.borrowedOn, after)),
  );
  const amount = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: typical * 2 }) },
    { weight: 1, arbitrary: fc.constantFrom(1, typical) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: total * 2 }) },
  );
  const whole = fc.record({ paidOn: day, amount });
  const part = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: typical }));
  const stated = fc
    .record({ paidOn: day, lateFee: part, penalty: part, interest: part, principal: fc.oneof(part, fc.integer({ min: 0, max: total })) })
    .map(({ paidOn, ...allocation }) => ({ paidOn, amount: sumOf(Object.values(allocation)), allocation }))
    .filter((payment) => payment.amount > 0);
  const money = fc.oneof({ weight: 4, arbitrary: whole }, { weight: 1, arbitrary: stated });
  const waived = fc.record({ lateFee: part, penalty: part, interest: part, principal: part }, { requiredKeys: [] });
  const given = fc
    .record({ paidOn: day, amount: fc.constantFrom(0, 0, typical), waived })
    .filter((payment) => payment.amount > 0 || Object.values(payment.waived).some((value) => value > 0));
  const closing = fc.oneof(
    fc.record({ paidOn: day, amount: fc.constantFrom(0, 0, 1, typical), closes: fc.constant(true) }),
    stated.map((payment) => ({ ...payment, closes: true })),
  );
  return fc
    .tuple(
      fc.array(money, { maxLength: 9 }),
      fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(given, { maxLength: 3 }) }),
      fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(closing, { minLength: 1, maxLength: 2 }) }),
    )
    .chain(([paid, waivers, closings]) => fc.shuffledSubarray<Payment>([...paid, ...waivers, ...closings], { minLength: paid.length + waivers.length + closings.length }));
};

const sumOf = (amounts: Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0);

/** Sometimes with a bill of its own: uneven due dates, other parts of the principal. */
const copiedSchedule = (terms: LoanTerms): fc.Arbitrary<Installment[]> =>
  fc
    .array(fc.record({ gap: fc.integer({ min: 1, max: 70 }), share: fc.nat(10), interest: fc.nat(50_000) }), { minLength: 1, maxLength: 8 })
    .map((rows) => {
      let dueOn = terms.borrowedOn;
      let left = terms.principal;
      return rows.map(({ gap, share, interest }, index) => {
        dueOn = addDays(dueOn, gap);
        const principal = index === rows.length - 1 ? left : Math.min(left, Math.floor((terms.principal * share) / 20));
        left -= principal;
        return { number: index + 1, dueOn, principal, interest };
      });
    });

export interface Assessment {
  loan: Loan;
  asOf: ISODate;
}

export const assessment = (): fc.Arbitrary<Assessment> =>
  repayableTerms()
    .chain((terms) => fc.tuple(fc.constant(terms), fc.option(copiedSchedule(terms), { nil: undefined, freq: 5 })))
    .chain(([terms, schedule]) =>
      fc.record({
        loan: payments(terms, schedule ?? buildSchedule(terms)).map((made) => ({
          terms,
          payments: made,
          ...(schedule && { schedule }),
        })),
        asOf: date(terms.borrowedOn, 520),
      }),
    );
