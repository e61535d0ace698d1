import { mountPage, phone, restartApp, today, type Page } from '../support';
import { fill, inTheBook, loan, LOAN, paid } from './book';
import { inTheDrawer, savedPlan, SIGNABLE } from './plans';

const PREPARE = 'help/prepare/index';
const text = (page: Page) => String(page.find('text-area').attr('value'));
const ticked = (page: Page) => page.findAll('check-row').filter((row) => row.attr('checked') === true).map((row) => row.attr('label'));

const choose = (page: Page, label: string, value: string) => {
  const field = page.findAll('choice-field').concat(page.findAll('choice-row')).find((one) => one.attr('label') === label);
  if (field === undefined) throw new Error(`no field ${label}`);
  return page.fire(field, 'change', { value });
};

beforeEach(() => today('2026-03-24'));

test('from the overdue loan: the call in the figures of the ledger; what is open is named', async () => {
  inTheBook(LOAN, loan({ id: 'b', note: '手机', repayments: [paid('2026-02-15', 563_350), paid('2026-03-15', 548_150)] }), loan({ id: 'c', note: '还清的', repayments: [paid('2026-02-15', 9_000_000)] }));
  const page = await mountPage(PREPARE);
  expect(page.findAll('check-row').map((row) => row.attr('label'))).toEqual(['微粒贷', '微粒贷 · 手机']);
  expect(ticked(page)).toEqual(['微粒贷']);
  expect(text(page)).toContain('已经逾期 37 天，欠着 2 期共 11,278.87 元');
  expect(page.find('text-area').attr('hint')).toMatch(/^还有 \d 处空着，填好再发：【姓名】/);
});

test('情况说明 takes a month from 收支表, as far as it is there', async () => {
  inTheBook(LOAN);
  const page = await mountPage(PREPARE);
  await choose(page, '要哪一份', 'hardship');
  expect(text(page)).not.toContain('我每月收入');
  await page.tap(page.withText('填收支表，收入、开支和剩下的钱自动写进来'));
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/months/household/index' }]);
  const sheet = await mountPage('months/household/index');
  for (const [label, amount] of [['工资到手', '6500'], ['吃', '1500']] as const) await fill(sheet, label, amount);
  await page.show();
  expect(text(page)).toContain('我每月收入 6,500.00 元，必要的生活开支 1,500.00 元，剩下 5,000.00 元。\n现在我每个月最多能还 4,000.00 元。');
  await choose(page, '要哪一份', 'bill');
  expect(page.text()).not.toContain('收支表');
});

test('from a plan: what is asked for is the plan\'s', async () => {
  inTheBook(LOAN);
  inTheDrawer(savedPlan('p', { name: '24 期', form: SIGNABLE }));
  const page = await mountPage(PREPARE, { plan: 'p' });
  await choose(page, '要哪一份', 'request');
  expect(text(page)).toContain('我申请：\n1. 先付 2,100.00 元。\n2. 把欠款分 36 期还清，每期最多 1,738.89 元，第一期 2026年4月24日，连先付的一共还 64,700.00 元。\n3. 减免罚息 400.00 元。');
  await choose(page, '想谈成的方案', '');
  expect(text(page)).toContain('把欠款分 【期数】 期还清');
});

test('loans are taken in and left out; of two lenders one is written to, and learns nothing of the other', async () => {
  inTheBook(LOAN, loan({ id: 'b', lender: '某银行', terms: { principal: 1_200_000 } }));
  const page = await mountPage(PREPARE, { loan: 'b' });
  expect(ticked(page)).toEqual(['某银行']);
  await page.fire(page.findAll('check-row')[0]!, 'toggle', {});
  await choose(page, '要哪一份', 'hardship');
  expect([text(page).includes('微众银行：'), /某银行|12,000/.test(text(page))]).toEqual([true, false]);
  await choose(page, '写给谁', '某银行');
  expect([text(page).includes('某银行：'), /微众|微粒贷|57,000/.test(text(page))]).toEqual([true, false]);
});

test('a plan opened from 存下的方案 brings its own loans, whatever a draft says, and what was edited for another is not in it', async () => {
  inTheBook(LOAN, loan({ id: 'b', lender: '某银行' }));
  inTheDrawer(savedPlan('p2', { name: '乙的', form: { ...SIGNABLE, loanIds: 'b' } }));
  phone.storage.write('draft/prepare', { loanIds: 'a', planId: '', kind: 'request', 'request-text': '写给甲的', 'request-before': '原来的' });
  const page = await mountPage(PREPARE, { plan: 'p2' });
  expect(ticked(page)).toEqual(['某银行']);
  expect(text(page)).toMatch(/^协商还款申请\n\n某银行：\n/);
  expect(text(page)).toContain('一共还 64,700.00 元');
  const before = await mountPage(PREPARE, { loan: 'a' });
  await choose(before, '要哪一份', 'request');
  expect(text(before)).toBe('写给甲的');
});

test('a plan of two lenders, or with a loan that is gone, is no letter; that is said', async () => {
  inTheBook(LOAN, loan({ id: 'b', lender: '某银行' }));
  inTheDrawer(savedPlan('p', { name: '两家', form: { ...SIGNABLE, loanIds: 'a b' } }), savedPlan('gone', { name: '少一笔', form: { ...SIGNABLE, loanIds: 'b x' } }));
  for (const [plan, words] of [['p', '「两家」还包括别的借款'], ['gone', '「少一笔」还包括已经不在账本里的借款']] as const) {
    const page = await mountPage(PREPARE, { plan });
    await choose(page, '要哪一份', 'request');
    expect(page.find('.prepare__against').text()).toContain(words);
    expect(text(page)).toContain('把欠款分 【期数】 期还清');
    expect(text(page)).not.toContain('64,700.00');
    await page.close();
  }
});

test('a letter that was edited with the figures of a plan is not shown once a loan of it is deleted, and is there again once that is back', async () => {
  inTheBook(LOAN, loan({ id: 'b', note: '手机' }));
  inTheDrawer(savedPlan('p2', { name: '两笔', form: { ...SIGNABLE, loanIds: 'a b' } }));
  const page = await mountPage(PREPARE, { plan: 'p2' });
  await choose(page, '要哪一份', 'request');
  const letter = text(page).replace('【姓名】', '李明');
  expect([letter.includes('一共还 64,700.00 元'), page.has('.prepare__against')]).toEqual([true, false]);
  await page.fire('text-area', 'change', { value: letter });
  await page.close();
  const above = await mountPage('loan/detail/index', { id: 'a' });
  await above.tap(above.withText('删除这笔借款'));
  const [plan, without] = [await mountPage('plans/saved-plan/index', { id: 'p2' }), await mountPage(PREPARE, { loan: 'b', plan: 'p2' })];
  expect(plan.text()).toContain('谈的借款里有 1 笔已经删除');
  expect(without.find('.prepare__against').text()).toContain('「两笔」还包括已经不在账本里的借款');
  expect(text(without)).toMatch(/^协商还款申请\n[^]*把欠款分 【期数】 期还清/);
  expect(text(without)).not.toMatch(/64,700|李明/);
  await without.close();
  const list = await mountPage('pages/loans/index');
  await list.tap(list.find('undo-bar').findAll('button')[0]);
  expect(text(await mountPage(PREPARE, { plan: 'p2' }))).toBe(letter);
});

test('a loan taken in beside a plan lets the plan go', async () => {
  inTheBook(LOAN, loan({ id: 'b', note: '手机' }));
  inTheDrawer(savedPlan('p', { name: '36 期', form: { ...SIGNABLE, loanIds: 'a' } }));
  const page = await mountPage(PREPARE, { plan: 'p' });
  expect(page.findAll('choice-field').find((one) => one.attr('label') === '想谈成的方案')?.attr('value')).toBe('p');
  await page.fire(page.findAll('check-row')[1]!, 'toggle', {});
  expect(page.findAll('choice-field').find((one) => one.attr('label') === '想谈成的方案')?.attr('value')).toBe('');
});

test('a settled loan can be asked a proof of', async () => {
  inTheBook(LOAN, loan({ id: 'b', note: '还清的', repayments: [paid('2026-02-15', 9_000_000)] }));
  const page = await mountPage(PREPARE, { loan: 'b' });
  expect(page.findAll('check-row')).toHaveLength(1);
  await choose(page, '要哪一份', 'proof');
  expect(ticked(page)).toEqual(['微粒贷 · 还清的']);
  expect(text(page)).toContain('请开具结清证明');
  expect(page.text()).toContain('还清以后要一份，存好。');
  expect(page.findAll('choice-field')).toEqual([]);
});

test('what was edited is copied, kept over a restart, and written anew only when asked', async () => {
  inTheBook(LOAN);
  const page = await mountPage(PREPARE);
  await page.fire('text-area', 'change', { value: '您好，我是李明。' });
  await page.tap('.actions__main');
  expect(phone.callsTo('setClipboardData').at(-1)).toMatchObject({ data: '您好，我是李明。' });
  restartApp();
  today('2026-03-25');
  const later = await mountPage(PREPARE);
  expect(text(later)).toBe('您好，我是李明。');
  expect(later.find('text-area').attr('hint')).toMatch(/账本、方案或日期变了/);
  phone.answerModal('confirm');
  await later.tap('.prepare__again');
  expect(text(later)).toContain('已经逾期 38 天');
  expect(later.findAll('.prepare__again')).toEqual([]);
});

test('amounts that are hidden are in no text; shown, what was edited is still there', async () => {
  inTheBook(LOAN);
  const page = await mountPage(PREPARE);
  await page.fire('text-area', 'change', { value: '每月能还 1,500.00 元' });
  restartApp();
  phone.storage.write('at-once/amounts-hidden', true, { plain: true });
  const hidden = await mountPage(PREPARE);
  expect(hidden.text()).toContain('金额已隐藏');
  expect(hidden.findAll('text-area')).toEqual([]);
  await hidden.tap(hidden.withText('显示金额'));
  expect(text(hidden)).toBe('每月能还 1,500.00 元');
});

test('a debt that may be past limitation: what a letter would do is said before it is written; with a later repayment it isn\'t', async () => {
  const old = { terms: { borrowedOn: '2021-01-15', firstDueOn: '2021-02-15' } };
  inTheBook(loan(old), loan({ id: 'b', note: '手机', ...old, repayments: [paid('2024-01-15', 100)] }));
  const page = await mountPage(PREPARE);
  expect(page.find('.prepare__lapsed').text()).toMatch(/^「微粒贷」按账上记的，.*三年/);
  for (const words of ['就不能再拿时效说事', '供参考，以合同和法院认定为准', '12348']) expect(page.find('.prepare__lapsed').text()).toContain(words);
  await page.fire(page.findAll('check-row')[0]!, 'toggle', {});
  expect(page.has('.prepare__lapsed')).toBe(false);
});

test('an empty ledger: blanks to be filled in, and the way to the loan form', async () => {
  const page = await mountPage(PREPARE);
  expect(text(page)).toContain('【借款日、金额、期数】');
  await page.tap(page.findAll('t-button')[0] ?? 't-button');
  expect(phone.visits.at(-1)).toEqual({ how: 'navigateTo', url: '/pages/new-loan/index' });
});

test('a ledger that can\'t be read says so', async () => {
  inTheBook(LOAN);
  phone.failNext('getStorageInfo');
  const page = await mountPage(PREPARE);
  expect(page.text()).toContain('账本打不开');
  await page.fire('page-state', 'retry', {});
  expect(text(page)).toContain('逾期 37 天');
});
