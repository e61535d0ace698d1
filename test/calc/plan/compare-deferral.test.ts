import { compareDeferral, planDeferral, planInstallments } from '../../../miniprogram/calc';
import type { DeferralComparisonInput } from '../../../miniprogram/calc';
import { errorOf } from './error-of';

const INPUT: DeferralComparisonInput = {
  deferral: {
    debt: { principal: 57_000_00, interest: 100_00, penalty: 50_00, lateFee: 1_00 },
    overduePrincipal: 57_000_00,
    dailyRate: '0.0005',
    startOn: '2026-01-31',
    months: 1,
    penaltyWaiver: '1',
  },
  plan: { termCount: 36, firstDueOn: '2026-02-28', dueDay: 31, waive: { penalty: 50_00 }, price: { kind: 'total-interest', amount: 7_000_00 } },
};

test('a deferral against a plan that starts today, and against paying today', () => {
  const { deferral, againstPlanToday, againstPayToday } = compareDeferral(INPUT);
  expect(deferral).toEqual(planDeferral(INPUT.deferral));
  // 57,151.00 + 798.00 of interest + 399.00 of surcharge; 449.00 of it waived at the end.
  expect(againstPayToday).toEqual({ totalPaid: 57_151_00, difference: 1_197_00, differenceIfWaived: 748_00 });
  expect(againstPlanToday.plan).toEqual(planInstallments({ ...INPUT.plan, debt: INPUT.deferral.debt, signedOn: '2026-01-31' }));
  expect(againstPlanToday).toMatchObject({ difference: 58_348_00 - 64_101_00, differenceIfWaived: 57_899_00 - 64_101_00 });
});

test('nothing charged and all penalty waived, waiting costs less than paying today', () => {
  const { againstPayToday } = compareDeferral({ ...INPUT, deferral: { ...INPUT.deferral, chargeInterest: false } });
  expect(againstPayToday).toMatchObject({ difference: 0, differenceIfWaived: -50_00 });
});

test.each<[unknown, string]>([
  [null, 'unknown input'],
  [{ plan: INPUT.plan }, 'unknown deferral'],
  [{ deferral: INPUT.deferral }, 'unknown plan'],
  [{ ...INPUT, deferral: { ...INPUT.deferral, debt: null } }, 'unknown deferral.debt'],
  [{ ...INPUT, deferral: { ...INPUT.deferral, months: 7 } }, 'out-of-range deferral.months 6'],
  [{ ...INPUT, plan: { ...INPUT.plan, price: { kind: 'free' } } }, 'unknown plan.price.kind'],
  [{ ...INPUT, plan: { ...INPUT.plan, termCount: 61 } }, 'out-of-range plan.termCount 60'],
  [{ ...INPUT, plan: { ...INPUT.plan, firstDueOn: '2026-01-31' } }, 'order plan.firstDueOn 2026-01-31'],
  [{ ...INPUT, plan: { ...INPUT.plan, price: { kind: 'per-term', amount: 1 } } }, 'not-repayable plan.price.amount 158614'],
])('%j: %s', (input, want) => expect(errorOf(() => compareDeferral(input as never))).toBe(want));
