import fc from 'fast-check';
import { addDays, buildSchedule, CalcError, daysBetween, dueDates, recogniseSchedule } from '../../miniprogram/calc';
import type { Bill, ContractRate, Installment, LoanTerms } from '../../miniprogram/calc';
import { SEED } from './arbitraries';
import { halfUp, perDay } from './oracle-schedule';
import { share } from '../support/effort';

/** Bills of loans with the rates that lenders write: their terms are found again (rule 7.5). */

type Grade = [year: 360 | 365 | undefined, decimals: number, most: number];
const GRADES: Grade[] = [[undefined, 3, 0.1], [360, 1, 36], [365, 1, 36], [undefined, 4, 0.1], [360, 2, 36], [365, 2, 36], [undefined, 5, 0.1]];

const contractRate: fc.Arbitrary<ContractRate> = fc.constantFrom(...GRADES).chain(([year, decimals, most]) =>
  fc.integer({ min: 0, max: Math.round(most * 10 ** decimals) }).map((steps) => {
    const text = (steps / 10 ** (decimals + 2)).toFixed(decimals + 2);
    return year === undefined ? { dailyRate: text } : { annualRate: text, yearDays: year };
  }),
);

const termsOfBills = (largest: number): fc.Arbitrary<LoanTerms> =>
  fc
    .record({
      rate: contractRate,
      yuan: fc.integer({ min: 500, max: largest }),
      termCount: fc.oneof(fc.constantFrom(1, 3, 6, 12, 24, 36), fc.integer({ min: 2, max: 60 })),
      method: fc.constantFrom('equal-principal' as const, 'equal-installment' as const, 'interest-first' as const, 'flat-interest' as const, 'bullet' as const),
      interestBasis: fc.constantFrom('actual-days' as const, 'monthly' as const),
      interestOnly: fc.nat(59),
      borrowedOn: fc.nat(900).map((days) => addDays('2023-01-01', days)),
      dueDay: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ rate, yuan, termCount, interestOnly, borrowedOn, dueDay, ...terms }) => ({
      ...terms,
      ...rate,
      principal: yuan * 100,
      borrowedOn,
      termCount: terms.method === 'bullet' ? 1 : termCount,
      // Every second one is 灵活先息后本.
      ...(interestOnly % 2 === 1 && { interestOnlyTerms: interestOnly % termCount }),
      dueDay,
    }))
    .filter((terms) => {
      try {
        buildSchedule(terms);
        return true;
      } catch (error) {
        if (error instanceof CalcError) return false;
        throw error;
      }
    });

const billOf = (principal: number, startOn: string, schedule: Installment[], parts: boolean): Bill => ({
  principal,
  startOn,
  rows: schedule.map((row) => ({ dueOn: row.dueOn, amount: row.principal + row.interest, ...(parts && { principal: row.principal, interest: row.interest }) })),
});

/** Its place in the order of rule 7.2: the grade, then the decimals. */
const placeOf = ({ dailyRate, annualRate, yearDays }: ContractRate): number => {
  const decimals = Math.max(0, ((dailyRate ?? annualRate)!.replace(/0+$/, '').split('.')[1] ?? '').length - 2);
  const grade = GRADES.findIndex(([year, most]) => year === yearDays && decimals <= most);
  return grade * 10 + decimals;
};

const ORDER = ['equal-principal', 'equal-installment', 'interest-first', 'flat-interest', 'bullet'];
const orderOf = ({ interestBasis, method, ...rate }: LoanTerms): number => placeOf(rate) * 100 + (interestBasis === 'monthly' ? 10 : 0) + ORDER.indexOf(method);

test('the bill of every loan comes back exact, from terms that stand no later in the order', () => {
  fc.assert(
    fc.property(termsOfBills(300_000), fc.boolean(), (terms, parts) => {
      const schedule = buildSchedule(terms);
      const [found, ...others] = recogniseSchedule(billOf(terms.principal, terms.borrowedOn, schedule, parts));
      expect(found).toMatchObject({ exact: true, differences: [], terms: { borrowedOn: terms.borrowedOn, termCount: schedule.length } });
      const amounts = (rows: Installment[]) => rows.map(({ dueOn, principal, interest }) => (parts ? [dueOn, principal, interest] : [dueOn, principal + interest]));
      expect(amounts(buildSchedule(found!.terms))).toEqual(amounts(schedule));
      expect(orderOf(found!.terms)).toBeLessThanOrEqual(orderOf(terms));
      expect(others.length).toBeLessThanOrEqual(4);
    }),
    { ...SEED, numRuns: 400 },
  );
});

test('a bill cut to what is left gives the rate back, or a simpler one that ends its balance at 0 as well, or terms that give every row', () => {
  let same = 0;
  let total = 0;
  fc.assert(
    fc.property(termsOfBills(300_000), fc.nat(58), fc.boolean(), (terms, cut, parts) => {
      const schedule = buildSchedule(terms);
      if (terms.method === 'flat-interest' || schedule.length < 3) return;
      const paid = 1 + (cut % (schedule.length - 2));
      const rest = schedule.slice(paid);
      const left = rest.reduce((sum, { principal }) => sum + principal, 0);
      if (left < rest.length * 100) return;
      const [found] = recogniseSchedule(billOf(left, schedule[paid - 1]!.dueOn, rest, parts));
      // Terms that give every row to the fen come first, whatever their rate (rule 7.4).
      if (found!.exact) expect(buildSchedule(found!.terms).map(({ principal, interest }) => principal + interest)).toEqual(rest.map(({ principal, interest }) => principal + interest));
      else expect(placeOf(found!.terms)).toBeLessThanOrEqual(placeOf(terms));
      same += Number(daily(found!.terms) === daily(terms));
      total += 1;
    }),
    { ...SEED, numRuns: 400 },
  );
  expect(same / total).toBeGreaterThan(0.9);
});

const daily = ({ dailyRate, annualRate, yearDays }: ContractRate): string => (dailyRate === undefined ? Number(annualRate) / yearDays! : Number(dailyRate)).toFixed(10);

test('a bill with a wrong row is not exact: the nearest terms name that row', () => {
  let named = 0;
  let seen = 0;
  fc.assert(
    fc.property(termsOfBills(50_000), fc.nat(59), fc.integer({ min: 500, max: 5_000 }), (terms, place, more) => {
      const schedule = buildSchedule(terms);
      if (schedule.length < 4) return;
      const bill = billOf(terms.principal, terms.borrowedOn, schedule, false);
      const wrong = bill.rows[place % bill.rows.length]!;
      wrong.amount += more;
      const found = recogniseSchedule(bill);
      expect(found.length).toBeGreaterThan(0);
      if (settles(bill, found[0]!.terms)) return;
      seen += 1;
      named += Number(found[0]!.differences.length === 1 && found[0]!.differences[0]!.number === (place % bill.rows.length) + 1);
    }),
    { ...SEED, numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(share(60) / 3);
  expect(named / seen).toBeGreaterThan(0.95);
});

/** By chance the wrong bill's balance may end at 0 with another rate, which is then the answer. */
const settles = (bill: Bill, terms: LoanTerms): boolean => {
  const starts = [bill.startOn, ...bill.rows.map(({ dueOn }) => dueOn)];
  const left = bill.rows.reduce((balance, { dueOn, amount }, index) => {
    const days = terms.interestBasis === 'monthly' ? 30 : daysBetween(starts[index]!, dueOn);
    return balance + halfUp(perDay(terms).times(days).times(balance)) - amount;
  }, bill.principal);
  return left === 0;
};

test('dates are those of the bill', () => {
  expect(dueDates('2026-02-28', 31, 2)).toEqual(['2026-02-28', '2026-03-31']);
  const [found] = recogniseSchedule({ principal: 200_000, startOn: '2026-01-31', rows: [{ dueOn: '2026-02-28', amount: 102_800 }, { dueOn: '2026-03-31', amount: 101_550 }] });
  expect(found).toMatchObject({ exact: true, terms: { dueDay: 31, firstDueOn: '2026-02-28', dailyRate: '0.0005', method: 'equal-principal' } });
});
