import * as calc from '../../miniprogram/calc/main';
import type { LoanRecord, OtherDebtRecord } from '../../miniprogram/ledger/records';
import { loanList } from '../../miniprogram/views/loan-list';
import { otherList } from '../../miniprogram/views/other-list';
import { thisMonth } from '../../miniprogram/views/this-month';
import { loan, repayment } from '../ledger/loans';
import { card } from '../ledger/other-debts';

/*
 * The first tab asks for all of it each time it comes to the front. What didn't change is calculated once: counted are the
 * calls into calc/, by its face.
 */
jest.mock('../../miniprogram/calc/main', () => {
  const real = jest.requireActual<Record<string, unknown>>('../../miniprogram/calc/main');
  return Object.fromEntries(Object.entries(real).map(([name, value]) => [name, typeof value === 'function' && !/^[A-Z]/.test(name) ? jest.fn(value as () => unknown) : value]));
});

const counted = (names: readonly string[]): number => names.reduce((calls, name) => calls + ((calc as unknown as Record<string, jest.Mock | undefined>)[name]?.mock?.calls.length ?? 0), 0);
const ALL = Object.entries(calc).filter(([, value]) => jest.isMockFunction(value)).map(([name]) => name);
const DAY = '2026-03-24';

const loans = (): LoanRecord[] => Array.from({ length: 50 }, (_, place) => loan(`l${place}`, { repayments: [repayment(`r${place}`)] }));
const others = (): OtherDebtRecord[] => [card('c')];
/** As the page asks: in lists that the store has made anew. */
const shown = (records: readonly LoanRecord[], debts: readonly OtherDebtRecord[], day = DAY) => [loanList([...records], day), otherList([...debts], day), thisMonth([...records], day, 900_000, false, [...debts])] as const;

beforeEach(() => jest.clearAllMocks());

test('a second showing with nothing changed calculates nothing at all, and shows the same', () => {
  const [records, debts] = [loans(), others()];
  const first = shown(records, debts);
  expect(counted(['assessInDetail'])).toBe(50);
  jest.clearAllMocks();
  const second = shown(records, debts);
  expect(counted(ALL)).toBe(0);
  second.forEach((answer, place) => expect(answer).toBe(first[place]));
});

test('where one loan changed that one alone is assessed', () => {
  const [records, debts] = [loans(), others()];
  shown(records, debts);
  jest.clearAllMocks();
  const paid = { ...records[7]!, repayments: [...records[7]!.repayments, repayment('new', { paidOn: '2026-03-20' })] };
  const changed = records.map((record, place) => (place === 7 ? paid : record));
  const answer = shown(changed, debts);
  expect(counted(['assessInDetail'])).toBe(1);
  expect(answer).toEqual(shown(loansAnew(changed), others()));
});

test('another day is another answer', () => {
  const [records, debts] = [loans(), others()];
  shown(records, debts);
  jest.clearAllMocks();
  const answer = shown(records, debts, '2026-03-25');
  expect(counted(['assessInDetail'])).toBe(50);
  expect(answer).toEqual(shown(loansAnew(records), others(), '2026-03-25'));
});

test('a loan that is gone, and one that came back, are in the sums as they should be', () => {
  const [records, debts] = [loans(), others()];
  const first = shown(records, debts);
  const fewer = shown(records.slice(1), debts);
  expect(fewer).toEqual(shown(loansAnew(records.slice(1)), others()));
  expect(shown(records, debts)).toEqual(first);
});

/** The same records, not known to anybody. */
function loansAnew(records: readonly LoanRecord[]): LoanRecord[] {
  return records.map((record) => ({ ...record }));
}
