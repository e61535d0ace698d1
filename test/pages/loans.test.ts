import { assessLoan } from '../../miniprogram/calc/index';
import { mountPage, phone, restartApp, settle, takeErrors, today } from '../support';
import { card } from '../ledger/other-debts';
import { holdStorage, inOtherDebts, inTheBook, loan, LOAN, money, paid, storedLoans } from './book';

const open = () => mountPage('pages/loans/index');
const titles = (page: Awaited<ReturnType<typeof open>>) => page.findAll('.loan__title').map((tag) => tag.text().split('\n')[0]);
const ofTerms = (record = LOAN) => assessLoan({ terms: record.terms, payments: [...record.repayments] }, '2026-03-24');

beforeEach(() => today('2026-03-24'));

describe('an empty book', () => {
  test('offers to write a loan down, to look at an example, and to read what this is', async () => {
    const page = await open();
    await page.tap(page.withText('记一笔借款'));
    expect(phone.visits.map(({ url }) => url)).toEqual(['/pages/new-loan/index']);
    expect(page.text()).toContain('3月24日 星期二');
    expect(page.text()).not.toContain('逾期合计');
  });

  test('shows the example, each loan marked as one', async () => {
    const page = await open();
    await page.tap(page.withText('看示例'));
    expect(titles(page).map((title) => title?.endsWith('（示例）'))).toEqual([true, true]);
    expect(page.text()).toContain('数字是编的');
    expect(storedLoans().map(({ example }) => example)).toEqual([true, true]);
  });

  test('the example goes in one tap and comes back in one', async () => {
    const page = await open();
    await page.tap(page.withText('看示例'));
    const [shown, stored] = [page.text(), storedLoans()];
    await page.tap(page.withText('移除示例'));
    expect(page.text()).toContain('看示例');
    expect(storedLoans()).toEqual([]);
    await page.tap(page.withText('撤销'));
    expect(page.text()).toBe(shown);
    expect(storedLoans()).toEqual(stored);
  });

  test('the example leaves the own loans alone', async () => {
    inTheBook(LOAN, loan({ id: 'x', lender: '例子', example: true }));
    const page = await open();
    await page.tap(page.withText('移除示例'));
    expect(titles(page)).toEqual(['微粒贷']);
    expect(storedLoans()).toEqual([LOAN]);
  });
});

describe('the loans', () => {
  const settled = loan({ id: 's', lender: '已清', repayments: [paid('2026-02-15', 5_700_000 + 88_350)] });
  const upcoming = loan({ id: 'u', lender: '未到', terms: { borrowedOn: '2026-03-01', firstDueOn: '2026-03-30', dueDay: 30 } });
  const dueToday = loan({ id: 'd', lender: '今天', terms: { borrowedOn: '2026-02-24', firstDueOn: '2026-03-24', dueDay: 24 } });
  const overdueLess = loan({ id: 'o', lender: '少逾', note: '装修', repayments: [paid('2026-02-15', 563_350)] });

  test('stand with the longest overdue first, then by what is due next, settled last', async () => {
    inTheBook(settled, upcoming, overdueLess, dueToday, LOAN);
    const page = await open();
    expect(titles(page)).toEqual(['微粒贷', '少逾 · 装修', '今天', '未到', '已清']);
    expect(page.findAll('.loan__status').map((tag) => tag.text())).toEqual(['逾期 37 天', '逾期 9 天', '今天到期', '还有 6 天', '已结清']);
  });

  test('add up at the top', async () => {
    inTheBook(settled, upcoming, overdueLess, dueToday, LOAN);
    const page = await open();
    const all = [settled, upcoming, overdueLess, dueToday, LOAN].map(ofTerms);
    const sum = (amounts: number[]) => money(amounts.reduce((total, amount) => total + amount, 0));
    const overdue = all.map(({ totals }) => totals.overdueTotal);
    expect(page.find('.money--large').text()).toBe(sum(overdue));
    expect(page.text()).toContain('2 笔逾期，最长 37 天');
    const soon = [ofTerms(upcoming), ofTerms(dueToday)].map(({ nextDue }) => nextDue!.amount);
    expect(page.findAll('.loans__sum').map((tag) => tag.text())).toEqual([
      `7 天内应还\n${sum(soon)}\n2 期`,
      `剩余本金合计\n${sum(all.map(({ totals }) => totals.outstandingPrincipal))}`,
    ]);
  });

  test('say what each owes now and how far it has come, each sum once', async () => {
    const next = loan({ id: 'n', lender: '下月', terms: { borrowedOn: '2026-03-01', firstDueOn: '2026-04-30', dueDay: 30 } });
    inTheBook(overdueLess, upcoming, next);
    const page = await open();
    const [first, second, third] = page.findAll('.loan').map((row) => row.text().split('\n'));
    expect(first).toEqual(expect.arrayContaining(['逾期 9 天', '已还 1/12 期']));
    expect(second).toEqual(expect.arrayContaining(['还有 6 天', '已还 0/12 期']));
    expect(third).toEqual(expect.arrayContaining(['4月30日应还', money(ofTerms(next).nextDue!.amount), '已还 0/12 期']));
    const owed = [ofTerms(overdueLess).totals.overdueTotal, ofTerms(upcoming).nextDue!.amount, ofTerms(next).nextDue!.amount].map(money);
    expect(owed.map((sum) => page.text().split(sum).length - 1)).toEqual([1, 1, 1]);
    expect(page.find('.money--large').text()).toBe(owed[0]);
    expect(page.findAll('.due').map((row) => row.text().split('\n'))).toEqual([['少逾 · 装修', '已逾期 9 天', '还了'], ['未到', '3月30日', owed[1], '还了']]);
  });

  test('owe only what the money paid ahead does not cover, and say so', async () => {
    const ahead = loan({ repayments: [paid('2026-02-15', 600_000)] });
    const plenty = loan({ id: 'p', repayments: [paid('2026-02-15', 1_200_000)] });
    inTheBook(ahead, plenty);
    today('2026-03-10');
    const page = await open();
    expect(page.findAll('.loan').map((row) => row.text().split('\n').slice(2, -2))).toEqual([
      ['这期 5,481.50 元，账上多付的 366.50 元到期先抵扣'],
      ['3月15日应还', '0.00', '这期 5,481.50 元，账上多付的钱够还，到期自动抵扣'],
    ]);
    // It is all that is due within seven days, and stands once.
    expect(page.findAll('.due').map((row) => row.text().split('\n'))).toEqual([['微粒贷，1月15日借', '3月15日', '5,115.00', '还了']]);
    expect([page.text().split('5,115.00').length - 1, page.findAll('.loans__sum').map((sum) => sum.text().split('\n')[0])]).toEqual([1, ['剩余本金合计']]);
  });

  test('in grace say so', async () => {
    inTheBook(loan({ terms: { overdueRules: { graceDays: 3 } } }));
    today('2026-02-17');
    const [row] = (await open()).findAll('.loan').map((each) => each.text().split('\n'));
    expect(row?.slice(0, 3)).toEqual(['微粒贷', '宽限期内', '宽限期内应还']);
  });

  test('say so when none is overdue', async () => {
    inTheBook(upcoming);
    expect((await open()).text()).toContain('逾期合计（元）\n0.00\n没有逾期');
  });

  test('open at a tap', async () => {
    inTheBook(LOAN, upcoming);
    const page = await open();
    await page.tap(page.withText('未到'));
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/loan/detail/index?id=u' }]);
  });

  test('change with the day when the page is come back to after midnight', async () => {
    inTheBook(LOAN);
    const page = await open();
    today('2026-03-25', '00:30');
    await page.show();
    expect(page.text()).toContain('逾期 38 天');
  });

  test('one that cannot be calculated is named, and the others count', async () => {
    inTheBook(loan({ id: 'late', lender: '日期错', terms: { borrowedOn: '2026-04-01', firstDueOn: '2026-05-01' } }), LOAN);
    const page = await open();
    expect(titles(page)).toEqual(['日期错', '微粒贷']);
    expect(page.text()).toContain('算不出来\n今天早于借款日，请检查手机的日期');
    expect(page.find('.money--large').text()).toBe(money(ofTerms().totals.overdueTotal));
  });

  test('three hundred of them render, a portion at a time, and each is reached', async () => {
    inTheBook(...Array.from({ length: 300 }, (_, place) => loan({ id: `l${place}`, lender: `第 ${place} 家` })));
    const start = performance.now();
    const page = await open();
    console.info(`300 loans: ${Math.round(performance.now() - start)} ms`);
    // Ten come at first, ten more 50 ms later.
    await settle(60);
    const seen = [...titles(page)];
    expect(seen).toHaveLength(20);
    await page.tap(page.withText('再看 20 笔，还有 280 笔没列出'));
    expect(titles(page).slice(0, 20)).toEqual(seen);
    seen.push(...titles(page).slice(20));
    while (page.text().includes('看后面')) {
      await page.tap(page.withText('看后面'));
      expect(titles(page).length).toBeLessThanOrEqual(40);
      seen.push(...titles(page));
    }
    expect(new Set(seen).size).toBe(300);
    expect(seen).toHaveLength(300);
    await page.tap(page.withText('回到前面的 40 笔'));
    expect(titles(page)).toEqual(seen.slice(240, 280));
    expect(page.find('.money--large').text()).toBe(money(ofTerms().totals.overdueTotal * 300));
    expect(page.text()).toContain('300 笔逾期');
  });
});

describe('the storage', () => {
  test('while it has not answered, no figure and no empty book is shown', async () => {
    inTheBook(LOAN);
    const answer = holdStorage();
    const page = await open();
    expect(page.text()).toBe('');
    expect(page.has('[ariaLabel=正在读取账本]')).toBe(true);
    answer();
    await settle();
    expect(titles(page)).toEqual(['微粒贷']);
  });

  test('failing, says that the book could not be read, and opens it on the second try', async () => {
    inTheBook(LOAN);
    phone.failNext('getStorageInfo');
    const page = await open();
    expect(page.text()).toContain('账本打不开');
    expect(page.text()).toContain('getStorageInfo:fail');
    expect(page.text()).not.toContain('记一笔借款');
    await page.tap('t-button');
    expect(titles(page)).toEqual(['微粒贷']);
  });

  test('an index of a later version keeps nothing closed', async () => {
    inTheBook(LOAN);
    phone.storage.write('index/loan', { version: 9, names: ['a'] });
    expect(titles(await open())).toEqual(['微粒贷']);
    expect(phone.storage.read('index/loan')).toEqual({ version: 9, names: ['a'] });
  });

  test('a damaged record is reported, kept as it is, and the others show', async () => {
    inTheBook(LOAN);
    phone.storage.write('loan/b', { version: 2, id: 'b', product: 'weilidai' });
    const page = await open();
    expect(page.text()).toMatch(/有一条记录读不出来：「贷款机构」/);
    expect(titles(page)).toEqual(['微粒贷']);
    expect(phone.storage.read('loan/b')).toEqual({ version: 2, id: 'b', product: 'weilidai' });
  });

  test('a damaged record is reported even when it was the only one', async () => {
    phone.storage.write('loan/b', '坏了');
    const page = await open();
    expect(page.text()).toContain('有一条记录读不出来');
    expect(page.text()).toContain('记一笔借款');
  });

  test('a pull reads it again and lets go', async () => {
    inTheBook(LOAN);
    const page = await open();
    today('2026-03-25');
    await page.call('onPullDownRefresh');
    expect(page.text()).toContain('逾期 38 天');
    expect(phone.callsTo('stopPullDownRefresh')).toHaveLength(1);
  });

  test('refusing the example says so, and nothing half of it is left', async () => {
    const page = await open();
    phone.failNext('setStorage', 'setStorage:fail exceed max size');
    await page.tap(page.withText('看示例'));
    expect(phone.said.join()).toContain('没有存上');
    expect(phone.said.join()).toContain('空间满了');
    expect(page.text()).toContain('看示例');
    expect(storedLoans()).toEqual([]);
  });
});

describe('a deleted loan', () => {
  async function deleted() {
    inTheBook(LOAN, loan({ id: 'b', lender: '另一家' }));
    const list = await open();
    const page = await mountPage('loan/detail/index', { id: 'a' });
    await page.tap(page.withText('删除这笔借款'));
    await page.close();
    await list.show();
    return list;
  }

  test('is gone from the list, which says so and offers it back', async () => {
    const list = await deleted();
    expect(titles(list)).toEqual(['另一家']);
    expect(list.find('undo-bar').text()).toContain('已删除「微粒贷」');
    expect([list.has('.actions'), list.has('undo-bar .undo--raised')]).toEqual([true, true]);
    await list.tap(list.withText('记一笔借款'));
    expect(phone.visits.at(-1)).toEqual({ how: 'navigateTo', url: '/pages/new-loan/index' });
    await list.tap(list.withText('撤销'));
    expect(titles(list)).toEqual(['微粒贷', '另一家']);
    expect(storedLoans()[0]).toEqual(LOAN);
    expect([list.has('.actions'), list.find('undo-bar').text()]).toEqual([true, '']);
  });

  test('stays deleted when the bar is closed', async () => {
    const list = await deleted();
    await list.tap(list.withText('关闭'));
    expect(list.find('undo-bar').text()).toBe('');
    await list.show();
    expect(list.find('undo-bar').text()).toBe('');
    expect(titles(list)).toEqual(['另一家']);
  });

  test('is gone for good at the next start', async () => {
    await deleted();
    restartApp();
    const list = await open();
    expect(titles(list)).toEqual(['另一家']);
    expect(list.find('undo-bar').text()).toBe('');
    expect(phone.storage.keys).not.toContain('loan/a');
  });

  test('that was the last one is still offered back', async () => {
    inTheBook(LOAN);
    const list = await open();
    const page = await mountPage('loan/detail/index', { id: 'a' });
    await page.tap(page.withText('删除这笔借款'));
    await page.close();
    await list.show();
    expect(list.text()).toContain('记一笔借款');
    expect([list.has('.actions'), list.has('undo-bar .undo'), list.has('undo-bar .undo--raised')]).toEqual([false, true, false]);
    await list.tap(list.withText('撤销'));
    expect(titles(list)).toEqual(['微粒贷']);
  });

  test('that cannot be brought back says so and stays on offer', async () => {
    const list = await deleted();
    phone.failNext('setStorage');
    await list.tap(list.withText('撤销'));
    expect(phone.said.join()).toContain('没有撤销');
    expect(titles(list)).toEqual(['另一家']);
    await list.tap(list.withText('撤销'));
    expect(titles(list)).toEqual(['微粒贷', '另一家']);
  });
});

test('nothing is printed as an error while looking around', async () => {
  await open();
  expect(takeErrors()).toEqual([]);
});

describe('the reminder of a backup', () => {
  const NEVER = '账本只在这台手机里，还没有备份过。';

  test('stands there once something of one\'s own was recorded, and leads to the backup', async () => {
    today('2026-03-24');
    inTheBook(loan());
    phone.storage.write('last-change', { version: 1, on: '2026-03-20' });
    const page = await mountPage('pages/loans/index');
    expect(page.text()).toContain(NEVER);
    await page.tap(page.findAll('button').find((button) => button.text() === '去备份') ?? 'button');
    expect(phone.visits.at(-1)).toEqual({ how: 'navigateTo', url: '/settings/backup/index' });
  });

  test('not for the example, nor after a backup of this month', async () => {
    today('2026-03-24');
    inTheBook(loan({ example: true }));
    phone.storage.write('last-change', { version: 1, on: '2026-03-20' });
    expect((await mountPage('pages/loans/index')).text()).not.toContain(NEVER);
    restartApp();
    inTheBook(loan());
    phone.storage.write('last-backup', { version: 1, on: '2026-03-01' });
    expect((await mountPage('pages/loans/index')).text()).not.toContain('备份过');
  });
});

describe('本月要还', () => {
  const rows = (page: Awaited<ReturnType<typeof open>>) => page.findAll('.due').map((row) => row.text().split('\n').slice(0, 3));
  const late = loan({ repayments: [paid('2026-02-15', 563_350)] });

  test('还了 writes a repayment of today down, and one tap takes it back', async () => {
    inTheBook(late);
    const page = await open();
    // Of the only loan the sum stands above, and is said to the ear alone.
    expect(rows(page)).toEqual([['微粒贷', '已逾期 9 天', '还了']]);
    expect(page.find('.due__paid').attr('ariaLabel')).toBe(`微粒贷，${money(ofTerms(late).totals.overdueTotal)} 元，记为今天还了`);
    await page.tap('.due__paid');
    const { totals: { overdueTotal } } = ofTerms(late);
    expect(storedLoans()[0]?.repayments.slice(1).map(({ paidOn, amount }) => [paidOn, amount])).toEqual([['2026-03-24', overdueTotal]]);
    expect([page.find('.undo__done').text(), page.text().includes('这个月没有要还的了')]).toEqual([`已记下「微粒贷」今天还了 ${money(overdueTotal)} 元`, true]);
    await page.tap(page.withText('撤销'));
    expect([storedLoans(), page.has('.undo__done'), rows(page).length]).toEqual([[late], false, 1]);
  });

  test('a storage that fails writes nothing, and says so', async () => {
    inTheBook(late);
    const page = await open();
    phone.failNext('setStorage');
    await page.tap('.due__paid');
    expect([storedLoans(), rows(page).length, page.has('.undo__done')]).toEqual([[late], 1, false]);
    expect(phone.said[0]).toMatch(/^没有存上/);
  });

  test('says that the sums on top are of loans alone, where other debts stand below', async () => {
    inTheBook(late);
    expect((await open()).text()).not.toContain('上面只算借款');
    inOtherDebts(card('c'));
    restartApp();
    expect((await open()).text()).toContain('上面只算借款，其他欠款在下面。');
  });

  test('leads to the pages of the months', async () => {
    inTheBook(late);
    phone.storage.write('draft/household', { income: '6000', livingCosts: '2000', otherDebts: '', share: '80' });
    const page = await open();
    await settle();
    expect(page.text()).toContain('本月还能拿出 3,200.00 元，差');
    await page.tap(page.withText('未来 12 个月'));
    expect(phone.visits.map(({ url }) => url)).toEqual(['/months/ahead/index']);
  });
});
