import fc from 'fast-check';
import { addDays, agreedInstallments, assessLoan, CalcError, LIMITS } from '../../miniprogram/calc';
import type { LoanTerms } from '../../miniprogram/calc';
import { SEED } from './arbitraries';

const payment = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: LIMITS.payment.max }));
const rows = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 90 }), amount: payment }), { minLength: 1, maxLength: 60 })
  .map((raw) => {
    let dueOn = '2026-11-22';
    return raw.map(({ gap, amount }) => ({ dueOn: (dueOn = addDays(dueOn, gap)), amount }));
  });

/** What is financed of these payments, by a share in millionths, where the calculation takes it. */
const agreed = fc
  .record({ rows, millionths: fc.oneof(fc.constant(1_000_000), fc.integer({ min: 0, max: 1_000_000 })) })
  .map(({ rows: list, millionths }) => {
    const total = list.reduce((sum, { amount }) => sum + amount, 0);
    return { rows: list, total, financed: Math.min(LIMITS.principal.max, Math.floor((total / 1_000_000) * millionths)) };
  })
  .filter(({ rows: list, financed }) => financed >= LIMITS.perTerm * list.length);

test('the principal parts add up to what is financed, and each is within its payment', () => {
  fc.assert(
    fc.property(agreed, ({ rows: list, financed, total }) => {
      const made = agreedInstallments(financed, list);
      expect(made.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest }))).toEqual(list);
      expect(made.reduce((sum, { principal }) => sum + principal, 0)).toBe(financed);
      let [paid, repaid] = [0, 0];
      for (const { principal, interest } of made) {
        expect(Math.min(principal, interest)).toBeGreaterThanOrEqual(0);
        [paid, repaid] = [paid + principal + interest, repaid + principal];
        // Never further from its share than half a fen: in whole numbers, twice the difference × total is at most total.
        expect(abs(2n * (BigInt(repaid) * BigInt(total) - BigInt(financed) * BigInt(paid))) <= BigInt(total)).toBe(true);
      }
    }),
    { ...SEED, numRuns: 500 },
  );
});

test('they are a schedule that a loan can be assessed by', () => {
  fc.assert(
    fc.property(agreed, fc.integer({ min: 0, max: 4_000 }), ({ rows: list, financed }, days) => {
      const schedule = agreedInstallments(financed, list);
      const terms: LoanTerms = {
        principal: financed, borrowedOn: '2026-11-22', dailyRate: '0.0005', method: 'equal-principal', termCount: schedule.length, dueDay: 1,
      };
      expect(assessLoan({ terms, schedule, payments: [] }, addDays('2026-11-22', days)).totals.outstandingPrincipal).toBe(financed);
    }),
    { ...SEED, numRuns: 200 },
  );
});

test('anything else is a CalcError', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.nat()), fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), fc.record({ dueOn: fc.constantFrom('2026-01-01', '2026-01-02', 'x'), amount: fc.anything() })))), (financed, list) => {
      try {
        agreedInstallments(financed as never, list as never);
      } catch (error) {
        expect(error).toBeInstanceOf(CalcError);
      }
    }),
    { ...SEED, numRuns: 500 },
  );
});

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
