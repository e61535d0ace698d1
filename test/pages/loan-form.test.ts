import fs from 'node:fs';
import path from 'node:path';
import { buildSchedule, type LoanTerms } from '../../miniprogram/calc/index';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { readingDraft } from '../../miniprogram/help/reading-draft';
import { emptyLoanForm } from '../../miniprogram/loan/loan-form/values';
import { meant, mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { choose, dayOf, field, fill, inTheBook, loan, LOAN, money, paid, pick, pickDay, storedLoans } from './book';

const open = (query: Record<string, string> = {}) => mountPage('loan/loan-form/index', query);
const understood = (page: Page) => page.find('.loan-form__understood').text();
const dateShown = (page: Page, label: string) => page.find(`date-field[label=${label}] .field__value`).text();
/** Until 更多 has slid open. */
const unfolded = () => new Promise((resolve) => { setTimeout(resolve, 400); });
const hint = (page: Page, label: string) => page.find(`text-field[label=${label}]`).attr('hint');
const save = (page: Page) => page.tap('.actions__main');
const problemsShown = (page: Page) => [
  ...['text-field', 'date-field', 'choice-field', 'choice-row'].flatMap((kind) => page.findAll(kind)).filter((each) => each.attr('problem'))
    .map((each) => `${each.attr('label')}：${each.attr('problem')}`),
];

/** What LOAN's owner types, in the order of the form; 等额本金 is the second method of the wheel. */
async function fillIn(page: Page): Promise<void> {
  await choose(page, '贷款机构', '微粒贷');
  await fill(page, '借款金额', '57000');
  await pickDay(page, '借款日', '2026-01-15');
  await fill(page, '期数', '12');
  await fill(page, '日利率', '0.05');
  await pick(page, '还款方式', 1);
}

/** The live line over that schedule. */
function lineOf(terms: LoanTerms): string {
  const schedule = buildSchedule(terms);
  const [first, last] = [schedule[0]!, schedule.at(-1)!];
  const interest = schedule.reduce((total, one) => total + one.interest, 0);
  return `${schedule.length} 期，首期 ${dayOf(first.dueOn)}还 ${money(first.principal + first.interest)} 元，` +
    `末期 ${dayOf(last.dueOn)}还 ${money(last.principal + last.interest)} 元，总利息 ${money(interest)} 元`;
}

describe('a new loan', () => {
  test('is typed in, understood at once, and kept', async () => {
    const page = await open();
    await fillIn(page);
    expect(understood(page)).toBe(lineOf(LOAN.terms));
    expect(understood(page)).toMatch(/首期 2月15日还 5,633.50 元.*总利息 5,612.14 元/);
    await save(page);
    expect(storedLoans()).toMatchObject([{ lender: '微粒贷', example: false, repayments: [], terms: LOAN.terms, typedRate: LOAN.typedRate }]);
    expect(phone.visits).toEqual([{ how: 'redirectTo', url: `/loan/detail/index?id=${storedLoans()[0]!.id}` }]);
    expect(phone.said).toEqual(['记下了']);
    const list = await mountPage('pages/loans/index');
    expect(list.text()).toContain('微粒贷\n还有 31 天');
  });

  test('a lender’s habits are filled in, named with how sure they are, and lead to their source', async () => {
    const page = await open();
    await choose(page, '贷款机构', '其他');
    await fill(page, '机构名称', '京东金条');
    expect(page.find('.loan-form__habits').text()).toBe('有样本\n按京东金条的习惯填的：等额本息、利息按实际天数、一年按 365 天\n看来源');
    await page.tap(page.withText('看来源'));
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/help/article/index?id=lender-jintiao' }]);
    const article = await mountPage('help/article/index', { id: 'lender-jintiao' });
    expect(article.text()).toContain('灵活还：等额本息，按实际天数计息');
    await fill(page, '借款金额', '5000');
    await pickDay(page, '借款日', '2026-01-15');
    await fill(page, '期数', '12');
    await fill(page, '日利率', '0.05');
    expect(hint(page, '日利率')).toBe('相当于年利率 18.25%（单利，按 365 天）');
    await fill(page, '机构名称', '某行');
    expect(page.findAll('.loan-form__habits')).toEqual([]);
    expect(hint(page, '日利率')).toContain('按 360 天');
  });

  test.each([['the fields that were read', {}], ['the whole form, as versions before left it', emptyLoanForm()]])('the due day of the first loan is proposed where a message began the second: %s', async (_, form) => {
    inTheBook(LOAN);
    phone.storage.write('draft/loan-reading', { ...form, ...readingDraft({ origin: 'message', fields: { product: { value: 'weilidai', from: '' }, borrowedOn: { value: '2026-02-20', from: '短信' } }, doubts: [] }) });
    const page = await open({ from: 'reading' });
    expect(field(page, '每月还款日').attr('value')).toBe('15');
  });

  test('the line follows every key', async () => {
    const page = await open();
    await fillIn(page);
    await page.type(field(page, '期数'), '1');
    expect(understood(page)).toContain('1 期，2月15日还 57,883.50 元，其中利息 883.50 元');
    await page.type(field(page, '期数'), '');
    expect(understood(page)).toContain('填好上面几项');
    await page.type(field(page, '期数'), '24');
    expect(understood(page)).toBe(lineOf({ ...LOAN.terms, termCount: 24 }));
  });

  test('of another lender needs its name', async () => {
    const page = await open();
    await fillIn(page);
    await choose(page, '贷款机构', '其他');
    await save(page);
    expect(problemsShown(page)).toEqual(['机构名称：请填贷款机构，自己认得就行']);
    await fill(page, '机构名称', ' 某某银行 ');
    await fill(page, '备注', '装修');
    await save(page);
    expect(storedLoans()).toMatchObject([{ product: 'other', lender: '某某银行', note: '装修' }]);
  });

  test('with conditions of its own keeps them', async () => {
    const page = await open();
    await fillIn(page);
    await fill(page, '罚息倍数', '1.3');
    await fill(page, '宽限期', '3');
    await fill(page, '违约金', '1');
    await pick(page, '罚息基数', 1);
    await pick(page, '抵扣顺序', 2);
    await pick(page, '计息方式', 1);
    await pickDay(page, '首个还款日', '2026-02-20');
    await pickDay(page, '提前到期日', '2026-03-01');
    await save(page);
    expect(storedLoans()[0]?.terms).toEqual({
      ...LOAN.terms, firstDueOn: '2026-02-20', interestBasis: 'monthly', acceleratedOn: '2026-03-01',
      overdueRules: { penaltyMultiplier: '1.3', penaltyBase: 'principal-and-interest', penaltyFrom: 'day-after-due', penaltyRounding: 'once', graceDays: 3, lateFeeRate: '0.01', allocation: 'principal-first' },
    });
  });

  test('an acceleration chosen by mistake can be cleared', async () => {
    const page = await open();
    await fillIn(page);
    await pickDay(page, '提前到期日', '2026-01-10');
    expect(problemsShown(page)).toEqual(['提前到期日：提前到期日要晚于借款日']);
    await page.tap(page.withText('清掉提前到期日'));
    expect(problemsShown(page)).toEqual([]);
    await save(page);
    expect(storedLoans()[0]?.terms).not.toHaveProperty('acceleratedOn');
  });
});

describe('a loan that runs already', () => {
  const openOwn = () => mountPage('loan/detail/index', { id: storedLoans()[0]!.id });
  const begun = async () => {
    today('2026-03-24');
    const page = await open();
    await fillIn(page);
    await choose(page, '到今天为止', '前几期按时还了，之后没还');
    await fill(page, '还了前几期', '2');
    await save(page);
    await page.close();
  };

  test('has what was filled in taken out as one on its own page, beside what came in since', async () => {
    await begun();
    expect(storedLoans()[0]?.repayments).toMatchObject([{ paidOn: '2026-02-15', amount: 563_350 }, { paidOn: '2026-03-15', amount: 548_150 }]);
    const form = await mountPage('loan/repayment-form/index', { loan: storedLoans()[0]!.id });
    await fill(form, '还款金额', '100');
    await form.tap('.actions__main');
    const page = await openOwn();
    expect(page.find('undo-bar').text()).toContain('已补记 2 期还款');
    await page.tap(page.find('undo-bar').findAll('button')[0]);
    expect(storedLoans()).toMatchObject([{ terms: LOAN.terms, repayments: [{ amount: 10_000 }] }]);
    expect([page.text().includes('逾期 37 天'), page.find('undo-bar').text()]).toEqual([true, '']);
  });

  test('keeps it all where one of them was changed since, and says so', async () => {
    await begun();
    const [{ id, repayments }] = storedLoans() as [LoanRecord];
    const form = await mountPage('loan/repayment-form/index', { loan: id, id: repayments[1]!.id });
    await fill(form, '还款金额', '5,000');
    await form.tap('.actions__main');
    const [page, changed] = [await openOwn(), storedLoans()];
    await page.tap(page.find('undo-bar').findAll('button')[0]);
    expect(phone.callsTo('showModal').at(-1)).toMatchObject({ title: '没有撤销', content: expect.stringContaining('后来又改过') as string });
    expect([storedLoans(), page.find('undo-bar').text().includes('已补记 2 期还款')]).toEqual([changed, true]);
  });
});

describe('the rate', () => {
  test('by the day says what it is by the year', async () => {
    const page = await open();
    await page.type(field(page, '日利率'), '0.05');
    expect(hint(page, '日利率')).toBe('相当于年利率 18%（单利，按 360 天）');
    await choose(page, '一年按', '365 天');
    expect(hint(page, '日利率')).toBe('相当于年利率 18.25%（单利，按 365 天）');
  });

  test('by the year says what it is by the day, and is stored by the day', async () => {
    const page = await open();
    await fillIn(page);
    await choose(page, '利率写法', '年利率');
    await fill(page, '年利率', '18');
    expect(hint(page, '年利率')).toBe('相当于日利率 0.05%');
    expect(understood(page)).toBe(lineOf(LOAN.terms));
    await fill(page, '年利率', '10');
    expect(hint(page, '年利率')).toBe('相当于日利率约 0.027778%');
    await save(page);
    expect(storedLoans()[0]).toMatchObject({ terms: { annualRate: '0.1', yearDays: 360 }, typedRate: { unit: 'year', percent: '10', yearDays: 360 } });
  });

  test('a slip of the decimal point is noticed', async () => {
    const page = await open();
    await page.type(field(page, '日利率'), '0.0005');
    expect(hint(page, '日利率')).toContain('请核对小数点');
  });
});

describe('what is usual', () => {
  test('is proposed and said to be: due day, first due date and method', async () => {
    const page = await open();
    await choose(page, '贷款机构', '微粒贷');
    await pickDay(page, '借款日', '2026-01-10');
    await fill(page, '期数', '10');
    expect(field(page, '每月还款日').value()).toBe('10');
    expect(dateShown(page, '首个还款日')).toBe('2月10日');
    const method = page.find('choice-field[label=还款方式]');
    expect(method.text()).toContain('按期数推荐，请对照合同确认。每期本金相同');
    await fill(page, '期数', '3');
    expect(method.text()).toContain('先只还利息');
    expect(page.has('text-field[label=只还息期数] input')).toBe(true);
  });

  test('leaves fifteen days before the first due date', async () => {
    const page = await open();
    await choose(page, '贷款机构', '微粒贷');
    await pickDay(page, '借款日', '2026-01-05');
    await fill(page, '每月还款日', '15');
    expect(dateShown(page, '首个还款日')).toBe('2月15日');
    await fill(page, '每月还款日', '25');
    expect(dateShown(page, '首个还款日')).toBe('1月25日');
  });

  test('is said of 微粒贷 only: elsewhere nothing goes by the number of terms', async () => {
    const page = await open();
    await fill(page, '期数', '10');
    await choose(page, '贷款机构', '其他');
    expect(page.find('choice-field[label=还款方式]').text()).not.toContain('推荐');
  });

  test('does not touch what the person chose', async () => {
    const page = await open();
    await pick(page, '还款方式', 3);
    await pickDay(page, '首个还款日', '2026-03-01');
    await fill(page, '每月还款日', '20');
    await pickDay(page, '借款日', '2026-01-10');
    await fill(page, '期数', '10');
    expect(field(page, '每月还款日').value()).toBe('20');
    expect(dateShown(page, '首个还款日')).toBe('3月1日');
    expect(page.find('choice-field[label=还款方式]').text()).not.toContain('推荐');
  });
});

describe('到期一次还本付息', () => {
  const labels = (page: Page) => [...page.findAll('text-field'), ...page.findAll('date-field')].map((each) => each.attr('label'));

  test('asks for months and the one day it falls due, not for a first of many', async () => {
    const page = await open();
    await fillIn(page);
    await pick(page, '还款方式', 4);
    expect(labels(page)).toEqual(expect.arrayContaining(['借款月数', '到期日']));
    expect(labels(page)).not.toEqual(expect.arrayContaining([expect.stringMatching(/期数|每月还款日|首个还款日/)]));
    expect(dateShown(page, '到期日')).toBe('2027年1月15日');
    const schedule = buildSchedule({ ...LOAN.terms, method: 'bullet' });
    expect(understood(page)).toBe(`2027年1月15日到期，一次还 ${money(5_700_000 + schedule[0]!.interest)} 元，其中利息 ${money(schedule[0]!.interest)} 元`);
  });

  test('takes the due date that is picked', async () => {
    const page = await open();
    await fillIn(page);
    await pick(page, '还款方式', 4);
    await pickDay(page, '到期日', '2027-01-31');
    expect(dateShown(page, '到期日')).toBe('2027年1月31日');
    await save(page);
    expect(buildSchedule(storedLoans()[0]!.terms)).toMatchObject([{ number: 1, dueOn: '2027-01-31' }]);
  });

  test('says at the due date that it is too early for so many months', async () => {
    const page = await open();
    await fillIn(page);
    await pick(page, '还款方式', 4);
    await pickDay(page, '到期日', '2026-07-01');
    expect(problemsShown(page)).toEqual(['到期日：从借款日到到期日不够 12 个月，请改到期日或借款月数']);
    await fill(page, '借款月数', '5');
    expect([problemsShown(page), dateShown(page, '到期日')]).toEqual([[], '7月1日']);
  });
});

describe('what cannot be', () => {
  test('an empty form does not scold, saving it does, and shows the first place', async () => {
    const page = await open();
    expect(problemsShown(page)).toEqual([]);
    await save(page);
    expect(problemsShown(page)).toEqual([
      '借款金额：请填借款金额', '期数：请填期数', '每月还款日：请填每月还款日', '日利率：请填日利率', '借款日：请选借款日，就是钱到账那天',
      '贷款机构：请选贷款机构',
    ]);
    expect(phone.callsTo('pageScrollTo')).toMatchObject([{ selector: '#field-product' }]);
    expect(phone.storage.keys).toEqual([]);
  });

  test('is said only when the finger leaves the field, and goes as soon as it is put right', async () => {
    const page = await open();
    await page.type(field(page, '借款金额'), '五万多');
    expect(problemsShown(page)).toEqual([]);
    await page.blur(field(page, '借款金额'));
    expect(problemsShown(page)).toEqual(['借款金额：借款金额只填数字，如 57000 或 57,000.00']);
    expect(field(page, '借款金额').value()).toBe('五万多');
    await page.type(field(page, '借款金额'), '50000');
    expect(problemsShown(page)).toEqual([]);
  });

  test.each([
    ['借款金额', 'abc', /只填数字/],
    ['借款金额', '1e9', /只填数字/],
    ['借款金额', '-1', /不能是负数/],
    ['借款金额', '0', /至少 1.00 元/],
    ['借款金额', '100000001', /最多 100,000,000.00 元/],
    ['借款金额', '1.005', /最多到分/],
    ['借款金额', '57,00', /逗号或空格的位置不对/],
    ['借款金额', '11.99', /每期本金也至少 1.00 元/],
    ['期数', '0', /在 1 到 360 期之间/],
    ['期数', '361', /在 1 到 360 期之间/],
    ['期数', '12.5', /整数/],
    ['期数', '十二', /只填数字/],
    ['每月还款日', '32', /在 1 到 31 日之间/],
    ['每月还款日', '0', /在 1 到 31 日之间/],
    ['日利率', '5', /最多 1%/],
    ['日利率', 'x', /只填数字/],
    ['罚息倍数', '0.5', /在 1 到 3 之间/],
    ['宽限期', '-1', /在 0 到 30 天之间/],
    ['违约金', '50', /违约金比例在 0% 到 20% 之间/],
  ])('%s "%s" is refused beside the field, and nothing is stored', async (label, typed, sentence) => {
    const page = await open();
    await fillIn(page);
    await fill(page, label, typed);
    expect(problemsShown(page)).toEqual([expect.stringMatching(sentence)]);
    expect(problemsShown(page)[0]).toContain(`${label}：`);
    expect(understood(page)).toMatch(/^填好上面几项|^还算不出来，下面「更多」里要改：/);
    await save(page);
    expect(storedLoans()).toEqual([]);
    expect(phone.visits).toEqual([]);
  });

  test.each([
    ['借款日', '2026-01-16', '借款日不能晚于今天'],
    ['首个还款日', '2026-01-15', '首个还款日要晚于借款日'],
    ['首个还款日', '2025-12-31', '首个还款日要晚于借款日'],
  ])('%s %s is refused', async (label, day, sentence) => {
    const page = await open();
    await fillIn(page);
    await pickDay(page, label, day);
    expect(problemsShown(page)).toContain(`${label}：${sentence}`);
    await save(page);
    expect(storedLoans()).toEqual([]);
  });

  test('opens 更多 where the mistake is folded away, says it in the line above too, and goes there once the fold is open', async () => {
    const page = await open();
    await fillIn(page);
    await fill(page, '罚息倍数', '9');
    const [tapped, wentThere] = [performance.now(), [] as number[]];
    phone.answer('pageScrollTo', ({ selector }) => { if (selector === '#field-penaltyMultiplier') wentThere.push(performance.now()); });
    await save(page);
    expect(page.find('fold-panel').data['open']).toBe(true);
    expect(understood(page)).toBe('还算不出来，下面「更多」里要改：罚息倍数在 1 到 3 之间，1.5 倍已含合同利率');
    await unfolded();
    // On a busy machine that much time may have gone by before a look at what wasn't done yet.
    expect(wentThere.map((at) => at - tapped >= 300)).toEqual([true]);
    expect(phone.callsTo('pageScrollTo').at(-1)).toMatchObject({ selector: '#field-penaltyMultiplier' });
  });

  test('a drawdown after the folded first due date is said at once, and saving leads to it', async () => {
    today('2026-03-01');
    const page = await open();
    await fillIn(page);
    await pickDay(page, '首个还款日', '2026-02-20');
    await pickDay(page, '借款日', '2026-02-25');
    expect(problemsShown(page)).toEqual(['首个还款日：首个还款日要晚于借款日']);
    expect(understood(page)).toContain('首个还款日要晚于借款日');
    await save(page);
    await unfolded();
    expect(phone.callsTo('pageScrollTo').at(-1)).toMatchObject({ selector: '#field-firstDueOn' });
    await save(page);
    expect(phone.callsTo('pageScrollTo')).toHaveLength(2);
  });

  test('a field left many times is remembered once', async () => {
    const page = await open();
    for (const amount of ['1', '2', '3']) await fill(page, '借款金额', amount);
    expect(page.instance['left']).toEqual(['amount']);
  });

  test('every field can say what is wrong with it', () => {
    const template = fs.readFileSync(path.resolve(__dirname, '../../miniprogram/loan/loan-form/index.wxml'), 'utf8');
    // Whatever is chosen there is right, or it is handed over and not typed.
    const never = ['rateUnit', 'yearDays', 'paid', 'bill', 'sources', 'origin', 'amountsOnly', 'chosen'];
    const silent = Object.keys(emptyLoanForm()).filter((field) => !template.includes(`problem="{{view.problems.${field} || ''}}"`));
    expect(silent).toEqual(never);
    const homeless = Object.keys(emptyLoanForm()).filter((field) => !template.includes(`id="field-${field}"`));
    expect(homeless).toEqual(never);
  });

  test('a payment that never covers the interest is explained', async () => {
    const page = await open();
    await fillIn(page);
    await pick(page, '还款方式', 0);
    await fill(page, '日利率', '1');
    await fill(page, '期数', '360');
    await save(page);
    expect(problemsShown(page)).toEqual([expect.stringContaining('每期还款还不够付利息')]);
  });
});

test.each(['５７０００', '57,000.00元', '￥57,000', ' 57 000 ', '5.7万', '57000.00 元整'])('"%s" pasted is 57,000 yuan', async (pasted) => {
  const page = await open();
  await fillIn(page);
  await fill(page, '借款金额', pasted);
  expect(problemsShown(page)).toEqual([]);
  expect(understood(page)).toBe(lineOf(LOAN.terms));
  await save(page);
  expect(storedLoans()[0]?.terms.principal).toBe(5_700_000);
});

test('full-width digits are read in every field', async () => {
  const page = await open();
  await fillIn(page);
  await fill(page, '期数', '１２期');
  await fill(page, '每月还款日', '１５号');
  await fill(page, '日利率', '０．０５％');
  expect(problemsShown(page)).toEqual([]);
  expect(understood(page)).toBe(lineOf(LOAN.terms));
});

describe('what was typed', () => {
  test.each([['going back', (page: Page) => page.close()], ['the app was killed', restartApp]])('is there again after %s', async (_, leave) => {
    const page = await open();
    await fillIn(page);
    await page.type(field(page, '借款金额'), '五万七');
    await leave(page);
    const next = await open();
    expect(next.text()).toContain('上次没存的内容已经恢复');
    expect([field(next, '借款金额').value(), field(next, '期数').value(), dateShown(next, '借款日')]).toEqual(['五万七', '12', '1月15日']);
    await fill(next, '借款金额', '57000');
    expect(understood(next)).toBe(lineOf(LOAN.terms));
    expect(storedLoans()).toEqual([]);
  });

  test('can be thrown away', async () => {
    await fillIn(await open());
    restartApp();
    const page = await open();
    await page.tap(page.withText('不要了，重新填'));
    expect([field(page, '借款金额').value(), page.text().includes('已经恢复')]).toEqual(['', false]);
    restartApp();
    expect((await open()).text()).not.toContain('已经恢复');
  });

  test('and wiped out again by hand does not come back', async () => {
    const page = await open();
    await page.type(field(page, '借款金额'), '5');
    await page.type(field(page, '借款金额'), '');
    await page.close();
    const next = await open();
    expect([field(next, '借款金额').value(), next.text().includes('已经恢复')]).toEqual(['', false]);
  });

  test('and put back as it was is no draft: 日利率, 年利率, and back', async () => {
    const page = await open();
    await choose(page, '利率写法', '年利率');
    await choose(page, '利率写法', '日利率');
    await page.close();
    expect((await open()).text()).not.toContain('已经恢复');
  });

  test('is no draft any more once it is saved', async () => {
    const page = await open();
    await fillIn(page);
    await save(page);
    await page.close();
    const next = await open();
    expect([field(next, '借款金额').value(), next.text().includes('已经恢复')]).toEqual(['', false]);
  });

  test('does not need the storage to go on', async () => {
    const page = await open();
    [1, 2, 3, 4, 5, 6].forEach(() => phone.failNext('setStorage'));
    await fillIn(page);
    expect(understood(page)).toBe(lineOf(LOAN.terms));
  });
});

describe('saving', () => {
  test('that fails says so, keeps the form and stores nothing; the second try makes one loan', async () => {
    const page = await open();
    await fillIn(page);
    phone.failNext('setStorage', 'setStorage:fail exceed storage max size');
    await save(page);
    expect(phone.said).toEqual([expect.stringMatching(/没有存上[\s\S]*空间满了[\s\S]*填好的都还在/)]);
    expect(phone.visits).toEqual([]);
    expect(phone.storage.keys.filter((key) => key.startsWith('loan/'))).toEqual([]);
    expect(understood(page)).toBe(lineOf(LOAN.terms));
    expect(page.find('.actions__main').attr('loading')).toBe(false);
    await save(page);
    expect(storedLoans()).toHaveLength(1);
    expect(phone.visits).toHaveLength(1);
  });

  test('whose name the index does not take is saved all the same, once', async () => {
    const page = await open();
    await fillIn(page);
    phone.answer('setStorage', (options) => {
      // oxlint-disable-next-line typescript/only-throw-error -- as WeChat does
      if (meant(options).key === 'index/loan') throw { errMsg: 'setStorage:fail' };
      phone.storage.store(options);
    });
    await save(page);
    expect(phone.storage.keys.filter((key) => key.startsWith('loan/'))).toHaveLength(1);
    expect(phone.visits).toHaveLength(1);
  });

  test('is not turned into a draft by what is typed while it runs, unless it fails', async () => {
    const page = await open();
    await fillIn(page);
    const saving = page.call('save');
    await page.type(field(page, '备注'), '装修');
    await saving;
    expect(phone.storage.keys.filter((key) => key.startsWith('draft'))).toEqual([]);
  });

  test('tapped twice makes one loan and goes back once', async () => {
    const page = await open();
    await fillIn(page);
    await Promise.all([save(page), save(page)]);
    await settle();
    expect(storedLoans()).toHaveLength(1);
    expect(phone.visits).toHaveLength(1);
  });
});

describe('editing', () => {
  const record = loan({ note: '装修', repayments: [paid('2026-01-15', 100)] });

  test('shows the loan as it was typed, and keeps its repayments and id', async () => {
    inTheBook(record);
    const page = await open({ id: 'a' });
    expect([field(page, '借款金额').value(), field(page, '日利率').value(), field(page, '备注').value()]).toEqual(['57,000.00', '0.05', '装修']);
    expect(understood(page)).toBe(lineOf(LOAN.terms));
    expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: '编辑借款' });
    await fill(page, '期数', '24');
    await page.tap(page.withText('保存修改'));
    expect(storedLoans()).toMatchObject([{ id: 'a', note: '装修', repayments: record.repayments, terms: { ...LOAN.terms, termCount: 24 } }]);
  });

  test('without a change leaves the figures as they are', async () => {
    inTheBook(record);
    await save(await open({ id: 'a' }));
    expect(buildSchedule(storedLoans()[0]!.terms)).toEqual(buildSchedule(LOAN.terms));
    expect(storedLoans()[0]).toMatchObject(record);
  });

  // Of 5,700: 563.35 and 548.15 are paid by the 5,633.50, 4,522.00 is left over; 4,750 and 5 days of it are still to be paid.
  describe('a slip of a digit says what becomes of the account', () => {
    const slip = async (answer: 'confirm' | 'cancel'): Promise<unknown> => {
      today('2026-03-20');
      inTheBook(loan({ repayments: [paid('2026-02-15', 563_350)] }));
      const page = await open({ id: 'a' });
      await fill(page, '借款金额', '5700');
      phone.answerModal(answer);
      await page.tap(page.withText('保存修改'));
      expect(phone.callsTo('showModal')).toMatchObject([{ title: '账会变成这样', content: '今日结清：53,118.06 → 4,761.88 元\n逾期：5,499.31 → 0.00 元\n多付：0.00 → 4,522.00 元' }]);
      return [storedLoans()[0]?.terms.principal, phone.visits.length, field(page, '借款金额').value()];
    };

    test('and nothing is stored where it isn’t meant', async () => {
      expect(await slip('cancel')).toEqual([5_700_000, 0, '5700']);
    });

    test('and is stored where it is', async () => {
      expect(await slip('confirm')).toEqual([570_000, 1, '5700']);
    });
  });

  test('the first due date moves with the due day, as it was only proposed', async () => {
    inTheBook(record);
    const page = await open({ id: 'a' });
    await fill(page, '每月还款日', '20');
    expect(dateShown(page, '首个还款日')).toBe('2月20日');
    await save(page);
    expect(storedLoans()[0]?.terms).toMatchObject({ dueDay: 20, firstDueOn: '2026-02-20' });
  });

  test('a first due date of its own stays', async () => {
    inTheBook(loan({ terms: { firstDueOn: '2026-03-01' } }));
    const page = await open({ id: 'a' });
    await fill(page, '每月还款日', '20');
    expect(dateShown(page, '首个还款日')).toBe('3月1日');
  });

  test('and going back to what it was leaves no draft', async () => {
    inTheBook(record);
    const page = await open({ id: 'a' });
    await fill(page, '期数', '24');
    await fill(page, '期数', '12');
    await choose(page, '贷款机构', '其他');
    await choose(page, '贷款机构', '微粒贷');
    await page.close();
    expect((await open({ id: 'a' })).text()).not.toContain('已经恢复');
  });

  test('a method that was confirmed is not called a proposal', async () => {
    inTheBook(loan({ terms: { method: 'equal-installment' } }));
    const page = await open({ id: 'a' });
    expect(page.text()).not.toContain('按期数推荐');
    await fill(page, '期数', '10');
    expect(page.text()).toContain('按期数推荐');
  });

  test('a drawdown after a repayment is refused', async () => {
    today('2026-03-01');
    inTheBook(loan({ repayments: [paid('2026-02-15', 563_350)] }));
    const page = await open({ id: 'a' });
    await pickDay(page, '首个还款日', '2026-04-15');
    await pickDay(page, '借款日', '2026-02-20');
    await save(page);
    expect(problemsShown(page)).toEqual(['借款日：已有还款早于这个借款日，请先核对还款']);
    expect(storedLoans()[0]?.terms.borrowedOn).toBe('2026-01-15');
  });

  test('has a draft of its own', async () => {
    inTheBook(record);
    const page = await open({ id: 'a' });
    await page.type(field(page, '期数'), '36');
    restartApp();
    expect((await open()).text()).not.toContain('已经恢复');
    const next = await open({ id: 'a' });
    expect(field(next, '期数').value()).toBe('36');
    await next.tap(next.withText('不要了，重新填'));
    expect(field(next, '期数').value()).toBe('12');
  });

  test('that fails leaves the loan as it was', async () => {
    inTheBook(record);
    const page = await open({ id: 'a' });
    await fill(page, '期数', '24');
    phone.failNext('setStorage');
    await save(page);
    expect(phone.said.join()).toContain('没有存上');
    expect(storedLoans()).toEqual([record]);
    expect(field(page, '期数').value()).toBe('24');
  });

  test('an unknown loan says so and leads back', async () => {
    const page = await open({ id: 'gone' });
    expect(page.text()).toContain('没有这笔借款');
    await page.tap('t-button');
    expect(phone.visits).toEqual([{ how: 'navigateBack', url: undefined }]);
  });

  test('a storage that fails is not taken for a loan that is gone', async () => {
    inTheBook(record);
    phone.failNext('getStorageInfo');
    const page = await open({ id: 'a' });
    expect(page.text()).not.toContain('没有这笔借款');
    expect(page.text()).toContain('账本打不开');
    await page.tap('t-button');
    expect(field(page, '期数').value()).toBe('12');
  });
});
