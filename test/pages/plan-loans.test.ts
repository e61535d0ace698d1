import { assessLoan, finishOriginal } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { mountPage, phone, restartApp, today, type Page } from '../support';
import { agreement, signed } from './agreements';
import { field, fill, inTheBook, loan, LOAN, money, paid } from './book';
import { conclusions, debtTyped, openPlan, rowOf, shown, tick, ticked, typeOffer, valueOf } from './plans';

const TODAY = '2026-03-24';
const own = loan({ lender: '微粒贷', note: '装修', repayments: [paid('2026-02-15', 563_350)] });
const other = loan({ id: 'b', lender: '另一家', terms: { principal: 1_200_000, dailyRate: '0.0003' } });
const OWN = '微粒贷 · 装修';

const calculated = ({ terms, repayments }: LoanRecord) => ({ terms, payments: [...repayments] });
/** What a loan owes today, part by part, in fen. */
function owed(record: LoanRecord): [principal: number, interest: number, penalty: number, lateFee: number] {
  const { totals, payoffAmount } = assessLoan(calculated(record), TODAY);
  const { outstandingPrincipal, penaltyDue } = totals;
  return [outstandingPrincipal, payoffAmount - outstandingPrincipal - penaltyDue, penaltyDue, 0];
}
const debt = owed(own).map(money);
const payoff = (record: LoanRecord) => owed(record).reduce((sum, part) => sum + part, 0);
const source = (page: Page) => page.find('.plan__source').text();
const total = (page: Page) => page.find('.plan__total').text().split('\n')[1];

beforeEach(() => {
  today(TODAY);
  inTheBook(own, other);
});

describe('the debt of a loan', () => {
  test('is picked, adds up to what clears it, and can be changed', async () => {
    const page = await openPlan();
    expect(source(page)).toBe('勾选一笔或几笔，或直接在下面填');
    await tick(page, OWN);
    expect([debtTyped(page), ticked(page)]).toEqual([debt, [OWN]]);
    expect(source(page)).toBe('按今天的账带出，每项都能改成官方说的数');
    await fill(page, '总利息', '0');
    expect(total(page)).toBe(money(payoff(own)));
    await fill(page, '罚息', '0');
    expect([total(page), ticked(page)]).toEqual([money(payoff(own) - owed(own)[2]), [OWN]]);
  });

  test('is one line once it is chosen: the list is a tap away, and so are its parts', async () => {
    const page = await openPlan();
    const list = () => !page.has('.plan__gone');
    const line = () => page.findAll('.plan__debt').map((one) => one.text().replace(/\n/g, ' '));
    const opened = () => page.find('fold-panel[value=debt]').attr('opened');
    expect([list(), line(), opened()]).toEqual([true, [], []]);
    await tick(page, OWN);
    expect([list(), line(), opened()]).toEqual([false, [`${OWN} · 今日结清 ${money(payoff(own))} · 逾期 9 天`], []]);
    await page.tap('.plan__change');
    await tick(page, '另一家');
    expect([list(), line()]).toEqual([true, []]);
    await page.tap('.plan__chosen');
    expect(line()).toEqual([`${OWN}、另一家 · 今日结清 ${money(payoff(own) + payoff(other))} · 最久逾期 37 天`]);
    await fill(page, '罚息', '0');
    expect(line()[0]).toContain(`债务合计 ${total(page)}`);
  });

  test('is open where nothing is known of it, or something in it is wrong, and not closed under the finger', async () => {
    inTheBook(own, loan({ id: 'c', lender: '日期错', terms: { borrowedOn: '2026-04-01', firstDueOn: '2026-05-01' } }));
    const page = await openPlan();
    const opened = () => page.find('fold-panel[value=debt]').attr('opened');
    await tick(page, '日期错');
    expect(opened()).toEqual(['debt']);
    await fill(page, '本金', '5000');
    expect(opened()).toEqual(['debt']);
    await page.tap('fold-panel[value=debt]');
    expect(opened()).toEqual([]);
    await fill(page, '本金', 'x');
    expect(opened()).toEqual(['debt']);
    await page.tap('fold-panel[value=debt]');
    await fill(page, '总利息', '100');
    expect(opened()).toEqual([]);
  });

  test('brings its rate along, and asks for no original terms: those of the loan are known', async () => {
    const page = await openPlan();
    expect(page.has('text-field[label=原计划剩余期数]')).toBe(true);
    await tick(page, OWN);
    expect([valueOf(page, '合同日利率'), page.has('text-field[label=原计划剩余期数]')]).toEqual(['0.05', false]);
    expect(page.find('text-field[label=合同日利率]').attr('hint')).toBe('相当于年利率 18%（单利，按 360 天）');
  });

  test('does not deduct money paid ahead, and says so', async () => {
    inTheBook(own, loan({ id: 'c', lender: '多付', repayments: [paid('2026-02-15', 563_350), paid('2026-03-15', 600_000)] }));
    const page = await openPlan();
    await tick(page, '多付');
    expect(source(page)).toContain('账上多付的 518.50 元没有扣掉，可以请对方先抵扣。按今天的账带出');
    await tick(page, '多付');
    await tick(page, OWN);
    expect(source(page)).not.toContain('账上多付');
  });

  test('comes along from the page of the loan', async () => {
    const there = await mountPage('loan/detail/index', { id: 'a' });
    await there.tap(there.withText('拿它做协商方案'));
    const page = await openPlan();
    expect([debtTyped(page), ticked(page)]).toEqual([debt, [OWN]]);
  });

  test('replaces only the debt of an offer that was typed already', async () => {
    await typeOffer(await openPlan());
    await fill(await openPlan(), '分期期数', '24');
    const there = await mountPage('loan/detail/index', { id: 'a' });
    await there.tap(there.withText('拿它做协商方案'));
    const page = await openPlan();
    expect([field(page, '分期期数').value(), field(page, '总利息').value()]).toEqual(['24', '7000']);
    expect(debtTyped(page)).toEqual(debt);
  });

  test('that cannot be taken along is said, instead of an older one shown', async () => {
    const there = await mountPage('loan/detail/index', { id: 'a' });
    phone.failNext('setStorage');
    await there.tap(there.withText('拿它做协商方案'));
    expect(phone.said.join()).toContain('没有带过去');
    expect(phone.visits).toEqual([]);
  });

  test('stays when the loan is removed meanwhile, as typed', async () => {
    const page = await openPlan();
    await tick(page, OWN);
    const there = await mountPage('loan/detail/index', { id: 'a' });
    await there.tap(there.withText('删除这笔借款'));
    await page.show();
    expect([debtTyped(page), ticked(page)]).toEqual([debt, []]);
    expect(page.findAll('check-row').map((row) => row.attr('label'))).toEqual(['另一家']);
    expect(source(page)).toBe('勾选一笔或几笔，或直接在下面填');
    expect(page.has('text-field[label=原计划剩余期数]')).toBe(true);
  });

  test('is not asked for where the book has no loan or cannot be read', async () => {
    phone.failNext('getStorageInfo');
    const page = await openPlan();
    expect([page.has('check-row'), page.text().includes('账本没读出来，先自己填。')]).toEqual([false, true]);
    await typeOffer(page);
    expect(shown(page)).toHaveLength(7);
    await page.show();
    expect([page.findAll('check-row').length, page.text().includes('账本没读出来')]).toEqual([2, false]);
    expect(shown(page)).toHaveLength(7);
  });

  test('stays that of its loans while the book cannot be read', async () => {
    await tick(await openPlan(), OWN);
    restartApp();
    phone.failNext('getStorageInfo');
    const page = await openPlan();
    expect([debtTyped(page), page.has('check-row')]).toEqual([debt, false]);
    await fill(page, '总利息', '100');
    await page.show();
    expect([debtTyped(page), ticked(page)]).toEqual([debt, [OWN]]);
  });

  test('is not called that of today on a later day', async () => {
    await tick(await openPlan(), OWN);
    restartApp();
    today('2026-04-24');
    const page = await openPlan();
    expect(debtTyped(page)).toEqual(debt);
    expect(source(page)).toBe('是 3月24日带出的数；要今天的，取消勾选再选一次');
    await tick(page, OWN);
    await tick(page, OWN);
    expect(debtTyped(page)).not.toEqual(debt);
    expect(source(page)).toContain('按今天的账带出');
  });

  test('of a loan that cannot be calculated is not that of another', async () => {
    inTheBook(own, loan({ id: 'c', lender: '日期错', terms: { borrowedOn: '2026-04-01', firstDueOn: '2026-05-01' } }));
    const page = await openPlan();
    expect(rowOf(page, '日期错').attr('detail')).toBe('算不出来，勾选后自己填');
    await tick(page, OWN);
    await tick(page, '日期错');
    expect([debtTyped(page), ticked(page)]).toEqual([['', '', '', ''], [OWN, '日期错']]);
    await tick(page, OWN);
    expect(debtTyped(page)).toEqual(['', '', '', '']);
  });

  test('is offered by those that owe something and are on their own', async () => {
    const carrier = signed(loan({ id: 'd', lender: '主' }), agreement({ signedOn: '2026-03-20', firstDueOn: '2026-04-15', joined: ['b'] }));
    const settled = loan({ id: 'c', lender: '还清的', repayments: [paid('2026-01-15', 5_700_000)] });
    inTheBook(own, other, settled, carrier);
    expect((await openPlan()).findAll('check-row').map((row) => row.attr('label'))).toEqual([OWN, '主']);
  });
});

describe('the debt of several loans', () => {
  test('is that of both, part by part, at the rate that both come to', async () => {
    const page = await openPlan();
    await tick(page, OWN);
    await tick(page, '另一家');
    expect([debtTyped(page), ticked(page)]).toEqual([owed(own).map((part, place) => money(part + owed(other)[place]!)), [OWN, '另一家']]);
    expect(total(page)).toBe(money(payoff(own) + payoff(other)));
    const rate = (owed(own)[0] * 0.05 + owed(other)[0] * 0.03) / (owed(own)[0] + owed(other)[0]);
    expect(Number(valueOf(page, '合同日利率'))).toBeCloseTo(rate, 9);
    expect(page.find('text-field[label=合同日利率]').attr('hint')).toBe(`几笔利率不同，带出的是按剩余本金加权的平均。相当于年利率约 ${(rate * 360).toFixed(2)}%（单利，按 360 天）`);
  });

  test('is that of one again, and stays when the last is unticked, as typed', async () => {
    const page = await openPlan();
    await tick(page, '另一家');
    await tick(page, OWN);
    await tick(page, '另一家');
    expect([debtTyped(page), ticked(page), valueOf(page, '合同日利率')]).toEqual([debt, [OWN], '0.05']);
    await tick(page, OWN);
    expect([debtTyped(page), ticked(page), source(page)]).toEqual([debt, [], '勾选一笔或几笔，或直接在下面填']);
  });

  test('is measured by what both come to when they are finished as planned', async () => {
    const page = await openPlan();
    await tick(page, OWN);
    await tick(page, '另一家');
    await fill(page, '总利息', '3000');
    const finish = [own, other].map((record) => finishOriginal(calculated(record), TODAY).totalPaid).reduce((sum, one) => sum + one, 0);
    const less = finish - payoff(own) - payoff(other) - 300_000;
    expect(conclusions(page)).toContainEqual(['for', `比按原计划还完少付 ${money(less)} 元`]);
  });

  test('is not measured by the contract of one of them once the other is removed', async () => {
    const page = await openPlan();
    await tick(page, OWN);
    await tick(page, '另一家');
    await fill(page, '总利息', '3000');
    const both = debtTyped(page);
    const there = await mountPage('loan/detail/index', { id: 'b' });
    await there.tap(there.withText('删除这笔借款'));
    await page.show();
    expect([debtTyped(page), ticked(page)]).toEqual([both, []]);
    expect(conclusions(page).map(([, text]) => text).filter((text) => text.startsWith('比按原计划还完'))).toEqual([]);
    await fill(page, '原计划剩余期数', '12');
    expect(conclusions(page).map(([, text]) => text).filter((text) => text.startsWith('比按原计划还完'))).toHaveLength(1);
  });

  test('is there again after a restart, ticks and all', async () => {
    const page = await openPlan();
    await tick(page, OWN);
    await tick(page, '另一家');
    const both = debtTyped(page);
    restartApp();
    const next = await openPlan();
    expect([debtTyped(next), ticked(next)]).toEqual([both, [OWN, '另一家']]);
  });
});

test('the loan taken as LOAN owes what its page says', async () => {
  today('2026-01-15');
  inTheBook(LOAN);
  const page = await openPlan();
  expect(rowOf(page, '微粒贷').attr('detail')).toBe('今日结清 57,000.00 元');
  await tick(page, '微粒贷');
  expect(debtTyped(page)).toEqual(['57,000.00', '0.00', '0.00', '0.00']);
});
