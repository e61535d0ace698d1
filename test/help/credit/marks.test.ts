import fc from 'fast-check';
import { addDays } from '../../../miniprogram/calc/index';
import { creditHistory } from '../../../miniprogram/help/credit/marks';
import { assess, type Assessment } from '../../../miniprogram/loans/assess';
import { loan, paid } from '../../loans/loan';
import { agreement, signed } from '../../pages/agreements';

/** 57,000 yuan from 2026-01-15, due on the 15th, 5,633.50 the first time. */
const FIRST = 563_350;
const marks = (record: Parameters<typeof creditHistory>[0], today: string) => creditHistory(record, today).months.map(({ month, mark }) => `${month} ${mark}`);

test('never paid: nothing due in the month of the drawdown, then a band a month', () => {
  expect(marks(loan(), '2026-10-31')).toEqual([
    // 13 days at the end of February, 44 at that of March, 74, 105, 135, 166, 197 …
    '2026-01 *', '2026-02 1', '2026-03 2', '2026-04 3', '2026-05 4', '2026-06 5', '2026-07 6', '2026-08 7', '2026-09 7', '2026-10 7',
  ]);
});

test.each([
  ['2026-02-15', 'N'], ['2026-02-16', 'N'], ['2026-02-17', '1'], ['2026-03-17', '1'], ['2026-03-18', '2'], ['2026-04-16', '2'], ['2026-04-17', '3'],
  ['2026-08-14', '6'], ['2026-08-15', '7'],
])('on %s the month so far is marked %s', (today, mark) => {
  expect(creditHistory(loan(), today).months.slice(-1)[0]?.mark).toBe(mark);
});

test('paid on the due day: N; later: the worst of the month is its mark, and five years begin when it is paid', () => {
  const record = loan({ repayments: [paid('2026-02-15', FIRST), paid('2026-03-17', 600_000)] });
  expect(marks(record, '2026-03-20')).toEqual(['2026-01 *', '2026-02 N', '2026-03 1']);
  expect(creditHistory(record, '2026-03-20').spells).toEqual([{ from: '2026-03-16', mostDays: 2, endedOn: '2026-03-17', endedBy: 'repayment', goneOn: '2031-03-17' }]);
});

test('the day after the due day counts as on time at 微粒贷 alone, to the fen without a penalty, and not under an agreement (rule 6.10)', () => {
  const late = { repayments: [paid('2026-02-16', FIRST)] };
  expect(marks(loan(late), '2026-02-28')).toEqual(['2026-01 *', '2026-02 N']);
  expect(creditHistory(loan(late), '2026-02-28').spells).toEqual([]);
  expect(marks(loan({ product: 'other', ...late }), '2026-02-28')).toEqual(['2026-01 *', '2026-02 1']);
  const agreed = signed(loan(), agreement());
  const [due = ''] = agreed.agreements?.[0]?.installments.map(({ dueOn }) => dueOn) ?? [];
  expect(creditHistory(agreed, addDays(due, 1)).spells.at(-1)).toMatchObject({ from: addDays(due, 1), mostDays: 1 });
});

test('a part of what is overdue ends nothing; the next term that falls due meanwhile keeps it going', () => {
  const record = loan({ repayments: [paid('2026-03-01', 100_000), paid('2026-03-20', 480_000)] });
  expect(creditHistory(record, '2026-03-10').spells).toEqual([{ from: '2026-02-16', mostDays: 23 }]);
  expect(creditHistory(record, '2026-03-25').spells).toEqual([{ from: '2026-02-16', mostDays: 33 }]);
});

test('made up on 29 February: kept until 28 February five years on', () => {
  const record = loan({ terms: { borrowedOn: '2028-01-10', firstDueOn: '2028-02-10', dueDay: 10 }, repayments: [paid('2028-02-29', 600_000)] });
  expect(creditHistory(record, '2028-03-01').spells).toEqual([{ from: '2028-02-11', mostDays: 19, endedOn: '2028-02-29', endedBy: 'repayment', goneOn: '2033-02-28' }]);
});

test('settled: C in that month, and no month after it', () => {
  const record = loan({ repayments: [paid('2026-02-15', FIRST), paid('2026-03-10', 6_000_000)] });
  expect(marks(record, '2026-12-31')).toEqual(['2026-01 *', '2026-02 N', '2026-03 C']);
});

test('an agreement: its own terms count from the signing on, and what it ended is promised no date', () => {
  const record = signed(loan(), agreement());
  const { months, spells } = creditHistory(record, '2027-02-20');
  expect(months.slice(-6).map(({ month, mark }) => `${month} ${mark}`)).toEqual(['2026-09 7', '2026-10 7', '2026-11 7', '2026-12 1', '2027-01 2', '2027-02 3']);
  expect(spells[0]).toEqual({ from: '2026-02-16', mostDays: 279, endedOn: '2026-11-22', endedBy: 'agreement' });
});

test('property: the same as looking at each day, before and after its repayments', () => {
  const repayments = fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 500 }), amount: fc.integer({ min: 1, max: 1_500_000 }) }), { maxLength: 12, selector: ({ day }) => day });
  fc.assert(fc.property(repayments, fc.integer({ min: 0, max: 520 }), (list, days) => {
    const record = loan({ product: 'other', repayments: list.map(({ day, amount }) => paid(addDays('2026-01-15', day), amount)) });
    const today = addDays('2026-01-15', days);
    const { months, spells } = creditHistory(record, today);
    const worst = new Map<string, number>();
    const bad: string[] = [];
    for (let day = '2026-01-15'; day <= today; day = addDays(day, 1)) {
      const before = { ...record, repayments: record.repayments.filter(({ paidOn }) => paidOn < day) };
      const most = Math.max((assess(before, day) as Assessment).daysOverdue, (assess(record, day) as Assessment).daysOverdue);
      worst.set(day.slice(0, 7), Math.max(worst.get(day.slice(0, 7)) ?? 0, most));
      if (most > 0) bad.push(day);
    }
    expect(months.map(({ month, daysOverdue }) => [month, daysOverdue])).toEqual([...worst].slice(0, months.length));
    const inSpells = spells.flatMap(({ from, endedOn }) => bad.filter((day) => day >= from && day <= (endedOn ?? today)));
    expect(inSpells).toEqual(bad);
    for (const { from, endedOn } of spells) expect([bad.includes(from), bad.includes(addDays(from, -1)), bad.includes(endedOn ?? today)]).toEqual([true, false, true]);
  }), { numRuns: 60, seed: 20_261_124 });
});
