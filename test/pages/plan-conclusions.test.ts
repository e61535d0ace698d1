import { sameTermsAtContractRate, stayOverdue } from '../../miniprogram/calc/index';
import { today, type Page } from '../support';
import { choose, field, fill, inTheBook, LOAN, money } from './book';
import { conclusions, openPlan, planWithOffer, shown, tick, typeOffer } from './plans';

/** The case of rule 5.12: typed, with what is known of the contract. */
async function planOfTheArticle(): Promise<Page> {
  const page = await planWithOffer();
  await fill(page, '合同日利率', '0.05');
  await fill(page, '原计划剩余期数', '12');
  return page;
}

const details = (page: Page) => page.findAll('.conclusion').map((each) => each.text().split('\n').slice(1));
const same = (signedOn: string, firstDueOn: string) =>
  sameTermsAtContractRate({ financed: 5_700_000, signedOn, firstDueOn, dailyRate: '0.0005', termCount: 36 });

describe('57,000 over 36 terms for 7,000 at 0.05% a day, originally over 12', () => {
  test('is 7.68% and not "below 5%", costs more than the original plan, and less than the two other ways', async () => {
    const page = await planOfTheArticle();
    const at = same('2026-01-15', '2026-02-15').totalPaid;
    const overdue = {
      terms: { principal: 5_700_000, borrowedOn: '2026-01-14', dailyRate: '0.0005', method: 'bullet', termCount: 1, dueDay: 15 } as const,
      schedule: [{ number: 1, dueOn: '2026-01-15', principal: 5_700_000, interest: 0 }], payments: [],
    };
    const stay = stayOverdue(overdue, '2026-01-15', '2029-01-15').totalPaid;
    expect(at - 6_400_000).toBeGreaterThan(900_000);
    expect(at - 6_400_000).toBeLessThan(910_000);
    expect(conclusions(page)).toEqual([
      ['against', '比按原计划还完多付 1,442.50 元'],
      ['against', '年化 7.68%（单利）/ 7.96%（复利），不是“低于 5%”；4.09% 只是按原始本金算的名义年化'],
      ['for', `比同样 36 期按合同利率少付 ${money(at - 6_400_000)} 元`],
      ['for', `比一直拖着不还少付 ${money(stay - 6_400_000)} 元`],
    ]);
    expect(details(page)).toEqual([
      ['本金按等额本金、每月 30 天还到 2027年1月15日，一共 62,557.50 元'],
      [],
      [`等额本金，日利率 0.05%，一共 ${money(at)} 元`],
      [`按全部本金都已逾期估，到 2029年1月15日一次还清要 ${money(stay)} 元`],
    ]);
  });

  test('from the day of the article on is 9,014.63 less than the same terms at the contract rate', async () => {
    today('2025-01-15');
    const page = await planOfTheArticle();
    expect([conclusions(page)[0], conclusions(page)[2]]).toEqual([['against', '比按原计划还完多付 1,442.50 元'], ['for', '比同样 36 期按合同利率少付 9,014.63 元']]);
  });

  test('has the original plan beside it in the picture', async () => {
    const page = await planOfTheArticle();
    expect(page.findAll('.chart__words').map((name) => name.text())).toEqual(['这个方案', '按原计划还完']);
    expect(page.find('balance-chart').text()).toContain('2027年1月15日');
  });

  test('without the contract is measured by nothing', async () => {
    const page = await planWithOffer();
    expect(conclusions(page)).toEqual([['against', '年化 7.68%（单利）/ 7.96%（复利），不是“低于 5%”；4.09% 只是按原始本金算的名义年化']]);
    expect(page.findAll('.chart__words').map((name) => name.text())).toEqual(['这个方案']);
  });

  test('is measured only by what can be told', async () => {
    const page = await planWithOffer();
    await fill(page, '合同日利率', '0.05');
    expect(conclusions(page).map(([, text]) => text.slice(0, 6))).toEqual(['比同样 36', '年化 7.6', '比一直拖着不']);
    await fill(page, '合同日利率', '1.1');
    expect(conclusions(page)).toHaveLength(1);
  });
});

test('a loan is measured by its own schedule, the same for eye and ear', async () => {
  inTheBook(LOAN);
  const page = await openPlan();
  await tick(page, '微粒贷');
  await fill(page, '分期期数', '36');
  await fill(page, '总利息', '7000');
  expect(conclusions(page)[0]).toEqual(['against', '比按原计划还完多付 1,387.86 元']);
  expect(details(page)[0]).toEqual(['照原计划还到 2027年1月15日，一共 62,612.14 元']);
});

test('what it comes to is told once a field was left or a choice made, not at each key', async () => {
  const page = await planWithOffer();
  const told = () => page.find('.plan__told[ariaLive=polite]').text();
  const inSight = () => page.findAll('.glance__one').map((one) => one.text().split('\n').map((part) => part.trim()).join(' '));
  expect([told(), inSight()]).toEqual(['每期 1,777.78 · 真实年化 7.68%', ['每期 1,777.78', '真实年化 7.68%']]);
  await page.type(field(page, '总利息'), '5000');
  expect([told(), inSight()[0]]).toEqual(['每期 1,777.78 · 真实年化 7.68%', '每期 1,722.22']);
  await page.blur(field(page, '总利息'));
  expect(told()).toMatch(/^每期 1,722\.22 · 真实年化 5\.\d\d%$/);
  await choose(page, '怎么报价', '不收利息');
  expect(told()).toBe('每期 1,583.33 · 真实年化 0.00%');
});

test('interest, penalty and fee that are paid in terms become principal, and that is said', async () => {
  const page = await planWithOffer();
  await fill(page, '罚息', '1000');
  const [first, second] = conclusions(page).slice(1);
  expect([first, second]).toEqual([['plain', '债务里有利息、罚息、违约金 1,000.00 元，一起分期等于并进了本金。问清它们还要不要再计利息'], undefined]);
  await choose(page, '怎么报价', '不收利息');
  expect(conclusions(page)).toEqual([]);
});

test('a price over 24% a year is said to be one a court may reduce, with its source', async () => {
  const page = await openPlan();
  await typeOffer(page);
  await choose(page, '怎么报价', '年利率');
  await fill(page, '年利率', '24');
  expect(conclusions(page).some(([, text]) => text.includes('24%') && text.includes('法院'))).toBe(false);
  await fill(page, '年利率', '25');
  expect(conclusions(page).at(-1)).toEqual(['against', '各项费用合计超过年 24% 的部分，借款人可以请求法院适当减少（法发〔2017〕22号第二条，多方说法）。供参考，以合同和法院认定为准']);
});

test('a plan that costs no interest has no rate to be misled by', async () => {
  const page = await planWithOffer();
  await fill(page, '总利息', '0');
  expect(conclusions(page)).toEqual([]);
  expect(shown(page).slice(-3)).toEqual(['0.00%', '0.00%', '0.00%']);
  expect(page.find('.result__why').text()).toBe('不收利息：还的总额等于要还的债务。');
});
