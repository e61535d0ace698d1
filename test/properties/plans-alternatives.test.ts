import fc from 'fast-check';
import {
  addDays, CalcError, comparePlan, finishOriginal, LIMITS, payToday, planInstallments, sameTermsAtContractRate, settleLumpSum, stayOverdue, sumDebt, waivedDebt,
} from '../../miniprogram/calc';
import type { Baseline, Debt, PlanPrice, Waiver } from '../../miniprogram/calc';
import { assessment, SEED } from './arbitraries';

/** What holds of every waiver, settlement and baseline. */

const PARTS = ['principal', 'interest', 'penalty', 'lateFee'] as const;
const amount = (max: number) => fc.oneof(fc.constant(0), fc.nat(max));
const debt: fc.Arbitrary<Debt> = fc.record({ principal: fc.integer({ min: 12_000, max: 5_000_000_00 }), interest: amount(100_000_00), penalty: amount(50_000_00), lateFee: amount(1_000_00) });
const share = fc.nat(10 ** 6).map((value) => (value / 10 ** 6).toFixed(6));
const termCount = fc.integer({ min: 1, max: 60 });
const method = fc.constantFrom('equal-installment' as const, 'equal-principal' as const);

test('a waiver never exceeds its part, and waived and left add up to the debt', () => {
  const waiver = (part: number): fc.Arbitrary<Waiver> =>
    fc.oneof(fc.record({ kind: fc.constant('amount' as const), amount: fc.nat(part) }), fc.record({ kind: fc.constant('share' as const), share }));
  const withWaivers = debt.chain((owed) =>
    fc.tuple(
      fc.constant(owed),
      fc.record({ principal: waiver(owed.principal), interest: waiver(owed.interest), penalty: waiver(owed.penalty), lateFee: waiver(owed.lateFee) }, { requiredKeys: [] }),
    ),
  );
  fc.assert(
    fc.property(withWaivers, ([owed, waivers]) => {
      const { waive, waived, left } = waivedDebt(owed, waivers);
      PARTS.forEach((part) => {
        expect(waive[part] >= 0 && waive[part] <= owed[part]).toBe(true);
        expect(waive[part] + left[part]).toBe(owed[part]);
        const given = waivers[part];
        if (given?.kind === 'share') expect(Math.abs(waive[part] - owed[part] * Number(given.share))).toBeLessThanOrEqual(0.500001);
      });
      expect(waived + sumDebt(left)).toBe(sumDebt(owed));
    }),
    { ...SEED, numRuns: 500 },
  );
});

test('a settlement goes where it is owed: paid and left add up, principal comes last', () => {
  fc.assert(
    fc.property(debt, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (owed, part, waivedInWriting) => {
      const settlement = Math.max(1, Math.floor(sumDebt(owed) * part));
      const result = settleLumpSum({ debt: owed, settlement, waivedInWriting });
      expect(result.discount).toBe(sumDebt(owed) - settlement);
      expect(result.remainsOwed).toBe(waivedInWriting ? 0 : result.discount);
      expect(sumDebt(result.left)).toBe(result.remainsOwed);
      if (!result.paid) return expect(waivedInWriting).toBe(true);
      expect(sumDebt(result.paid)).toBe(settlement);
      if (result.paid.principal > 0) expect({ ...result.left, principal: 0 }).toEqual({ principal: 0, interest: 0, penalty: 0, lateFee: 0 });
    }),
    { ...SEED, numRuns: 500 },
  );
});

test('every baseline of a loan adds up; waiting never costs less, and finishing never less than paying today', () => {
  fc.assert(
    fc.property(assessment(), fc.nat(400), fc.nat(200), ({ loan, asOf }, days, more) => {
      const today = payToday(loan, asOf);
      const original = finishOriginal(loan, asOf);
      const until = addDays(asOf, days);
      const waited = stayOverdue(loan, asOf, until);
      const baselines: Baseline[] = [today, original, waited];
      baselines.forEach(({ totalPaid, parts, from, lastPaidOn, unapplied }) => {
        expect(sumDebt(parts)).toBe(totalPaid);
        Object.values(parts).forEach((value) => expect(value).toBeGreaterThanOrEqual(0));
        expect(from).toBe(asOf);
        expect(lastPaidOn >= asOf).toBe(true);
        expect(unapplied).toBe(today.unapplied);
      });
      expect(original.parts.principal).toBe(today.parts.principal);
      expect(waited.parts.principal).toBe(today.parts.principal);
      expect(original.totalPaid).toBeGreaterThanOrEqual(today.totalPaid);
      expect(original.dueNow).toBeLessThanOrEqual(today.totalPaid);
      expect(waited.added).toBe(waited.totalPaid - today.totalPaid);
      expect(waited.added).toBeGreaterThanOrEqual(0);
      if (days === 0) expect(waited.added).toBe(0);
      expect(stayOverdue(loan, asOf, addDays(until, more)).added).toBeGreaterThanOrEqual(waited.added);
    }),
    { ...SEED, numRuns: 400 },
  );
});

test('a comparison turns its sign when plan and baseline change places', () => {
  const baseline = fc.nat(LIMITS.amount.max).map((totalPaid): Baseline => ({ kind: 'pay-today', from: '2026-01-01', totalPaid, parts: { principal: totalPaid, interest: 0, penalty: 0, lateFee: 0 }, lastPaidOn: '2026-01-01', unapplied: 0 }));
  fc.assert(
    fc.property(baseline, baseline, (a, b) => {
      const [there] = comparePlan(a.totalPaid, [b]);
      const [back] = comparePlan(b.totalPaid, [a]);
      expect((there?.difference ?? NaN) + (back?.difference ?? NaN)).toBe(0);
      expect(comparePlan(a.totalPaid, [a])[0]?.difference).toBe(0);
    }),
    { ...SEED, numRuns: 200 },
  );
});

const plan = (owed: Debt, terms: number, price: PlanPrice) =>
  planInstallments({ debt: owed, signedOn: '2026-01-01', firstDueOn: '2026-02-01', termCount: terms, price });

test('a plan without interest and waiver costs exactly the debt, and that is what paying today costs', () => {
  fc.assert(
    fc.property(debt, termCount, (owed, terms) => expect(plan(owed, terms, { kind: 'none' }).totalPaid).toBe(sumDebt(owed))),
    { ...SEED, numRuns: 300 },
  );
});

test('more terms at the same rate never lower the total interest, but for half a fen a term', () => {
  const rate = fc.nat(10_000).map((value) => (value / 10_000).toFixed(4));
  fc.assert(
    fc.property(debt, fc.integer({ min: 1, max: 59 }), rate, method, (owed, terms, annual, by) => {
      const price = { kind: 'annual-rate' as const, rate: annual, method: by };
      // Each term's interest is rounded on its own, so that a balance spread thinner may lose half a fen of each.
      expect(plan(owed, terms + 1, price).totalInterest).toBeGreaterThanOrEqual(plan(owed, terms, price).totalInterest - terms);
      const contract = { financed: owed.principal, signedOn: '2026-01-01', firstDueOn: '2026-02-01', dailyRate: (Number(annual) / 1000).toFixed(7), method: by };
      const [shorter, longer] = [terms, terms + 1].map((count) => sameTermsAtContractRate({ ...contract, termCount: count }).parts.interest);
      expect(longer).toBeGreaterThanOrEqual((shorter ?? 0) - terms);
    }),
    { ...SEED, numRuns: 500 },
  );
});

test('a debt split in two and planned twice costs the same within a fen a term', () => {
  const rate = fc.nat(5_000).map((value) => (value / 10_000).toFixed(4));
  fc.assert(
    fc.property(debt, fc.integer({ min: 1, max: 60 }), rate, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (owed, terms, annual, part) => {
      const price = { kind: 'annual-rate' as const, rate: annual, method: 'equal-principal' as const };
      const total = sumDebt(owed);
      const first = Math.floor(total * part);
      fc.pre(total - first >= terms * LIMITS.perTerm && first >= terms * LIMITS.perTerm);
      const of = (principal: number) => plan({ principal, interest: 0, penalty: 0, lateFee: 0 }, terms, price).totalPaid;
      // The parts of the principal are rounded too: their half fen bear interest for up to `terms` terms.
      const drift = (Number(annual) / 12) * ((terms * terms) / 2) * 1.5;
      expect(Math.abs(of(first) + of(total - first) - of(total))).toBeLessThanOrEqual(1.5 * terms + drift);
      const free = (principal: number) => plan({ principal, interest: 0, penalty: 0, lateFee: 0 }, terms, { kind: 'none' }).totalPaid;
      expect(free(first) + free(total - first)).toBe(free(total));
    }),
    { ...SEED, numRuns: 500 },
  );
});

test('the same terms at the contract rate repay what is financed, or say that they can not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6_000, max: LIMITS.principal.max }), termCount, fc.nat(10_000), method, fc.nat(1_000_000), (financed, terms, rate, by, downPayment) => {
      try {
        const { totalPaid, parts } = sameTermsAtContractRate({ financed, downPayment, termCount: terms, dailyRate: (rate / 1_000_000).toFixed(6), method: by, signedOn: '2026-01-01', firstDueOn: '2026-02-15' });
        expect(totalPaid).toBe(financed + downPayment + parts.interest);
        expect(parts.interest).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect(error).toBeInstanceOf(CalcError);
        expect(error).toMatchObject({ code: 'not-repayable', field: 'termCount' });
      }
    }),
    { ...SEED, numRuns: 500 },
  );
});
