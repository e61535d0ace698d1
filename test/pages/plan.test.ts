import { planInstallments } from '../../miniprogram/calc/index';
import { shortDay } from '../../miniprogram/text/day';
import { choose, field, fill, money, pickDay } from './book';
import { facts, labels, OFFER, openKind, openPlan, planWithOffer, shown, typeOffer, valueOf } from './plans';

describe('57,000 over 36 terms for 7,000 (rule 5.12)', () => {
  test('is 35 × 1,777.78 and 1,777.70; and not 4.09% but 7.68%, or 7.96% compound', async () => {
    const page = await planWithOffer();
    expect(page.text()).toContain('每期还（元）\n1,777.78\n真实年化（单利）\n7.68%\n前 35 期一样，最后一期 1,777.70 元');
    expect(shown(page)).toEqual(['7,000.00', '64,000.00', '7,000.00', '2029年1月15日', '4.09%', '7.68%', '7.96%']);
    expect(shown(page)).toEqual(facts(OFFER));
    expect(page.text()).toContain('4.09% 是总利息 ÷ 最初的 57,000.00 元 ÷ 年数');
  });

  test('shows every term when unfolded', async () => {
    const page = await planWithOffer();
    expect(page.has('schedule-table')).toBe(false);
    await page.tap('fold-panel[value=schedule]');
    const rowsShown = () => page.findAll('schedule-table .table__row').map((row) => row.text().split('\n'));
    expect(rowsShown().map(([first]) => first)).toEqual(['1', '2', '3', '合计']);
    await page.tap(page.withText('全部 36 期'));
    const rows = rowsShown();
    const { installments } = planInstallments(OFFER);
    expect(rows).toHaveLength(37);
    expect(rows.slice(0, 36)).toEqual(installments.map(({ number, dueOn, principal, interest }) => [
      String(number), shortDay(dueOn, '2026-01-15'), money(principal + interest), `本金 ${money(principal)} + 利息 ${money(interest)}`,
    ]));
    expect(rows[0]?.slice(0, 3)).toEqual(['1', '2月15日', '1,777.78']);
    expect(rows[35]?.slice(0, 3)).toEqual(['36', '2029年1月15日', '1,777.70']);
    expect(rows[36]).toEqual(['合计', '64,000.00', '本金 57,000.00 + 利息 7,000.00']);
  });

  test('shows all of the most terms that there can be', async () => {
    const page = await planWithOffer();
    await page.type(field(page, '分期期数'), '60');
    await page.tap('fold-panel[value=schedule]');
    await page.tap(page.withText('全部 60 期'));
    expect(page.findAll('schedule-table .table__row').map((row) => row.text().split('\n')[0])).toEqual([...Array.from({ length: 60 }, (_, place) => String(place + 1)), '合计']);
  });

  test('is computed at every key, and nothing is shown that is out of date', async () => {
    const page = await planWithOffer();
    await page.type(field(page, '分期期数'), '');
    expect(page.text()).not.toContain('1,777.78\n真实');
    expect(page.text()).toContain('填好债务和条件，这里马上算出');
    expect([shown(page), page.has('plan-result')]).toEqual([[], false]);
    await page.type(field(page, '分期期数'), '24');
    expect(shown(page)).toEqual(facts({ ...OFFER, termCount: 24 }));
  });

  test('has its course as a picture, the same facts in words, and what it is not', async () => {
    const page = await planWithOffer();
    expect(page.find('balance-chart').text()).toContain('1月15日欠 57,000.00 元');
    expect(page.find('.result__foot').text()).toContain('口头答应的减免、停息、停催，没有写下来就不算数');
  });
});

describe('the rates', () => {
  const rates = async (...first: string[]) => {
    const page = await openPlan();
    await typeOffer(page);
    for (const day of first) await pickDay(page, '首个还款日', day);
    return page;
  };

  test('of a month after signing are the flat one, which stands back, and the two real ones', async () => {
    const page = await rates();
    expect(labels(page)).toEqual(['总利息', '一共还', '比本金多还', '最后一期', '名义年化（按原始本金）', '年化利率（单利）', '年化利率（复利 IRR）']);
    const look = page.findAll('.facts__row').slice(4).map((row) => row.findAll('view').map((cell) => String(cell.attr('class')).trim()));
    expect(look).toEqual([['soft', 'money tone-settled'], ['', 'money money--medium'], ['', 'money money--medium']]);
  });

  test('of another first due date stand by their real dates too', async () => {
    const page = await rates('2026-02-20');
    expect([labels(page).at(-1), shown(page).slice(4)]).toEqual(['年化利率（按实际日期 XIRR）', ['4.09%', '7.68%', '7.96%', '7.89%']]);
    expect(page.find('.result__why').text()).toContain('首期不是签约后正好一个月，所以按实际日期另算了一个');
  });

  test('of one far from a month stand by their real dates alone', async () => {
    const page = await rates('2026-06-15');
    expect(labels(page).slice(4)).toEqual(['名义年化（按原始本金）', '年化利率（按实际日期 XIRR）']);
    await fill(page, '分期期数', '1');
    await pickDay(page, '首个还款日', '2027-01-15');
    expect(shown(page).slice(4)).toEqual(['12.28%', '12.28%']);
    expect(page.find('.result__why').text()).toBe('只有一期，钱占用到 2027年1月15日，折成一年是 12.28%（按实际日期 XIRR）。');
  });
});

describe('each way of quoting the price', () => {
  test('per term', async () => {
    const page = await planWithOffer();
    await choose(page, '怎么报价', '每期还款');
    await fill(page, '每期还款', '1777.78');
    expect(shown(page)).toEqual(facts({ ...OFFER, price: { kind: 'per-term', amount: 177_778 } }));
  });

  test('an annual rate, by either method', async () => {
    const page = await planWithOffer();
    await choose(page, '怎么报价', '年利率');
    await fill(page, '年利率', '10.8');
    expect(shown(page)).toEqual(facts({ ...OFFER, price: { kind: 'annual-rate', rate: '0.108', method: 'equal-installment' } }));
    await choose(page, '还款方式', '等额本金');
    expect(shown(page)).toEqual(facts({ ...OFFER, price: { kind: 'annual-rate', rate: '0.108', method: 'equal-principal' } }));
    expect(page.text()).toContain('逐期变化');
  });

  test('no interest at all', async () => {
    const page = await planWithOffer();
    await choose(page, '怎么报价', '不收利息');
    expect(shown(page)).toEqual(facts({ ...OFFER, price: { kind: 'none' } }));
    expect(page.text()).toContain('不收利息：还的总额等于要还的债务');
  });

  test('each keeps what was typed for it', async () => {
    const page = await planWithOffer();
    await choose(page, '怎么报价', '不收利息');
    await choose(page, '怎么报价', '总利息');
    expect(field(page, '总利息').value()).toBe('7000');
  });
});

test('terms that go round are marked as hearsay', async () => {
  const page = await openPlan();
  const remark = async (terms: string) => {
    await fill(page, '分期期数', terms);
    return page.find('text-field[label=分期期数]').attr('hint');
  };
  expect([await remark('36'), await remark('48'), await remark('60'), await remark('6')]).toEqual([
    '网传·未核实：12–40 期较常见，不是必然能批', '网传·未核实：41–48 期属于特殊情况', '网传·未核实：超过 48 期很少见', '',
  ]);
});

test('a usual number of terms or of months is put in with a tap', async () => {
  const page = await planWithOffer();
  expect(page.findAll('.usual__button').map((button) => button.text())).toEqual(['12 期', '24 期', '36 期', '40 期', '48 期']);
  await page.tap(page.withText('48 期'));
  expect(shown(page)).toEqual(facts({ ...OFFER, termCount: 48 }));
  await openKind(page, '延期');
  expect(page.findAll('.usual__button').map((button) => button.text())).toEqual(['1 个月', '3 个月', '6 个月', '0%', '50%', '100%']);
  await page.tap(page.withText('3 个月'));
  expect(valueOf(page, '延期月数')).toBe('3');
});
