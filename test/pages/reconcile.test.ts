import { assessLoan, type LoanTerms } from '../../miniprogram/calc/index';
import { mountPage, phone, settle, today, type Page } from '../support';
import { fill, inTheBook, loan, LOAN, money, paid, storedLoans } from './book';

/*
 * 对账: the "lender" is our own module with another rule.
 */
const TODAY = '2026-03-24';
const RECORD = loan({ repayments: [paid('2026-02-15', 563_350)] });
const open = (query: Record<string, string> = { id: 'a' }) => mountPage('loan/reconcile/index', query);
const lender = (terms: Partial<LoanTerms>, day = TODAY, payments = [...RECORD.repayments]) => assessLoan({ terms: { ...LOAN.terms, ...terms }, payments }, day);
const OURS = lender({});
const DUE_DAY = lender({ overdueRules: { penaltyFrom: 'due-day' } });
const cards = (page: Page) => page.findAll('.reconcile__title').map((each) => each.text());
const compare = async (page: Page) => {
  await page.tap(page.withText('对一对'));
  await done(page);
};
const done = async (page: Page) => {
  while ((page.instance as unknown as { busy: boolean }).busy) await settle(10);
};
const answered = async ({ instance }: Page) => {
  while ((instance['answered'] as number) < (instance['asked'] as number)) await settle(10);
};
const adopt = async (page: Page) => {
  await page.tap(page.findAll('t-button').find((each) => each.text() === '照这样改'));
  await done(page);
};
const undo = async (page: Page) => {
  await page.tap(page.find('undo-bar').findAll('button')[0]);
  await done(page);
};

beforeEach(() => {
  today(TODAY);
  inTheBook(RECORD);
});

test('opens from the loan, and says beside each figure how far the lender is off, as it is typed', async () => {
  const above = await mountPage('loan/detail/index', { id: 'a' });
  await above.tap(above.withText('对账'));
  expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/reconcile/index?id=a']);
  const page = await open();
  await fill(page, '逾期合计', money(OURS.totals.overdueTotal + 209));
  await fill(page, '逾期天数', '10');
  expect(page.findAll('.reconcile__row').map((row) => row.text().split('\n'))).toEqual([
    ['逾期合计', '对方多 2.09 元', '对方', money(OURS.totals.overdueTotal + 209), '，我们', money(OURS.totals.overdueTotal)],
    ['逾期天数', '对方多 1 天', '对方', '10 天', '，我们', '9 天'],
  ]);
});

describe('the due date counted too', () => {
  const typedIn = async () => {
    const page = await open();
    await fill(page, '罚息', money(DUE_DAY.totals.penaltyDue));
    await fill(page, '今日结清金额', money(DUE_DAY.payoffAmount));
    await fill(page, '逾期天数', String(DUE_DAY.daysOverdue));
    await compare(page);
    return page;
  };

  test('is named first, exact, with what it would mean', async () => {
    const page = await typedIn();
    expect(cards(page)[0]).toBe('对方像是把还款日当天也算了一天罚息');
    expect(page.text()).toContain(`罚息多 ${money(DUE_DAY.totals.penaltyDue - OURS.totals.penaltyDue)} 元，正好对上`);
    expect(page.text()).toContain(`今日结清金额从 ${money(OURS.payoffAmount)} 变成 ${money(DUE_DAY.payoffAmount)} 元`);
    expect(storedLoans()[0]?.checks).toEqual([{ checkedOn: TODAY, stated: { penalty: DUE_DAY.totals.penaltyDue, payoffAmount: DUE_DAY.payoffAmount, daysOverdue: 9 } }]);
    expect(storedLoans()[0]?.terms).toEqual(RECORD.terms);
  });

  test('is adopted, then all agrees, and is taken back', async () => {
    const page = await typedIn();
    await adopt(page);
    expect(storedLoans()[0]?.terms.overdueRules).toEqual({ penaltyFrom: 'due-day' });
    expect(page.text()).toContain('都对上了，一分不差。');
    expect((await mountPage('loan/detail/index', { id: 'a' })).text()).toContain(money(DUE_DAY.payoffAmount));
    await undo(page);
    expect(storedLoans()[0]?.terms).toEqual(RECORD.terms);
    expect(cards(page)[0]).toBe('对方像是把还款日当天也算了一天罚息');
    expect(page.find('undo-bar').text()).toBe('');
  });

  test('is taken back beside what came in since, from the loan’s own page too', async () => {
    const page = await typedIn();
    await adopt(page);
    const form = await mountPage('loan/repayment-form/index', { loan: 'a' });
    await fill(form, '还款金额', '100');
    await form.tap('.actions__main');
    const above = await mountPage('loan/detail/index', { id: 'a' });
    expect(above.find('undo-bar').text()).toContain('已照这种说法改了借款');
    await undo(above);
    expect([storedLoans()[0]?.terms, storedLoans()[0]?.repayments.length, phone.callsTo('showModal')]).toEqual([RECORD.terms, 2, []]);
  });

  test('is taken back after other terms that were typed since, which the bar names first', async () => {
    const page = await typedIn();
    await adopt(page);
    const adopted = storedLoans();
    const form = await mountPage('loan/loan-form/index', { id: 'a' });
    await fill(form, '期数', '24');
    phone.answerModal('confirm');
    await form.tap(form.withText('保存修改'));
    await form.close();
    expect(storedLoans()[0]?.terms).toMatchObject({ termCount: 24, overdueRules: { penaltyFrom: 'due-day' } });
    await page.show();
    await answered(page);
    expect(page.find('undo-bar').text()).toContain('已修改这笔借款');
    await undo(page);
    expect([storedLoans(), page.find('undo-bar').text().includes('已照这种说法改了借款')]).toEqual([adopted, true]);
    await undo(page);
    expect([storedLoans()[0]?.terms, page.find('undo-bar').text()]).toEqual([RECORD.terms, '']);
  });
});

test('nothing explains it: what to ask, filled in, to be copied; the next check says what has changed', async () => {
  const page = await open();
  await fill(page, '逾期合计', money(OURS.totals.overdueTotal + 12_345_67));
  await compare(page);
  const asked = page.find('.reconcile__questions').text();
  expect(asked).toContain(`逾期合计：你们显示 ${money(OURS.totals.overdueTotal + 12_345_67)} 元，我按合同算是 ${money(OURS.totals.overdueTotal)} 元`);
  expect(asked).toContain('2026年2月15日还 5,633.50 元');
  await page.tap(page.findAll('t-button').find((each) => each.text() === '复制'));
  expect(phone.callsTo('setClipboardData')).toMatchObject([{ data: asked }]);
  await page.close();
  today('2026-03-25');
  const next = await open();
  await fill(next, '逾期合计', money(OURS.totals.overdueTotal + 12_345_67 + 500));
  expect(next.find('.reconcile__row').text()).toContain(`3月24日对方是 ${money(OURS.totals.overdueTotal + 12_345_67)}，这次多 5.00 元`);
});

test('what was typed stays, and what can’t be read is said at its field', async () => {
  const page = await open();
  await fill(page, '逾期合计', '一百多');
  await compare(page);
  expect(page.find('text-field[label=逾期合计]').attr('problem')).toContain('逾期合计只填数字');
  expect(storedLoans()[0]).not.toHaveProperty('checks');
  await page.close();
  expect((await open()).find('text-field[label=逾期合计] input').attr('value')).toBe('一百多');
});

test.each([
  ['no loan', { id: 'none' }],
  ['a loan that can’t be calculated', { id: 'broken' }],
])('%s has nothing to compare', async (_what, query) => {
  inTheBook(RECORD, loan({ id: 'broken', terms: { borrowedOn: 'x' } }));
  expect((await open(query)).text()).toContain('这笔借款对不了账');
});
