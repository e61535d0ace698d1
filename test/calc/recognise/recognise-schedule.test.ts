import { buildSchedule, CalcError, recogniseSchedule } from '../../../miniprogram/calc';
import type { Bill, LoanTerms, RecognisedTerms } from '../../../miniprogram/calc';

const YEARLY: LoanTerms = { principal: 1_200_000, borrowedOn: '2026-01-15', method: 'equal-installment', termCount: 12, dueDay: 15 };
const BASE: LoanTerms = { ...YEARLY, dailyRate: '0.00045' };

/** Without the parts, as most bills come. */
const billOf = (terms: LoanTerms, from = 0): Bill => {
  const schedule = buildSchedule(terms);
  const rows = schedule.slice(from);
  return {
    principal: rows.reduce((sum, { principal }) => sum + principal, 0),
    startOn: schedule[from - 1]?.dueOn ?? terms.borrowedOn,
    rows: rows.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest })),
  };
};

const shown = ({ terms: { method, interestBasis, dailyRate, annualRate, yearDays, interestOnlyTerms }, exact }: RecognisedTerms): string =>
  [exact ? 'exact' : 'near', method, interestBasis ?? 'actual-days', annualRate ?? dailyRate, yearDays ?? '', interestOnlyTerms ?? ''].join(' ').trim();

test.each<[Partial<LoanTerms>, string]>([
  [{}, 'exact equal-installment actual-days 0.00045'],
  [{ interestBasis: 'monthly' }, 'exact equal-installment monthly 0.00045'],
  [{ method: 'equal-principal' }, 'exact equal-principal actual-days 0.00045'],
  [{ method: 'interest-first' }, 'exact interest-first actual-days 0.00045'],
  [{ method: 'interest-first', interestOnlyTerms: 4 }, 'exact interest-first actual-days 0.00045  4'],
  [{ method: 'flat-interest', interestBasis: 'monthly' }, 'exact flat-interest monthly 0.00045'],
  [{ method: 'bullet', termCount: 1 }, 'exact equal-principal actual-days 0.00045'],
  [{ dailyRate: '0' }, 'exact equal-principal actual-days 0'],
])('a bill of %j', (changes, want) => expect(shown(recogniseSchedule(billOf({ ...BASE, ...changes }))[0]!)).toBe(want));

test.each<[string, 360 | 365, string]>([
  ['0.12', 360, 'exact equal-installment actual-days 0.12 360'],
  ['0.2376', 365, 'exact equal-installment actual-days 0.2376 365'],
  ['0.108', 360, 'exact equal-installment actual-days 0.0003'], // the same rate, written by the day
])('a yearly rate of %s over %i', (annualRate, yearDays, want) => {
  expect(shown(recogniseSchedule(billOf({ ...YEARLY, annualRate, yearDays }))[0]!)).toBe(want);
});

test('a bill cut to what is left keeps its first level payment: the rate, and not exact', () => {
  const bill = billOf({ ...BASE, principal: 1_234_567 }, 7);
  const [found, ...others] = recogniseSchedule(bill);
  expect(shown(found!)).toBe('near equal-installment actual-days 0.00045');
  expect(others).toEqual([]);
});

test('a lender that cuts fractions of a fen is said to', () => {
  const bill = billOf({ ...BASE, principal: 1_234_560, method: 'equal-principal', dailyRate: '0' });
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const rows = bill.rows.map((row, index) => ({
    ...row,
    amount: row.amount + Math.floor(((bill.principal - index * row.amount) * days[index]! * 45) / 100_000),
  }));
  const [found] = recogniseSchedule({ ...bill, rows });
  expect(found).toMatchObject({ exact: false, cuts: true, terms: { method: 'equal-principal', dailyRate: '0.00045' } });
  expect(found!.differences.length).toBeGreaterThan(3);
  expect(new Set(found!.differences.map(({ billed, computed }) => computed - billed))).toEqual(new Set([1]));
});

test('a wrong row is named, with what it should be', () => {
  const bill = billOf(BASE);
  const rows = bill.rows.map((row, index) => (index === 4 ? { ...row, amount: row.amount + 900 } : row));
  const [found] = recogniseSchedule({ ...bill, rows });
  expect(found).toMatchObject({ exact: false, terms: { dailyRate: '0.00045' } });
  expect(found!.differences).toEqual([{ number: 5, billed: rows[4]!.amount, computed: bill.rows[4]!.amount }]);
});

test('the parts that a bill shows must be right too', () => {
  const schedule = buildSchedule(BASE);
  const rows = schedule.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest, principal, interest }));
  expect(recogniseSchedule({ principal: BASE.principal, startOn: BASE.borrowedOn, rows })[0]).toMatchObject({ exact: true });
  const moved = rows.map((row, index) => (index < 2 ? { ...row, principal: row.principal + (index ? 5 : -5), interest: row.interest - (index ? 5 : -5) } : row));
  const [found] = recogniseSchedule({ principal: BASE.principal, startOn: BASE.borrowedOn, rows: moved });
  expect(found).toMatchObject({ exact: false, terms: { dailyRate: '0.00045' } });
  expect(found!.differences.map(({ number, billed, computed }) => [number, billed - computed])).toEqual([[1, 5], [2, -5]]);
});

const ROW = { dueOn: '2026-02-15', amount: 500 };
const BILL = { principal: 1_000, startOn: '2026-01-15', rows: [ROW, { dueOn: '2026-03-15', amount: 510 }] };

test.each<[Record<string, unknown>, string]>([
  [{ principal: '5' }, 'not-an-integer principal'],
  [{ startOn: 'x' }, 'not-a-date startOn'],
  [{ rows: 5 }, 'unknown rows'],
  [{ rows: [null] }, 'unknown rows[0]'],
  [{ rows: [{ ...ROW, dueOn: '2026-02-30' }] }, 'not-a-date rows[0].dueOn'],
  [{ rows: [{ ...ROW, amount: 0.5 }] }, 'not-an-integer rows[0].amount'],
  [{ rows: [{ ...ROW, principal: '1' }] }, 'not-an-integer rows[0].principal'],
  [{ rows: [{ ...ROW, interest: NaN }] }, 'not-an-integer rows[0].interest'],
  [{ principal: 199 }, 'out-of-range principal 200'],
  [{ principal: 10_000_000_001 }, 'out-of-range principal 10000000000'],
  [{ startOn: '1999-12-31' }, 'out-of-range startOn 2000-01-01'],
  [{ rows: [] }, 'out-of-range rows 1'],
  [{ principal: 36_000, rows: Array(361).fill(ROW) }, 'out-of-range rows 360'],
  [{ rows: [{ ...ROW, dueOn: '2100-01-01' }] }, 'out-of-range rows[0].dueOn 2099-12-31'],
  [{ rows: [{ ...ROW, amount: -1 }] }, 'out-of-range rows[0].amount 0'],
  [{ startOn: '2026-02-15' }, 'order rows[0].dueOn 2026-02-15'],
  [{ rows: [ROW, ROW] }, 'order rows[1].dueOn 2026-02-15'],
  [{ rows: [{ ...ROW, principal: 400, interest: 99 }] }, 'sum rows[0] 500'],
  [{ rows: [{ ...ROW, principal: 400, interest: 100 }] }, 'sum rows 1000'],
])('a bill with %j: %s', (changes, want) => {
  const got = (() => {
    try {
      return recogniseSchedule({ ...BILL, ...changes });
    } catch (error) {
      if (error instanceof CalcError) return [error.code, error.field, ...(error.limit === undefined ? [] : [error.limit])].join(' ');
      throw error;
    }
  })();
  expect(got).toBe(want);
});
