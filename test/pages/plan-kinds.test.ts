import { compareDeferral, planDeferral, planInstallments, settleLumpSum, stayOverdue, type DeferralInput } from '../../miniprogram/calc/index';
import type { Page } from '../support';
import { choose, fill, money } from './book';
import { conclusions, facts, labels, OFFER, openKind, openPlan, planWithOffer, problems, shown } from './plans';

const DEBT = { principal: 5_700_000, interest: 60_000, penalty: 40_000, lateFee: 10_000 };
const OWED = 5_810_000;
const texts = (page: Page) => conclusions(page).map(([, text]) => text);
const fact = (page: Page, label: string) => shown(page)[labels(page).indexOf(label)];

async function planWithDebt(): Promise<Page> {
  const page = await planWithOffer();
  await fill(page, '利息', '600');
  await fill(page, '罚息', '400');
  await fill(page, '违约金', '100');
  return page;
}

describe('a deferral', () => {
  const input: DeferralInput = { debt: DEBT, overduePrincipal: 5_700_000, dailyRate: '0.0005', startOn: '2026-01-15', months: 6 };

  async function deferral(): Promise<Page> {
    const page = await planWithDebt();
    await fill(page, '合同日利率', '0.05');
    await openKind(page, '延期');
    return page;
  }

  test('adds interest and penalty, and asks for all of it at once', async () => {
    const page = await deferral();
    const plan = planDeferral(input);
    expect([plan.interest, plan.surcharge, plan.endsOn, plan.days]).toEqual([515_850, 257_925, '2026-07-15', 181]);
    expect(page.find('plan-result .money--large').text()).toBe(money(plan.dueAtEnd));
    expect(page.text()).toContain('延期 6 个月共 181 天，7月15日到期');
    expect(labels(page)).toEqual(['现在欠', '延期利息', '延期罚息', '到期还，不减免', '一共还', '比本金多还']);
    expect(shown(page)).toEqual([OWED, plan.interest, plan.surcharge, plan.dueAtEnd, plan.dueAtEnd, plan.dueAtEnd - 5_700_000].map(money));
    expect(texts(page)).toContain('罚息一分没减。延期前先问罚息能不能停、能不能免');
    expect(page.findAll('plan-result fold-panel').map((panel) => panel.attr('header'))).toEqual(['还欠多少，看图', '每个数字']);
  });

  test('with a waiver has two totals: as promised, and if the promise isn’t kept', async () => {
    const page = await deferral();
    await page.tap(page.withText('50%'));
    const { dueAtEnd, dueAtEndIfWaived, waived } = planDeferral({ ...input, penaltyWaiver: '0.5' });
    expect(waived).toBe((40_000 + 257_925 + 1) / 2);
    expect(page.text()).toContain(`到期一次还，减免之后（元）\n${money(dueAtEndIfWaived)}\n延期 6 个月共 181 天，7月15日到期；不减免要还 ${money(dueAtEnd)} 元`);
    expect([fact(page, '到期还，不减免'), fact(page, '到期减免罚息'), fact(page, '一共还')]).toEqual([dueAtEnd, waived, dueAtEndIfWaived].map(money));
    expect(conclusions(page)).toEqual(expect.arrayContaining([
      ['plain', `到期减免罚息 ${money(waived)} 元，写进协议才算数；写明什么条件下会收回`],
      ['against', `减免没有兑现的话，到期要还 ${money(dueAtEnd)} 元，多 ${money(waived)} 元`],
    ]));
    await page.tap(page.withText('100%'));
    expect(fact(page, '到期减免罚息')).toBe(money(40_000 + 257_925));
    await page.tap(page.withText('0%'));
    expect([labels(page).includes('到期减免罚息'), page.text().includes('不减免要还')]).toEqual([false, false]);
  });

  test('says that nobody’s word keeps collectors away, as hearsay', async () => {
    const page = await deferral();
    expect(conclusions(page)).toContainEqual(['hearsay', '网传·未核实\n有人说延期期间不催收、不起诉：没有书面承诺，就不能当真']);
    expect(page.find('text-field[label=延期月数]').attr('hint')).toMatch(/^网传·未核实：最多 6 个月/);
  });

  test.each([['期间利息', '不收', { chargeInterest: false, chargeSurcharge: false }], ['期间罚息', '照收', { chargeSurcharge: true }], ['期间罚息', '不收', { chargeSurcharge: false }]])(
    'follows what is charged meanwhile: %s %s', async (label, choice, charges) => {
      const page = await deferral();
      await choose(page, label, choice);
      const plan = planDeferral({ ...input, ...charges });
      expect([fact(page, '延期利息'), fact(page, '延期罚息'), fact(page, '一共还')]).toEqual([plan.interest, plan.surcharge, plan.dueAtEnd].map(money));
    });

  test('without interest needs no rate', async () => {
    const page = await planWithDebt();
    await openKind(page, '延期');
    expect(shown(page)).toEqual([]);
    await choose(page, '期间利息', '不收');
    expect([problems(page), fact(page, '一共还')]).toEqual([[], money(OWED)]);
    expect(texts(page)[1]).toBe(`延期 6 个月，期间不加收；7月15日要一次拿出 ${money(OWED)} 元`);
  });

  test('bears penalty on what is overdue alone, at the multiplier that is typed', async () => {
    const page = await deferral();
    await fill(page, '其中已逾期的本金', '10000');
    await fill(page, '罚息倍数', '1.3');
    const plan = planDeferral({ ...input, overduePrincipal: 1_000_000, penaltyMultiplier: '1.3' });
    expect([fact(page, '延期利息'), fact(page, '延期罚息')]).toEqual([plan.interest, plan.surcharge].map(money));
    await fill(page, '罚息倍数', '2');
    expect(texts(page).at(-1)).toMatch(/最多 1\.5 倍（银发〔2003〕251号）。供参考，以合同和法院认定为准$/);
  });

  test('is measured by starting the installments today, and by paying today', async () => {
    const page = await deferral();
    const { againstPlanToday } = compareDeferral({ deferral: input, plan: { termCount: 36, firstDueOn: OFFER.firstDueOn, price: OFFER.price } });
    const loan = { terms: { principal: 5_700_000, borrowedOn: '2026-01-14', dailyRate: '0.0005', method: 'bullet', termCount: 1, dueDay: 15 } as const,
      schedule: [{ number: 1, dueOn: '2026-01-15', principal: 5_700_000, interest: 0 }], payments: [] };
    const stay = stayOverdue(loan, '2026-01-15', '2026-07-15').totalPaid + 110_000;
    const due = planDeferral(input).dueAtEnd;
    expect(due - stay).toBe(0);
    expect(conclusions(page)[0]).toEqual(['against', `比当天全部还清多付 ${money(due - OWED)} 元`]);
    expect(conclusions(page).slice(-3)).toEqual([
      ['plain', '和一直拖着不还一样'],
      ['against', `比当天就分 36 期多付 ${money(againstPlanToday.differenceIfWaived)} 元`],
      ['against', '各项费用合计超过年 24% 的部分，借款人可以请求法院适当减少（法发〔2017〕22号第二条，多方说法）。供参考，以合同和法院认定为准'],
    ]);
  });
});

describe('a lump sum', () => {
  async function settlement(amount = '40000'): Promise<Page> {
    const page = await planWithDebt();
    await openKind(page, '一次性结清');
    await fill(page, '结清金额', amount);
    return page;
  }

  test('that is only spoken of leaves the rest owed', async () => {
    const page = await settlement();
    const { discount, remainsOwed } = settleLumpSum({ debt: DEBT, settlement: 4_000_000, waivedInWriting: false });
    expect([page.find('plan-result .money--large').text(), labels(page)]).toEqual(['40,000.00', ['债务合计', '少付', '付完还欠', '一共还', '比本金多还']]);
    expect(shown(page)).toEqual([OWED, discount, remainsOwed, OWED, OWED - 5_700_000].map(money));
    expect([discount, remainsOwed]).toEqual([1_810_000, 1_810_000]);
    expect(conclusions(page).slice(0, 2)).toEqual([
      ['against', '只是口头答应的话，剩下的 18,100.00 元照样欠着，还会继续计息。先拿到书面约定再付'],
      ['plain', '付 40,000.00 元，是债务的 68.85%，少付 18,100.00 元'],
    ]);
  });

  test('in writing settles it, and asks for the proof', async () => {
    const page = await settlement();
    await choose(page, '剩下的免除', '写进书面');
    expect(shown(page)).toEqual(['58,100.00', '18,100.00', '0.00', '40,000.00', '17,000.00']);
    expect(conclusions(page).slice(0, 2)).toEqual([
      ['for', '付 40,000.00 元，是债务的 68.85%，少付 18,100.00 元'],
      ['plain', '付之前让对方写明“结清后不再追索”，付之后要结清证明'],
    ]);
    expect(page.text()).not.toContain('照样欠着');
    expect(conclusions(page)).toContainEqual(['for', '比当天全部还清少付 18,100.00 元']);
  });

  test('of the whole debt waives nothing', async () => {
    const page = await settlement('58100');
    expect(texts(page).slice(0, 2)).toEqual(['付 58,100.00 元，债务全部还清，没有减免', '付之前让对方写明“结清后不再追索”，付之后要结清证明']);
    expect(conclusions(page)).toContainEqual(['plain', '和当天全部还清一样']);
  });
});

describe('a waiver', () => {
  const header = (page: Page) => page.findAll('fold-panel').find((panel) => panel.attr('value') === 'reduction')?.attr('header');

  test('by amount comes off the debt, is summed up in the head of its fold, and must be in writing', async () => {
    const page = await planWithDebt();
    expect(header(page)).toBe('减免和首付（没有就不用填）');
    await fill(page, '减免罚息', '400');
    await fill(page, '减免利息', '100');
    expect(header(page)).toBe('减免和首付：减免合计 500.00 元，还剩 57,600.00 元要还');
    const { financed, totalPaid } = planInstallments({ ...OFFER, debt: DEBT, waive: { principal: 0, interest: 10_000, penalty: 40_000, lateFee: 0 } });
    expect(financed).toBe(5_760_000);
    expect([fact(page, '减免'), fact(page, '一共还'), fact(page, '比本金多还')]).toEqual(['500.00', money(totalPaid), money(totalPaid - 5_700_000)]);
    expect(conclusions(page)).toContainEqual(['plain', '减免 500.00 元，写进协议才算数；写明什么条件下会收回']);
    expect(texts(page).find((text) => text.includes('一起分期'))).toMatch(/^债务里有利息、罚息、违约金 600\.00 元，一起分期/);
  });

  test('by percent is that share of its part', async () => {
    const page = await planWithDebt();
    await choose(page, '减免怎么算', '按比例');
    expect(page.find('text-field[label=减免罚息]').attr('unit')).toBe('%');
    await fill(page, '减免罚息', '100');
    await fill(page, '减免违约金', '50');
    expect([fact(page, '减免'), header(page)]).toEqual(['450.00', '减免和首付：减免合计 450.00 元，还剩 57,650.00 元要还']);
    await fill(page, '减免违约金', '101');
    expect(problems(page)).toEqual(['减免违约金：减免比例在 0% 到 100% 之间']);
  });

  test('with a percent sign is a share also where amounts are typed', async () => {
    const page = await planWithDebt();
    await fill(page, '减免罚息', '50%');
    expect(fact(page, '减免')).toBe('200.00');
  });

  test('does not lower a debt that is put off or settled at once', async () => {
    const page = await planWithDebt();
    await fill(page, '减免罚息', '400');
    await openKind(page, '一次性结清');
    await fill(page, '结清金额', '40000');
    expect([fact(page, '债务合计'), fact(page, '少付')]).toEqual(['58,100.00', '18,100.00']);
  });
});

test('a down payment is paid at once, and the rest over the terms', async () => {
  const page = await openPlan();
  await fill(page, '本金', '57000');
  await fill(page, '总利息', '6000');
  await fill(page, '首付', '5000');
  const input = { ...OFFER, downPayment: 500_000, price: { kind: 'total-interest', amount: 600_000 } as const };
  expect(labels(page).slice(0, 2)).toEqual(['首付', '分期的债务']);
  expect(shown(page)).toEqual(['5,000.00', '52,000.00', ...facts(input)]);
});
