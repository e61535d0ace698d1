import * as fc from 'fast-check';
import * as calc from '../../miniprogram/calc/main';
import type { LoanRecord, OtherDebtRecord } from '../../miniprogram/ledger/records';
import { loanList } from '../../miniprogram/views/loan-list';
import { otherList } from '../../miniprogram/views/other-list';
import { thisMonth } from '../../miniprogram/views/this-month';
import { loan, repayment } from '../ledger/loans';
import { card } from '../ledger/other-debts';
import { agreement, signed } from '../pages/agreements';
import { share, seedOr } from '../support/effort';

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
  expect(counted(['assessInBrief'])).toBe(50);
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
  expect(counted(['assessInBrief'])).toBe(1);
  expect(answer).toEqual(shown(loansAnew(changed), others()));
});

test('another day is another answer', () => {
  const [records, debts] = [loans(), others()];
  shown(records, debts);
  jest.clearAllMocks();
  const answer = shown(records, debts, '2026-03-25');
  expect(counted(['assessInBrief'])).toBe(50);
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

test('whatever becomes another, the answer is that of a ledger that was read anew', () => {
  const days = fc.constantFrom('2026-03-24', '2026-03-25', '2026-04-01', '2027-01-15');
  const change: fc.Arbitrary<(record: LoanRecord) => LoanRecord> = fc.constantFrom<(record: LoanRecord) => LoanRecord>(
    (record) => ({ ...record, note: `${record.note}1` }),
    (record) => ({ ...record, terms: { ...record.terms, principal: record.terms.principal + 1_200 } }),
    (record) => ({ ...record, terms: { ...record.terms, dueDay: (record.terms.dueDay % 28) + 1 } }),
    (record) => ({ ...record, terms: { ...record.terms, overdueRules: { graceDays: 3 } } }),
    (record) => ({ ...record, repayments: [...record.repayments, repayment(`n${record.repayments.length}`, { paidOn: '2026-03-20', amount: 700_00 })] }),
    (record) => ({ ...record, repayments: record.repayments.slice(1) }),
    (record) => signed(record, agreement({ id: `g${record.agreements?.length ?? 0}`, signedOn: '2026-03-10' })),
    (record) => record,
  );
  const steps = fc.array(fc.record({ place: fc.nat(4), change, day: days, means: fc.constantFrom(null, 1_000_00) }), { maxLength: 8 });
  fc.assert(fc.property(steps, (taken) => {
    let records: readonly LoanRecord[] = loans().slice(0, 5);
    const answer = (of: readonly LoanRecord[], day: string, means: number | null) => [loanList(of, day), thisMonth(of, day, means, false)];
    for (const { place, change: make, day, means } of taken) {
      records = records.map((record, at) => (at === place ? make(record) : record));
      const kept = answer([...records], day, means);
      expect(answer([...records], day, means)).toEqual(kept);
      expect(kept).toEqual(answer(loansAnew(records), day, means));
    }
  }), { numRuns: share(400), seed: seedOr() });
});
