import { settleLumpSum, sumDebt } from '../../../miniprogram/calc';
import { errorOf } from './error-of';

const DEBT = { principal: 50_000_00, interest: 5_000_00, penalty: 1_800_00, lateFee: 200_00 };

/** lateFee, penalty, interest, principal. */
test.each<[string, number, number[]]>([
  ['less than the fee', 150_00, [150_00, 0, 0, 0]],
  ['the fee and some penalty', 700_00, [200_00, 500_00, 0, 0]],
  ['up to the interest', 7_000_00, [200_00, 1_800_00, 5_000_00, 0]],
  ['70% of it all', 39_900_00, [200_00, 1_800_00, 5_000_00, 32_900_00]],
  ['all of it', 57_000_00, [200_00, 1_800_00, 5_000_00, 50_000_00]],
])('%s, nothing waived: fee, penalty, interest, principal in this order', (_name, settlement, [lateFee = 0, penalty = 0, interest = 0, principal = 0]) => {
  const result = settleLumpSum({ debt: DEBT, settlement, waivedInWriting: false });
  expect(result).toEqual({
    owed: 57_000_00,
    discount: 57_000_00 - settlement,
    shareOfDebt: settlement / 57_000_00,
    remainsOwed: 57_000_00 - settlement,
    paid: { principal, interest, penalty, lateFee },
    left: { principal: 50_000_00 - principal, interest: 5_000_00 - interest, penalty: 1_800_00 - penalty, lateFee: 200_00 - lateFee },
  });
  expect(sumDebt(result.left)).toBe(result.remainsOwed);
});

test('waived in writing, nothing remains owed', () => {
  expect(settleLumpSum({ debt: DEBT, settlement: 39_900_00, waivedInWriting: true })).toEqual({
    owed: 57_000_00,
    discount: 17_100_00,
    shareOfDebt: 0.7,
    remainsOwed: 0,
    left: { principal: 0, interest: 0, penalty: 0, lateFee: 0 },
  });
});

const INPUT = { debt: DEBT, settlement: 1, waivedInWriting: true };

test.each<[unknown, string]>([
  [null, 'unknown input'],
  [{ ...INPUT, debt: 5 }, 'unknown debt'],
  [{ ...INPUT, settlement: '5' }, 'not-an-integer settlement'],
  [{ ...INPUT, waivedInWriting: undefined }, 'unknown waivedInWriting'],
  [{ ...INPUT, debt: { ...DEBT, penalty: -1 } }, 'out-of-range debt.penalty 0'],
  [{ ...INPUT, debt: { principal: 0, interest: 0, penalty: 0, lateFee: 0 } }, 'out-of-range debt 1'],
  [{ ...INPUT, settlement: 0 }, 'out-of-range settlement 1'],
  [{ ...INPUT, settlement: 57_000_01 }, 'out-of-range settlement 5700000'],
])('%j: %s', (input, want) => expect(errorOf(() => settleLumpSum(input as never))).toBe(want));
