import { principalLeft } from '../../miniprogram/loans/principal-left';
import { balanceOf } from '../../miniprogram/views/plan/balance';
import { householdOffer } from '../../miniprogram/views/plan/household-offer';
import { measuresOf } from '../../miniprogram/loans/measures';
import { DEFERRAL, OFFER, offerOf, SETTLEMENT, type Typed } from '../views/plan/form';

/** What offers of all kinds are compared by, in fen, and what is owed under them from date to date. */

const NO_RATES = { flat: null, simple: null, compound: null, byDates: null };
const measures = (typed: Typed) => {
  const { rates, ...amounts } = measuresOf(offerOf(typed));
  return { ...amounts, rates: Object.fromEntries(Object.entries(rates).map(([kind, rate]) => [kind, rate && Math.round(rate * 10_000) / 10_000])) };
};

test.each<[string, Typed, object]>([
  ['the article’s offer', OFFER, {
    highestPayment: 177_778, termCount: 36, lastOn: '2028-01-15', totalPaid: 6_400_000, abovePrincipal: 700_000, waived: 0,
    rates: { flat: 0.0409, simple: 0.0768, compound: 0.0796, byDates: 0.0797 },
  }],
  ['with a waiver and a down payment', { ...OFFER, penalty: '600', waivePenalty: '50%', downPayment: '7,300' }, {
    highestPayment: 158_345, termCount: 36, lastOn: '2028-01-15', totalPaid: 6_430_000, abovePrincipal: 730_000, waived: 30_000,
  }],
  // 35 × 1,583.33 leave 1,583.45 for the last of them.
  ['the last payment is the highest', { ...OFFER, priceKind: 'none' }, { highestPayment: 158_345 }],
  ['falling payments', { ...OFFER, priceKind: 'annual-rate', annualPercent: '18', rateMethod: 'equal-principal' }, { highestPayment: 243_833 }],
  ['a deferral', { ...DEFERRAL, penalty: '600', penaltyWaiver: '100' }, {
    highestPayment: 6_215_850, termCount: 1, lastOn: '2025-07-15', totalPaid: 6_215_850, abovePrincipal: 515_850, waived: 317_925,
    // (62,158.50 ÷ 57,600)^(365 ÷ 181) − 1.
    rates: { ...NO_RATES, byDates: 0.166 },
  }],
  ['a deferral that takes less than is owed', { ...DEFERRAL, chargeInterest: 'no', penalty: '600', penaltyWaiver: '100' }, {
    totalPaid: 5_700_000, abovePrincipal: 0, waived: 60_000, rates: { ...NO_RATES, byDates: -0.0209 },
  }],
  ['a deferral that takes nothing', { ...DEFERRAL, principal: '', penalty: '600', penaltyWaiver: '100' }, { totalPaid: 0, rates: NO_RATES }],
  ['a settlement in writing', { ...SETTLEMENT, inWriting: 'yes' }, {
    highestPayment: 4_000_000, termCount: 1, lastOn: '2025-01-15', totalPaid: 4_000_000, abovePrincipal: -1_700_000, waived: 1_700_000, rates: NO_RATES,
  }],
  ['a settlement that was only spoken of', SETTLEMENT, {
    highestPayment: 4_000_000, termCount: 1, lastOn: '2025-01-15', totalPaid: 5_700_000, abovePrincipal: 0, waived: 0, rates: NO_RATES,
  }],
])('%s', (_what, typed, expected) => {
  expect(measures(typed)).toMatchObject(expected);
});

test('a down payment is not the most of a month: it comes out of savings, as the household has it', () => {
  const offer = offerOf({ ...OFFER, downPayment: '10,000' });
  // 47,000 + 7,000 over 36 terms.
  expect(measuresOf(offer).highestPayment).toBe(150_000);
  expect(householdOffer(offer)?.highestPayment).toBe(150_000);
  expect([householdOffer(offerOf(DEFERRAL)), householdOffer(offerOf(SETTLEMENT)), householdOffer(null)]).toEqual([null, null, null]);
});

describe('what is owed', () => {
  test('under a plan: its principal, term by term, to nothing', () => {
    const { points, shape } = balanceOf(offerOf({ ...OFFER, termCount: '3', priceKind: 'none', downPayment: '6,000' }), 'x');
    expect(shape).toBe('step');
    expect(points).toEqual([
      { on: '2025-01-15', amount: 5_100_000 }, { on: '2025-02-15', amount: 3_400_000 }, { on: '2025-03-15', amount: 1_700_000 }, { on: '2025-04-15', amount: 0 },
    ]);
  });

  test('in a deferral: it grows, and is paid at once', () => {
    expect(balanceOf(offerOf(DEFERRAL), 'x')).toEqual({
      name: 'x', shape: 'slope', points: [{ on: '2025-01-15', amount: 5_700_000 }, { on: '2025-07-15', amount: 6_473_775 }, { on: '2025-07-15', amount: 0 }],
    });
  });

  test.each([['yes', 0], ['no', 1_700_000]])('after a settlement, in writing: %s', (inWriting, left) => {
    expect(balanceOf(offerOf({ ...SETTLEMENT, inWriting }), 'x').points).toEqual([{ on: '2025-01-15', amount: 5_700_000 }, { on: '2025-01-15', amount: left }]);
  });

  test('on the original schedule: what falls due later, of several loans on one day together, less what is paid of it; before that, what is due by then', () => {
    const part = (dueOn: string, principal: number, paid?: number) => ({ dueOn, principal, ...(paid !== undefined && { unpaid: { principal: principal - paid } }) });
    expect(principalLeft('2025-03-01', [part('2025-02-15', 100), part('2025-03-01', 100), part('2025-04-15', 100, 30), part('2025-03-15', 50), part('2025-04-15', 7)])).toEqual([
      { on: '2025-03-01', amount: 327 }, { on: '2025-03-01', amount: 127 }, { on: '2025-03-15', amount: 77 }, { on: '2025-04-15', amount: 0 },
    ]);
    expect(principalLeft('2025-03-01', [])).toEqual([{ on: '2025-03-01', amount: 0 }]);
  });
});
