import * as fc from 'fast-check';
import { buildSchedule, rateOfPayment, type LoanTerms } from '../../../miniprogram/calc';

const TERMS = { principal: 500_000, borrowedOn: '2026-01-15', method: 'equal-installment', termCount: 12, dueDay: 15 } as const;
const first = (terms: LoanTerms) => { const [one] = buildSchedule(terms); return one!.principal + one!.interest; };

test.each<[string, Partial<LoanTerms>, number, object | undefined]>([
  ['the simplest daily rate', {}, 45_450, { dailyRate: '0.00045' }],
  ['no interest', {}, 41_667, { dailyRate: '0' }],
  ['less than the principal', {}, 41_666, undefined],
  ['more than 1% a day', {}, 5_000_000, undefined],
  ['a term of 等额本金', { method: 'equal-principal', termCount: 10 }, 50_000 + 7_750, { dailyRate: '0.0005' }],
])('%s', (_what, terms, payment, rate) => {
  expect(rateOfPayment({ ...TERMS, ...terms }, payment)).toEqual(rate);
});

test('whatever the rate, the one found makes the same payment', () => {
  const methods = fc.constantFrom<LoanTerms['method']>('equal-principal', 'equal-installment', 'interest-first', 'flat-interest', 'bullet');
  fc.assert(fc.property(methods, fc.integer({ min: 10_000, max: 50_000_000 }), fc.integer({ min: 2, max: 36 }), fc.integer({ min: 0, max: 2000 }), (method, principal, termCount, units) => {
    const terms = { ...TERMS, method, principal, termCount };
    const payment = first({ ...terms, dailyRate: (units / 1_000_000).toFixed(6) });
    const found = rateOfPayment(terms, payment);
    expect(found).toBeDefined();
    expect(first({ ...terms, ...found })).toBe(payment);
  }));
});
