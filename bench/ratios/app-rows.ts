import { addDays, assessLoan, buildSchedule, recogniseSchedule, reconcile, type Loan } from '../../miniprogram/calc';
import { findDoors } from '../../miniprogram/help/search/find';
import { readBill, readMessages } from '../../miniprogram/intake';
import { checkLoanRecord } from '../../miniprogram/ledger/check-record';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { openDebts } from '../../miniprogram/months/simulate/debt';
import { orderOf } from '../../miniprogram/months/simulate/orders';
import { simulate } from '../../miniprogram/months/simulate/simulate';
import { setChanged } from '../../miniprogram/page-kit/set-changed';
import { loanList } from '../../miniprogram/views/loan-list';
import { sideBySide } from '../../miniprogram/views/side-by-side';
import { thisMonth } from '../../miniprogram/views/this-month';
import { loan as record } from '../../test/ledger/loans';
import { loansOf, termsOf } from './loans';
import { inTurn } from './measure';
import type { Row } from './row';

const TODAY = '2025-11-24';

/** 200 loans of 36 terms with 25 repayments each, as the storage holds them. */
const LEDGER = JSON.stringify(
  Array.from({ length: 13 }, () => loansOf(36, 25)).flat().slice(0, 200).map(({ terms, payments }, place): LoanRecord =>
    record(`l${place}`, { terms, repayments: payments.map((payment, number) => ({ id: `${place}-${number}`, note: '', ...payment })) })),
);

const records = (): LoanRecord[] => JSON.parse(LEDGER) as LoanRecord[];

/** As the ledger reads them, and as the page sends its first rows to the screen. */
function sent(): unknown {
  const loans = records().map((found) => {
    const checked = checkLoanRecord(found);
    if ('reason' in checked) throw new Error(checked.reason);
    return checked.record;
  });
  const page = { data: {}, longLists: { 'list.rows': 40, 'month.rows': 20 }, spans: { list_rows: { from: 0, count: 10 } }, setData: (data: object) => Object.assign(page.data, data) };
  setChanged(page, { ...sideBySide(loanList(loans, TODAY), thisMonth(loans, TODAY, null, false)) });
  return page.data;
}

/** Records that were shown before. */
const KNOWN = records();
const shown = (loans: readonly LoanRecord[]): unknown => [loanList(loans, TODAY), thisMonth(loans, TODAY, null, false)];
shown(KNOWN);

function withRepayment(loan: LoanRecord): LoanRecord {
  return { ...loan, repayments: [...loan.repayments, { id: 'new', paidOn: TODAY, amount: 100_00, note: '' }] };
}

const DEBTS = openDebts(records().slice(0, 20), '2024-06-01').debts;

const [TERMS] = termsOf('equal-installment', 36);
const BILL = buildSchedule(TERMS!);
const LATE: Loan = { terms: TERMS!, payments: BILL.slice(0, 20).map(({ dueOn, principal, interest }, place) => ({ paidOn: addDays(dueOn, place % 3 === 0 ? 6 : 0), amount: principal + interest })) };

/** What the lender of that loan shows who counts the due date too. */
const STATED = (() => {
  const { totals, payoffAmount, daysOverdue } = assessLoan({ ...LATE, terms: { ...LATE.terms, overdueRules: { penaltyFrom: 'due-day' } } }, TODAY);
  return { overdueTotal: totals.overdueTotal, principal: totals.overduePrincipal, penalty: totals.penaltyDue, payoffAmount, daysOverdue };
})();

const textOf = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const alone = (name: string, run: () => unknown): Row => ({ name, ours: { timed: ['ours', run] }, beside: [] });

/** What the app does beside the calculation's face; most of it nobody else offers. */
export const APP_ROWS: Row[] = [
  {
    name: 'the first tab: 200 loans of 36 terms, 5,000 repayments, from the text on',
    ours: { timed: ['ours', () => shown(records())] },
    beside: [{ timed: ['JSON.parse of the text', records], goal: { atMost: 2 } }],
  },
  {
    name: 'the same with each record checked as the ledger does, until setData has it',
    ours: { timed: ['ours', sent] },
    beside: [{ timed: ['JSON.parse of the text', records], goal: { atMost: 2 } }],
  },
  alone('the same shown once more, nothing changed: lists that the store made anew', () => shown([...KNOWN])),
  {
    name: 'one repayment added to that ledger, until it is shown',
    ours: { timed: ['ours', () => shown([...KNOWN.slice(0, 99), withRepayment(KNOWN[99]!), ...KNOWN.slice(100)])] },
    beside: [{ timed: ['the same in a ledger of that loan alone', () => shown([withRepayment(KNOWN[99]!)])] }],
  },
  alone('对账, 36 terms, 20 repayments, one change', () => reconcile(LATE, TODAY, STATED)),
  alone('recogniseSchedule, 36 rows', () => recogniseSchedule({ principal: TERMS!.principal, startOn: TERMS!.borrowedOn, rows: BILL.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest })) })),
  alone(`what to pay first, ${DEBTS.length} debts to the end`, () => simulate(DEBTS, orderOf(DEBTS, 'avalanche'), { from: '2024-06-01', budget: 80_000_00, atHand: 0 })),
  alone('a bill of 100 KB read', () => readBill(textOf('2025-01-15 还款 1,777.78 元\n', 100_000), TODAY)),
  alone('messages of 100 KB read', () => readMessages(textOf('【某某银行】您 11 月 15 日应还 1,777.78 元，请按时还款。\n\n', 100_000), TODAY)),
  alone('help searched', inTurn(['逾期 罚息', '提前还款', '征信', '分期'], findDoors)),
];
