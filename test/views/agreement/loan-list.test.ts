import * as fc from 'fast-check';
import { CalcError } from '../../../miniprogram/calc';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { carriersOn } from '../../../miniprogram/loans/joined';
import { assess, brief } from '../../../miniprogram/loans/assess';
import { loanList } from '../../../miniprogram/views/loan-list';
import { loanRow } from '../../../miniprogram/views/loan-row';
import { removedText } from '../../../miniprogram/views/removed-text';
import { agreement, signed } from '../../pages/agreements';
import { loan, LOAN, paid } from '../../loans/loan';
import { fenOf } from '../amounts';
import { randomAgreedLoan } from '../random-agreements';

/** A row among others; the row of an only loan leaves out what stands above it. */
const row = (record: LoanRecord, today: string) => loanRow(record, brief(record, today), today);
const AGREED = signed(LOAN, agreement());
const DOWN = signed(LOAN, agreement({ down: 500_000 }));

describe('a loan under an agreement says where it stands by that', () => {
  test.each<[string, LoanRecord, string, object]>([
    ['the day before it is signed', AGREED, '2026-11-21', { tone: 'overdue', status: '逾期 279 天', detail: '借款 57,000.00 元，1月15日', progress: '已还 0/12 期' }],
    ['signed today', AGREED, '2026-11-22', { tone: 'negotiated', status: '还有 23 天', owedLabel: '12月15日应还', owed: '1,700.00', detail: '协商 36 期，11月22日签', progress: '已还 0/36 期' }],
    ['due today', AGREED, '2026-12-15', { tone: 'due', status: '今天到期', owedLabel: '今天应还', owed: '1,700.00' }],
    ['missed', AGREED, '2026-12-16', { tone: 'overdue', status: '逾期 1 天', owedLabel: '逾期应还', detail: '协商 36 期，11月22日签' }],
    ['its down payment today: no term of its own', DOWN, '2026-11-22', { tone: 'due', status: '今天到期', owedLabel: '今天应还', owed: '5,000.00', detail: '协商 36 期，11月22日签', progress: '已还 0/36 期' }],
    ['its down payment made', { ...DOWN, repayments: [paid('2026-11-22', 500_000)] }, '2026-11-23', { tone: 'negotiated', progress: '已还 0/36 期', progressPercent: 0 }],
    ['a term paid', { ...AGREED, repayments: [paid('2026-12-15', 170_000)] }, '2026-12-16', { tone: 'negotiated', status: '还有 30 天', progress: '已还 1/36 期', progressPercent: 2 }],
    ['paid ahead', { ...AGREED, repayments: [paid('2026-12-01', 50_000)] }, '2026-12-02', { owed: '1,200.00', remark: '这期 1,700.00 元，账上多付的 500.00 元到期先抵扣' }],
    ['paid off', { ...AGREED, repayments: [paid('2026-12-15', 6_000_000)] }, '2026-12-16', { tone: 'settled', status: '已结清', progress: '已还 36/36 期' }],
    ['in the days of grace', signed(loan({ terms: { overdueRules: { graceDays: 3 } } }), agreement()), '2026-12-16', { tone: 'due', status: '宽限期内' }],
    ['one payment in all, on the day of signing', signed(LOAN, { ...agreement(), installments: [{ number: 0, dueOn: '2026-11-22', principal: 5_000_000, interest: 0 }] }), '2026-11-22', { detail: '协商一次还清，11月22日签', tone: 'due' }],
    ['a deferral: one payment, later', signed(LOAN, { ...agreement(), installments: [{ number: 1, dueOn: '2027-02-22', principal: 5_000_000, interest: 0 }] }), '2026-11-22', { detail: '协商延到 2027年2月22日，11月22日签' }],
    ['taken back', signed(LOAN, agreement({ takenBackOn: '2026-11-30' })), '2026-12-01', { tone: 'overdue', detail: '借款 57,000.00 元，1月15日' }],
    ['one that can not be calculated', signed(LOAN, { ...agreement(), installments: [] }), '2026-12-01', { tone: 'unreadable', status: '算不出来' }],
  ])('%s', (_what, record, today, want) => expect(row(record, today)).toMatchObject(want));
});

test('the rows stand overdue, due, next due, negotiated, settled, joined', () => {
  const lead = signed(loan({ id: 'lead', lender: '带头' }), agreement({ joined: ['joined'] }));
  const records = [
    loan({ id: 'joined', lender: '并入' }),
    loan({ id: 'settled', repayments: [paid('2026-02-15', 5_800_000)] }),
    lead,
    signed(loan({ id: 'soon' }), agreement({ firstDueOn: '2026-12-01' })),
    loan({ id: 'upcoming', terms: { borrowedOn: '2026-11-20', firstDueOn: '2027-02-20', dueDay: 20 } }),
    signed(loan({ id: 'missed' }), agreement({ signedOn: '2026-10-01', firstDueOn: '2026-11-01' })),
    signed(loan({ id: 'due' }), agreement({ signedOn: '2026-10-01', firstDueOn: '2026-11-23' })),
    loan({ id: 'overdue' }),
  ];
  const { rows } = loanList(records, '2026-11-23');
  expect(rows.map(({ id, tone }) => [id, tone])).toEqual([
    ['overdue', 'overdue'], ['missed', 'overdue'], ['due', 'due'], ['upcoming', 'upcoming'], ['soon', 'negotiated'], ['lead', 'negotiated'],
    ['settled', 'settled'], ['joined', 'joined'],
  ]);
  expect(rows.at(-1)).toEqual({
    id: 'joined', title: '并入', detail: '自 11月22日起按「带头」签的协议还', tone: 'joined', status: '并入协议',
    owedLabel: '', owed: '', remark: '', progress: '', progressPercent: 0,
  });
});

test('what the agreement took in is counted once, in the sums of the loan that carries it', () => {
  const lead = signed(loan({ id: 'lead' }), agreement({ joined: ['a'] }));
  expect(loanList([lead, LOAN], '2026-12-20')).toMatchObject({ principalLeft: '58,200.00', overdue: { total: '1,706.06', summary: '1 笔逾期，最长 5 天' } });
  expect(loanList([lead, LOAN], '2026-12-10')).toMatchObject({ overdue: null, soon: { total: '1,700.00', summary: '1 期' } });
  expect(loanList([LOAN], '2026-12-10').principalLeft).toBe('57,000.00');
});

describe('the undo bar says', () => {
  const lead = signed(loan({ id: 'lead', lender: '带头' }), agreement({ joined: ['a', 'b'] }));
  const other = loan({ id: 'b', lender: '另一家' });

  test.each<[string, LoanRecord[], LoanRecord[], string]>([
    ['nothing, where nothing was deleted', [], [LOAN], ''],
    ['what was deleted', [LOAN], [other], '已删除「微粒贷」'],
    ['which others count by themselves again', [lead], [LOAN, other], '已删除「带头」。并入它协议的「微粒贷」「另一家」又单独计算了'],
    ['nothing of those that went with it', [lead, other], [LOAN], '已删除「带头」「另一家」。并入它协议的「微粒贷」又单独计算了'],
    ['nothing more of one that had been joined', [LOAN], [lead, other], '已删除「微粒贷」'],
  ])('%s', (_what, removed, left, want) => expect(removedText(removed, left, '2026-12-01')).toBe(want));

  test('nothing of an agreement that is not in force yet', () => {
    expect(removedText([lead], [LOAN, other], '2026-11-21')).toBe('已删除「带头」');
  });
});

test('over any loans, agreements and joins, the totals are those of the loans that are on their own', () => {
  fc.assert(
    fc.property(fc.array(randomAgreedLoan, { minLength: 1, maxLength: 4 }), fc.boolean(), (loans, join) => {
      const today = loans.map((one) => one.today).sort().at(-1) ?? '';
      const records = loans.map(({ record }, place) => ({
        ...record, id: String(place), agreements: (record.agreements ?? []).map((one) => ({ ...one, joined: join ? [String((place + 1) % loans.length)] : [] })),
      }));
      const list = loanList(records, today);
      const carriers = carriersOn(records, today);
      const own = records.filter(({ id }) => !carriers.has(id)).map((record) => assess(record, today));
      const good = own.flatMap((one) => (one instanceof CalcError ? [] : [one]));
      expect(good).toHaveLength(own.length);
      expect(fenOf(list.principalLeft)).toBe(good.reduce((total, one) => total + one.totals.outstandingPrincipal, 0));
      expect(list.overdue === null ? 0 : fenOf(list.overdue.total)).toBe(good.reduce((total, one) => total + one.totals.overdueTotal, 0));
      expect(list.rows.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id));
      expect(list.rows.filter(({ tone }) => tone === 'joined').map(({ id }) => id).sort()).toEqual([...carriers.keys()].sort());
    }),
    { numRuns: 200 },
  );
});

test('three hundred loans under agreements, half of them joined, take a moment', () => {
  const records = Array.from({ length: 300 }, (_, place) => {
    const record = loan({ id: String(place), repayments: Array.from({ length: 10 }, (__, month) => paid(`2026-0${(month % 9) + 1}-17`, 50_000, { id: `${place}-${month}` })) });
    return place % 2 === 0 ? signed(record, agreement({ joined: [String(place + 1)] }), agreement({ id: 'two', signedOn: '2027-05-01', firstDueOn: '2027-06-01' })) : record;
  });
  const start = process.cpuUsage();
  const list = loanList(records, '2027-06-02');
  // Of the processor: by the clock it would depend on what else runs.
  const took = process.cpuUsage(start).user / 1000; // ms
  console.info(`300 loans under agreements: ${Math.round(took)} ms`);
  expect(list.rows.filter(({ tone }) => tone === 'joined')).toHaveLength(150);
  expect(took).toBeLessThan(1_000);
});

test.each([[AGREED, '2026-11-22', '含协议里并入的利息、罚息'], [AGREED, '2026-11-21', ''], [LOAN, '2026-11-22', '']])('the sum of principal says what else it holds', (record, today, remark) => {
  expect(loanList([record], today).principalRemark).toBe(remark);
});
