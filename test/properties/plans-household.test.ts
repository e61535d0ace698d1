import fc from 'fast-check';
import { affordableTerms, CalcError, compareDeferral, emergencyFund, legalityMarks, orderDebts, planInstallments } from '../../miniprogram/calc';
import type { AffordabilityInput, DebtOrder, OwedDebt, TermPrice } from '../../miniprogram/calc';
import { SEED } from './arbitraries';

/** What holds of every household's budget, fund and set of debts. */

const rate = (max: number, decimals: number) => fc.nat(max * 10 ** decimals).map((value) => (value / 10 ** decimals).toFixed(decimals));
const method = fc.constantFrom('equal-installment' as const, 'equal-principal' as const);
const price: fc.Arbitrary<TermPrice> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({ kind: fc.constant('annual-rate' as const), rate: rate(0.4, 4), method }),
  fc.record({ kind: fc.constant('contract-rate' as const), dailyRate: rate(0.001, 6), method }),
  fc.record({ kind: fc.constant('flat-annual-rate' as const), rate: rate(0.3, 4) }),
);
const household: fc.Arbitrary<AffordabilityInput> = fc
  .record({ principal: fc.integer({ min: 6_000, max: 300_000_00 }), price, monthlyIncome: fc.nat(20_000_00), livingCosts: fc.nat(8_000_00), otherDebtPayments: fc.nat(1_000_00), share: rate(1, 3), maxTerms: fc.integer({ min: 1, max: 60 }) })
  .map(({ principal, ...rest }) => ({ ...rest, debt: { principal, interest: 0, penalty: 0, lateFee: 0 }, signedOn: '2026-01-01', firstDueOn: '2026-02-01' }));

test('affordability is monotone in income, and each answer is a real plan that fits', () => {
  fc.assert(
    fc.property(household, fc.nat(5_000_00), (input, raise) => {
      const now = affordableTerms(input);
      const then = affordableTerms({ ...input, monthlyIncome: input.monthlyIncome + raise });
      expect(then.budget).toBeGreaterThanOrEqual(now.budget);
      expect(then.shortBy).toBeLessThanOrEqual(now.shortBy);
      expect(now.fitting === undefined).toBe(now.shortBy > 0);
      if (!now.fitting) return;
      const { shortest, cheapest, longest } = now.fitting;
      expect(shortest.termCount <= cheapest.termCount && cheapest.termCount <= longest.termCount).toBe(true);
      expect(then.fitting?.shortest.termCount).toBeLessThanOrEqual(shortest.termCount);
      expect(then.fitting?.longest.termCount).toBeGreaterThanOrEqual(longest.termCount);
      expect(then.fitting?.cheapest.plan.totalPaid).toBeLessThanOrEqual(cheapest.plan.totalPaid);
      [shortest, cheapest, longest].forEach(({ termCount, plan, highestPayment }) => {
        expect(highestPayment).toBeLessThanOrEqual(now.budget);
        expect(plan.installments).toHaveLength(termCount);
        expect(highestPayment).toBe(Math.max(...plan.installments.map((one) => one.principal + one.interest)));
        expect(plan.totalPaid).toBeGreaterThanOrEqual(cheapest.plan.totalPaid);
      });
    }),
    { ...SEED, numRuns: 100 },
  );
});

test('with what is missing a month, the plan over maxTerms fits', () => {
  fc.assert(
    fc.property(household, (input) => {
      const { left, shortBy, budget } = affordableTerms({ ...input, share: '1' });
      if (shortBy === 0) return;
      expect(budget).toBe(Math.max(0, left));
      const richer = { ...input, share: '1', monthlyIncome: input.monthlyIncome + shortBy + Math.max(0, -left) };
      expect(affordableTerms(richer).fitting?.longest.termCount).toBe(input.maxTerms);
      expect(affordableTerms({ ...richer, monthlyIncome: richer.monthlyIncome - 1 }).fitting?.longest.termCount).not.toBe(input.maxTerms);
    }),
    { ...SEED, numRuns: 100 },
  );
});

test('an emergency fund is reached in just the months it says', () => {
  fc.assert(
    fc.property(fc.nat(20_000_00), fc.nat(100_000_00), fc.integer({ min: -1_000_00, max: 10_000_00 }), fc.integer({ min: 3, max: 6 }), (livingCosts, saved, monthlySurplus, months) => {
      const { target, missing, progress, monthsUntilReached, range } = emergencyFund({ livingCosts, saved, monthlySurplus, months });
      expect(range.min <= target && target <= range.max).toBe(true);
      expect(missing).toBe(Math.max(0, target - saved));
      expect(progress >= 0 && progress <= 1).toBe(true);
      if (monthsUntilReached === null) return expect(monthlySurplus <= 0 && missing > 0).toBe(true);
      expect(saved + monthlySurplus * monthsUntilReached >= target || missing === 0).toBe(true);
      if (monthsUntilReached > 0) expect(saved + monthlySurplus * (monthsUntilReached - 1)).toBeLessThan(target);
    }),
    { ...SEED, numRuns: 500 },
  );
});

const debts: fc.Arbitrary<OwedDebt[]> = fc.array(
  fc.record({ balance: fc.integer({ min: 1, max: 50_000_00 }), dailyRate: rate(0.001, 5), minimumPayment: fc.nat(500_00), daysOverdue: fc.nat(200) }, { requiredKeys: ['balance', 'dailyRate'] }),
  { minLength: 1, maxLength: 5 },
);
const STRATEGIES = ['avalanche', 'snowball', 'most-urgent'] as const;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, value) => total + value, 0);

/** The order, or the least budget that the error names. */
const ordered = (owed: OwedDebt[], budget: number, strategy: (typeof STRATEGIES)[number]): DebtOrder | number => {
  try {
    return orderDebts(owed, budget, strategy);
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    expect(error.code).toBe('not-repayable');
    expect(error.limit).toBeGreaterThan(budget);
    return Number(error.limit);
  }
};

test('several debts: every month adds up, minimums are paid, the budget is used and never exceeded', () => {
  fc.assert(
    fc.property(debts, fc.integer({ min: 1, max: 10_000_00 }), fc.constantFrom(...STRATEGIES), (owed, budget, strategy) => {
      const result = ordered(owed, budget, strategy);
      if (typeof result === 'number') return;
      expect([...result.order].sort((a, b) => a - b)).toEqual(owed.map((_, index) => index));
      expect(result.totalPaid).toBe(sum(owed.map(({ balance }) => balance)) + result.totalInterest);
      expect(result.months).toBe(Math.max(...result.clearedIn));
      let before = owed.map(({ balance }) => balance);
      result.timeline.forEach(({ month, interest, paid, left }) => {
        owed.forEach(({ minimumPayment = 0 }, index) => {
          const due = before[index]! + interest[index]!;
          expect(left[index]).toBe(due - paid[index]!);
          expect(left[index]).toBeGreaterThanOrEqual(0);
          expect(paid[index]).toBeGreaterThanOrEqual(Math.min(minimumPayment, due));
        });
        if (month < result.months) expect(sum(paid)).toBe(budget);
        else expect(sum(paid)).toBeLessThanOrEqual(budget);
        before = left;
      });
      expect(sum(before)).toBe(0);
    }),
    { ...SEED, numRuns: 300 },
  );
});

test('a larger budget never takes longer or costs more interest, but for fen; the avalanche costs the least interest', () => {
  fc.assert(
    fc.property(debts, fc.integer({ min: 100_00, max: 10_000_00 }), fc.nat(1_000_00), (owed, budget, more) => {
      const results = STRATEGIES.map((strategy) => ordered(owed, budget, strategy));
      results.forEach((result, index) => {
        const larger = ordered(owed, budget + more, STRATEGIES[index]!);
        if (typeof result === 'number') return;
        if (typeof larger === 'number') throw new Error(`${budget} does, and ${more} more does not`);
        expect(larger.months).toBeLessThanOrEqual(result.months);
        expect(larger.totalInterest).toBeLessThanOrEqual(result.totalInterest + result.months * owed.length);
      });
      const [avalanche, ...others] = results;
      if (avalanche === undefined || typeof avalanche === 'number') return;
      others.forEach((other) => {
        if (typeof other !== 'number') expect(avalanche.totalInterest).toBeLessThanOrEqual(other.totalInterest + other.months * owed.length);
      });
    }),
    { ...SEED, numRuns: 300 },
  );
});

test('a deferral stands in the same relation to its alternatives as they do to each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6_000, max: 100_000_00 }), fc.nat(10_000_00), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 }), fc.nat(10_000_00), rate(1, 2), (principal, penalty, months, termCount, interest, penaltyWaiver) => {
      const debt = { principal, interest: 0, penalty, lateFee: 0 };
      const plan = { termCount, firstDueOn: '2026-03-01', price: { kind: 'total-interest' as const, amount: interest } };
      const { deferral, againstPlanToday, againstPayToday } = compareDeferral({ deferral: { debt, overduePrincipal: principal, dailyRate: '0.0005', startOn: '2026-01-31', months, penaltyWaiver }, plan });
      const planned = planInstallments({ ...plan, debt, signedOn: '2026-01-31' });
      expect(againstPayToday.difference - againstPlanToday.difference).toBe(planned.totalPaid - (principal + penalty));
      expect(againstPayToday.difference).toBe(deferral.interest + deferral.surcharge);
      [againstPlanToday, againstPayToday].forEach(({ difference, differenceIfWaived }) => expect(difference - differenceIfWaived).toBe(deferral.waived));
    }),
    { ...SEED, numRuns: 300 },
  );
});

test('a legality mark that applies still applies to what is worse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 290 }), fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (multiplier, cost, more) => {
      const marks = legalityMarks({ penaltyMultiplier: (multiplier / 100).toFixed(2), annualisedCost: cost }).map(({ id }) => id);
      const worse = legalityMarks({ penaltyMultiplier: (multiplier / 100 + 0.1).toFixed(2), annualisedCost: cost + more }).map(({ id }) => id);
      expect(worse).toEqual(expect.arrayContaining(marks));
      expect(marks.includes('penalty-multiplier')).toBe(multiplier > 150);
      if (cost > 0.2401) expect(marks).toContain('annualised-cost');
    }),
    { ...SEED, numRuns: 300 },
  );
});
