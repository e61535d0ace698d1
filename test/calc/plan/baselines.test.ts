import { assessLoan, comparePlan, finishOriginal, payToday, planInstallments, sameTermsAtContractRate, stayOverdue, sumDebt } from '../../../miniprogram/calc';
import type { Baseline, ContractRateInput, Loan, LoanTerms } from '../../../miniprogram/calc';
import { pay, SINGLE, THREE } from '../assess/loans';
import { errorOf } from './error-of';

const loan = (terms: LoanTerms, ...payments: Loan['payments']): Loan => ({ terms, payments });

/** 'total = principal+interest+penalty+lateFee until date' of a baseline. */
const text = ({ totalPaid, parts: { principal, interest, penalty, lateFee }, lastPaidOn }: Baseline): string =>
  `${totalPaid} = ${principal}+${interest}+${penalty}+${lateFee} until ${lastPaidOn}`;

// THREE: 100.00 a month from 2026-02-01 to 2026-04-01, with 9.30, 5.60 and 3.10 of interest, 0.1% a day.
test.each<[string, Loan, string, string, string, string]>([
  ['on the day of the drawdown', loan(THREE), '2026-01-01', '30000 = 30000+0+0+0 until 2026-01-01', '31800 = 30000+1800+0+0 until 2026-04-01', '0 1800'],
  ['before the first due date', loan(THREE), '2026-01-11', '30300 = 30000+300+0+0 until 2026-01-11', '31800 = 30000+1800+0+0 until 2026-04-01', '0 1800'],
  // 10 days × 0.15 of penalty; 10 days of interest on 200.00.
  ['one overdue for 10 days', loan(THREE), '2026-02-11', '31280 = 30000+1130+150+0 until 2026-02-11', '31950 = 30000+1800+150+0 until 2026-04-01', '11080 870'],
  ['the first paid', loan(THREE, pay('2026-02-01', 10_930)), '2026-02-11', '20200 = 20000+200+0+0 until 2026-02-11', '20870 = 20000+870+0+0 until 2026-04-01', '0 870'],
  ['all due', loan(THREE), '2026-04-01', '33150 = 30000+1800+1350+0 until 2026-04-01', '33150 = 30000+1800+1350+0 until 2026-04-01', '33150 0'],
  ['a late fee', loan({ ...SINGLE, overdueRules: { lateFeeRate: '0.01' } }), '2026-02-02', '102641 = 100000+1550+75+1016 until 2026-02-02', '102641 = 100000+1550+75+1016 until 2026-02-02', '102641 0'],
  ['all paid', loan(SINGLE, pay('2026-02-01', 101_550)), '2026-03-01', '0 = 0+0+0+0 until 2026-03-01', '0 = 0+0+0+0 until 2026-03-01', '0 0'],
  ['a payment still to come is not seen', loan(THREE, pay('2026-03-01', 10_000)), '2026-01-11', '30300 = 30000+300+0+0 until 2026-01-11', '31800 = 30000+1800+0+0 until 2026-04-01', '0 1800'],
  // Accelerated on the 11th: 10 days of interest on 200.00, all due on that day.
  ['made due by the lender', loan({ ...THREE, acceleratedOn: '2026-02-11' }), '2026-02-11', '31280 = 30000+1130+150+0 until 2026-02-11', '31280 = 30000+1130+150+0 until 2026-02-11', '31280 0'],
])('%s: paying today, and finishing the original schedule', (_name, of, asOf, today, original, split) => {
  expect(text(payToday(of, asOf))).toBe(today);
  expect(payToday(of, asOf).totalPaid).toBe(assessLoan(of, asOf).payoffAmount);
  const finished = finishOriginal(of, asOf);
  expect(text(finished)).toBe(original);
  expect(`${finished.dueNow} ${finished.interestAhead}`).toBe(split);
});

test('money left over is not deducted, and stands beside the total', () => {
  const of = loan(THREE, pay('2026-01-11', 5_000));
  expect(payToday(of, '2026-01-21')).toMatchObject({ totalPaid: 30_600, unapplied: 5_000 });
  expect(finishOriginal(of, '2026-01-21')).toMatchObject({ totalPaid: 31_800, unapplied: 5_000 });
  // It pays half of the first installment on its due date, and so saves penalty; that counts as paid.
  const waited = stayOverdue(of, '2026-01-21', '2026-02-11');
  expect(text(waited)).toBe(`${30_000 + 1_130 + 89} = 30000+1130+89+0 until 2026-02-11`);
  expect(waited).toMatchObject({ unapplied: 5_000, added: 619 });
});

test.each<[string, Loan, string, string, string, number]>([
  ['no day at all', loan(THREE), '2026-02-11', '2026-02-11', '31280 = 30000+1130+150+0 until 2026-02-11', 0],
  ['one more day', loan(THREE), '2026-02-11', '2026-02-12', '31315 = 30000+1150+165+0 until 2026-02-12', 35],
  ['to the last due date', loan(THREE), '2026-02-11', '2026-04-01', '33150 = 30000+1800+1350+0 until 2026-04-01', 1_870],
  ['a payment made later is none', loan(THREE, pay('2026-02-12', 31_315)), '2026-02-11', '2026-04-01', '33150 = 30000+1800+1350+0 until 2026-04-01', 1_870],
  ['57,000 overdue for half a year: 181 days at 0.075%', loan({ ...SINGLE, principal: 57_000_00 }), '2026-02-01', '2026-08-01', `${57_000_00 + 883_50 + 7_737_75} = 5700000+88350+773775+0 until 2026-08-01`, 7_737_75],
])('staying overdue, %s', (_name, of, asOf, until, want, added) => {
  const result = stayOverdue(of, asOf, until);
  expect(text(result)).toBe(want);
  expect(result).toMatchObject({ kind: 'stay-overdue', from: asOf, added });
});

const CONTRACT: ContractRateInput = { financed: 57_000_00, signedOn: '2025-01-15', dailyRate: '0.0005', termCount: 36, firstDueOn: '2025-02-15' };

test.each<[string, Partial<ContractRateInput>, number, string]>([
  ['equal principal on actual days, from 2025-01-15', {}, 16_014_63, '2028-01-15'],
  ['equal principal over months of 30 days', { interestBasis: 'monthly' }, 15_817_50, '2028-01-15'],
  ['a rate of 0', { dailyRate: '0' }, 0, '2028-01-15'],
  ['a single term of 31 days', { termCount: 1 }, 883_50, '2025-02-15'],
  ['due on the last of the month', { termCount: 2, firstDueOn: '2025-01-31', dueDay: 31 }, 456_00 + 399_00, '2025-02-28'],
])('the contract rate: %s', (_name, changes, interest, lastPaidOn) =>
  expect(sameTermsAtContractRate({ ...CONTRACT, ...changes })).toEqual({
    kind: 'same-terms-at-contract-rate',
    from: '2025-01-15',
    totalPaid: 57_000_00 + interest,
    parts: { principal: 57_000_00, interest, penalty: 0, lateFee: 0 },
    lastPaidOn,
    unapplied: 0,
  }),
);

test('equal installments at the contract rate cost more, as the principal is repaid later', () => {
  const { parts } = sameTermsAtContractRate({ ...CONTRACT, method: 'equal-installment', interestBasis: 'monthly' });
  // As a plan at 18% a year, which is 0.05% × 30 a month, has it.
  const plan = planInstallments({ debt: { principal: 57_000_00, interest: 0, penalty: 0, lateFee: 0 }, signedOn: '2025-01-15', firstDueOn: '2025-02-15', termCount: 36, price: { kind: 'annual-rate', rate: '0.18', method: 'equal-installment' } });
  expect(parts.interest).toBe(plan.totalInterest);
  expect(parts.interest).toBeGreaterThan(15_817_50);
});

test('a down payment is paid too, and is not financed', () => {
  const { totalPaid, parts } = sameTermsAtContractRate({ ...CONTRACT, financed: 50_000_00, downPayment: 7_000_00, termCount: 1 });
  expect(totalPaid).toBe(57_000_00 + 775_00);
  expect(parts).toMatchObject({ principal: 57_000_00, interest: 775_00 });
});

test('the offer of rule 5.12: 9,014.63 less than the same terms at the contract rate, 1,442.50 more than finishing', () => {
  const plan = planInstallments({ debt: { principal: 57_000_00, interest: 0, penalty: 0, lateFee: 0 }, signedOn: '2025-01-15', firstDueOn: '2025-02-15', termCount: 36, price: { kind: 'total-interest', amount: 7_000_00 } });
  const original = loan({ principal: 57_000_00, borrowedOn: '2025-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15, interestBasis: 'monthly' });
  const baselines = [
    finishOriginal(original, '2025-01-15'),
    sameTermsAtContractRate(CONTRACT),
    stayOverdue(original, '2025-01-15', plan.lastDueOn),
    payToday(original, '2025-01-15'),
  ];
  expect(baselines[0]?.parts.interest).toBe(5_557_50);
  const compared = comparePlan(plan.totalPaid, baselines).map(({ baseline, difference }) => [baseline.kind, difference]);
  expect(compared).toEqual([
    ['finish-original', 1_442_50],
    ['same-terms-at-contract-rate', -9_014_63],
    ['stay-overdue', 64_000_00 - (baselines[2]?.totalPaid ?? 0)],
    ['pay-today', 7_000_00],
  ]);
  baselines.forEach((baseline) => expect(sumDebt(baseline.parts)).toBe(baseline.totalPaid));
});

test.each<[() => unknown, string]>([
  [() => payToday(loan(THREE), 'x'), 'not-a-date asOf'],
  [() => finishOriginal(loan(THREE), '2025-12-31'), 'order asOf 2026-01-01'],
  [() => finishOriginal(null as never, '2025-12-31'), 'unknown loan'],
  [() => stayOverdue(loan(THREE), '2026-02-01', '2026-02-30'), 'not-a-date until'],
  [() => stayOverdue(loan(THREE), '2026-02-01', '2100-01-01'), 'out-of-range until 2099-12-31'],
  [() => stayOverdue(loan(THREE), '2026-02-01', '2026-01-31'), 'order until 2026-02-01'],
  [() => comparePlan('1' as never, []), 'not-an-integer planTotalPaid'],
  [() => comparePlan(1, {} as never), 'unknown baselines'],
  [() => comparePlan(1, [null] as never), 'unknown baselines[0]'],
  [() => comparePlan(1, [{ totalPaid: 0.5 }] as never), 'not-an-integer baselines[0].totalPaid'],
  [() => comparePlan(-1, []), 'out-of-range planTotalPaid 0'],
  [() => comparePlan(1, [{ totalPaid: 1e21 }] as never), 'out-of-range baselines[0].totalPaid 9007199254740991'],
])('%s: %s', (run, want) => expect(errorOf(run)).toBe(want));

test.each<[Record<string, unknown>, string]>([
  [{ financed: 0.5 }, 'not-an-integer financed'],
  [{ downPayment: '1' }, 'not-an-integer downPayment'],
  [{ signedOn: 'x' }, 'not-a-date signedOn'],
  [{ dailyRate: 0.0005 }, 'not-a-number dailyRate'],
  [{ method: 'bullet' }, 'unknown method'],
  [{ termCount: '36' }, 'not-an-integer termCount'],
  [{ firstDueOn: undefined }, 'not-a-date firstDueOn'],
  [{ dueDay: 1.5 }, 'not-an-integer dueDay'],
  [{ interestBasis: 'daily' }, 'unknown interestBasis'],
  [{ financed: 3_599 }, 'out-of-range financed 3600'],
  [{ financed: 10_000_000_001 }, 'out-of-range financed 10000000000'],
  [{ downPayment: -1 }, 'out-of-range downPayment 0'],
  [{ signedOn: '1999-12-31' }, 'out-of-range signedOn 2000-01-01'],
  [{ dailyRate: '0.011' }, 'out-of-range dailyRate 0.01'],
  [{ termCount: 61 }, 'out-of-range termCount 60'],
  [{ firstDueOn: '2099-01-01' }, 'out-of-range termCount 2099-12-31'],
  [{ firstDueOn: '2100-01-01' }, 'out-of-range firstDueOn 2099-12-31'],
  [{ dueDay: 0 }, 'out-of-range dueDay 1'],
  [{ firstDueOn: '2025-01-15' }, 'order firstDueOn 2025-01-15'],
  [{ method: 'equal-installment', dailyRate: '0.01', termCount: 60, financed: 60_00 }, 'not-repayable termCount'],
])('the contract rate with %j: %s', (changes, want) =>
  expect(errorOf(() => sameTermsAtContractRate({ ...CONTRACT, ...changes }))).toBe(want),
);
