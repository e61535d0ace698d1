import fc from 'fast-check';
import { CalcError, LIMITS, planDeferral, planInstallments, sumDebt } from '../../miniprogram/calc';
import type { Debt, InstallmentPlanInput, PlanPrice } from '../../miniprogram/calc';
import { SEED } from './arbitraries';

const amount = (max: number) => fc.oneof(fc.constant(0), fc.nat(max));
const debt: fc.Arbitrary<Debt> = fc.record({
  principal: fc.integer({ min: 6_000, max: 5_000_000_00 }),
  interest: amount(100_000_00),
  penalty: amount(50_000_00),
  lateFee: amount(1_000_00),
});
const price: fc.Arbitrary<PlanPrice> = fc.oneof(
  fc.record({ kind: fc.constant('total-interest' as const), amount: fc.oneof(fc.nat(100), fc.nat(LIMITS.amount.max)) }),
  fc.record({ kind: fc.constant('per-term' as const), amount: fc.integer({ min: 100_000_00, max: LIMITS.amount.max }) }),
  fc.record({
    kind: fc.constant('annual-rate' as const),
    rate: fc.nat(10_000).map((value) => (value / 10_000).toFixed(4)),
    method: fc.constantFrom('equal-installment' as const, 'equal-principal' as const),
  }),
  fc.constant({ kind: 'none' as const }),
);
const input: fc.Arbitrary<InstallmentPlanInput> = fc
  .record(
    { debt, share: fc.nat(99), termCount: fc.integer({ min: 1, max: 60 }), dueDay: fc.integer({ min: 1, max: 31 }), price, waiveShare: fc.nat(100) },
    { requiredKeys: ['debt', 'termCount', 'price'] },
  )
  .map(({ share, waiveShare, ...rest }) => ({
    ...rest,
    signedOn: '2026-01-01',
    firstDueOn: '2026-02-01',
    ...(waiveShare !== undefined && { waive: { penalty: Math.floor((rest.debt.penalty * waiveShare) / 100), interest: 0 } }),
    ...(share !== undefined && { downPayment: Math.floor((rest.debt.principal * share) / 100) }),
  }))
  .filter(({ debt: { principal }, downPayment = 0, termCount }) => principal - downPayment >= termCount * LIMITS.perTerm);

const sum = (amounts: number[]): number => amounts.reduce((total, value) => total + value, 0);

test('a plan repays what it finances, to the fen, and never asks for a negative amount', () => {
  fc.assert(
    fc.property(input, (plan) => {
      let result;
      try {
        result = planInstallments(plan);
      } catch (error) {
        // Quoted per term, too little may be quoted.
        expect(error).toBeInstanceOf(CalcError);
        expect(error).toMatchObject({ code: 'not-repayable', field: 'price.amount' });
        return;
      }
      const { financed, installments, totalInterest, totalPaid, rates } = result;
      const waived = sum(Object.values(plan.waive ?? {}));
      expect(financed).toBe(sumDebt(plan.debt) - waived - (plan.downPayment ?? 0));
      expect(sum(installments.map(({ principal }) => principal))).toBe(financed);
      expect(sum(installments.map(({ interest }) => interest))).toBe(totalInterest);
      expect(totalPaid).toBe((plan.downPayment ?? 0) + financed + totalInterest);
      installments.forEach(({ principal, interest }) => expect(Math.min(principal, interest)).toBeGreaterThanOrEqual(0));
      expect(installments).toHaveLength(plan.termCount);
      if (plan.price.kind === 'total-interest') expect(totalInterest).toBe(plan.price.amount);
      if (plan.price.kind === 'per-term') expect(new Set(installments.map((row) => row.principal + row.interest))).toEqual(new Set([plan.price.amount]));
      expect(Math.sign(rates.monthly)).toBe(Math.sign(totalInterest));
      Object.values(rates).forEach((rate) => expect(Number.isFinite(rate)).toBe(true));
    }),
    { ...SEED, numRuns: 1000 },
  );
});

test('a deferral never costs less for more months, and the waiver never exceeds the penalty', () => {
  const share = fc.nat(1000).map((value) => (value / 1000).toFixed(3));
  fc.assert(
    fc.property(debt, fc.nat(100), fc.integer({ min: 1, max: 5 }), share, fc.nat(100_000), (owed, overdue, months, penaltyWaiver, rate) => {
      const deferral = {
        debt: owed,
        overduePrincipal: Math.floor((owed.principal * overdue) / 100),
        dailyRate: (rate / 10_000_000).toFixed(7),
        startOn: '2026-01-31',
        penaltyWaiver,
      };
      const result = planDeferral({ ...deferral, months });
      const longer = planDeferral({ ...deferral, months: months + 1 });
      expect(longer.dueAtEnd).toBeGreaterThanOrEqual(result.dueAtEnd);
      expect(result.dueAtEnd).toBe(sumDebt(owed) + result.interest + result.surcharge);
      expect(result.dueAtEndIfWaived).toBe(result.dueAtEnd - result.waived);
      expect(result.waived).toBeLessThanOrEqual(owed.penalty + result.surcharge);
      Object.values(result).forEach((value) => typeof value === 'number' && expect(Number.isSafeInteger(value) && value >= 0).toBe(true));
    }),
    { ...SEED, numRuns: 500 },
  );
});
