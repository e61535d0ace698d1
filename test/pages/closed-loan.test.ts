import { assessLoan, buildSchedule } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { mountPage, phone, today, type Page } from '../support';
import { fill, inTheBook, loan, LOAN, money, paid, pickDay, storedLoans } from './book';

/*
 * What the lender gave up, and what it says is settled, whatever our figures say.
 */
const TODAY = '2026-03-24';
const openLoan = () => mountPage('loan/detail/index', { id: 'a' });
const openForm = (query: Record<string, string> = {}) => mountPage('loan/repayment-form/index', { loan: 'a', ...query });
const save = (page: Page) => page.tap('.actions__main');
const turnOn = (page: Page, label: string, value = true) => page.fire(`[ariaLabel=${label}]`, 'change', { value });
const problems = (page: Page) => ['text-field', 'date-field'].flatMap((kind) => page.findAll(kind)).filter((each) => each.attr('problem'))
  .map((each) => `${each.attr('label')}：${each.attr('problem')}`);
const preview = (page: Page) => page.findAll('.repayment-form__row').map((row) => row.text().split('\n'));
const undo = (page: Page) => page.tap(page.find('undo-bar').findAll('button')[0]);
const payoffOn = (record: LoanRecord, day: string) => assessLoan({ terms: record.terms, payments: [...record.repayments] }, day).payoffAmount;
const payoff = payoffOn(LOAN, TODAY);

beforeEach(() => {
  today(TODAY);
  inTheBook(LOAN);
});

describe('a fen below the payoff', () => {
  const payNearly = async () => {
    const form = await openForm();
    await fill(form, '还款金额', money(payoff - 1));
    return form;
  };

  test('the form asks at once whether the loan is closed, and a tap closes it', async () => {
    const form = await payNearly();
    expect(form.find('.repayment-form__closing').text()).toContain('离结清只差 0.01 元，多半是对方取整不同。贷款机构那边显示已经结清了吗？');
    await form.tap('.repayment-form__closing button');
    expect(form.text()).toContain('记下后，这笔借款已结清（贷款机构确认，减免 0.01 元）');
    expect(form.findAll('.repayment-form__closing')).toEqual([]);
    await save(form);
    expect(phone.callsTo('showModal')).toEqual([]);
    expect(storedLoans()[0]?.repayments).toMatchObject([{ amount: payoff - 1, closes: true }]);
  });

  test('saving it asks, and the loan is settled for good where the lender says so', async () => {
    const form = await payNearly();
    phone.answerModal('confirm');
    await save(form);
    expect(phone.callsTo('showModal')).toMatchObject([{ title: '结清了吗', confirmText: '已结清', cancelText: '还没有' }]);
    today('2026-05-24');
    const [page, list] = [await openLoan(), await mountPage('pages/loans/index')];
    expect(page.text()).toContain('已结清（贷款机构确认，减免 0.01 元）');
    expect(page.text()).not.toMatch(/逾期 \d/);
    expect(list.text()).toContain('已结清');
    expect(list.text()).not.toMatch(/逾期 \d/);
  });

  test('where it is not closed it stays open, and so does the loan of a repayment of a yuan less', async () => {
    const form = await payNearly();
    phone.answerModal('cancel');
    await save(form);
    expect(storedLoans()[0]?.repayments).toMatchObject([{ amount: payoff - 1 }]);
    expect(storedLoans()[0]?.repayments[0]).not.toHaveProperty('closes');
    inTheBook(LOAN);
    const other = await openForm();
    await fill(other, '还款金额', money(payoff - 100));
    expect(other.findAll('.repayment-form__closing')).toEqual([]);
  });
});

test('3.50 of penalty that the lender gave up are dunned no more, and stand wherever the repayment does', async () => {
  const form = await openForm();
  const owed = assessLoan({ terms: LOAN.terms, payments: [] }, TODAY);
  await fill(form, '还款金额', money(owed.totals.overdueTotal - 350));
  await turnOn(form, '对方减免了一部分');
  await fill(form, '减免的罚息', '3.50');
  expect(preview(form)).toContainEqual(['减免罚息', '3.50']);
  await save(form);
  expect(storedLoans()[0]?.repayments).toMatchObject([{ amount: owed.totals.overdueTotal - 350, waived: { penalty: 350 } }]);
  const [page, list, loans] = [await openLoan(), await mountPage('pages/repayments/index'), await mountPage('pages/loans/index')];
  expect(page.text()).not.toMatch(/逾期 \d/);
  expect(page.find('.loan-page__waived').text()).toBe('贷款机构一共减免 3.50 元：罚息 3.50');
  expect(page.find('.repayment').text()).toContain('减免 罚息 3.50');
  expect(list.text()).toContain('另有减免 3.50 元，不算还款');
  expect(list.find('.entry').text()).toContain('，减免 3.50');
  expect(loans.text()).not.toMatch(/逾期 \d/);
});

describe('标为已结清', () => {
  test('takes the day alone, shows what is given up, and can be taken back and brought back', async () => {
    const page = await openLoan();
    await page.tap(page.withText('标为已结清'));
    expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/repayment-form/index?loan=a&closes=yes']);
    const form = await openForm({ closes: 'yes' });
    expect(form.text()).toContain(`减免 ${money(payoff)} 元`);
    await save(form);
    expect(storedLoans()[0]?.repayments).toMatchObject([{ paidOn: TODAY, amount: 0, closes: true }]);
    await form.close();
    await page.show();
    expect(page.text()).toContain(`已结清（贷款机构确认，减免 ${money(payoff)} 元）`);
    const closed = page.text();
    await page.tap(page.withText('撤销结清'));
    expect(storedLoans()[0]?.repayments).toEqual([]);
    expect(page.text()).toContain('逾期 37 天');
    expect(page.find('undo-bar').text()).toContain('已撤销 3月24日的结清');
    await undo(page);
    expect(page.text()).toBe(closed);
  });

  test('over an installment that was recorded at a tap: each is taken back by itself', async () => {
    const page = await openLoan();
    await page.tap('.installment__pay');
    const form = await openForm({ closes: 'yes' });
    await save(form);
    await form.close();
    await page.show();
    const closed = (before: number) => `已结清（贷款机构确认，减免 ${money(before)} 元）`;
    expect(page.text()).toContain(closed(payoffOn(loan({ repayments: [paid('2026-02-15', 563_350)] }), TODAY)));
    await undo(page);
    expect([page.text().includes(closed(payoff)), storedLoans()[0]?.repayments.length]).toEqual([true, 1]);
    await page.tap(page.withText('撤销结清'));
    expect(storedLoans()).toEqual([LOAN]);
  });

  test('with a last payment that stays when it is taken back', async () => {
    const form = await openForm({ closes: 'yes' });
    await fill(form, '还款金额', '50,000');
    await save(form);
    const page = await openLoan();
    expect(page.text()).toContain(`已结清（贷款机构确认，减免 ${money(payoff - 5_000_000)} 元）`);
    await page.tap(page.withText('撤销结清'));
    expect(storedLoans()[0]?.repayments).toMatchObject([{ amount: 5_000_000 }]);
    expect(storedLoans()[0]?.repayments[0]).not.toHaveProperty('closes');
  });

  test('a repayment before it that is edited or deleted leaves the loan readable and settled', async () => {
    inTheBook(loan({ repayments: [paid('2026-02-15', 563_350), { ...paid('2026-03-20', 0), closes: true }] }));
    const page = await openLoan();
    await page.tap('[ariaLabel=删除2月15日的还款]');
    expect(page.text()).toContain('已结清（贷款机构确认，减免 58,');
    await undo(page);
    const form = await openForm({ id: 'paid-2026-02-15' });
    await fill(form, '还款金额', '100');
    await save(form);
    await page.show();
    expect(page.text()).toContain('已结清（贷款机构确认，减免 58,');
  });
});

describe('what does not fit is said at its field, and nothing is lost', () => {
  const waive = async (form: Page, label: string, amount: string) => {
    await turnOn(form, '对方减免了一部分');
    await fill(form, label, amount);
    await save(form);
  };

  test.each<[string, string, string, string]>([
    ['more penalty than there is', '减免的罚息', '999', '减免的罚息：到这天到期的罚息只有'],
    ['principal not due', '减免的本金', '10,000', '减免的本金：到这天到期的本金只有 9,500.00 元'],
    ['a fee where there is none', '减免的违约金', '1', '减免的违约金：到这天没有到期的违约金可以减免'],
    ['no amount', '减免的利息', 'abc', '减免的利息：减免的利息只填数字'],
    ['nothing', '减免的利息', '', '减免的本金：减免了哪一项，填在那一项；没有减免就关掉'],
  ])('a waiver of %s', async (_what, label, amount, problem) => {
    const form = await openForm();
    await fill(form, '还款金额', '100');
    await waive(form, label, amount);
    expect(problems(form).join()).toContain(problem);
    expect(storedLoans()[0]?.repayments).toEqual([]);
    const again = await openForm();
    expect(again.find(`text-field[label=${label}] input`).attr('value')).toBe(amount);
  });

  test('a closing before a later repayment, or before the drawdown', async () => {
    inTheBook(loan({ repayments: [paid('2026-03-20', 100_000)] }));
    const closing = await openForm({ closes: 'yes' });
    await pickDay(closing, '还款日期', '2026-03-10');
    await save(closing);
    expect(problems(closing)).toEqual(['还款日期：3月20日还有一笔还款，结清的日子不能在它前面']);
    await pickDay(closing, '还款日期', '2026-01-14');
    await save(closing);
    expect(problems(closing)).toEqual(['还款日期：还款日期不能早于借款日 1月15日']);
  });

  test('a repayment after a closing', async () => {
    inTheBook(loan({ repayments: [{ ...paid('2026-03-01', 0), closes: true }] }));
    const later = await openForm();
    await fill(later, '还款金额', '100');
    await save(later);
    expect(problems(later)).toEqual(['还款日期：这笔借款 3月1日已标为结清；之后还有还款的话，先撤销结清再记']);
  });
});

test('20,000 of principal paid ahead: term 6 bears 209.23, and what clears the loan grows by a day from 11-14 to 11-15', async () => {
  const terms = { principal: 5_000_000, borrowedOn: '2026-05-15', dailyRate: '0.0005', method: 'equal-installment', termCount: 12, dueDay: 15, firstDueOn: '2026-06-15' } as const;
  const onTime = buildSchedule(terms).slice(0, 5).map(({ dueOn, principal, interest }) => paid(dueOn, principal + interest));
  inTheBook(loan({ terms, repayments: onTime }));
  today('2026-10-20');
  const form = await openForm();
  await fill(form, '还款金额', '20,000');
  await turnOn(form, '回执写明了怎么抵扣');
  await fill(form, '其中本金', '20,000');
  await save(form);
  today('2026-11-14');
  expect((await openLoan()).text()).toContain('今日结清金额（元）\n10,477.23');
  today('2026-11-15');
  const due = await openLoan();
  expect(due.text()).toContain('今日结清金额（元）\n10,482.36');
  today('2026-11-16');
  const late = await openLoan();
  await late.tap('[ariaLabel=利息 209.23 元，怎么算的]');
  expect(late.find('.explained').text()).toContain('10月20日提前还了本金，按每天剩下的本金重算');
});
