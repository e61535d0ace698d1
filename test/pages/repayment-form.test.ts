import { assessLoan } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { field, fill, inTheBook, loan, LOAN, money, paid, pickDay, storedLoans } from './book';

const TODAY = '2026-03-24';
const open = (query: Record<string, string> = { loan: 'a' }) => mountPage('loan/repayment-form/index', query);
const save = (page: Page) => page.tap('.actions__main');
const on = (day: string, record: LoanRecord) => assessLoan({ terms: record.terms, payments: [...record.repayments] }, day);
const preview = (page: Page) => page.findAll('.repayment-form__row').map((row) => row.text().split('\n'));
const usual = (page: Page) => page.findAll('.usual__button').map((button) => button.text());
const problems = (page: Page) => [
  ...['text-field', 'date-field', 'choice-field'].flatMap((kind) => page.findAll(kind)).filter((each) => each.attr('problem'))
    .map((each) => `${each.attr('label')}：${each.attr('problem')}`),
];
const dateShown = (page: Page) => page.find('date-field .field__value').text();
const RECEIPT = '[ariaLabel=回执写明了怎么抵扣]';
const takeTheReceipt = (page: Page, taken = true) => page.fire(RECEIPT, 'change', { value: taken });

beforeEach(() => {
  today(TODAY);
  inTheBook(LOAN);
});

describe('a repayment', () => {
  test('is split on the screen just as it is after saving', async () => {
    const page = await open();
    await fill(page, '还款金额', '6,000');
    const shown = preview(page);
    const outcome = page.text();
    await save(page);
    const [record] = storedLoans();
    expect(record?.repayments).toMatchObject([{ paidOn: TODAY, amount: 600_000, note: '' }]);
    const { allocations, totals } = on(TODAY, record!);
    expect(shown).toEqual([
      ['罚息', money(allocations[0]!.penalty)], ['利息', money(allocations[0]!.interest)], ['本金', money(allocations[0]!.principal)],
    ]);
    expect(outcome).toContain(`记下后，逾期还剩 ${money(totals.overdueTotal)} 元`);
    expect(phone.visits).toEqual([{ how: 'navigateBack', url: undefined }]);
  });

  test('changes the loan page and the list at once', async () => {
    const list = await mountPage('pages/loans/index');
    const above = await mountPage('loan/detail/index', { id: 'a' });
    const page = await open();
    await fill(page, '还款金额', '5633.50');
    await pickDay(page, '还款日期', '2026-02-15');
    await save(page);
    await page.close();
    await above.show();
    await list.show();
    expect([above.text(), list.text()]).toEqual([expect.stringContaining('逾期 9 天'), expect.stringContaining('逾期 9 天')]);
  });

  test('of another day is split as on that day', async () => {
    const page = await open();
    await fill(page, '还款金额', '5633.50');
    await pickDay(page, '还款日期', '2026-02-15');
    expect(preview(page)).toEqual([['利息', '883.50'], ['本金', '4,750.00']]);
    expect(page.text()).toContain('记下后，到今天逾期还剩');
  });

  test('of more than is due keeps the rest on the account, and says so', async () => {
    today('2026-02-15');
    const page = await open();
    await fill(page, '还款金额', '6000');
    expect(preview(page)).toEqual([['利息', '883.50'], ['本金', '4,750.00'], ['账上多付的钱（溢缴款）', '366.50']]);
    expect(page.text()).toContain('记下后，没有逾期');
  });

  test('a note as long as a message is kept whole, and a longer one says so', async () => {
    const page = await open();
    await fill(page, '还款金额', '100');
    await fill(page, '备注', '注'.repeat(501));
    await save(page);
    expect([problems(page), storedLoans()[0]?.repayments]).toEqual([['备注：备注最多 500 个字，现在是 501 个，请删短一点'], []]);
    await fill(page, '备注', '注'.repeat(84));
    await save(page);
    expect(storedLoans()[0]?.repayments).toMatchObject([{ note: '注'.repeat(84) }]);
  });

  test('keeps its note', async () => {
    const page = await open();
    await fill(page, '还款金额', '1');
    await page.type(field(page, '备注'), ' 妈妈代还 ');
    await save(page);
    expect(storedLoans()[0]?.repayments).toMatchObject([{ note: '妈妈代还' }]);
  });
});

describe('the usual amounts', () => {
  test('are what is overdue and what clears the loan; the latter settles it', async () => {
    const page = await open();
    const { totals, payoffAmount } = on(TODAY, LOAN);
    expect(usual(page)).toEqual([`还清逾期 ${money(totals.overdueTotal)}`, `全部结清 ${money(payoffAmount)}`]);
    await page.tap(page.withText('全部结清'));
    expect(field(page, '还款金额').value()).toBe(money(payoffAmount));
    expect(page.text()).toContain('记下后，这笔借款全部结清');
    await save(page);
    expect(on(TODAY, storedLoans()[0]!).installments.every(({ state }) => state === 'settled')).toBe(true);
  });

  test('of what is overdue leaves nothing overdue', async () => {
    const page = await open();
    await page.tap(page.withText('还清逾期'));
    expect(page.text()).toContain('记下后，没有逾期');
  });

  test('are those of the day that is picked', async () => {
    const page = await open();
    await pickDay(page, '还款日期', '2026-02-15');
    expect(usual(page)).toEqual(['还这一期 5,633.50', `全部结清 ${money(on('2026-02-15', LOAN).payoffAmount)}`]);
  });

  test('replace what was typed', async () => {
    const page = await open();
    await fill(page, '还款金额', '1x');
    expect(problems(page)).toHaveLength(1);
    await page.tap(page.withText('还清逾期'));
    expect(problems(page)).toEqual([]);
  });
});

describe('the receipt', () => {
  async function typeReceipt(page: Page): Promise<void> {
    await fill(page, '还款金额', '1000');
    await takeTheReceipt(page);
    await fill(page, '其中本金', '900');
    await fill(page, '其中利息', '100.00元');
  }

  test('is followed as it is stated', async () => {
    const page = await open();
    await typeReceipt(page);
    expect(preview(page)).toEqual([['利息', '100.00'], ['本金', '900.00']]);
    await save(page);
    const [record] = storedLoans();
    expect(record?.repayments[0]?.allocation).toEqual({ lateFee: 0, penalty: 0, interest: 10_000, principal: 90_000 });
  });

  test('that can’t be followed is not overruled without a word', async () => {
    inTheBook(loan({ terms: { principal: 550_000 } }));
    const page = await open();
    await fill(page, '还款金额', '10000');
    await takeTheReceipt(page);
    await fill(page, '其中本金', '10000');
    expect(page.find('.repayment-form__unlike').text()).toContain('回执上的本金比能抵的多 4,500.00 元');
    await typeReceipt(page);
    await takeTheReceipt(page);
    expect(page.has('.repayment-form__unlike')).toBe(false);
  });

  test('has a switch that says what it is for', async () => {
    const page = await open();
    expect(page.findAll('switch').map((each) => each.attr('ariaLabel'))).toEqual(['回执写明了怎么抵扣', '对方减免了一部分', '贷款机构已确认结清']);
  });

  test('must add up to the amount', async () => {
    const page = await open();
    await typeReceipt(page);
    await fill(page, '其中罚息', '1');
    expect(problems(page)).toEqual(['其中本金：回执上的各项加起来要等于还款金额']);
    await save(page);
    expect(storedLoans()).toEqual([LOAN]);
  });

  test('is forgotten when the switch is turned back', async () => {
    const page = await open();
    await typeReceipt(page);
    await takeTheReceipt(page, false);
    expect(page.has('text-field[label=其中本金] input')).toBe(false);
    await save(page);
    expect(storedLoans()[0]?.repayments[0]).not.toHaveProperty('allocation');
  });
});

/** What is overdue of the loan as it stands on the phone. */
function overdue(): number {
  const [{ terms, repayments }] = storedLoans() as [LoanRecord];
  return assessLoan({ terms, payments: repayments.map(({ paidOn, amount }) => ({ paidOn, amount })) }, TODAY).totals.overdueTotal;
}

describe('what is due', () => {
  test('stands there at first, follows the day, and gives way to what is typed', async () => {
    const page = await open();
    expect(field(page, '还款金额').value()).toBe(money(overdue()));
    expect(page.text()).toContain('先填了到这天的逾期合计');
    await pickDay(page, '还款日期', '2026-02-15');
    expect(field(page, '还款金额').value()).toBe('5,633.50');
    expect(page.text()).toContain('先填了第 1 期应还的');
    await fill(page, '还款金额', '100');
    await pickDay(page, '还款日期', '2026-03-15');
    expect(field(page, '还款金额').value()).toBe('100');
  });

  test('is nothing where the lender gives up something', async () => {
    const page = await open();
    for (const each of page.findAll('switch').slice(1, 2)) await page.fire(each, 'change', { value: true });
    expect(field(page, '还款金额').value()).toBe('');
  });
});

describe('what cannot be', () => {
  test('an empty form does not scold, saving it does', async () => {
    const page = await open();
    await page.type(field(page, '还款金额'), ''); // what is due stood there
    expect(problems(page)).toEqual([]);
    await save(page);
    expect(problems(page)).toEqual(['还款金额：请填还款金额']);
    expect(phone.callsTo('pageScrollTo')).toMatchObject([{ selector: '#field-amount' }]);
  });

  test.each([
    ['还款金额', '0', '还款金额要大于 0'],
    ['还款金额', '0.001', '还款金额最多到分，即两位小数'],
    ['还款金额', '-5', '还款金额不能是负数'],
    ['还款金额', '1e9', '还款金额只填数字，如 57000 或 57,000.00'],
    ['还款金额', '100,000,001', '还款金额最多 100,000,000.00 元'],
    ['还款日期', '2026-03-25', '还款日期不能晚于今天，还没付的钱先不记'],
    ['还款日期', '2026-01-14', '还款日期不能早于借款日 1月15日'],
    ['还款日期', '2026-02-30', '请选还款日期'],
  ])('%s %s is refused beside the field, and nothing is stored', async (label, value, sentence) => {
    const page = await open();
    await fill(page, '还款金额', '100');
    await (label === '还款日期' ? pickDay(page, label, value) : fill(page, label, value));
    expect(problems(page)).toEqual([`${label}：${sentence}`]);
    expect(preview(page)).toEqual([]);
    await save(page);
    expect(storedLoans()).toEqual([LOAN]);
  });
});

describe('what was typed', () => {
  test('is there again after the app was killed, for that loan only, until it is saved', async () => {
    inTheBook(LOAN, loan({ id: 'b' }));
    await fill(await open(), '还款金额', '123.45');
    restartApp();
    expect((await open({ loan: 'b' })).text()).not.toContain('已经恢复');
    const page = await open();
    expect(page.text()).toContain('上次没存的内容已经恢复');
    expect(field(page, '还款金额').value()).toBe('123.45');
    await save(page);
    await page.close();
    const next = await open();
    expect([field(next, '还款金额').value(), next.text().includes('已经恢复')]).toEqual([money(overdue()), false]);
  });

  test('and wiped out again is no draft', async () => {
    const page = await open();
    await fill(page, '还款金额', '77');
    await fill(page, '还款金额', '');
    restartApp();
    today('2026-03-27');
    const later = await open();
    expect(later.text()).not.toContain('已经恢复');
    expect(dateShown(later)).toBe('3月27日');
  });

  test.each([['a date that nobody picked is that of the new day', null, '3月27日'], ['a picked one stays', '2026-03-23', '3月23日'], ['even where it was the day itself', TODAY, '3月24日']])(
    'comes back days later: %s', async (_, picked, shown) => {
      const page = await open();
      await fill(page, '还款金额', '77');
      if (picked !== null) await pickDay(page, '还款日期', picked);
      restartApp();
      today('2026-03-27');
      const later = await open();
      expect([field(later, '还款金额').value(), dateShown(later)]).toEqual(['77', shown]);
    });

  test('can be thrown away', async () => {
    const asOpened = money(overdue());
    await fill(await open(), '还款金额', '123.45');
    restartApp();
    const page = await open();
    await page.tap(page.withText('不要了，重新填'));
    expect([field(page, '还款金额').value(), page.text().includes('已经恢复')]).toEqual([asOpened, false]);
    restartApp();
    expect((await open()).text()).not.toContain('已经恢复');
  });
});

describe('saving', () => {
  test('that fails says so, keeps the form and stores nothing; the second try makes one repayment', async () => {
    const page = await open();
    await fill(page, '还款金额', '100');
    phone.failNext('setStorage');
    await save(page);
    expect(phone.said).toEqual([expect.stringMatching(/没有存上[\s\S]*填好的都还在/)]);
    expect([storedLoans(), phone.visits, field(page, '还款金额').value()]).toEqual([[LOAN], [], '100']);
    await save(page);
    expect(storedLoans()[0]?.repayments).toHaveLength(1);
  });

  test('tapped twice makes one repayment and goes back once', async () => {
    const page = await open();
    await fill(page, '还款金额', '100');
    await Promise.all([save(page), save(page)]);
    await settle();
    expect(storedLoans()[0]?.repayments).toHaveLength(1);
    expect(phone.visits).toHaveLength(1);
  });
});

describe('editing', () => {
  const record = loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-03-20', 100_000, { note: '转账' })] });

  test('shows the repayment as it stands and changes that one alone', async () => {
    inTheBook(record);
    const page = await open({ loan: 'a', id: 'paid-2026-03-20' });
    expect([field(page, '还款金额').value(), field(page, '备注').value(), dateShown(page)])
      .toEqual(['1,000.00', '转账', '3月20日']);
    expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: '修改还款' });
    await fill(page, '还款金额', '2000');
    await save(page);
    expect(storedLoans()[0]?.repayments).toEqual([record.repayments[0], { ...record.repayments[1], amount: 200_000 }]);
  });

  test('counts the usual amounts without the repayment itself', async () => {
    inTheBook(record);
    const page = await open({ loan: 'a', id: 'paid-2026-03-20' });
    const without = on('2026-03-20', loan({ repayments: [record.repayments[0]!] }));
    expect(usual(page)[0]).toBe(`还清逾期 ${money(without.totals.overdueTotal)}`);
  });

  test('a stated split is shown again', async () => {
    inTheBook(loan({ repayments: [paid('2026-03-20', 100_000, { allocation: { lateFee: 0, penalty: 0, interest: 10_000, principal: 90_000 } })] }));
    const page = await open({ loan: 'a', id: 'paid-2026-03-20' });
    expect([field(page, '其中本金').value(), field(page, '其中利息').value()]).toEqual(['900.00', '100.00']);
  });
});

describe('a link', () => {
  test.each([['an unknown loan', { loan: 'gone' }], ['an unknown repayment', { loan: 'a', id: 'gone' }], ['nothing', {}]])('to %s says so and leads back', async (_, query) => {
    const page = await open(query);
    expect(page.text()).toContain('没有这笔借款或还款');
    await page.tap('t-button');
    expect(phone.visits).toEqual([{ how: 'navigateBack', url: undefined }]);
  });

  test('into a storage that fails does not say that the loan is gone', async () => {
    phone.failNext('getStorageInfo');
    const page = await open();
    expect(page.text()).toContain('账本打不开');
    await page.tap('t-button');
    expect(page.text()).toContain('还清逾期');
  });
});
