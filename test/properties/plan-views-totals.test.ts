import fc from 'fast-check';
import { LIMITS, sumDebt, type Debt } from '../../miniprogram/calc';
import type { InstallmentOffer } from '../../miniprogram/loans/offer';
import { readPlanForm } from '../../miniprogram/forms/plan/read';
import type { PlanResult } from '../../miniprogram/views/plan/result';
import { emptyPlanForm, type DebtField, type PlanFormValues } from '../../miniprogram/forms/plan/values';
import { planFormView } from '../../miniprogram/views/plan/view';
import { yuan } from '../../miniprogram/text/money';
import { fenOf } from '../views/amounts';
import { SEED } from './arbitraries';

/** What holds of every plan that the form makes, between its fields and its figures. */

const TODAY = '2026-01-15';
type Typed = Partial<PlanFormValues>;
const PARTS: readonly DebtField[] = ['principal', 'interest', 'penalty', 'lateFee'];

const fen = (max: number) => fc.oneof(fc.constant(0), fc.nat(max));
const debt: fc.Arbitrary<Debt> = fc.record({ principal: fc.integer({ min: 12_000, max: 100_000_00 }), interest: fen(10_000_00), penalty: fen(10_000_00), lateFee: fen(500_00) });
const termCount = fc.integer({ min: 1, max: 60 });
const percent = (max: number) => fc.nat(max * 100).map((hundredths) => (hundredths / 100).toFixed(2));
const price: fc.Arbitrary<Typed> = fc.oneof(
  fc.nat(100_000_00).map((interest) => ({ priceKind: 'total-interest', totalInterest: yuan(interest) })),
  fc.integer({ min: 120_000_00, max: 500_000_00 }).map((perTerm) => ({ priceKind: 'per-term', perTerm: yuan(perTerm) })),
  fc.tuple(percent(100), fc.constantFrom('equal-installment', 'equal-principal')).map(([annualPercent, rateMethod]) => ({ priceKind: 'annual-rate', annualPercent, rateMethod })),
  fc.constant({ priceKind: 'none' }),
);
/** Of a part: an amount up to it, or a share. */
const waiver = (part: number) => fc.oneof(fc.constant(''), fc.nat(part).map(yuan), percent(100).map((share) => `${share}%`));

const typedDebt = (owed: Debt): Typed => Object.fromEntries(PARTS.map((part) => [part, yuan(owed[part])]));
const values = (typed: Typed): PlanFormValues => ({ ...emptyPlanForm(TODAY), ...typed });

function planOf(typed: Typed): InstallmentOffer {
  const reading = readPlanForm(values(typed));
  if (!('offer' in reading) || reading.offer.kind !== 'installments') throw new Error(JSON.stringify(reading));
  return reading.offer;
}
const interestOf = (typed: Typed): number => planOf(typed).plan.totalInterest;

const withWaivers = debt.chain((owed) =>
  fc.record({ owed: fc.constant(owed), waivePrincipal: fc.constantFrom('', '1%', '50%'), waiveInterest: waiver(owed.interest), waivePenalty: waiver(owed.penalty), waiveLateFee: waiver(owed.lateFee), down: fc.double({ min: 0, max: 0.9, noNaN: true }), price }),
);

test('a waiver never exceeds its part; financed, waived and down payment make up the debt; what is paid is the down payment and every term', () => {
  fc.assert(
    fc.property(withWaivers, termCount, ({ owed, down, price: priced, ...waivers }, terms) => {
      const typed: Typed = { ...typedDebt(owed), ...waivers, ...priced };
      const { financed } = planOf({ ...typed, termCount: '1' }).plan;
      const downPayment = Math.floor(financed * down);
      fc.pre(financed - downPayment >= terms * LIMITS.perTerm);
      const { waive, plan } = planOf({ ...typed, downPayment: yuan(downPayment), termCount: String(terms) });
      for (const part of PARTS) expect(waive[part] >= 0 && waive[part] <= owed[part]).toBe(true);
      expect(plan.financed + sumDebt(waive) + downPayment).toBe(sumDebt(owed));
      expect(plan.totalPaid).toBe(downPayment + plan.installments.reduce((total, { principal, interest }) => total + principal + interest, 0));
    }),
    { ...SEED, numRuns: 500 },
  );
});

test('a waiver a fen above its part is refused, whichever it is, and the part itself is not', () => {
  fc.assert(
    fc.property(debt, fc.constantFrom(...PARTS.slice(1)), (owed, part) => {
      const field = { principal: 'waivePrincipal', interest: 'waiveInterest', penalty: 'waivePenalty', lateFee: 'waiveLateFee' }[part];
      const typed = (amount: number): Typed => ({ ...typedDebt(owed), priceKind: 'none', [field]: yuan(amount) });
      expect(sumDebt(planOf(typed(owed[part])).waive)).toBe(owed[part]);
      const reading = readPlanForm(values(typed(owed[part] + 1)));
      expect('problems' in reading && Object.keys(reading.problems)).toEqual([field]);
    }),
    { ...SEED, numRuns: 200 },
  );
});

test('more terms at the same annual rate never lower the total interest, but for half a fen a term', () => {
  fc.assert(
    fc.property(debt, fc.integer({ min: 1, max: 59 }), percent(100), fc.constantFrom('equal-installment', 'equal-principal'), (owed, terms, annualPercent, rateMethod) => {
      const typed: Typed = { ...typedDebt(owed), priceKind: 'annual-rate', annualPercent, rateMethod };
      // Each term's interest is rounded on its own: a balance spread thinner may lose half a fen of each.
      const least = interestOf({ ...typed, termCount: String(terms) }) - terms;
      expect(interestOf({ ...typed, termCount: String(terms + 1) })).toBeGreaterThanOrEqual(least);
    }),
    { ...SEED, numRuns: 400 },
  );
});

test('without interest and waiver a plan costs exactly the debt, whatever the terms and the down payment', () => {
  fc.assert(
    fc.property(debt, termCount, fc.double({ min: 0, max: 0.4, noNaN: true }), fc.constantFrom<Typed>({ priceKind: 'none' }, { priceKind: 'total-interest', totalInterest: '0' }, { priceKind: 'annual-rate', annualPercent: '0' }), (owed, terms, down, free) => {
      const typed: Typed = { ...typedDebt(owed), ...free, termCount: String(terms), downPayment: yuan(Math.floor(sumDebt(owed) * down)) };
      expect(planOf(typed).plan.totalPaid).toBe(sumDebt(owed));
      const result = shown(typed);
      expect(result.conclusions.filter(({ text }) => text.startsWith('年化'))).toEqual([]);
    }),
    { ...SEED, numRuns: 300 },
  );
});

describe('a debt split in two, each planned over as many terms, costs what it costs as one', () => {
  const parts = fc.record({ principal: fc.integer({ min: 24_000, max: 100_000_00 }), share: fc.double({ min: 0.3, max: 0.7, noNaN: true }), terms: termCount });

  test('exactly where the total interest is split too', () => {
    fc.assert(
      fc.property(parts, fc.nat(50_000_00), ({ principal, share, terms }, interest) => {
        const paid = (amount: number, cost: number) => planOf({ principal: yuan(amount), totalInterest: yuan(cost), termCount: String(terms) }).plan.totalPaid;
        const [first, cost] = [Math.floor(principal * share), Math.floor(interest * share)];
        expect(paid(first, cost) + paid(principal - first, interest - cost)).toBe(paid(principal, interest));
      }),
      { ...SEED, numRuns: 300 },
    );
  });

  test('within a fen a term, and what rounding the principal’s parts drifts, at one annual rate', () => {
    fc.assert(
      fc.property(parts, percent(36), fc.constantFrom('equal-installment', 'equal-principal'), ({ principal, share, terms }, annualPercent, rateMethod) => {
        const paid = (amount: number) => planOf({ principal: yuan(amount), priceKind: 'annual-rate', annualPercent, rateMethod, termCount: String(terms) }).plan.totalPaid;
        const first = Math.floor(principal * share);
        const difference = Math.abs(paid(first) + paid(principal - first) - paid(principal));
        // Half a fen of principal in each of up to `terms` terms bears interest until the end.
        const drift = (Number(annualPercent) / 1200) * ((terms * terms) / 2) * 1.5;
        expect(difference).toBeLessThanOrEqual(1.5 * terms + drift);
      }),
      { ...SEED, numRuns: 300 },
    );
  });
});

function shown(typed: Typed): PlanResult {
  const { result, problems } = planFormView(readPlanForm(values(typed)), [], TODAY, []);
  if (result === null) throw new Error(JSON.stringify(problems));
  return result;
}

test('each difference that is said is the plan’s total less that of the way it names', () => {
  const kinds = fc.constantFrom<Typed>({ kind: 'installments' }, { kind: 'deferral' }, { kind: 'lump-sum', inWriting: 'yes' }, { kind: 'lump-sum', inWriting: 'no' });
  const contract = fc.record({ contractPercent: fc.constantFrom('0', '0.02', '0.05', '0.066'), originalTerms: fc.constantFrom('1', '12', '36'), multiplier: fc.constantFrom('1', '1.5') });
  fc.assert(
    fc.property(debt, kinds, contract, price, termCount, fc.double({ min: 0.01, max: 1, noNaN: true }), (owed, kind, known, priced, terms, share) => {
      const settlement = yuan(Math.max(1, Math.floor(sumDebt(owed) * share)));
      const result = shown({ ...typedDebt(owed), ...kind, ...known, ...priced, termCount: String(terms), settlement });
      const total = fenOf(result.facts.find(({ label }) => label === '一共还')?.value ?? '');
      const rows = result.conclusions.filter(({ detail }) => detail !== undefined);
      expect(rows.length).toBeGreaterThanOrEqual(2);
      for (const { text, detail = '', tone } of rows) {
        const other = fenOf(/(?:一共|还清要|债务合计) ([\d,.]+) 元/.exec(detail)?.[1] ?? '');
        const [, way, by] = /(多付|少付) ([\d,.]+) 元$/.exec(text) ?? [];
        const difference = by === undefined ? 0 : fenOf(by) * (way === '多付' ? 1 : -1);
        expect(difference).toBe(total - other);
        // What is only spoken of leaves a rest that goes on costing: it is never the cheaper way.
        const leavesRest = kind.inWriting === 'no' && fenOf(settlement) < sumDebt(owed);
        expect(tone).toBe(difference > 0 ? 'against' : difference < 0 && !leavesRest ? 'for' : 'plain');
        expect(text.startsWith(difference === 0 ? '和' : '比')).toBe(true);
      }
    }),
    { ...SEED, numRuns: 400 },
  );
});
