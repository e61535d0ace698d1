import { emergencyFund } from '../../../miniprogram/calc';
import type { EmergencyFund, EmergencyFundInput } from '../../../miniprogram/calc';
import { errorOf } from './error-of';

const INPUT: EmergencyFundInput = { livingCosts: 3_500_00, saved: 2_000_00, monthlySurplus: 1_000_00, months: 3 };

test.each<[string, Partial<EmergencyFundInput>, Partial<EmergencyFund>]>([
  ['three months', {}, { range: { min: 10_500_00, max: 21_000_00 }, target: 10_500_00, missing: 8_500_00, progress: 2_000 / 10_500, monthsUntilReached: 9 }],
  ['six months', { months: 6 }, { target: 21_000_00, missing: 19_000_00, monthsUntilReached: 19 }],
  ['a fen more takes a month more', { saved: 1_499_99 }, { missing: 9_000_01, monthsUntilReached: 10 }],
  ['just in so many months', { saved: 1_500_00 }, { missing: 9_000_00, monthsUntilReached: 9 }],
  ['reached', { saved: 10_500_00 }, { missing: 0, progress: 1, monthsUntilReached: 0 }],
  ['more than reached, without a surplus', { saved: 30_000_00, monthlySurplus: -5 }, { missing: 0, progress: 1, monthsUntilReached: 0 }],
  ['no surplus', { monthlySurplus: 0 }, { monthsUntilReached: null }],
  ['money runs out', { monthlySurplus: -1 }, { monthsUntilReached: null }],
  ['nothing saved', { saved: 0 }, { progress: 0, monthsUntilReached: 11 }],
  ['no living costs', { livingCosts: 0, saved: 0 }, { target: 0, missing: 0, progress: 1, monthsUntilReached: 0 }],
])('%s', (_name, changes, want) => expect(emergencyFund({ ...INPUT, ...changes })).toMatchObject(want));

test.each<[unknown, string]>([
  [null, 'unknown input'],
  [{ ...INPUT, livingCosts: '1' }, 'not-an-integer livingCosts'],
  [{ ...INPUT, saved: 0.5 }, 'not-an-integer saved'],
  [{ ...INPUT, monthlySurplus: NaN }, 'not-an-integer monthlySurplus'],
  [{ ...INPUT, months: 3.5 }, 'not-an-integer months'],
  [{ ...INPUT, livingCosts: -1 }, 'out-of-range livingCosts 0'],
  [{ ...INPUT, saved: 10_000_000_001 }, 'out-of-range saved 10000000000'],
  [{ ...INPUT, monthlySurplus: -10_000_000_001 }, 'out-of-range monthlySurplus -10000000000'],
  [{ ...INPUT, months: 2 }, 'out-of-range months 3'],
  [{ ...INPUT, months: 7 }, 'out-of-range months 6'],
])('%j: %s', (input, want) => expect(errorOf(() => emergencyFund(input as never))).toBe(want));
