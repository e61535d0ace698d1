import type { LoanRecord } from '../../miniprogram/ledger/records';
import { mountPage, phone, restartApp, today, type Page } from '../support';
import { agreement, signed, type Signed } from './agreements';
import { inTheBook, loan, LOAN, paid, storedLoans } from './book';

const open = (query: Record<string, string> = { id: 'a' }) => mountPage('loan/detail/index', query);
const list = () => mountPage('pages/loans/index');
const agreed = (changes: Signed = {}, record: LoanRecord = LOAN) => signed(record, agreement(changes));
const hints = (page: Page) => page.findAll('.loan-page__hint').map((hint) => hint.text());
const actions = (page: Page) => ['记还款', '拿它做协商方案', '编辑这笔借款', '删除这笔借款', '撤回这份协议', '看原来的计划'].filter((text) => page.text().includes(text));

beforeEach(() => today('2026-12-20'));

describe('a loan under an agreement', () => {
  const record = agreed({ down: 500_000, missedTerm: 'void', missedTermWords: '任一期逾期，本协议失效', waiverCondition: '全部按时还完' }, loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-11-22', 500_000)] }));

  test('owes what the agreement says, and what a missed term may come to stands first', async () => {
    inTheBook(record);
    const page = await open();
    expect(page.find('.loan-page__missed').text()).toBe('协议第 1 期逾期 5 天。协议写明：“任一期逾期，本协议失效”。协议作废的话，减免的 800.00 元可能要补回来，回到原来的账：这笔今天逾期 52,153.67 元，结清要 56,915.55 元。');
    expect(page.text()).toContain('协商 36 期 · 11月22日签 · 一共还 66,200.00 元');
    expect(page.text()).toContain('逾期 5 天\n1,705.54');
    expect(page.findAll('.parts__label').map((tag) => tag.text().split('\n')[0])).toEqual(['= 本金', '+ 利息', '+ 罚息（估算）', '= 已到期未还', '+ 未到期本金', '+ 本期至今利息']);
    expect(page.find('fold-panel').attr('header')).toBe('已还首付');
    expect(page.find('.loan-page__left').text()).toBe('剩余 36 期');
    expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: '微粒贷' });
    expect(actions(page)).toHaveLength(6);
  });

  test('shows what was signed', async () => {
    inTheBook(record);
    expect((await open()).findAll('.agreement__row').map((row) => row.text().split('\n'))).toEqual([
      ['签约日', '11月22日'],
      ['协议里的债务', '59,000.00 元（罚息 800.00 + 利息 1,200.00 + 本金 57,000.00）'],
      ['减免', '罚息 800.00 元'],
      ['减免的条件', '全部按时还完'],
      ['首付', '11月22日还 5,000.00 元'],
      ['分期', '36 期，每期 1,700.00 元'],
      ['首个还款日', '12月15日'],
      ['最后还款日', '2029年11月15日'],
      ['利息一共', '8,000.00 元'],
      ['有一期没按时还', '协议作废，恢复原来的账'],
      ['协议的原话', '任一期逾期，本协议失效'],
    ]);
  });

  test('takes a repayment by the agreement, and one of before by the contract', async () => {
    inTheBook(record);
    const page = await open();
    expect(page.findAll('.repayment').map((row) => row.text().split('\n').slice(0, 3))).toEqual([
      ['11月22日', '5,000.00', '本金 5,000.00'], ['2月15日', '5,633.50', '利息 883.50 + 本金 4,750.00'],
    ]);
    const form = await mountPage('loan/repayment-form/index', { loan: 'a' });
    await form.tap(form.withText('还清逾期'));
    expect(form.text()).toContain('记下后，没有逾期');
    await form.tap(form.withText('保存'));
    await page.show();
    expect(page.text()).not.toContain('逾期 5 天');
    expect(hints(page)[0]).toMatch(/^按签好的协议推算/);
  });

  test('signed today, with its first term today', async () => {
    today('2026-11-22');
    inTheBook(agreed({ firstDueOn: '2026-11-22' }));
    expect((await open()).text()).toContain('今天应还（元）\n1,700.00\n没有逾期');
  });

  test('is what the plan form takes along, too', async () => {
    inTheBook(agreed());
    today('2026-12-01');
    const page = await open();
    await page.tap(page.withText('拿它做协商方案'));
    expect(phone.storage.read('draft/plan')).toMatchObject({ principal: '58,200.00', interest: '32.61', penalty: '0.00' });
  });

  test('explains its parts by the agreement', async () => {
    inTheBook(record);
    const page = await open();
    await page.tap(page.findAll('.parts__row').find((row) => row.text().includes('利息')));
    expect(page.findAll('.explained__row').map((row) => row.text().split('\n'))).toEqual([['第 1 期', '222.22', '照签好的协议']]);
  });

  test('whose agreement can not be calculated says so, and offers to take it back', async () => {
    inTheBook(signed(LOAN, { ...agreement(), installments: [] }));
    const page = await open();
    expect(page.text()).toContain('这份协议算不出来：借款金额至少 1.00 元');
    phone.answerModal('confirm');
    await page.tap(page.withText('撤回这份协议'));
    expect(page.text()).toContain('逾期 308 天');
  });
});

describe('the plan that held before', () => {
  test('opens as of the day of signing, under its own title and without anything to do', async () => {
    inTheBook(agreed({}, loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-12-15', 170_000)] })));
    const page = await open();
    await page.tap(page.withText('看原来的计划'));
    expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/detail/index?id=a&original=yes']);
    const before = await open({ id: 'a', original: 'yes' });
    expect(phone.callsTo('setNavigationBarTitle').at(-1)).toEqual({ title: '原来的计划' });
    expect(before.text()).toContain('这是「微粒贷」原来的计划，账算到 11月22日签约那天。现在按签好的协议还。');
    expect(before.text()).toContain('逾期 252 天');
    expect(before.text()).toContain('11月22日结清金额（元）');
    expect(before.text()).not.toContain('今日');
    expect(actions(before)).toEqual([]);
    expect([before.has('.repayment__action'), before.has('.actions'), before.findAll('.repayment').length]).toEqual([false, false, 1]);
    await before.tap(before.findAll('.parts__row').find((row) => row.text().includes('罚息')));
    expect(before.text()).toContain('算到 11月22日。');
  });

  test('is what holds today, once the agreement is taken back', async () => {
    inTheBook(agreed({ takenBackOn: '2026-12-01' }));
    const page = await open({ id: 'a', original: 'yes' });
    expect(page.text()).toContain('今日结清金额');
    expect(actions(page)).toEqual(['记还款', '拿它做协商方案', '编辑这笔借款', '删除这笔借款']);
  });

  test('of two agreements both are there', async () => {
    inTheBook(signed(LOAN, agreement({ id: 'one' }), agreement({ id: 'two', signedOn: '2026-12-01', firstDueOn: '2027-01-01' })));
    const page = await open();
    await page.tap(page.withText('看 11月22日签的协议'));
    expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/detail/index?id=a&original=one']);
    const before = await open({ id: 'a', original: 'one' });
    expect([before.text().includes('那时的协议'), before.has('.agreement__actions')]).toEqual([true, false]);
  });

  test('that can not be calculated says so, and offers nothing', async () => {
    inTheBook(agreed({}, loan({ terms: { dueDay: 40 } })));
    const before = await open({ id: 'a', original: 'yes' });
    expect(before.text()).toContain('这笔借款算不出来：还款日超出了范围');
    expect([before.has('t-button'), before.has('button')]).toEqual([false, false]);
  });
});

describe('taking an agreement back', () => {
  const record = agreed({ joined: ['b'] }, loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-12-15', 170_000)] }));
  const other = loan({ id: 'b', lender: '另一家' });

  test('says what follows from it, and does nothing where the person thinks again', async () => {
    inTheBook(record, other);
    const page = await open();
    phone.answerModal('cancel');
    await page.tap(page.withText('撤回这份协议'));
    expect(phone.callsTo('showModal')).toMatchObject([
      { title: '撤回这份协议', content: '撤回后原来的计划重新生效，就像没签过这份。已记的还款都在，按那天有效的计划重新抵扣。并入的「另一家」又单独计算。撤回错了可以撤销。', confirmText: '撤回' },
    ]);
    expect(storedLoans()).toEqual([record, other]);
  });

  test('brings the old plan back with every repayment, in one write; and undone, all is as it was', async () => {
    const never = { ...loan({ id: 'never', repayments: record.repayments }) };
    inTheBook(record, never);
    const page = await open();
    const before = page.text();
    phone.answerModal('confirm');
    await page.tap(page.withText('撤回这份协议'));
    expect(phone.callsTo('setStorage').filter(({ key }) => String(key).includes('loan/'))).toHaveLength(1);
    expect(storedLoans()[0]).toEqual({ ...record, agreements: [{ ...record.agreements?.[0], takenBackOn: '2026-12-20' }] });
    expect(page.find('undo-bar').text()).toContain('已撤回 11月22日签的协议');
    expect(page.find('.screen').text()).toBe((await open({ id: 'never' })).find('.screen').text());
    await page.tap(page.withText('撤销'));
    expect(page.text()).toBe(before);
    expect(storedLoans()[0]).toEqual(record);
    expect(page.find('undo-bar').text()).toBe('');
  });

  test('is still offered back after going back and opening the loan again, and not after a start', async () => {
    inTheBook(record, other);
    const page = await open();
    phone.answerModal('confirm');
    await page.tap(page.withText('撤回这份协议'));
    await page.close();
    expect((await open()).find('undo-bar').text()).toContain('已撤回 11月22日签的协议');
    expect((await open({ id: 'b' })).find('undo-bar').text()).toBe('');
    restartApp();
    expect((await open()).find('undo-bar').text()).toBe('');
  });

  test('and closing the bar forgets it', async () => {
    inTheBook(record, other);
    const page = await open();
    phone.answerModal('confirm');
    await page.tap(page.withText('撤回这份协议'));
    await page.tap(page.withText('关闭'));
    await page.show();
    expect(page.find('undo-bar').text()).toBe('');
    expect(storedLoans()[0]?.agreements?.[0]?.takenBackOn).toBe('2026-12-20');
  });

  test('among deleted repayments, what was done last is offered first', async () => {
    inTheBook(record, other);
    const page = await open();
    const offered = () => page.find('undo-bar').text().split('\n')[0];
    await page.tap('[ariaLabel=删除2月15日的还款]');
    phone.answerModal('confirm');
    await page.tap(page.withText('撤回这份协议'));
    await page.tap('[ariaLabel=删除12月15日的还款]');
    const said = [];
    for (let step = 0; step < 3; step += 1) {
      said.push(offered());
      await page.tap(page.withText('撤销'));
    }
    expect(said).toEqual(['已删除 12月15日还款 1,700.00 元', '已撤回 11月22日签的协议', '已删除 2月15日还款 5,633.50 元']);
    expect(offered()).toBe('');
    expect(storedLoans()[0]).toEqual({ ...record, repayments: expect.arrayContaining([...record.repayments]) as unknown });
  });

  test('of two, the one before it holds again, and can be taken back too', async () => {
    inTheBook(signed(LOAN, agreement({ id: 'one' }), agreement({ id: 'two', signedOn: '2026-12-01', firstDueOn: '2027-01-01' })));
    const page = await open();
    phone.answerModal('confirm');
    await page.tap(page.withText('撤回这份协议'));
    expect(phone.said[0]).toContain('前一份协议重新生效');
    expect(page.text()).toContain('协商 36 期 · 11月22日签');
    phone.answerModal('confirm');
    await page.tap(page.withText('撤回这份协议'));
    expect(page.text()).toContain('12 期等额本金');
    await page.tap(page.withText('撤销'));
    await page.tap(page.withText('撤销'));
    expect(page.text()).toContain('协商 36 期 · 12月1日签');
  });

  test('that fails says so and changes nothing; bringing it back that fails keeps it on offer', async () => {
    inTheBook(record, other);
    const page = await open();
    const before = page.text();
    phone.answerModal('confirm');
    phone.failNext('setStorage');
    await page.tap(page.withText('撤回这份协议'));
    expect(phone.said.join()).toContain('没有存上');
    expect([page.text(), storedLoans()]).toEqual([before, [record, other]]);
    phone.answerModal('confirm');
    await page.tap(page.withText('撤回这份协议'));
    phone.failNext('setStorage');
    await page.tap(page.withText('撤销'));
    expect(page.find('undo-bar').text()).toContain('已撤回');
    await page.tap(page.withText('撤销'));
    expect(storedLoans()).toEqual([record, other]);
  });

  test('a hurried second tap takes it back once', async () => {
    inTheBook(record, other);
    const page = await open();
    phone.answerModal('confirm');
    phone.answerModal('confirm');
    const button = page.withText('撤回这份协议');
    await Promise.all([button.tap(), button.tap()]);
    expect(phone.callsTo('setStorage').filter(({ key }) => String(key).includes('loan/'))).toHaveLength(1);
    await page.tap(page.withText('撤销'));
    expect([page.find('undo-bar').text(), storedLoans()[0]]).toEqual(['', record]);
  });
});

describe('a loan that was joined to the agreement of another', () => {
  const lead = agreed({ joined: ['b'] });
  const joined = loan({ id: 'b', lender: '另一家', repayments: [paid('2026-02-15', 563_350)] });

  test('leads to it, and offers neither a repayment nor a plan', async () => {
    inTheBook(lead, joined);
    const page = await open({ id: 'b' });
    expect(hints(page)[0]).toContain('自 11月22日起按「微粒贷」签的协议还。');
    expect(page.text()).toContain('11月22日结清金额（元）');
    expect(actions(page)).toEqual(['编辑这笔借款', '删除这笔借款']);
    await page.tap(page.withText('看「微粒贷」'));
    expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/detail/index?id=a']);
  });

  test('stands at the end of the list, out of the sums, and opens at a tap', async () => {
    inTheBook(joined, lead);
    const page = await list();
    expect(page.findAll('.loan').map((row) => row.text().split('\n').slice(0, 2))).toEqual([['微粒贷', '逾期 5 天'], ['另一家', '并入协议']]);
    expect(page.findAll('.loan')[1]?.text()).toContain('自 11月22日起按「微粒贷」签的协议还');
    expect(page.text()).toContain('1 笔逾期，最长 5 天');
    expect(page.text()).toContain('剩余本金合计\n58,200.00');
    await page.tap(page.withText('并入协议'));
    expect(phone.visits.map(({ url }) => url)).toEqual(['/loan/detail/index?id=b']);
  });

  test('is on its own again when the other is deleted, which the list says; brought back, it follows again', async () => {
    inTheBook(lead, joined);
    const page = await list();
    const before = page.text();
    phone.storage.write('last-backup', { version: 1, on: '2026-12-20' });
    const there = await open();
    await there.tap(there.withText('删除这笔借款'));
    await there.close();
    await page.show();
    expect(page.find('undo-bar').text()).toContain('已删除「微粒贷」。并入它协议的「另一家」又单独计算了');
    expect(page.findAll('.loan').map((row) => row.text().split('\n')[1])).toEqual(['逾期 280 天']);
    await page.tap(page.withText('撤销'));
    expect(page.text()).toBe(before);
  });

  test('is on its own again when the agreement is taken back', async () => {
    inTheBook(lead, joined);
    const page = await open();
    phone.answerModal('confirm');
    await page.tap(page.withText('撤回这份协议'));
    expect((await list()).findAll('.loan').map((row) => row.text().split('\n')[1])).toEqual(['逾期 308 天', '逾期 280 天']);
    expect(actions(await open({ id: 'b' }))).toContain('记还款');
    expect(storedLoans()[1]).toEqual(joined);
  });
});

test('还款记录 tells each repayment by the terms of its day', async () => {
  inTheBook(agreed({ down: 500_000 }, loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-11-22', 500_000), paid('2026-12-20', 100_000)] })));
  const page = await mountPage('pages/repayments/index');
  expect(page.findAll('.entry__status').map((tag) => tag.text())).toEqual(['协议第 1 期，部分，逾期 5 天还', '协议首付，按时', '第 1 期，按时']);
  expect(page.text()).toContain('一共还了（元）\n11,633.50\n3 笔');
});
