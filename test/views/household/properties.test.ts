import * as fc from 'fast-check';
import { affordableTerms, planInstallments, type PlanPrice, termPrice } from '../../../miniprogram/calc/index';
import { readAmount } from '../../../miniprogram/typed/amount';
import type { HouseholdOffer } from '../../../miniprogram/views/household/offer';
import { readHousehold } from '../../../miniprogram/forms/household/read';
import type { HouseholdField, HouseholdValues } from '../../../miniprogram/forms/household/values';
import { householdView } from '../../../miniprogram/views/household/view';
import { yuan } from '../../../miniprogram/text/money';
import { SEED } from '../../properties/arbitraries';
import { fenOf, sumOf } from '../amounts';
import { offerOf } from './offers';

const FIELDS: readonly HouseholdField[] = ['income', 'livingCosts', 'otherDebts', 'share'];
const amount = (most: number) => fc.nat(most).map((fen) => (fen / 100).toFixed(2));
const values: fc.Arbitrary<HouseholdValues> = fc.record({ income: amount(20_000_00), livingCosts: amount(8_000_00), otherDebts: amount(2_000_00), share: fc.nat(1000).map((share) => String(share / 10)) });
const method = fc.constantFrom('equal-installment' as const, 'equal-principal' as const);
const price: fc.Arbitrary<PlanPrice> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({ kind: fc.constant('total-interest' as const), amount: fc.nat(200_000_00) }),
  fc.record({ kind: fc.constant('annual-rate' as const), rate: fc.nat(400).map((rate) => (rate / 1000).toFixed(3)), method }),
);
const offer: fc.Arbitrary<HouseholdOffer> = fc
  .record({ principal: fc.integer({ min: 6_000, max: 300_000_00 }), termCount: fc.integer({ min: 1, max: 60 }), downPayment: fc.nat(3_000), price, firstDueOn: fc.constantFrom('2026-02-15', '2097-01-31') })
  .map((asked) => offerOf({ ...asked, termCount: asked.firstDueOn < '2097' ? asked.termCount : Math.min(asked.termCount, 36), downPayment: Math.min(asked.downPayment, asked.principal - 6_000) }));

test('what is shown adds up, is what the calculation says, and every plan shown fits', () => {
  fc.assert(
    fc.property(values, offer, (typed, offered) => {
      const { problems, budget, fit, terms } = householdView(typed, FIELDS, offered);
      if (budget === null || fit === null || terms === null) throw new Error(JSON.stringify(problems));
      const kept = fenOf(budget.budget);
      expect(sumOf(budget.rows.map((row) => row.amount))).toBe(fenOf(budget.left));
      expect(kept).toBeLessThanOrEqual(Math.max(0, fenOf(budget.left)));
      expect(fit.warning).toBe(offered.highestPayment > kept);
      expect(fit.sentence).not.toMatch(/undefined|NaN|[!！]/);
      terms.rows.forEach((row, place) => {
        expect(fenOf(row.highestPayment)).toBeLessThanOrEqual(kept);
        expect(row.termCount).toBeGreaterThan(terms.rows[place - 1]?.termCount ?? 0);
        expect(fenOf(row.totalPaid)).toBe(offered.downPayment + offered.financed + fenOf(row.totalInterest));
        if (row.current) expect([fenOf(row.highestPayment), fenOf(row.totalInterest)]).toEqual([offered.highestPayment, offered.totalInterest]);
      });
      expect(terms.rows.length > 0).toBe(terms.none === '');
      // With the price that goes with it a row can be taken over, and still fits.
      terms.rows.forEach((row) => {
        const put = (kind: 'total-interest' | 'per-term', text: string) => planInstallments({ ...offered, termCount: row.termCount, price: { kind, amount: fenOf(text) } });
        const taken = offered.price.kind === 'annual-rate' ? [] : [put('total-interest', row.totalInterest), put('per-term', row.perTerm)];
        taken.flatMap(({ installments }) => installments).forEach((one) => expect(one.principal + one.interest).toBeLessThanOrEqual(kept));
      });
    }),
    { ...SEED, numRuns: 100 },
  );
});

test('where none fits, what is missing is more than nothing, and with just that much more the longest fits', () => {
  fc.assert(
    fc.property(values, offer, (typed, offered) => {
      const full = { ...typed, share: '100' };
      const none = householdView(full, FIELDS, offered).terms?.none ?? '';
      const short = /差 ([\d,]+\.\d\d) 元$/.exec(none)?.[1];
      if (short === undefined) return;
      expect(fenOf(short)).toBeGreaterThan(0);
      const income = readAmount(full.income, '');
      const richer = { ...full, income: yuan((income.ok ? income.value : 0) + fenOf(short)) };
      expect(householdView(richer, FIELDS, offered).terms?.rows.at(-1)?.termCount).toBe(Number(/到 (\d+) 期/.exec(none)?.[1]));
    }),
    { ...SEED, numRuns: 100 },
  );
});

test('at its own number of terms an offer costs what it costs, also by the flat rate that it was taken for', () => {
  fc.assert(
    fc.property(offer, (offered) => {
      const flat = termPrice(offered);
      if (flat.kind === 'flat-annual-rate' && Number(flat.rate) > 1) return;
      const { debt, waive, downPayment, signedOn, firstDueOn, termCount } = offered;
      const household = { monthlyIncome: 10_000_000_000, livingCosts: 0, otherDebtPayments: 0, share: '1' };
      const { fitting } = affordableTerms({ ...household, debt, waive, downPayment, signedOn, firstDueOn, price: flat, maxTerms: termCount });
      expect([fitting?.longest.termCount, fitting?.longest.plan.totalInterest]).toEqual([termCount, offered.totalInterest]);
    }),
    { ...SEED, numRuns: 100 },
  );
});

test('whatever is typed, there is a view, or a sentence in words', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('8000', '0', '-1', '5.7万', '100%', '万五', '1e3', '100000000', '', ' '));
  fc.assert(
    fc.property(fc.record({ income: text, livingCosts: text, otherDebts: text, share: text }), (typed) => {
      const { problems, budget } = householdView(typed, FIELDS, offerOf());
      if ('household' in readHousehold(typed)) return expect([problems, budget === null]).toEqual([{}, false]);
      Object.values(problems).forEach((problem) => {
        expect(problem).toMatch(/[\u4e00-\u9fff]/);
        expect(problem).not.toMatch(/undefined|NaN|[!！]/);
      });
    }),
    { ...SEED, numRuns: 300 },
  );
});
