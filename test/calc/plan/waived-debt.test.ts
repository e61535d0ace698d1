import { planInstallments, waivedDebt } from '../../../miniprogram/calc';
import type { Waivers } from '../../../miniprogram/calc';
import { errorOf } from './error-of';

const DEBT = { principal: 57_000_00, interest: 1_234_57, penalty: 333_33, lateFee: 1 };

test.each<[string, Waivers, number[]]>([
  ['nothing', {}, [0, 0, 0, 0]],
  ['an amount', { penalty: { kind: 'amount', amount: 300_00 } }, [0, 0, 300_00, 0]],
  ['a whole part by amount', { interest: { kind: 'amount', amount: 1_234_57 } }, [0, 1_234_57, 0, 0]],
  ['a whole part by share', { penalty: { kind: 'share', share: '1' } }, [0, 0, 333_33, 0]],
  ['half of an odd fen, rounded up', { lateFee: { kind: 'share', share: '0.5' } }, [0, 0, 0, 1]],
  ['just under half a fen, rounded down', { lateFee: { kind: 'share', share: '0.499999999999' } }, [0, 0, 0, 0]],
  ['half of an odd amount', { penalty: { kind: 'share', share: '0.5' } }, [0, 0, 166_67, 0]],
  ['a share of 0', { principal: { kind: 'share', share: '0' } }, [0, 0, 0, 0]],
  ['each part in its own way', { principal: { kind: 'share', share: '0.1' }, interest: { kind: 'amount', amount: 4_57 }, penalty: { kind: 'share', share: '0.8' }, lateFee: { kind: 'amount', amount: 1 } }, [5_700_00, 4_57, 266_66, 1]],
])('%s', (_name, waivers, [principal = 0, interest = 0, penalty = 0, lateFee = 0]) => {
  expect(waivedDebt(DEBT, waivers)).toEqual({
    waive: { principal, interest, penalty, lateFee },
    waived: principal + interest + penalty + lateFee,
    left: { principal: DEBT.principal - principal, interest: DEBT.interest - interest, penalty: DEBT.penalty - penalty, lateFee: DEBT.lateFee - lateFee },
  });
});

test('what is waived goes into a plan as it is', () => {
  const { waive, left } = waivedDebt(DEBT, { penalty: { kind: 'share', share: '0.7' } });
  const plan = planInstallments({ debt: DEBT, waive, signedOn: '2026-01-01', termCount: 12, firstDueOn: '2026-02-01', price: { kind: 'none' } });
  expect(plan.financed).toBe(left.principal + left.interest + left.penalty + left.lateFee);
});

test.each<[unknown, unknown, string]>([
  [null, {}, 'unknown debt'],
  [{ ...DEBT, interest: 0.5 }, {}, 'not-an-integer debt.interest'],
  [DEBT, undefined, 'unknown waivers'],
  [DEBT, { penalty: 5 }, 'unknown waivers.penalty'],
  [DEBT, { penalty: { kind: 'percent' } }, 'unknown waivers.penalty.kind'],
  [DEBT, { penalty: { kind: 'amount', amount: '5' } }, 'not-an-integer waivers.penalty.amount'],
  [DEBT, { penalty: { kind: 'share', share: '50%' } }, 'not-a-number waivers.penalty.share'],
  [{ ...DEBT, principal: -1 }, {}, 'out-of-range debt.principal 0'],
  [DEBT, { penalty: { kind: 'amount', amount: 333_34 } }, 'out-of-range waivers.penalty 33333'],
  [DEBT, { lateFee: { kind: 'amount', amount: -1 } }, 'out-of-range waivers.lateFee 0'],
  [DEBT, { interest: { kind: 'share', share: '1.000000000001' } }, 'out-of-range waivers.interest 1'],
  [DEBT, { interest: { kind: 'share', share: '-0.1' } }, 'out-of-range waivers.interest 0'],
])('%j less %j: %s', (debt, waivers, want) => expect(errorOf(() => waivedDebt(debt as never, waivers as never))).toBe(want));
