import { planDeferral } from '../../../miniprogram/calc';
import type { DeferralInput, DeferralPlan } from '../../../miniprogram/calc';

const INPUT: DeferralInput = {
  debt: { principal: 57_000_00, interest: 100_00, penalty: 50_00, lateFee: 1_00 },
  overduePrincipal: 57_000_00,
  dailyRate: '0.0005',
  startOn: '2026-01-31',
  months: 1,
};

test.each<[string, Partial<DeferralInput>, Partial<DeferralPlan>]>([
  ['a month that ends on its last day', {}, { endsOn: '2026-02-28', days: 28, interest: 798_00, surcharge: 399_00, dueAtEnd: 58_348_00, waived: 0 }],
  ['six months of 181 days', { startOn: '2025-12-31', months: 6 }, { endsOn: '2026-06-30', days: 181, interest: 5_158_50, surcharge: 2_579_25 }],
  ['nothing overdue: no surcharge', { overduePrincipal: 0 }, { interest: 798_00, surcharge: 0 }],
  ['a part overdue', { overduePrincipal: 10_000_00 }, { interest: 798_00, surcharge: 70_00 }],
  ['a multiplier of 1: no surcharge', { penaltyMultiplier: '1' }, { surcharge: 0 }],
  ['a multiplier of 1.3', { penaltyMultiplier: '1.3' }, { surcharge: 239_40 }],
  ['interest paused: the surcharge too', { chargeInterest: false }, { interest: 0, surcharge: 0, dueAtEnd: 57_151_00 }],
  ['interest paused, the surcharge not', { chargeInterest: false, chargeSurcharge: true }, { interest: 0, surcharge: 399_00 }],
  ['only the surcharge paused', { chargeSurcharge: false }, { interest: 798_00, surcharge: 0 }],
  ['the waiver is of penalty and surcharge', { penaltyWaiver: '1' }, { waived: 449_00, dueAtEnd: 58_348_00, dueAtEndIfWaived: 57_899_00 }],
  ['a share of it, rounded half up', { debt: { ...INPUT.debt, penalty: 1 }, chargeSurcharge: false, penaltyWaiver: '0.5' }, { waived: 1 }],
])('%s', (_name, changes, want) => expect(planDeferral({ ...INPUT, ...changes })).toMatchObject(want));

test('57,000 at 0.05% for 180 days, in two deferrals of 89 and 91: 5,130.00, and 2,565.00 of surcharge', () => {
  // No six months in a row have exactly 180 days.
  const parts = [
    planDeferral({ ...INPUT, startOn: '2026-02-01', months: 3 }),
    planDeferral({ ...INPUT, startOn: '2026-04-01', months: 3 }),
  ];
  expect(parts.map(({ days }) => days)).toEqual([89, 91]);
  expect(parts.reduce((total, { interest }) => total + interest, 0)).toBe(5_130_00);
  expect(parts.reduce((total, { surcharge }) => total + surcharge, 0)).toBe(2_565_00);
});
