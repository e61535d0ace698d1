import { settle, phone, type Page } from '../support';
import { choose, fill, pickDay } from './book';
import { openKind, openPlan, planWithOffer, problems, saveOffer, shown, storedPlans } from './plans';

const scrolledTo = () => phone.callsTo('pageScrollTo').map(({ selector }) => selector);
const folds = (page: Page) => page.findAll('fold-panel')[0]?.attr('opened');

describe('what cannot be', () => {
  test('an empty form does not scold', async () => {
    expect(problems(await openPlan())).toEqual([]);
  });

  test.each([
    ['本金', 'abc', /只填数字/], ['本金', '1e9', /只填数字/], ['利息', '-1', /不能是负数/], ['本金', '', /请填要谈的债务/],
    ['分期期数', '0', /1 到 60/], ['分期期数', '61', /1 到 60/], ['分期期数', '3.5', /整数/],
    ['总利息', '', /请填总利息/], ['总利息', '七千多', /只填数字/],
    ['罚息', '1.001', /最多到分/], ['违约金', '五块六', /只填数字/], ['利息', '100,000,001', /最多 100,000,000\.00 元/],
    ['首付', '57000', /首付要小于要还的债务 57,000\.00 元/], ['减免罚息', '1', /减免的罚息不能超过罚息 0\.00 元/],
    ['减免本金', '57000', /全部减免了，就没有要分期的了/], ['减免利息', 'x', /只填数字/],
  ])('%s "%s" is refused beside the field, without a result', async (label, text, sentence) => {
    const page = await planWithOffer();
    await fill(page, label, text);
    expect(problems(page)).toEqual([expect.stringMatching(sentence)]);
    expect(problems(page)[0]).toMatch(new RegExp(`^${label}：`));
    expect(shown(page)).toEqual([]);
  });

  test.each([
    ['合同日利率', '1.1', /^合同日利率：日利率在 0% 到 1% 之间/], ['合同日利率', '万', /^合同日利率：/], ['原计划剩余期数', '0', /^原计划剩余期数：.*1 到 360/],
  ])('%s "%s" is refused, but keeps no plan from being shown', async (label, text, sentence) => {
    const page = await planWithOffer();
    await fill(page, label, text);
    expect(problems(page)).toEqual([expect.stringMatching(sentence)]);
    expect(shown(page)).toHaveLength(7);
  });

  test('a debt of less than 1.00 yuan a term', async () => {
    const page = await planWithOffer();
    await fill(page, '本金', '20');
    expect([problems(page), shown(page)]).toEqual([['分期期数：每期至少 1.00 元，这笔债务最多分 20 期'], []]);
  });

  test('a payment that never pays it off', async () => {
    const page = await planWithOffer();
    await choose(page, '怎么报价', '每期还款');
    await fill(page, '每期还款', '100');
    expect(problems(page)).toEqual(['每期还款：每期至少 1,583.34 元，这么多期才还得清']);
  });

  test('an annual rate over 100%', async () => {
    const page = await planWithOffer();
    await choose(page, '怎么报价', '年利率');
    await fill(page, '年利率', '101');
    expect(problems(page)).toEqual(['年利率：年利率最多 100%']);
  });

  test('a first due date that is not after the signing', async () => {
    const page = await planWithOffer();
    await pickDay(page, '首个还款日', '2026-01-15');
    expect(problems(page)).toEqual(['首个还款日：首个还款日要晚于签约日']);
    expect(shown(page)).toEqual([]);
  });

  test.each([
    ['延期月数', '0', /1 到 6/], ['延期月数', '7', /1 到 6/], ['合同日利率', '', /请填合同日利率/], ['其中已逾期的本金', '57001', /不能超过本金 57,000\.00 元/],
    ['罚息倍数', '0.9', /1 到 3 之间/], ['罚息倍数', '四', /只填数字/], ['到期减免罚息', '101', /0% 到 100% 之间/],
  ])('of a deferral: %s "%s"', async (label, text, sentence) => {
    const page = await planWithOffer();
    await fill(page, '合同日利率', '0.05');
    await openKind(page, '延期');
    await fill(page, label, text);
    expect(problems(page)).toEqual([expect.stringMatching(sentence)]);
    expect([problems(page)[0]?.startsWith(`${label}：`), shown(page)]).toEqual([true, []]);
  });

  test.each([['0', '结清金额要大于 0'], ['57000.01', '结清金额不能超过债务合计 57,000.00 元'], ['四万多', '结清金额只填数字，如 57000 或 57,000.00']])(
    'of a settlement: %s', async (text, sentence) => {
      const page = await planWithOffer();
      await openKind(page, '一次性结清');
      await fill(page, '结清金额', text);
      expect([problems(page), shown(page)]).toEqual([[`结清金额：${sentence}`], []]);
    });

  test('a mistake in the field of another kind of plan keeps none from being shown', async () => {
    const page = await planWithOffer();
    await fill(page, '分期期数', '61');
    await openKind(page, '一次性结清');
    await fill(page, '结清金额', '40000');
    expect([problems(page), shown(page)[0]]).toEqual([[], '57,000.00']);
  });
});

describe('saving what is not filled in yet', () => {
  test('says at each field what is missing, goes to the first on the screen, and saves nothing', async () => {
    const page = await openPlan();
    await saveOffer(page);
    expect(problems(page)).toEqual([expect.stringMatching(/^本金：请填要谈的债务/), '总利息：请填总利息']);
    expect([scrolledTo(), storedPlans(), phone.said]).toEqual([['#field-principal'], [], []]);
  });

  test('a mistake that the closed fold hides is shown: the fold opens, then the page goes there', async () => {
    const page = await planWithOffer();
    await fill(page, '首付', '60000');
    await saveOffer(page);
    expect([folds(page), scrolledTo()]).toEqual([['reduction'], []]);
    await settle(400);
    expect([problems(page), scrolledTo()]).toEqual([[expect.stringMatching(/^首付：/)], ['#field-downPayment']]);
  });

  test('a fold that is open already stays so, and closes at the first tap after', async () => {
    const page = await planWithOffer();
    await page.tap('fold-panel[value=reduction]');
    await fill(page, '首付', '60000');
    await saveOffer(page);
    await saveOffer(page);
    expect([folds(page), scrolledTo()]).toEqual([['reduction'], ['#field-downPayment', '#field-downPayment']]);
    await page.tap('fold-panel[value=reduction]');
    expect(folds(page)).toEqual([]);
  });

  test('of a deferral names what a deferral needs', async () => {
    const page = await openPlan();
    await fill(page, '本金', '57000');
    await openKind(page, '延期');
    await saveOffer(page);
    expect(problems(page)).toEqual(['合同日利率：请填合同日利率，延期期间的利息按它算']);
    expect(scrolledTo()).toEqual(['#field-contractPercent']);
  });
});
