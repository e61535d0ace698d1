import { planDeferral, planInstallments } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { mountPage, phone, settle, today, type Page } from '../support';
import { agreement, signed } from './agreements';
import { choose, fill, holdStorage, inTheBook, loan, LOAN, money, paid, storedLoans } from './book';
import { debtTyped, inTheDrawer, problems, savedPlan, SIGNABLE, SIGNED_ON as TODAY, ticked, valueOf } from './plans';

const planOf = (form: Record<string, string> = {}) => savedPlan('p', { savedOn: TODAY, form: { ...SIGNABLE, ...form } });
const open = (query: Record<string, string> = { plan: 'p' }, options = {}) => mountPage('loan/agreement-form/index', query, options);
const PARTS = ['本金', '利息', '罚息', '违约金'];
const waivers = (page: Page) => PARTS.map((part) => valueOf(page, `减免${part}`));
const day = (page: Page, label: string) => page.find(`date-field[label=${label}]`).attr('value');
const lines = (page: Page) => String(page.find('text-area[label="逐期：日期 金额"]').attr('value')).split('\n');
const rowsBy = (page: Page) => page.find('choice-row[label=每期金额]').attr('value');
const rule = (page: Page) => [...['期数', '每期还款', '最后一期'].map((label) => valueOf(page, label)), day(page, '首个还款日')];
const understood = (page: Page) => page.findAll('.agreement__below').at(-1)?.text();

beforeEach(() => {
  today(TODAY);
  inTheBook(LOAN);
});

/** The form for that plan. */
async function formFor(form: Record<string, string> = {}): Promise<Page> {
  inTheDrawer(planOf(form));
  return open();
}

describe('what was offered is there to be put right', () => {
  test('installments: debt, waivers, down payment, terms that are alike but for the last', async () => {
    const page = await formFor();
    const { installments } = planInstallments({
      debt: { principal: 5_700_000, interest: 60_000, penalty: 40_000, lateFee: 10_000 }, waive: { principal: 0, interest: 0, penalty: 40_000, lateFee: 0 },
      downPayment: 210_000, signedOn: TODAY, firstDueOn: '2026-04-24', termCount: 36, price: { kind: 'total-interest', amount: 700_000 },
    });
    const amounts = installments.map(({ principal, interest }) => money(principal + interest));
    expect([ticked(page), day(page, '签约日')]).toEqual([['微粒贷'], TODAY]);
    expect([debtTyped(page), waivers(page), valueOf(page, '首付')]).toEqual([['57,000.00', '600.00', '400.00', '100.00'], ['', '', '400.00', ''], '2,100.00']);
    expect([rowsBy(page), rule(page)]).toEqual(['rule', ['36', amounts[0], amounts[35], '2026-04-24']]);
    expect(understood(page)).toBe('首付 2,100.00 元，36 期合计 62,600.00 元，其中利息 7,000.00 元，4月24日至 2029年3月24日');
    expect([problems(page), page.text().includes('已经恢复')]).toEqual([[], false]);
    await choose(page, '每期金额', '逐期填');
    expect(lines(page)).toEqual(installments.map(({ dueOn }, place) => `${dueOn} ${amounts[place] ?? ''}`));
    expect(understood(page)).toContain('36 期合计 62,600.00 元');
  });

  test('installments that fall from term to term: line by line', async () => {
    const page = await formFor({ priceKind: 'annual-rate', annualPercent: '10.8', rateMethod: 'equal-principal', termCount: '12' });
    expect([rowsBy(page), lines(page).length, page.has('text-field[label=每期还款]')]).toEqual(['each', 12, false]);
    expect(lines(page)[0]).toMatch(/^2026-04-24 5,\d{3}\.\d\d$/);
    expect(understood(page)).toMatch(/^首付 2,100\.00 元，12 期合计 /);
    await choose(page, '每期金额', '每期一样');
    expect(rule(page)).toEqual(['12', '', '', '2026-04-24']);
  });

  test('terms that are all alike leave the last one empty', async () => {
    const page = await formFor({ interest: '', penalty: '', lateFee: '', waivePenalty: '', downPayment: '', priceKind: 'none', termCount: '12' });
    expect(rule(page)).toEqual(['12', '4,750.00', '', '2026-04-24']);
    expect(understood(page)).toBe('12 期合计 57,000.00 元，其中利息 0.00 元，4月24日至 2027年3月24日');
  });

  test('a deferral: what is due at its end, less what is waived of the penalty so far', async () => {
    const page = await formFor({ kind: 'deferral', months: '3', penaltyWaiver: '100' });
    const plan = planDeferral({
      debt: { principal: 5_700_000, interest: 60_000, penalty: 40_000, lateFee: 10_000 }, overduePrincipal: 5_700_000, dailyRate: '0.0005', startOn: TODAY, months: 3, penaltyWaiver: '1',
    });
    expect([debtTyped(page), waivers(page), valueOf(page, '首付')]).toEqual([['57,000.00', '600.00', '400.00', '100.00'], ['', '', '400.00', ''], '']);
    expect(rule(page)).toEqual(['1', money(plan.dueAtEndIfWaived), '', plan.endsOn]);
    expect(understood(page)).toBe(`1 期合计 ${money(plan.dueAtEndIfWaived)} 元，其中利息 ${money(plan.dueAtEndIfWaived - 5_770_000)} 元，6月24日至 6月24日`);
  });

  test('a settlement: one payment, and what is given up from the penalty down to the principal', async () => {
    const page = await formFor({ kind: 'lump-sum', settlement: '57400' });
    expect([waivers(page), rule(page), problems(page)]).toEqual([['', '200.00', '400.00', '100.00'], ['1', '57,400.00', '', TODAY], []]);
  });

  test('a settlement far below the principal waives some of that', async () => {
    const page = await formFor({ kind: 'lump-sum', settlement: '40000', inWriting: 'yes' });
    expect(waivers(page)).toEqual(['17,000.00', '600.00', '400.00', '100.00']);
    expect(understood(page)).toBe('1 期合计 40,000.00 元，其中利息 0.00 元，3月24日至 3月24日');
  });

  test('a day of signing that was planned for later is today', async () => {
    const page = await formFor({ signedOn: '2026-04-01' });
    expect([day(page, '签约日'), page.find('date-field[label=签约日]').attr('end')]).toEqual([TODAY, TODAY]);
  });

  test('a plan of no loan leaves it to be chosen', async () => {
    const page = await formFor({ loanIds: '', debtOn: '' });
    expect([page.findAll('check-row').length, ticked(page)]).toEqual([1, []]);
  });
});

describe('the loans that it can cover', () => {
  const carrier = signed(loan({ id: 'c', lender: '主' }), agreement({ signedOn: '2026-03-01', firstDueOn: '2026-04-15', joined: ['d'] }));
  const others: LoanRecord[] = [
    carrier, loan({ id: 'd', lender: '并入的' }), loan({ id: 'e', lender: '还清的', repayments: [paid('2026-01-15', 5_700_000)] }),
    loan({ id: 'f', lender: '算不出的', terms: { borrowedOn: '2026-04-01', firstDueOn: '2026-05-01' } }),
  ];

  test('are those that owe something and are on their own, with what clears each', async () => {
    inTheBook(LOAN, ...others);
    const page = await formFor({ loanIds: 'a d e' });
    expect([page.findAll('check-row').map((row) => row.attr('label')), ticked(page)]).toEqual([['微粒贷', '主'], ['微粒贷']]);
    expect(page.find('check-row[label=微粒贷]').attr('detail')).toMatch(/^今日结清 [\d,]+\.\d\d 元$/);
  });

  test('none: says what to do first, and leads there; the loan is there on coming back', async () => {
    inTheBook();
    phone.storage.remove('loan/a');
    const page = await formFor();
    expect(page.text()).toContain('先记下这笔借款\n协议要接在一笔还没还清的借款上');
    expect([page.has('check-row'), page.has('.actions')]).toEqual([false, false]);
    await page.tap(page.withText('记一笔借款'));
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/pages/new-loan/index' }]);
    await page.hide();
    const form = await mountPage('loan/loan-form/index');
    await choose(form, '贷款机构', '微粒贷');
    await fill(form, '借款金额', '57000');
    await form.fire('date-field[label=借款日] picker', 'change', { value: '2026-01-15' });
    await fill(form, '期数', '12');
    await fill(form, '日利率', '0.05');
    await form.tap('.actions__main');
    await form.close();
    expect(storedLoans()).toHaveLength(1);
    await page.show();
    expect([page.text().includes('先记下这笔借款'), page.findAll('check-row').length]).toEqual([false, 1]);
  });

  test('are not read anew while one fills the form in', async () => {
    const page = await formFor();
    await fill(page, '期数', '24');
    await page.hide();
    await page.show();
    expect([valueOf(page, '期数'), page.text().includes('已经恢复')]).toEqual(['24', false]);
  });
});

describe('where there is no form to show', () => {
  test.each([['of no known plan', { plan: 'gone' }], ['of a deleted plan', { plan: 'd' }], ['of a plan that isn’t filled in', { plan: 'x' }], ['with a broken id', { plan: '%' }], ['without an id', {}]])(
    'a link %s says so and leads back', async (_, query) => {
      inTheDrawer(planOf(), savedPlan('d', { deleted: true }), savedPlan('x', { form: { principal: '57000' } }));
      const page = await open(query);
      expect(page.text()).toContain('这个方案没有了、没填完，或已经记为已签');
      await page.tap('t-button');
      expect(phone.visits).toEqual([{ how: 'navigateBack', url: undefined }]);
    });

  test.each([['plans', []], ['loans', ['plans/checklist/index']]])('%s that can’t be read are said, and the second try works', async (_, before) => {
    inTheDrawer(planOf());
    // The checklist has read the plans, and no loan.
    for (const route of before) await mountPage(route, { plan: 'p' });
    phone.failNext('getStorageInfo');
    const page = await open();
    expect(page.text()).toContain('账本打不开');
    await page.tap('t-button');
    expect(ticked(page)).toEqual(['微粒贷']);
  });

  test('the storage silent shows that it is being read', async () => {
    inTheDrawer(planOf());
    const answer = holdStorage();
    const opening = open();
    await settle(20);
    expect(getCurrentPages().at(-1)?.data).toMatchObject({ state: 'loading' });
    answer();
    const page = await opening;
    await settle();
    expect(ticked(page)).toEqual(['微粒贷']);
  });
});
