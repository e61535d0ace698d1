import { addDays, addMonths, assessLoan, buildSchedule, CalcError, dueDateAfter, firstDueDate } from '../../miniprogram/calc';
import type { Change, ISODate, Loan, LoanStatement, LoanTerms, Payment, StatedFigures } from '../../miniprogram/calc';

/** Loans as we have them, and the same as a lender has them: one, two or three things are otherwise. */
export interface Case {
  loan: Loan;
  asOf: ISODate;
  truth: Change[];
  lender: LoanStatement;
  stated: StatedFigures;
}

/** Mulberry32: the same cases in every run. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

const randomLoan = (random: Random): { loan: Loan; asOf: ISODate } => {
  const terms: LoanTerms = {
    principal: between(random, 3_000, 120_000) * 100,
    borrowedOn: addDays('2024-01-01', between(random, 0, 500)),
    method: pick(random, ['equal-installment', 'equal-installment', 'equal-principal', 'interest-first', 'flat-interest'] as const),
    termCount: pick(random, [6, 12, 12, 24, 36]),
    dueDay: between(random, 1, 28),
    ...(random() < 0.5 ? { dailyRate: pick(random, ['0.0003', '0.0004', '0.00045', '0.0005']) } : { annualRate: pick(random, ['0.108', '0.144', '0.18']), yearDays: 360 }),
    ...(random() < 0.2 && { interestBasis: 'monthly' as const }),
    ...(random() < 0.3 && { overdueRules: { lateFeeRate: '0.01' } }),
  };
  const schedule = buildSchedule(terms);
  const paid = between(random, 0, Math.min(schedule.length - 2, 14));
  const payments: Payment[] = schedule.slice(0, paid).map(({ dueOn, principal, interest }) => ({
    paidOn: addDays(dueOn, random() < 0.6 ? 0 : between(random, 1, 20)),
    amount: random() < 0.85 ? principal + interest : Math.max(1, Math.round((principal + interest) * (0.3 + random()))),
  }));
  const asOf = addDays(schedule[Math.min(paid + between(random, 0, 2), schedule.length - 1)]!.dueOn, between(random, 2, 28));
  return { loan: { terms, payments: payments.filter(({ paidOn }) => paidOn <= asOf) }, asOf };
};

const CHANGES: ((random: Random, loan: Loan, asOf: ISODate) => Change | undefined)[] = [
  (random, _loan, asOf) => ({ kind: 'as-of', on: addDays(asOf, pick(random, [-1, 1])) }),
  () => ({ kind: 'rules', rules: { penaltyFrom: 'due-day' } }),
  () => ({ kind: 'rules', rules: { penaltyRounding: 'daily' } }),
  (random) => ({ kind: 'rules', rules: { penaltyMultiplier: pick(random, ['1.3', '1.4', '2', '2.5']) } }),
  () => ({ kind: 'rules', rules: { penaltyBase: 'principal-and-interest' } }),
  (random) => ({ kind: 'rules', rules: { graceDays: pick(random, [1, 3]) } }),
  (_random, { terms }) =>
    terms.dailyRate === undefined
      ? { kind: 'terms', terms: { annualRate: terms.annualRate!, yearDays: 365 } }
      : { kind: 'terms', terms: { annualRate: String(Math.round(Number(terms.dailyRate) * 360 * 1e8) / 1e8), yearDays: 365 } },
  (_random, { terms }) => ({ kind: 'terms', terms: { interestBasis: terms.interestBasis === 'monthly' ? 'actual-days' : 'monthly' } }),
  (random, { terms }) => ({ kind: 'terms', terms: { firstDueOn: dueDateAfter(firstDueDate(terms.borrowedOn, terms.dueDay), terms.dueDay, pick(random, [1, -1])) } }),
  (random, { terms }) => ({ kind: 'terms', terms: { dueDay: terms.dueDay + pick(random, [1, -1]) } }),
  (random) => ({ kind: 'rules', rules: { lateFeeRate: pick(random, ['0.005', '0.02', '0.03', '0.05', '0.1']) } }),
  (random) => ({ kind: 'rules', rules: { allocation: pick(random, ['by-component', 'principal-first'] as const) } }),
  (random, { terms }, asOf) => {
    const due = buildSchedule(terms).filter(({ dueOn }) => dueOn <= asOf);
    return due.length === 0 ? undefined : { kind: 'accelerated', on: pick(random, due).dueOn };
  },
  (random, { terms }, asOf) => {
    const due = buildSchedule(terms).filter(({ dueOn }) => dueOn <= asOf && dueOn >= addMonths(asOf, -8));
    if (due.length === 0) return undefined;
    const { dueOn, principal, interest } = pick(random, due);
    return { kind: 'payment-missing', payment: { paidOn: addDays(dueOn, pick(random, [0, 0, 1, 2, 3])), amount: principal + interest } };
  },
  (random, { payments }) => (payments.length === 0 ? undefined : { kind: 'payment-doubled', index: between(random, 0, payments.length - 1) }),
  (random, { payments }) => {
    if (payments.length === 0) return undefined;
    const index = between(random, 0, payments.length - 1);
    return { kind: 'payment-moved', index, paidOn: addDays(payments[index]!.paidOn, pick(random, [-3, -2, -1, 1, 2, 3])) };
  },
];

/** One key a change, and one thing of a kind. */
const placeOf = (change: Change): string =>
  change.kind === 'rules' ? Object.keys(change.rules).join() : change.kind === 'terms' ? Object.keys(change.terms).map((key) => key.replace(/dueDay|firstDueOn/, 'dates')).join() : change.kind.startsWith('payment-') && 'index' in change ? `payment ${change.index}` : change.kind;

const asTheLenderHasIt = (loan: Loan, asOf: ISODate, changes: Change[]): { loan: Loan; asOf: ISODate } => {
  const terms = { ...loan.terms };
  let day = asOf;
  const payments: (Payment | undefined)[] = [...loan.payments];
  for (const change of changes) {
    if (change.kind === 'as-of') day = change.on;
    if (change.kind === 'rules') terms.overdueRules = { ...terms.overdueRules, ...change.rules };
    if (change.kind === 'terms') Object.assign(terms, change.terms);
    if (change.kind === 'terms' && change.terms.annualRate !== undefined) delete terms.dailyRate;
    if (change.kind === 'accelerated') terms.acceleratedOn = change.on;
    if (change.kind === 'payment-doubled') payments[change.index] = undefined;
    if (change.kind === 'payment-moved') payments[change.index] = { ...payments[change.index]!, paidOn: change.paidOn };
    if (change.kind === 'payment-missing') payments.push(change.payment);
  }
  return { loan: { ...loan, terms, payments: payments.filter((payment) => payment !== undefined) }, asOf: day };
};

export const statedOf = ({ totals, payoffAmount, daysOverdue }: LoanStatement): Required<StatedFigures> => ({
  overdueTotal: totals.overdueTotal,
  principal: totals.overduePrincipal,
  interest: totals.overdueInterest,
  penalty: totals.penaltyDue,
  lateFee: totals.lateFeeDue,
  payoffAmount,
  daysOverdue,
});

const tryCase = (random: Random, count: number): Case | undefined => {
  const { loan, asOf } = randomLoan(random);
  const truth: Change[] = [];
  while (truth.length < count) {
    const change = pick(random, CHANGES)(random, loan, asOf);
    if (!change) return undefined;
    if (truth.some((other) => placeOf(other) === placeOf(change))) continue;
    truth.push(change);
  }
  const theirs = asTheLenderHasIt(loan, asOf, truth);
  const figures = (changes: Change[]): string => {
    const made = asTheLenderHasIt(loan, asOf, changes);
    return JSON.stringify(statedOf(assessLoan(made.loan, made.asOf)));
  };
  const all = figures(truth);
  // Each of the changes must show: without any of them the figures are others.
  if (truth.some((_, index) => figures(truth.filter((__, other) => other !== index)) === all)) return undefined;
  const lender = assessLoan(theirs.loan, theirs.asOf);
  return { loan, asOf, truth, lender, stated: statedOf(lender) };
};

export const casesOf = (seed: number, count: number, changes: number): Case[] => {
  const random = randomOf(seed);
  const cases: Case[] = [];
  while (cases.length < count) {
    try {
      const one = tryCase(random, changes);
      if (one) cases.push(one);
    } catch (error) {
      if (!(error instanceof CalcError)) throw error;
    }
  }
  return cases;
};
