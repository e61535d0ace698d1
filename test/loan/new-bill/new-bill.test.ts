import { buildSchedule, CalcError, daysBetween, sum, type Fen } from '../../../miniprogram/calc';
import { checkLoanRecord } from '../../../miniprogram/ledger/check-record';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { changedNewBill, emptyNewBillForm, newBillFormOf, type NewBillFormValues } from '../../../miniprogram/loan/new-bill/values';
import { readNewBillForm } from '../../../miniprogram/loan/new-bill/read';
import { newBillFormView } from '../../../miniprogram/loan/new-bill/view';
import { loanPage } from '../../../miniprogram/loan/loan-page/loan-page';
import { assess, type Assessment } from '../../../miniprogram/loans/assess';
import { withoutAgreement } from '../../../miniprogram/loans/agreements';
import { loanList } from '../../../miniprogram/views/loan-list';
import { repaymentList } from '../../../miniprogram/views/repayment-list';
import { creditHistory } from '../../../miniprogram/help/credit/marks';
import { loansTable } from '../../../miniprogram/settings/csv/tables';
import { loan, repayment } from '../../ledger/loans';
import { agreement } from '../../pages/agreements';

/*
 * 50,000 from 2026-05-15 at 0.05% a day, 12 terms of 等额本息; five on time, and on 2026-10-20 a receipt of 20,000 of
 * principal: 10,273.13 are left, and term 6 bears 5 days of 30,273.13 and 26 of 10,273.13, 209.23.
 */
const TODAY = '2026-10-25';
const TERMS = { principal: 5_000_000, borrowedOn: '2026-05-15', dailyRate: '0.0005', method: 'equal-installment' as const, termCount: 12, dueDay: 15 };
const ON_TIME = buildSchedule(TERMS).slice(0, 5).map(({ dueOn, principal, interest }, place) => repayment(`r${place}`, { paidOn: dueOn, amount: principal + interest }));
const RECEIPT = repayment('early', { paidOn: '2026-10-20', amount: 2_000_000, allocation: { lateFee: 0, penalty: 0, interest: 0, principal: 2_000_000 } });
const LOAN = loan('a', { terms: TERMS, repayments: [...ON_TIME, RECEIPT] });
const LEFT = 1_027_313;
const OPENED = emptyNewBillForm(LOAN, TODAY);

const typed = (rows: string, changes: Partial<NewBillFormValues> = {}): NewBillFormValues => changedNewBill({ ...OPENED, ...changes }, 'rows', rows, LOAN);
const read = (values: NewBillFormValues, record = LOAN) => readNewBillForm(values, record, TODAY, 'bill');
const made = (values: NewBillFormValues, record = LOAN): LoanRecord => {
  const reading = read(values, record);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.loan;
};
const view = (values: NewBillFormValues, record = LOAN) => newBillFormView(values, ['rows'], record, TODAY, 'bill');
const statement = (record: LoanRecord, day: string): Assessment => {
  const found = assess(record, day);
  if (found instanceof CalcError) throw found;
  return found;
};
const [SAME_TERMS, SAME_PAYMENT] = view(OPENED).proposals.map(({ rows }) => rows) as [string, string];

test('it opens on the day of the receipt, with the principal that was left', () => {
  expect(OPENED).toMatchObject({ from: '2026-10-20', principal: '10,273.13', interest: '', rows: '', newBill: 'lender' });
  expect(view(OPENED)).toMatchObject({ hasDue: false, leftOver: '', understood: '' });
});

test('it proposes the same terms and the same payment, each to the fen: principal adds up, the first interest is the one made anew', () => {
  expect(view(OPENED).proposals.map(({ label, detail }) => [label, detail])).toEqual([
    ['期数不变，每期变少', '7 期，首期 1,608.26'], ['每期不变，期数变少', '3 期，首期 4,591.93'],
  ]);
  for (const rows of [SAME_TERMS, SAME_PAYMENT]) {
    const installments = made(typed(rows)).agreements?.[0]?.installments ?? [];
    expect(sum(installments.map(({ principal }) => principal))).toBe(LEFT);
    expect(installments[0]?.interest).toBe(20_923);
    let balance: Fen = LEFT;
    installments.forEach(({ dueOn, principal, interest }, place) => {
      const before = installments[place - 1];
      if (before !== undefined) expect(interest).toBe(Math.round(balance * daysBetween(before.dueOn, dueOn) * 0.0005));
      expect(principal).toBeLessThanOrEqual(balance);
      balance -= principal;
    });
    expect(balance).toBe(0);
  }
});

test('what is overdue and merged bears interest from the day of the bill only: its penalty ran up to it', () => {
  // 8,600 at 0.04% a day; the terms of October and November are unpaid: 1,575.42 with penalty, 3,007.98 still to come.
  const terms: LoanRecord['terms'] = { principal: 860_000, borrowedOn: '2026-03-08', dailyRate: '0.0004', method: 'equal-installment', termCount: 12, dueDay: 8, firstDueOn: '2026-04-08' };
  const late = loan('a', { terms, repayments: buildSchedule(terms).slice(0, 6).map(({ dueOn, principal, interest }, place) => repayment(`r${place}`, { paidOn: dueOn, amount: principal + interest })) });
  const opened = emptyNewBillForm(late, '2026-11-22');
  const { proposals: [same] } = newBillFormView(opened, [], late, '2026-11-22', 'bill');
  const reading = readNewBillForm({ ...opened, rows: same!.rows }, late, '2026-11-22', 'bill');
  // 36.10 as the plan had it, and 1,575.42 × 0.04% × 16 days = 10.08.
  expect(reading).toMatchObject({ split: { installments: [{ dueOn: '2026-12-08', principal: 112_578, interest: 4_618 }, {}, {}, {}] } });
});

test('with the same payment every term but the last pays what the plan asked for', () => {
  const amounts = (made(typed(SAME_PAYMENT)).agreements?.[0]?.installments ?? []).map(({ principal, interest }) => principal + interest);
  expect(amounts).toEqual([459_193, 459_193, 140_836]);
});

test('等额本金 keeps its principal, 先息后本 its terms; of 等本等息 and one payment at the end nothing is proposed', () => {
  const proposalsOf = (method: LoanRecord['terms']['method'], changes: Partial<LoanRecord['terms']> = {}) => {
    const terms = { ...TERMS, method, ...changes };
    const record = loan('a', { terms, repayments: [...buildSchedule(terms).slice(0, 5).map(({ dueOn, principal, interest }, place) => repayment(`r${place}`, { paidOn: dueOn, amount: principal + interest })), RECEIPT] });
    return newBillFormView(emptyNewBillForm(record, TODAY), [], record, TODAY, 'bill').proposals.map(({ label, detail }) => `${label} ${detail}`);
  };
  expect(proposalsOf('equal-principal')[1]).toMatch(/^每期不变，期数变少 \d 期/);
  expect(proposalsOf('interest-first')).toEqual([expect.stringMatching(/^期数不变/)]);
  expect(proposalsOf('flat-interest')).toEqual([]);
  expect(proposalsOf('bullet')).toEqual([]);
});

describe('the lender’s own lines', () => {
  const AMOUNTS = '2026-11-15 1608.26\n2026-12-15 1558.26\n2027-01-15 1558.26\n2027-02-15 1558.26\n2027-03-15 1558.26\n2027-04-15 1558.26\n2027-05-15 1558.29';

  test('amounts alone are split by the contract’s rate, where that comes out: just as the bill would have it', () => {
    expect(view(typed(AMOUNTS))).toMatchObject({ understood: '7 期合计 10,957.85 元，其中利息 684.72 元，11月15日至 2027年5月15日', splitBy: '每期的本金和利息按原利率分开，正好还完。' });
    expect(made(typed(AMOUNTS)).agreements?.[0]?.installments).toEqual(made(typed(SAME_TERMS)).agreements?.[0]?.installments);
  });

  test('at another rate they are split in proportion, and it says so', () => {
    const other = '2026-11-15 5300\n2026-12-15 5300';
    expect(view(typed(other)).splitBy).toContain('按比例估');
    expect(sum((made(typed(other)).agreements?.[0]?.installments ?? []).map(({ principal }) => principal))).toBe(LEFT);
  });

  test('more than sixty want their parts said', () => {
    const rows = Array.from({ length: 61 }, (_, place) => `${2027 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-15 300`).join('\n');
    expect(read(typed(rows))).toMatchObject({ problems: { rows: expect.stringContaining('每行写上本金和利息就行') as string } });
  });

  test.each<[string, Partial<NewBillFormValues>, string, string]>([
    ['nothing', { rows: '' }, 'rows', '请逐期填'],
    ['a row before the day', { rows: '2026-10-15 11000' }, 'rows', '早于新计划开始的 10月20日'],
    ['rows out of order', { rows: '2026-12-15 6000\n2026-11-15 6000' }, 'rows', '没有晚于前一行'],
    ['too little', { rows: '2026-11-15 100' }, 'rows', '比要还的 10,273.13 元少 10,173.13 元'],
    ['parts that don’t add up to what is left', { rows: '2026-11-15 本金 10273.14 利息 1' }, 'rows', '各期本金加起来 10,273.14 元，剩余本金是 10,273.13 元'],
    ['a day that isn’t there yet', { from: '2026-10-26' }, 'from', '不能晚于今天'],
    ['a day before the loan', { from: '2026-05-15' }, 'from', '要晚于借款日 5月15日'],
    ['no day', { from: '' }, 'from', '请选新计划从哪天起'],
    ['no principal', { principal: '' }, 'principal', '请填剩余本金'],
    ['principal of nothing', { principal: '0', rows: '2026-11-15 100' }, 'principal', '没有剩余的本金'],
  ])('%s is said at its field', (_what, changes, field, sentence) => {
    const reading = read({ ...typed(SAME_TERMS), ...changes });
    expect('problems' in reading && (reading.problems as Record<string, string>)[field]).toContain(sentence);
  });
});

describe('the loan follows it', () => {
  const RECORD = made(typed(SAME_TERMS));

  test('from its day on and not before; the receipt of that day came before it', () => {
    expect(RECORD.agreements).toMatchObject([{ id: 'bill', newBill: 'proposed', signedOn: '2026-10-20', debt: { principal: LEFT, interest: 0 }, paidBefore: ['early'], joined: [] }]);
    expect(statement(RECORD, '2026-10-19')).toEqual(statement(LOAN, '2026-10-19'));
    expect(statement(RECORD, '2026-11-01').nextDue).toEqual({ dueOn: '2026-11-15', amount: 160_826 });
    // On the due date both know all of the period's interest.
    expect(statement(RECORD, '2026-11-15').payoffAmount).toBe(1_048_236);
    expect(statement(LOAN, '2026-11-15').payoffAmount).toBe(1_048_236);
  });

  test('a missed term bears the contract’s penalty, and that is no estimate', () => {
    const page = loanPage(RECORD, '2026-11-20');
    // 1,399.03 at 0.075% for 5 days
    expect(page.overdue).toMatchObject({ days: 5, total: '1,613.51', parts: [{ label: '本金' }, { label: '利息' }, { label: '罚息', amount: '5.25' }] });
    expect(page.missed).toBe('');
  });

  test('it is called what it is on every page, and never negotiated', () => {
    const page = loanPage(RECORD, TODAY);
    expect(page).toMatchObject({
      terms: '新计划 7 期（估算） · 10月20日起 · 一共还 10,957.85 元',
      paidAhead: '',
      agreement: {
        isNewBill: true, heading: '新还款计划', takeBackLabel: '撤回这份计划', earlier: [{ label: '看原来的计划', original: 'yes' }],
        rows: [
          { label: '从哪天起', value: '10月20日' }, { label: '从哪来', value: '按原利率估的，拿到贷款机构的计划就改成它的' }, { label: '剩余本金', value: '10,273.13 元' },
          { label: '分期', value: '7 期，首期 1,608.26 元，末期 1,558.29 元' }, { label: '首个还款日', value: '11月15日' }, { label: '最后还款日', value: '2027年5月15日' }, { label: '利息一共', value: '684.72 元' },
        ],
      },
    });
    expect(loanPage(LOAN, TODAY).paidAhead).toContain('提前还了 20,000.00 元本金');
    expect(loanList([RECORD], TODAY)).toMatchObject({ principalRemark: '', rows: [{ tone: 'upcoming', detail: '新计划 7 期，10月20日起', owed: '1,608.26' }] });
    expect(loansTable([RECORD], TODAY)[1]?.slice(-1)).toEqual(['按新还款计划']);
    expect(JSON.stringify([page, loanList([RECORD], TODAY)])).not.toContain('协商');
    const paid = { ...RECORD, repayments: [...RECORD.repayments, repayment('new', { paidOn: '2026-11-15', amount: 160_826 })] };
    expect(repaymentList([paid], '2026-11-16', '').months[0]?.rows[0]).toMatchObject({ status: '新计划第 1 期，按时', detail: '本金 1,399.03 + 利息 209.23' });
    expect(loanPage(paid, '2026-11-16', [paid], 'yes')).toMatchObject({ kind: 'earlier', title: '原来的计划', about: '这是「微粒贷」原来的计划，账算到 10月20日换新计划那天。现在按新计划还。' });
  });

  test('taken back, the loan is what it was; its record is sound and stays readable', () => {
    expect(statement(withoutAgreement(RECORD, 'bill', TODAY), TODAY)).toEqual(statement(LOAN, TODAY));
    expect(checkLoanRecord(JSON.parse(JSON.stringify(RECORD)))).toEqual({ record: RECORD });
  });

  test('opened again it says what it said, and the lender’s takes the place of what was proposed', () => {
    const [bill] = RECORD.agreements ?? [];
    const form = bill && newBillFormOf(bill);
    expect(form).toMatchObject({ from: '2026-10-20', principal: '10,273.13', rows: SAME_TERMS, newBill: 'proposed' });
    const changed = made(changedNewBill(form!, 'rows', SAME_PAYMENT.replace('2027-01-15 1,408.36 本金 1,386.86 利息 21.50', '2027-01-15 1,408.86 本金 1,386.86 利息 22.00'), LOAN), RECORD);
    expect(changed.agreements).toMatchObject([{ id: 'bill', newBill: 'lender', installments: { length: 3 } }]);
  });

  test('a second one comes after the first, and goes on from what that left', () => {
    const later = emptyNewBillForm({ ...RECORD, repayments: [...RECORD.repayments, repayment('two', { paidOn: '2026-10-24', amount: 100_000, allocation: { lateFee: 0, penalty: 0, interest: 0, principal: 100_000 } })] }, TODAY);
    expect(later).toMatchObject({ from: '2026-10-24', principal: '9,273.13' });
    expect(readNewBillForm({ ...later, from: '2026-10-20', rows: SAME_TERMS }, RECORD, TODAY, 'other')).toMatchObject({ problems: { from: '10月20日起的新还款计划已经在前面了，这份要晚于它；那份不作数了，先撤回' } });
  });
});

test('what is due and unpaid on the day is asked for, and goes in or stays out', () => {
  const overdue = loan('a', { terms: TERMS, repayments: ON_TIME.slice(0, 4) });
  const opened = { ...emptyNewBillForm(overdue, TODAY), from: TODAY };
  expect(opened).toMatchObject({ principal: '34,349.81', interest: '515.25', penalty: '30.58', lateFee: '' });
  expect(view(opened, overdue).hasDue).toBe(true);
  const rows = '2026-11-15 本金 34349.81 利息 500';
  expect(read({ ...opened, rows }, overdue)).toMatchObject({ problems: { rows: '各期加起来 34,849.81 元，比要还的 34,895.64 元少 45.83 元' } });
  const extended = made({ ...opened, interest: '', penalty: '', rows }, overdue);
  expect(statement(extended, TODAY).daysOverdue).toBe(0);
  expect(creditHistory(extended, TODAY).spells).toEqual([{ from: '2026-10-16', mostDays: 9, endedOn: TODAY, endedBy: 'new-bill' }]);
});

test('money that only lies on the account is pointed out: it repaid nothing yet', () => {
  const { allocation, ...unstated } = RECEIPT;
  expect(allocation).toBeDefined();
  const record = loan('a', { terms: TERMS, repayments: [...ON_TIME, unstated] });
  expect(view({ ...emptyNewBillForm(record, TODAY) }, record).leftOver).toContain('账上还有 20,000.00 元没抵扣');
});

test('under an agreement nothing is proposed, and lines are split by their own parts or in proportion', () => {
  const record = loan('a', { agreements: [agreement({ signedOn: '2026-10-01', firstDueOn: '2026-11-15' })] });
  const opened = emptyNewBillForm(record, TODAY);
  expect(view(opened, record).proposals).toEqual([]);
  expect(view({ ...opened, rows: '2026-11-15 60000' }, record)).toMatchObject({ splitBy: expect.stringContaining('按比例') as string });
});
