import { affordableTerms, planInstallments } from '../../../miniprogram/calc';
import type { AffordabilityInput, TermPrice } from '../../../miniprogram/calc';
import { errorOf } from './error-of';

const INPUT: AffordabilityInput = {
  debt: { principal: 12_000_00, interest: 0, penalty: 0, lateFee: 0 },
  signedOn: '2026-01-01',
  firstDueOn: '2026-02-01',
  price: { kind: 'none' },
  monthlyIncome: 6_000_00,
  livingCosts: 3_500_00,
  otherDebtPayments: 500_00,
  share: '0.5',
  maxTerms: 36,
};

/** 'shortest cheapest longest' in terms, or 'short by' an amount. */
const answer = (changes: Partial<AffordabilityInput>): string => {
  const { fitting, shortBy } = affordableTerms({ ...INPUT, ...changes });
  if (!fitting) return `short by ${shortBy}`;
  expect(shortBy).toBe(0);
  return [fitting.shortest, fitting.cheapest, fitting.longest].map(({ termCount }) => termCount).join(' ');
};

test('what is left a month, and the budget out of it', () => {
  expect(affordableTerms(INPUT)).toMatchObject({ left: 2_000_00, budget: 1_000_00 });
  // A third of 2,000.00 is 666.66 and not 666.67.
  expect(affordableTerms({ ...INPUT, share: '0.333333333333' }).budget).toBe(666_66);
  expect(affordableTerms({ ...INPUT, monthlyIncome: 4_000_01, share: '0.999999999999' })).toMatchObject({ left: 1, budget: 0 });
});

test.each<[string, Partial<AffordabilityInput>, string]>([
  ['interest-free, all plans cost the same: the shortest is the cheapest', {}, '12 12 36'],
  ['a fen less a month', { monthlyIncome: 5_999_98 }, '13 13 36'],
  ['everything for the debt', { share: '1' }, '6 6 36'],
  ['only the longest', { monthlyIncome: 4_666_90 }, '36 36 36'],
  ['not even the longest: 35 × 333.33 and 333.45', { monthlyIncome: 4_666_00 }, 'short by 45'],
  ['nothing is left', { monthlyIncome: 4_000_00 }, 'short by 33345'],
  ['less than nothing is left', { monthlyIncome: 0 }, 'short by 33345'],
  ['nothing is kept', { share: '0' }, 'short by 33345'],
  ['a waiver and a down payment', { waive: { principal: 2_000_00 }, downPayment: 4_000_00 }, '6 6 36'],
  // 12,000 × (0.12 ÷ 12 + 1/n): 1,000 from 13.6 terms on, with interest each term.
  ['a flat annual rate of 12%', { price: { kind: 'flat-annual-rate', rate: '0.12' } }, '14 14 36'],
  ['12% a year, equal installments', { price: { kind: 'annual-rate', rate: '0.12', method: 'equal-installment' } }, '13 13 36'],
  // The first of equal principal is the highest: 12,000 ÷ n + 120.00.
  ['12% a year, equal principal', { price: { kind: 'annual-rate', rate: '0.12', method: 'equal-principal' } }, '14 14 36'],
  ['0.05% a day is 1.5% a month', { price: { kind: 'contract-rate', dailyRate: '0.0005', method: 'equal-principal' } }, '15 15 36'],
  ['one term allowed', { maxTerms: 1, share: '1', monthlyIncome: 16_000_00 }, '1 1 1'],
])('%s', (_name, changes, want) => expect(answer(changes)).toBe(want));

test('each answer is a plan to the fen', () => {
  const { fitting } = affordableTerms({ ...INPUT, price: { kind: 'flat-annual-rate', rate: '0.0409' } });
  const { debt, signedOn, firstDueOn } = INPUT;
  // 12,000 × 0.0409 × 13 ÷ 12
  expect(fitting?.shortest).toEqual({
    termCount: 13,
    highestPayment: 963_98,
    plan: planInstallments({ debt, signedOn, firstDueOn, termCount: 13, price: { kind: 'total-interest', amount: 531_70 } }),
  });
});

test('a contract rate is that of a year of 360 days', () => {
  const prices: TermPrice[] = [
    { kind: 'contract-rate', dailyRate: '0.0004', method: 'equal-installment' },
    { kind: 'annual-rate', rate: '0.144', method: 'equal-installment' },
  ];
  const [daily, annual] = prices.map((price) => affordableTerms({ ...INPUT, price }));
  expect(daily).toEqual(annual);
});

const HUGE = { principal: 10_000_000_000, interest: 0, penalty: 0, lateFee: 0 };

test.each<[Record<string, unknown>, string]>([
  [{ debt: null }, 'unknown debt'],
  [{ maxTerms: '36' }, 'not-an-integer maxTerms'],
  [{ maxTerms: 61 }, 'out-of-range maxTerms 60'],
  [{ debt: { principal: 5_00, interest: 0, penalty: 0, lateFee: 0 } }, 'out-of-range maxTerms 5'],
  [{ firstDueOn: '2098-01-01' }, 'out-of-range maxTerms 2099-12-31'],
  [{ firstDueOn: '2026-01-01' }, 'order firstDueOn 2026-01-01'],
  [{ price: null }, 'unknown price'],
  [{ price: { kind: 'total-interest', amount: 5 } }, 'unknown price.kind'],
  [{ price: { kind: 'annual-rate', rate: 5, method: 'equal-principal' } }, 'not-a-number price.rate'],
  [{ price: { kind: 'annual-rate', rate: '0.1', method: 'bullet' } }, 'unknown price.method'],
  [{ price: { kind: 'contract-rate', dailyRate: '5%', method: 'equal-principal' } }, 'not-a-number price.dailyRate'],
  [{ price: { kind: 'contract-rate', dailyRate: '0.0005' } }, 'unknown price.method'],
  [{ price: { kind: 'flat-annual-rate' } }, 'not-a-number price.rate'],
  [{ monthlyIncome: 0.5 }, 'not-an-integer monthlyIncome'],
  [{ livingCosts: undefined }, 'not-an-integer livingCosts'],
  [{ otherDebtPayments: '0' }, 'not-an-integer otherDebtPayments'],
  [{ share: 0.5 }, 'not-a-number share'],
  [{ price: { kind: 'annual-rate', rate: '1.1', method: 'equal-principal' } }, 'out-of-range price.rate 1'],
  [{ price: { kind: 'contract-rate', dailyRate: '0.003', method: 'equal-principal' } }, 'out-of-range price.dailyRate 0.002777777777'],
  [{ price: { kind: 'flat-annual-rate', rate: '-0.1' } }, 'out-of-range price.rate 0'],
  [{ debt: HUGE, price: { kind: 'flat-annual-rate', rate: '0.34' } }, 'out-of-range price.rate 0.333333333333'],
  [{ monthlyIncome: -1 }, 'out-of-range monthlyIncome 0'],
  [{ livingCosts: 10_000_000_001 }, 'out-of-range livingCosts 10000000000'],
  [{ otherDebtPayments: -1 }, 'out-of-range otherDebtPayments 0'],
  [{ share: '1.1' }, 'out-of-range share 1'],
])('with %j: %s', (changes, want) => expect(errorOf(() => affordableTerms({ ...INPUT, ...changes }))).toBe(want));

test.each<[string, Partial<AffordabilityInput>]>([
  ['the highest flat rate of the largest debt', { debt: HUGE, price: { kind: 'flat-annual-rate', rate: '0.333333333333' } }],
  ['the highest contract rate', { price: { kind: 'contract-rate', dailyRate: '0.002777777777', method: 'equal-installment' }, maxTerms: 60 }],
])('%s is still a plan', (_name, changes) => expect(errorOf(() => affordableTerms({ ...INPUT, ...changes }))).toBe('none'));

test('nothing at all is an error of its kind', () => expect(errorOf(() => affordableTerms(undefined as never))).toBe('unknown input'));
