import { planInstallments } from '../../../miniprogram/calc';
import type { InstallmentPlanInput, PlanPrice } from '../../../miniprogram/calc';

const INPUT: InstallmentPlanInput = {
  debt: { principal: 57_000_00, interest: 0, penalty: 0, lateFee: 0 },
  signedOn: '2026-01-01',
  termCount: 36,
  firstDueOn: '2026-02-01',
  price: { kind: 'total-interest', amount: 7_000_00 },
};

const paymentsOf = (changes: Partial<InstallmentPlanInput>): number[] =>
  planInstallments({ ...INPUT, ...changes }).installments.map(({ principal, interest }) => principal + interest);

test('the case that every build must reproduce', () => {
  const plan = planInstallments(INPUT);
  expect(paymentsOf({})).toEqual([...Array<number>(35).fill(1_777_78), 1_777_70]);
  expect(plan).toMatchObject({ financed: 57_000_00, totalInterest: 7_000_00, totalPaid: 64_000_00, lastDueOn: '2029-01-01' });
  expect(plan.installments[0]).toEqual({ number: 1, dueOn: '2026-02-01', principal: 1_583_34, interest: 194_44 });
  expect(plan.installments[35]).toEqual({ number: 36, dueOn: '2029-01-01', principal: 1_583_10, interest: 194_60 });
});

test('it costs 1,442.50 more than finishing the original 12 terms would', () => {
  expect(planInstallments(INPUT).totalInterest - 5_557_50).toBe(1_442_50);
});

test.each<[string, PlanPrice, number[]]>([
  ['停息', { kind: 'none' }, [3_333, 3_333, 3_334]],
  ['a total of interest', { kind: 'total-interest', amount: 100 }, [3_367, 3_367, 3_366]],
  ['a payment per term', { kind: 'per-term', amount: 3_400 }, [3_400, 3_400, 3_400]],
  ['just enough per term', { kind: 'per-term', amount: 3_334 }, [3_334, 3_334, 3_334]],
  // 12% a year is 1% a month: 10,000 ÷ 2.9409852 = 3,400.22
  ['an annual rate, equal installments', { kind: 'annual-rate', rate: '0.12', method: 'equal-installment' }, [3_400, 3_400, 3_401]],
  ['an annual rate, equal principal', { kind: 'annual-rate', rate: '0.12', method: 'equal-principal' }, [3_433, 3_400, 3_367]],
  ['a rate whose twelfth has no end', { kind: 'annual-rate', rate: '0.1', method: 'equal-principal' }, [3_416, 3_389, 3_362]],
  ['a rate of 0', { kind: 'annual-rate', rate: '0', method: 'equal-installment' }, [3_333, 3_333, 3_334]],
])('%s', (_name, price, want) =>
  expect(paymentsOf({ debt: { ...INPUT.debt, principal: 10_000 }, termCount: 3, price })).toEqual(want),
);

test('waived parts and a down payment come off what is financed, and the down payment is paid too', () => {
  const plan = planInstallments({
    ...INPUT,
    debt: { principal: 10_000, interest: 500, penalty: 300, lateFee: 200 },
    waive: { penalty: 300, lateFee: 100 },
    downPayment: 600,
    termCount: 10,
    price: { kind: 'none' },
  });
  expect(plan).toMatchObject({ financed: 10_000, totalInterest: 0, totalPaid: 10_600 });
  expect(plan.rates).toEqual({ monthly: 0, simpleAnnual: 0, compoundAnnual: 0, flatAnnual: 0 });
});

test.each([
  ['2026-02-28', undefined, ['2026-02-28', '2026-03-28', '2026-04-28']],
  ['2026-02-28', 31, ['2026-02-28', '2026-03-31', '2026-04-30']],
  ['2026-02-10', 5, ['2026-02-10', '2026-03-05', '2026-04-05']],
])('first due on %s, due day %p: %j', (firstDueOn, dueDay, want) => {
  const { installments } = planInstallments({ ...INPUT, termCount: 3, firstDueOn, ...(dueDay && { dueDay }) });
  expect(installments.map(({ dueOn }) => dueOn)).toEqual(want);
});

test.each([
  [14_460, 7_321],
  [303_660, 153_731],
])('%i over 2 terms at 10%% a year: half a fen, that doubles and 60 digits of 1/12 just miss, is rounded up', (principal, want) =>
  // principal × 12.1² ÷ (12 × 24.1) ends in exactly .5
  expect(paymentsOf({ debt: { ...INPUT.debt, principal }, termCount: 2, price: { kind: 'annual-rate', rate: '0.1', method: 'equal-installment' } })[0]).toBe(want),
);
