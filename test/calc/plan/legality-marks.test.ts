import { installmentRates, legalityMarks, planInstallments } from '../../../miniprogram/calc';
import type { Fee, LegalityInput } from '../../../miniprogram/calc';
import { errorOf } from './error-of';

const hidden = (amount: number, agreedOn?: string): Fee => ({ amount, disclosed: false, ...(agreedOn && { agreedOn }) });

test.each<[string, LegalityInput, string[]]>([
  ['nothing given', {}, []],
  ['the usual multiplier', { penaltyMultiplier: '1.5' }, []],
  ['a hair above it', { penaltyMultiplier: '1.500000000001' }, ['penalty-multiplier']],
  ['twice the rate', { penaltyMultiplier: '2' }, ['penalty-multiplier']],
  ['24%', { annualisedCost: 0.24 }, []],
  ['24.00%, as payments in fen make it', { annualisedCost: 0.240049 }, []],
  ['24.01%', { annualisedCost: 0.2401 }, ['annualised-cost']],
  ['1,600%', { annualisedCost: 16 }, ['annualised-cost']],
  ['a cost below nothing', { annualisedCost: -0.5 }, []],
  ['no fees', { fees: [] }, []],
  ['a disclosed fee', { fees: [{ amount: 5_00, disclosed: true }] }, []],
  ['a fee that is not', { fees: [hidden(5_00)] }, ['undisclosed-fees']],
  ['one of 0', { fees: [hidden(0)] }, []],
  ['one agreed the day before the rules', { fees: [hidden(5_00, '2026-07-31')] }, []],
  ['one agreed on the day', { fees: [hidden(5_00, '2026-08-01')] }, ['undisclosed-fees']],
  ['all of it', { penaltyMultiplier: '3', annualisedCost: 0.36, fees: [hidden(1)] }, ['penalty-multiplier', 'annualised-cost', 'undisclosed-fees']],
])('%s', (_name, input, want) => expect(legalityMarks(input).map(({ id }) => id)).toEqual(want));

test('each mark names its source and its limit; fees say which and how much', () => {
  const fees = [hidden(5_00), { amount: 7_00, disclosed: true }, hidden(3_00), hidden(9_00, '2026-01-01')];
  expect(legalityMarks({ penaltyMultiplier: '2', annualisedCost: 0.3, fees })).toEqual([
    { id: 'penalty-multiplier', source: 'yinfa-2003-251', limit: '1.5' },
    { id: 'annualised-cost', source: 'fafa-2017-22-2', limit: '0.24' },
    { id: 'undisclosed-fees', source: 'cost-disclosure-2026', fees: [0, 2], amount: 8_00 },
  ]);
});

test('a plan of exactly 24% is not marked for the fen its payments are rounded by', () => {
  const plan = planInstallments({ debt: { principal: 10_000_00, interest: 0, penalty: 0, lateFee: 0 }, signedOn: '2026-01-01', firstDueOn: '2026-02-01', termCount: 12, price: { kind: 'annual-rate', rate: '0.24', method: 'equal-installment' } });
  expect(legalityMarks({ annualisedCost: plan.rates.simpleAnnual })).toEqual([]);
  const [first = 0] = plan.installments.map(({ principal, interest }) => principal + interest);
  const dearer = installmentRates(10_000_00, Array<number>(12).fill(first + 10));
  expect(legalityMarks({ annualisedCost: dearer.simpleAnnual })).toHaveLength(1);
});

test.each<[unknown, string]>([
  [undefined, 'unknown input'],
  [{ penaltyMultiplier: 1.5 }, 'not-a-number penaltyMultiplier'],
  [{ annualisedCost: '0.24' }, 'not-a-number annualisedCost'],
  [{ annualisedCost: Infinity }, 'not-a-number annualisedCost'],
  [{ fees: {} }, 'unknown fees'],
  [{ fees: [null] }, 'unknown fees[0]'],
  [{ fees: [{ amount: 0.5, disclosed: true }] }, 'not-an-integer fees[0].amount'],
  [{ fees: [{ amount: 5 }] }, 'unknown fees[0].disclosed'],
  [{ fees: [hidden(5, '2026-02-30')] }, 'not-a-date fees[0].agreedOn'],
  [{ penaltyMultiplier: '0.9' }, 'out-of-range penaltyMultiplier 1'],
  [{ penaltyMultiplier: '3.1' }, 'out-of-range penaltyMultiplier 3'],
  [{ annualisedCost: -12.1 }, 'out-of-range annualisedCost -12'],
  [{ fees: [hidden(-1)] }, 'out-of-range fees[0].amount 0'],
  [{ fees: [hidden(1, '2100-01-01')] }, 'out-of-range fees[0].agreedOn 2099-12-31'],
])('%j: %s', (input, want) => expect(errorOf(() => legalityMarks(input as never))).toBe(want));
