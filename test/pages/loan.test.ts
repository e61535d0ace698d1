import { assessLoan, explainLoan } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { fill, holdStorage, inTheBook, loan, LOAN, money, paid, pickDay, storedLoans } from './book';

const open = (query: Record<string, string> = { id: 'a' }, options = {}) => mountPage('loan/detail/index', query, options);
const on = (day: string, record = LOAN) => assessLoan({ terms: record.terms, payments: [...record.repayments] }, day);
/** Of each card its parts, and the sum that stands above them. */
const cards = (page: Page) => page.findAll('.card').filter((card) => card.has('.parts')).map((card) => [...card.findAll('.parts__row').map((row) => row.find('.money').text()), card.findAll('.money')[0]?.text() ?? '']);
const fen = (text: string) => Math.round(Number(text.replace(/,/g, '')) * 100);

/** The rows of the open explanation: what it is about, how it comes about, what comes out. */
const explained = (page: Page) => page.findAll('.explained__row').map((row) => row.text().split('\n'));
const explainedTotal = (page: Page) => page.find('.explained__total').text().split('\n').pop();

async function explain(page: Page, label: string): Promise<void> {
  await page.tap(page.findAll('.parts__row').find((row) => row.text().includes(label)));
}

/** Edits the loan on its form. */
async function editDrawdown(borrowedOn: string, firstDueOn: string): Promise<void> {
  const form = await mountPage('loan/loan-form/index', { id: 'a' });
  await form.fire('#field-borrowedOn', 'change', { value: borrowedOn });
  await form.fire('#field-firstDueOn', 'change', { value: firstDueOn });
  phone.answerModal('confirm');
  await form.tap(form.withText('保存修改'));
  await form.close();
}

beforeEach(() => today('2026-03-24'));

describe('what is owed', () => {
  test('splits into parts that visibly add up', async () => {
    inTheBook(loan({ terms: { overdueRules: { lateFeeRate: '0.01' } } }));
    const page = await open();
    const { totals, payoffAmount, daysOverdue } = on('2026-03-24', loan({ terms: { overdueRules: { lateFeeRate: '0.01' } } }));
    const [overdue, payoff] = cards(page);
    const { overduePrincipal, overdueInterest, penaltyDue, lateFeeDue, overdueTotal } = totals;
    expect(overdue).toEqual([overduePrincipal, overdueInterest, penaltyDue, lateFeeDue, overdueTotal].map(money));
    expect(payoff?.at(-1)).toBe(money(payoffAmount));
    for (const card of [overdue!, payoff!]) {
      expect(card.slice(0, -1).map(fen).reduce((sum, part) => sum + part, 0)).toBe(fen(card.at(-1)!));
    }
    expect(page.text()).toContain(`逾期 ${daysOverdue} 天`);
    expect(page.text()).toContain('借款 57,000.00 元 · 1月15日 · 12 期等额本金 · 日利率 0.05%');
    expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: '微粒贷' });
  });

  test('is what is due today, on the due day', async () => {
    today('2026-02-15');
    inTheBook(LOAN);
    const page = await open();
    expect(page.text()).toContain('今天应还（元）\n5,633.50\n没有逾期');
    expect(page.findAll('.loan-page__hint').map((hint) => hint.text())).toEqual([
      '今天还清第 1 期没有罚息；拖到明天要多付 3.56 元。可能有 1 天宽限，以官方为准，不要按有宽限来安排。',
      expect.stringContaining('以官方账单为准'),
    ]);
  });

  test('is what fell due, in the days of grace', async () => {
    today('2026-02-17');
    inTheBook(loan({ terms: { overdueRules: { graceDays: 3 } } }));
    const page = await open();
    expect(page.find('.money--large').text()).toBe('5,633.50');
    expect(page.findAll('.loan-page__label')[0]?.text()).toBe('宽限期内应还（元）');
    expect(page.text()).toContain('拖到 2月19日要多付 14.25 元');
  });

  test('names what is due beside what is overdue, and not what only comes later', async () => {
    today('2026-03-15');
    inTheBook(LOAN);
    const page = await open();
    expect(page.text()).toContain('逾期 28 天');
    expect(page.withText('另有').text()).toBe('另有今天应还 5,481.50 元');
    today('2026-03-16');
    await page.show();
    expect(page.text()).not.toContain('另有');
  });

  test('is what comes next, before the due day', async () => {
    today('2026-02-01');
    inTheBook(LOAN);
    expect((await open()).text()).toContain('2月15日应还（元）\n5,633.50');
  });

  test('is nothing once it is settled', async () => {
    const settled = loan({ repayments: [paid('2026-02-15', 5_700_000 + 88_350)] });
    inTheBook(settled);
    const page = await open();
    expect(page.text()).toContain('这笔借款已经结清');
    expect(page.text()).not.toContain('今日结清金额');
    expect(page.find('fold-panel').attr('header')).toBe('已还 12 期');
    expect(page.findAll('.loan-page__hint')).toEqual([]);
    expect([page.has('.loan-page__left-over'), page.has('.actions')]).toEqual([false, false]);
  });

  test('settled with more than was owed, says what is too much', async () => {
    inTheBook(loan({ repayments: [paid('2026-02-15', 5_700_000 + 88_350 + 5_000)] }));
    const page = await open();
    expect(page.text()).toContain('这笔借款已经结清');
    expect(page.find('.loan-page__left-over').text()).toBe('账上有多付的钱（溢缴款）50.00 元，可以请贷款机构退还');
  });

  test('is less by the money that was paid ahead, which is not hidden', async () => {
    inTheBook(loan({ repayments: [paid('2026-02-15', 600_000)] }));
    today('2026-02-20');
    const page = await open();
    const { payoffAmount } = on('2026-02-20', loan({ repayments: [paid('2026-02-15', 600_000)] }));
    expect(page.text()).toContain('3月15日应还（元）\n5,115.00\n这期 5,481.50 元，账上多付的 366.50 元到期先抵扣\n');
    expect(page.text()).not.toContain('没有逾期');
    expect(page.find('.loan-page__left-over').text()).toBe(`账上有多付的钱（溢缴款）366.50 元没用掉，今天再付 ${money(payoffAmount - 36_650)} 元就能结清`);
  });

  test('is nothing where the money paid ahead is enough', async () => {
    inTheBook(loan({ repayments: [paid('2026-01-20', 600_000)] }));
    today('2026-02-01');
    expect((await open()).text()).toContain('2月15日应还（元）\n0.00\n这期 5,633.50 元，账上多付的钱够还，到期自动抵扣');
  });

  test('shows the rate as it was typed, and of one payment at the end after how many months', async () => {
    inTheBook(loan({ terms: { method: 'bullet' }, typedRate: { unit: 'year', percent: '18', yearDays: 360 } }));
    expect((await open()).text()).toContain('借款 57,000.00 元 · 1月15日 · 12 个月，到期一次还本付息 · 年利率 18%');
  });
});

describe('怎么算的', () => {
  test('of the principal and of the interest: an installment a row, and their sum', async () => {
    inTheBook(LOAN);
    const page = await open();
    await explain(page, '本金');
    expect(explained(page)).toEqual([['第 1 期', '4,750.00', '应还 4,750.00'], ['第 2 期', '4,750.00', '应还 4,750.00']]);
    expect(explainedTotal(page)).toBe('9,500.00');
    await explain(page, '利息');
    expect(explained(page)).toEqual([
      ['第 1 期', '883.50', '57,000.00 × 0.05% × 31 天'],
      ['第 2 期', '731.50', '52,250.00 × 0.05% × 28 天'],
    ]);
    expect(explainedTotal(page)).toBe(money(on('2026-03-24').totals.overdueInterest));
  });

  test('of the penalty: base, rate and days of each interval', async () => {
    inTheBook(LOAN);
    const page = await open();
    await explain(page, '罚息');
    const { penalty } = explainLoan({ terms: LOAN.terms, payments: [] }, '2026-03-24');
    expect(explained(page).map(([label, , formula]) => [label, formula])).toEqual([
      ['第 1 期 2月16日至 3月24日', '4,750.00 × 0.075% × 37 天'],
      ['第 2 期 3月16日至 3月24日', '4,750.00 × 0.075% × 9 天'],
      ['四舍五入', '每期合计取到分'],
    ]);
    expect(explained(page).slice(0, 2).map(([, amount]) => Number(amount) * 100)).toEqual(penalty.map(({ amount }) => Number(amount)));
    expect(explainedTotal(page)).toBe(money(on('2026-03-24').totals.penaltyDue));
    expect(page.text()).toContain('1.5 倍已包含合同利率，不再另加');
  });

  test('of what clears the loan: due, not yet due, and the interest of the days so far', async () => {
    inTheBook(LOAN);
    const page = await open();
    await explain(page, '已到期未还');
    expect(explained(page).map(([label, , formula]) => [label, formula])).toEqual([
      ['第 1 期', '罚息 131.81 + 利息 883.50 + 本金 4,750.00'],
      ['第 2 期', '罚息 32.06 + 利息 731.50 + 本金 4,750.00'],
    ]);
    expect(explainedTotal(page)).toBe(money(on('2026-03-24').totals.overdueTotal));
    await explain(page, '未到期本金');
    expect(explained(page)).toHaveLength(10);
    expect(explainedTotal(page)).toBe('47,500.00');
    await explain(page, '本期至今利息');
    expect(explained(page)).toEqual([['第 3 期 3月15日起', '213.75', '47,500.00 × 0.05% × 9 天']]);
    expect(explainedTotal(page)).toBe('213.75');
  });

  test('is closed again', async () => {
    inTheBook(LOAN);
    const page = await open();
    await explain(page, '罚息');
    expect(page.find('t-popup').attr('visible')).toBe(true);
    await page.tap('.explained__close');
    expect(page.find('t-popup').attr('visible')).toBe(false);
  });
});

describe('the installments', () => {
  const record = loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-03-20', 100_000)] });

  test('stand open, the paid ones folded behind a line that counts them', async () => {
    inTheBook(record);
    const page = await open();
    expect(page.find('fold-panel').attr('header')).toBe('已还 1 期');
    expect(page.find('fold-panel').data['open']).toBe(false);
    await page.tap('fold-panel');
    expect(page.find('fold-panel').data['open']).toBe(true);
    expect(page.text()).toContain('剩余 11 期');
    const shown = () => page.find('.loan-page__open').findAll('.installment').length;
    expect(shown()).toBe(3);
    await page.tap(page.withText('展开后面 8 期'));
    expect(shown()).toBe(11);
    await page.tap(page.withText('收起后面 8 期'));
    expect(shown()).toBe(3);
  });

  test('say when they were due, what is left and what it consists of', async () => {
    inTheBook(record);
    const { installments } = on('2026-03-24', record);
    const second = installments[1]!;
    const left = second.principal + second.interest + second.penalty - second.principalPaid - second.interestPaid - second.penaltyPaid;
    expect((await open()).find('.loan-page__open').findAll('.installment')[0]?.text().split('\n')).toEqual([
      '第 02 期', '3月15日', money(left),
      `本金 4,750.00 + 利息 731.50 + 罚息 ${money(second.penalty)}，已还 1,000.00`, '逾期 9 天', '还了这一期',
    ]);
  });

  test('are not folded where none is paid', async () => {
    inTheBook(LOAN);
    expect((await open()).has('fold-panel')).toBe(false);
  });
});

describe('its repayments', () => {
  const record = loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-03-20', 100_000)] });
  const rows = (page: Page) => page.findAll('.repayment').map((row) => row.text().split('\n').slice(0, 3));

  test('stand newest first with what they paid off', async () => {
    inTheBook(record);
    const [, later] = on('2026-03-24', record).allocations;
    expect(rows(await open())).toEqual([
      ['3月20日', '1,000.00', `罚息 ${money(later!.penalty)} + 利息 ${money(later!.interest)} + 本金 ${money(later!.principal)}`],
      ['2月15日', '5,633.50', '利息 883.50 + 本金 4,750.00'],
    ]);
  });

  test('none: says so', async () => {
    inTheBook(LOAN);
    expect((await open()).text()).toContain('还没有记过还款');
  });

  test('a new one and a change open the form', async () => {
    inTheBook(record);
    const page = await open();
    await page.tap(page.withText('记还款'));
    await page.tap(page.findAll('.repayment__words')[0]);
    expect(phone.visits.map(({ url }) => url)).toEqual([
      '/loan/repayment-form/index?loan=a',
      '/loan/repayment-form/index?loan=a&id=paid-2026-03-20',
    ]);
  });

  test('a deleted one goes with all that followed from it, and comes back at a tap', async () => {
    inTheBook(record);
    const page = await open();
    const before = page.text();
    await page.tap('[ariaLabel=删除2月15日的还款]');
    expect(rows(page)).toHaveLength(1);
    expect(page.text()).toContain('逾期 37 天');
    expect(page.find('undo-bar').text()).toContain('已删除 2月15日还款 5,633.50 元');
    await page.tap(page.withText('撤销'));
    expect(page.text()).toBe(before);
    expect(page.find('undo-bar').text()).toBe('');
    expect(storedLoans()[0]?.repayments).toEqual(expect.arrayContaining([...record.repayments]));
  });

  test('all that were deleted come back, the last one first', async () => {
    inTheBook(record);
    const page = await open();
    const before = page.text();
    await page.tap('[ariaLabel=删除2月15日的还款]');
    await page.tap('[ariaLabel=删除3月20日的还款]');
    expect([rows(page), storedLoans()[0]?.repayments]).toEqual([[], []]);
    expect(page.find('undo-bar').text()).toContain('已删除 3月20日还款 1,000.00 元');
    await page.tap(page.withText('撤销'));
    expect(rows(page).map(([day]) => day)).toEqual(['3月20日']);
    expect(page.find('undo-bar').text()).toContain('已删除 2月15日还款 5,633.50 元');
    await page.tap(page.withText('撤销'));
    expect(page.find('undo-bar').text()).toBe('');
    expect(page.text()).toBe(before);
  });

  test('deleted ones that the loan, edited since, doesn’t fit come back after its old terms have', async () => {
    inTheBook(record);
    const page = await open();
    const before = page.text();
    await page.tap('[ariaLabel=删除3月20日的还款]');
    await page.tap('[ariaLabel=删除2月15日的还款]');
    await editDrawdown('2026-03-01', '2026-04-15');
    await page.show();
    const offered = [];
    for (let step = 0; step < 3; step += 1) {
      offered.push(page.find('undo-bar').text().split('\n')[0]);
      await page.tap(page.withText('撤销'));
    }
    expect(offered).toEqual(['已修改这笔借款', '已删除 2月15日还款 5,633.50 元', '已删除 3月20日还款 1,000.00 元']);
    expect([page.text(), phone.callsTo('showModal').slice(1)]).toEqual([before, []]);
    expect(storedLoans()[0]?.terms).toEqual(record.terms);
  });

  test('deleted ones are still offered after going back and opening the loan again, and on no other loan', async () => {
    inTheBook(record, loan({ id: 'b', lender: '另一家', repayments: [paid('2026-02-15', 563_350)] }));
    const page = await open();
    const before = page.text();
    await page.tap('[ariaLabel=删除3月20日的还款]');
    await page.tap('[ariaLabel=删除2月15日的还款]');
    await page.close();
    expect((await open({ id: 'b' })).find('undo-bar').text()).toBe('');
    const again = await open();
    expect(again.find('undo-bar').text()).toContain('已删除 2月15日还款 5,633.50 元');
    await again.tap(again.withText('撤销'));
    await again.close();
    const third = await open();
    expect(third.find('undo-bar').text()).toContain('已删除 3月20日还款 1,000.00 元');
    await third.tap(third.withText('撤销'));
    expect(third.text()).toBe(before);
    expect(storedLoans()[0]?.repayments).toEqual(expect.arrayContaining([...record.repayments]));
  });

  test('closing the bar forgets them all, for the next time too', async () => {
    inTheBook(record);
    const page = await open();
    await page.tap('[ariaLabel=删除3月20日的还款]');
    await page.tap('[ariaLabel=删除2月15日的还款]');
    await page.tap(page.withText('关闭'));
    expect(page.find('undo-bar').text()).toBe('');
    await page.show();
    expect([page.find('undo-bar').text(), (await open()).find('undo-bar').text()]).toEqual(['', '']);
    expect(storedLoans()[0]?.repayments).toEqual([]);
  });

  test('after the app was killed there is nothing to bring back', async () => {
    inTheBook(record);
    await (await open()).tap('[ariaLabel=删除3月20日的还款]');
    restartApp();
    const page = await open();
    expect([page.find('undo-bar').text(), rows(page)]).toEqual(['', [['2月15日', '5,633.50', '利息 883.50 + 本金 4,750.00']]]);
  });

  test('bringing one back that fails says so and keeps it on offer', async () => {
    inTheBook(record);
    const page = await open();
    await page.tap('[ariaLabel=删除3月20日的还款]');
    phone.failNext('setStorage');
    await page.tap(page.withText('撤销'));
    expect(phone.said.join()).toContain('没有撤销');
    expect([rows(page).length, page.find('undo-bar').text()]).toEqual([1, expect.stringContaining('已删除 3月20日还款')]);
    await page.tap(page.withText('撤销'));
    expect([rows(page).length, page.find('undo-bar').text()]).toEqual([2, '']);
  });

  test('a hurried second tap on undo brings back one', async () => {
    inTheBook(record);
    const page = await open();
    await page.tap('[ariaLabel=删除2月15日的还款]');
    await page.tap('[ariaLabel=删除3月20日的还款]');
    const button = page.withText('撤销');
    await Promise.all([button.tap(), button.tap()]);
    expect(rows(page).map(([day]) => day)).toEqual(['3月20日']);
    expect(page.find('undo-bar').text()).toContain('已删除 2月15日');
  });

  test('the actions stay while the bar stands above them; where there are none it stands at the bottom', async () => {
    const settled = loan({ id: 's', repayments: [paid('2026-02-01', 100), paid('2026-02-15', 5_800_000)] });
    inTheBook(record, settled);
    const page = await open();
    await page.tap('[ariaLabel=删除3月20日的还款]');
    expect([page.has('.actions'), page.has('undo-bar .undo--raised')]).toEqual([true, true]);
    await page.tap(page.withText('记还款'));
    expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/repayment-form/index?loan=a']);
    const done = await open({ id: 's' });
    await done.tap('[ariaLabel=删除2月1日的还款]');
    expect([done.has('.actions'), done.has('undo-bar .undo'), done.has('undo-bar .undo--raised')]).toEqual([false, true, false]);
  });

  test('of two deleted at once one goes, and it is the one that the bar names', async () => {
    inTheBook(record);
    const page = await open();
    const [one, other] = [page.find('[ariaLabel=删除3月20日的还款]'), page.find('[ariaLabel=删除2月15日的还款]')];
    await Promise.all([one.tap(), other.tap()]);
    expect(storedLoans()[0]?.repayments.map(({ paidOn }) => paidOn)).toEqual(['2026-02-15']);
    expect(page.find('undo-bar').text()).toContain('已删除 3月20日还款');
  });

  test('one that cannot be deleted stays, and the page says so', async () => {
    inTheBook(record);
    const page = await open();
    phone.failNext('setStorage');
    await page.tap('[ariaLabel=删除3月20日的还款]');
    expect(phone.said.join()).toContain('没有存上');
    expect(rows(page)).toHaveLength(2);
    expect(page.find('undo-bar').text()).toBe('');
    expect(storedLoans()).toEqual([record]);
  });
});

describe('还了这一期', () => {
  const button = (page: Page) => page.find('.installment__pay');

  test('records the installment on its due date, and the next one can be; each is taken back by itself', async () => {
    inTheBook(LOAN);
    const page = await open();
    const before = page.text();
    expect(page.findAll('.installment__pay').map((each) => each.attr('ariaLabel'))).toEqual(['还了这一期，第 01 期']);
    await page.tap(button(page));
    expect(storedLoans()[0]?.repayments).toMatchObject([{ paidOn: '2026-02-15', amount: 563_350, note: '补记' }]);
    expect(page.find('undo-bar').text()).toContain('已记第 1 期：2月15日按时还 5,633.50 元');
    await page.tap(button(page));
    expect([storedLoans()[0]?.repayments.length, page.has('.installment__pay'), page.text().includes('逾期 9 天')]).toEqual([2, false, false]);
    await page.tap(page.withText('撤销'));
    expect(storedLoans()[0]?.repayments).toMatchObject([{ paidOn: '2026-02-15' }]);
    await page.tap(page.withText('撤销'));
    expect([page.text(), page.find('undo-bar').text(), storedLoans()]).toEqual([before, '', [LOAN]]);
  });

  test('tapped twice in a hurry records one: until a second tap is over the button stands on none other', async () => {
    inTheBook(LOAN);
    let over = (): void => undefined;
    const fingers = jest.requireActual<{ secondTapIsOver(): Promise<void> }>('../support/second-tap');
    jest.spyOn(fingers, 'secondTapIsOver').mockReturnValue(new Promise((resolve) => { over = resolve; }));
    const page = await open();
    await page.tap(button(page));
    expect([storedLoans()[0]?.repayments.length, button(page).attr('ariaLabel')]).toEqual([1, '还了这一期，第 01 期']);
    await page.tap(button(page));
    over();
    await settle();
    expect([storedLoans()[0]?.repayments.length, button(page).attr('ariaLabel')]).toEqual([1, '还了这一期，第 02 期']);
  });

  test('that can’t be stored says so, and can be tapped again', async () => {
    inTheBook(LOAN);
    const page = await open();
    phone.failNext('setStorage');
    await page.tap(button(page));
    expect([phone.said.join().includes('没有存上'), storedLoans(), page.find('undo-bar').text()]).toEqual([true, [LOAN], '']);
    await page.tap(button(page));
    expect(storedLoans()[0]?.repayments).toHaveLength(1);
  });
});

describe('an edit of the loan', () => {
  test('is taken back on its page, beside a repayment that came in since', async () => {
    inTheBook(LOAN);
    const page = await open();
    await editDrawdown('2026-01-10', '2026-02-15');
    const form = await mountPage('loan/repayment-form/index', { loan: 'a' });
    await form.tap('.actions__main');
    await page.show();
    expect(page.find('undo-bar').text()).toContain('已修改这笔借款');
    const [edited] = storedLoans();
    expect([edited?.terms.borrowedOn, edited?.repayments.length]).toEqual(['2026-01-10', 1]);
    await page.tap(page.withText('撤销'));
    expect(storedLoans()).toEqual([{ ...LOAN, repayments: edited?.repayments }]);
    expect(page.find('undo-bar').text()).toBe('');
  });

  test('stays, and says why, where the old terms don’t fit what was recorded since', async () => {
    inTheBook(LOAN);
    await editDrawdown('2026-01-05', '2026-02-15');
    const form = await mountPage('loan/repayment-form/index', { loan: 'a' });
    await pickDay(form, '还款日期', '2026-01-10');
    await fill(form, '还款金额', '100');
    await form.tap('.actions__main');
    const page = await open();
    const [edited, asked] = [storedLoans(), phone.callsTo('showModal').length];
    expect(edited).toMatchObject([{ terms: { borrowedOn: '2026-01-05' }, repayments: [{ paidOn: '2026-01-10' }] }]);
    await page.tap(page.withText('撤销'));
    expect(phone.callsTo('showModal').slice(asked)).toMatchObject([{ title: '没有撤销', content: '还款日期不能早于借款日。先改后来记的，再撤销。' }]);
    expect([storedLoans(), page.find('undo-bar').text().includes('已修改这笔借款')]).toEqual([edited, true]);
  });
});

describe('from here', () => {
  test('the loan is edited, or taken to the plan with what it owes today', async () => {
    inTheBook(LOAN);
    const page = await open();
    await page.tap(page.withText('编辑这笔借款'));
    await page.tap(page.withText('拿它做协商方案'));
    expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/loan-form/index?id=a', '/pages/plan/index']);
  });

  test('deleting it goes back', async () => {
    inTheBook(LOAN);
    const page = await open();
    await page.tap(page.withText('删除这笔借款'));
    expect(phone.visits).toEqual([{ how: 'navigateBack', url: undefined }]);
    expect(storedLoans()).toEqual([]);
  });

  test('a hurried second tap on delete goes back only once', async () => {
    inTheBook(LOAN);
    const page = await open();
    const button = page.withText('删除这笔借款');
    await Promise.all([button.tap(), button.tap()]);
    expect(phone.visits).toHaveLength(1);
  });

  test('deleting that fails says so and stays', async () => {
    inTheBook(LOAN);
    const page = await open();
    phone.failNext('setStorage');
    await page.tap(page.withText('删除这笔借款'));
    expect(phone.said.join()).toContain('没有删掉');
    expect(phone.visits).toEqual([]);
    expect(storedLoans()).toEqual([LOAN]);
    expect(page.text()).toContain('逾期合计');
    await page.tap(page.withText('删除这笔借款'));
    expect(storedLoans()).toEqual([]);
  });
});

describe('where there is no figure to show', () => {
  test.each([['of no known loan', { id: 'gone' }], ['with a broken id', { id: '%' }], ['without an id', {}]])('a link %s says so and leads to the list', async (_, query) => {
    inTheBook(LOAN);
    const page = await open(query, { alone: true });
    expect(page.text()).toContain('没有这笔借款');
    await page.tap('t-button');
    expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/loans/index' }]);
  });

  test('the storage failing is said, and the second try works', async () => {
    inTheBook(LOAN);
    phone.failNext('getStorageInfo');
    const page = await open();
    expect(page.text()).toContain('账本打不开');
    await page.tap('t-button');
    expect(page.text()).toContain('逾期 37 天');
  });

  test('the storage silent shows that it is being read', async () => {
    inTheBook(LOAN);
    const answer = holdStorage();
    const page = await open();
    expect([page.text(), page.has('[ariaLabel=正在读取账本]')]).toEqual(['', true]);
    answer();
    await settle();
    expect(page.text()).toContain('逾期 37 天');
  });

  test.each([
    ['whose drawdown is after today', loan({ terms: { borrowedOn: '2026-04-01', firstDueOn: '2026-05-01' } }), '今天早于借款日，请检查手机的日期'],
    ['whose bill does not add up', loan({ schedule: [{ number: 1, dueOn: '2026-02-15', principal: 1, interest: 0 }] }), '加起来要等于借款金额'],
    ['of an unknown method', loan({ terms: { method: 'balloon' as never } }), '还款方式'],
  ])('a loan %s says why, and can still be edited and deleted', staysInReach);

  async function staysInReach(_: string, record: LoanRecord, reason: string): Promise<void> {
    inTheBook(record);
    const page = await open();
    expect(page.text()).toContain('这笔借款算不出来');
    expect(page.find('.problem').text()).toContain(reason);
    await page.tap('t-button');
    expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/loan-form/index?id=a']);
    await page.tap(page.withText('删除这笔借款'));
    expect(storedLoans()).toEqual([]);
  }
});
