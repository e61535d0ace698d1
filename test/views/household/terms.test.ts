import type { Fen } from '../../../miniprogram/calc/index';
import type { HouseholdOffer } from '../../../miniprogram/views/household/offer';
import type { HouseholdValues } from '../../../miniprogram/forms/household/values';
import { householdView } from '../../../miniprogram/views/household/view';
import { household, keeping, offerOf } from './offers';

const terms = (values: HouseholdValues, offer = offerOf()) => householdView(values, [], offer).terms;
const rows = (income: string, offer: HouseholdOffer) =>
  terms(keeping(income), offer)?.rows.map((row) => [row.label, row.termCount, row.highestPayment, row.totalInterest, row.totalPaid]);
const interest = (amount: Fen) => ({ kind: 'total-interest', amount }) as const;
const rate = (of: string, method: 'equal-installment' | 'equal-principal' = 'equal-installment') => ({ kind: 'annual-rate', rate: of, method }) as const;
const dear = offerOf({ termCount: 1, price: interest(480_000) });

test.each<[string, string, HouseholdOffer, unknown[][]]>([
  // 7,000 over 36 terms are 194.44 a term: over 44 8,555.56, 65,555.56 ÷ 44 = 1,489.90; over 43 still 1,520.03.
  // Over 60 11,666.67: 59 × 1,144.44, and 1,144.71 for the last, which takes the rest.
  ['total interest', '1500', offerOf(), [['最短，也最省', 44, '1,489.90', '8,555.56', '65,555.56'], ['最长', 60, '1,144.71', '11,666.67', '68,666.67']]],
  // 36 × 1,777.78 = 64,000.08, so 7,000.08 of interest; over 60 terms 11,666.80, and 68,666.80 ÷ 60 = 1,144.4466….
  ['the payment per term', '1777.78', offerOf({ price: { kind: 'per-term', amount: 177_778 } }), [['最短，也最省', 36, '1,777.78', '7,000.08', '64,000.08'], ['最长', 60, '1,144.45', '11,666.80', '68,666.80']]],
  // Nothing is saved by being quick: 57,000 ÷ 38 = 1,500.00, ÷ 60 = 950.00.
  ['no interest', '1500', offerOf({ price: { kind: 'none' } }), [['最短', 38, '1,500.00', '0.00', '57,000.00'], ['最长', 60, '950.00', '0.00', '57,000.00']]],
  ['a total interest of nothing', '1500', offerOf({ price: interest(0) }), [['最短', 38, '1,500.00', '0.00', '57,000.00'], ['最长', 60, '950.00', '0.00', '57,000.00']]],
  // The first of equal principal is the highest: 12,000 ÷ n + 120.00, so 857.14 + 120.00 over 14; interest 120 × 15 ÷ 2.
  // Over 60 200.00 + 120.00; interest 120 × 61 ÷ 2.
  ['12% a year, equal principal', '1000', offerOf({ principal: 1_200_000, price: rate('0.12', 'equal-principal') }), [['最短，也最省', 14, '977.14', '900.00', '12,900.00'], ['最长', 60, '320.00', '3,660.00', '15,660.00']]],
  // Waived 2,000, paid at once 4,000: 6,000 ÷ 6, and the total has the down payment in it.
  ['a waiver and a down payment', '1000', offerOf({ principal: 1_200_000, waive: { principal: 200_000, interest: 0, penalty: 0, lateFee: 0 }, downPayment: 400_000, price: { kind: 'none' } }), [['最短', 6, '1,000.00', '0.00', '10,000.00'], ['最长', 60, '100.00', '0.00', '10,000.00']]],
  // Over 59 terms 57,000 still take 966.10 a term.
  ['one number of terms alone', '950', offerOf({ price: { kind: 'none' } }), [['只有这个期数放得下', 60, '950.00', '0.00', '57,000.00']]],
  // 3.50: three terms of at least 1.00.
  ['a debt too small for many', '3.5', offerOf({ principal: 350, termCount: 2, price: { kind: 'none' } }), [['最短', 1, '3.50', '0.00', '3.50'], ['最长', 3, '1.17', '0.00', '3.50']]],
  // From November to December 2099.
  ['dates that end', '60000', offerOf({ firstDueOn: '2099-11-30', termCount: 1, price: { kind: 'none' } }), [['最短', 1, '57,000.00', '0.00', '57,000.00'], ['最长', 2, '28,500.00', '0.00', '57,000.00']]],
])('%s', (_what, income, offer, want) => expect(rows(income, offer)).toEqual(want));

describe('none fits', () => {
  test.each<[string, HouseholdValues, HouseholdOffer, string]>([
    ['1,144.71 over 60 terms', keeping('1000'), offerOf(), '到 60 期都放不下：每月还差 144.71 元'],
    ['nothing is left', household({ income: '3000', livingCosts: '3000' }), offerOf(), '到 60 期都放不下：每月还差 1,144.71 元'],
    ['less than nothing: that comes on top', household({ income: '3000', livingCosts: '3500' }), offerOf(), '到 60 期都放不下：每月本来就缺 500.00 元，加上 60 期时每期的 1,144.71 元，每月一共差 1,644.71 元'],
    // 950.00 and 1.5% of 57,000
    ['18% a year, equal principal', keeping('1500'), offerOf({ price: rate('0.18', 'equal-principal') }), '到 60 期都放不下：每月还差 305.00 元'],
    ['3.50 over 3 terms', keeping('1'), offerOf({ principal: 350, termCount: 2, price: { kind: 'none' } }), '到 3 期都放不下：每月还差 0.17 元'],
  ])('%s', (_what, values, offer, none) => expect(terms(values, offer)).toMatchObject({ rows: [], none }));
});

describe('on what assumption', () => {
  test.each<[HouseholdOffer, string]>([
    [offerOf(), '按同样的名义年化 4.09% 推算；对方未必按这个给'],
    [offerOf({ price: rate('0.18') }), '按同样的年利率 18%（等额本息）推算；对方未必按这个给'],
    [offerOf({ price: rate('0.075', 'equal-principal') }), '按同样的年利率 7.5%（等额本金）推算；对方未必按这个给'],
    [offerOf({ price: { kind: 'none' } }), '按同样不收利息推算；对方未必按这个给'],
    [offerOf({ price: interest(0) }), '按同样不收利息推算；对方未必按这个给'],
  ])('%#: %s', (offer, assumption) => {
    expect(terms(keeping('2000'), offer)).toMatchObject({ assumption });
    expect(terms(keeping('1'), offer)).toMatchObject({ assumption, rows: [] });
  });

  test.each<[string, HouseholdOffer]>([
    // 4,800 on 57,000 within a month: 101.05% a year.
    ['more than 100% a year', dear],
    // 30% a year over 60 terms are 150,000,000.00 on 100,000,000.00: more than there may be.
    ['more interest than an amount may be', offerOf({ principal: 10_000_000_000, price: interest(9_000_000_000) })],
  ])('%s: no other number of terms is made up, the offer itself is still judged', (_what, offer) => {
    const { fit, terms: found, budget } = householdView(keeping('1500'), [], offer);
    expect(found).toEqual({ rows: [], none: '这个报价的利息太高，没法照着推算别的期数；可以直接问对方别的期数每期还多少', assumption: '' });
    expect([fit?.warning, budget?.budget]).toEqual([true, '1,500.00']);
  });
});

test('the number of terms on screen is marked, and hearsay about the others is called so', () => {
  expect(terms(keeping('1777.78'))?.rows.map(({ termCount, current, remark }) => [termCount, current, remark])).toEqual([
    [36, true, '网传·未核实：12–40 期较常见，不是必然能批'],
    [60, false, '网传·未核实：超过 48 期很少见'],
  ]);
});

test('a payment per term to go with a row is no more than its highest, and pays no less than its total', () => {
  // 68,666.67 ÷ 60 = 1,144.4445
  expect(terms(keeping('1500'))?.rows.map(({ perTerm }) => perTerm)).toEqual(['1,489.90', '1,144.45']);
});
