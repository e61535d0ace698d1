import { phone, restartApp, today } from '../support';
import { choose, field, fill, pickDay } from './book';
import { facts, OFFER, openKind, openPlan, planWithOffer, problems, shown, typeOffer, valueOf } from './plans';

describe('what was typed', () => {
  test('is there again after the app was killed', async () => {
    await typeOffer(await openPlan());
    restartApp();
    const page = await openPlan();
    expect(shown(page)).toEqual(facts(OFFER));
    await page.tap(page.withText('全部清空重来'));
    expect([field(page, '本金').value(), shown(page)]).toEqual(['', []]);
    restartApp();
    expect(field(await openPlan(), '本金').value()).toBe('');
  });

  test('comes back after it was cleared in a hurry, once, and until the offer is closed', async () => {
    const page = await planWithOffer();
    const principal = () => page.find('text-field[label=本金]').attr('value');
    await page.tap(page.withText('全部清空重来'));
    expect([principal(), page.text().includes('已清空方案里填的')]).toEqual(['', true]);
    await page.tap(page.withText('撤销'));
    expect([principal(), shown(page)]).toEqual(['57,000', facts(OFFER)]);
    restartApp();
    const again = await openPlan();
    expect(field(again, '本金').value()).toBe('57,000');
    await again.tap(again.withText('全部清空重来'));
    await again.tap(again.withText('关闭'));
    expect(again.text()).not.toContain('撤销');
  });

  test('stays while another tab is looked at, unfinished too', async () => {
    const page = await openPlan();
    await fill(page, '本金', '五万多');
    await page.hide();
    await page.show();
    expect(field(page, '本金').value()).toBe('五万多');
    expect(problems(page)).toEqual(['本金：本金只填数字，如 57000 或 57,000.00']);
  });

  test('a signing day in the past stays as it was picked', async () => {
    const page = await planWithOffer();
    await pickDay(page, '签约日', '2026-01-10');
    await pickDay(page, '首个还款日', '2026-02-10');
    await page.show();
    expect(page.findAll('date-field .field__value').map((tag) => tag.text())).toEqual(['1月10日', '2月10日']);
  });

  test.each([['that nobody picked are those of the new day', null, ['1月20日', '2月20日']], ['that were picked stay', '2026-02-15', ['1月10日', '2月15日']]])(
    'comes back days later: dates %s', async (_, picked, dates) => {
      const page = await planWithOffer();
      if (picked !== null) {
        await pickDay(page, '签约日', '2026-01-10');
        await pickDay(page, '首个还款日', picked);
      }
      restartApp();
      today('2026-01-20');
      const later = await openPlan();
      expect([later.findAll('date-field .field__value').map((tag) => tag.text()), valueOf(later, '总利息')]).toEqual([dates, '7000']);
    });

  test('does not need the storage to be computed', async () => {
    const page = await openPlan();
    [1, 2, 3].forEach(() => phone.failNext('setStorage'));
    await typeOffer(page);
    expect(shown(page)).toEqual(facts(OFFER));
  });

  test('is not wiped from the screen, and then from the storage, by a draft that cannot be read again', async () => {
    const page = await planWithOffer();
    await fill(page, '每月到手收入', '8000');
    await page.hide();
    phone.failNext('getStorage');
    phone.failNext('getStorage');
    await page.show();
    expect([shown(page), valueOf(page, '每月到手收入')]).toEqual([facts(OFFER), '8000']);
    await fill(page, '分期期数', '24');
    await fill(page, '每月生活费', '3000');
    restartApp();
    const next = await openPlan();
    expect(shown(next)).toEqual(facts({ ...OFFER, termCount: 24 }));
    expect([valueOf(next, '每月到手收入'), valueOf(next, '每月生活费')]).toEqual(['8000', '3000']);
  });

  test('that could not be read at first is there once it can', async () => {
    await planWithOffer();
    restartApp();
    phone.answer('getStorage', (options) => {
      // oxlint-disable-next-line typescript/only-throw-error -- as WeChat does
      if (String(options['key']).includes('draft/')) throw { errMsg: 'getStorage:fail' };
      return phone.storage.fetch(options);
    });
    const page = await openPlan();
    expect(shown(page)).toEqual([]);
    phone.answer('getStorage', (options) => phone.storage.fetch(options));
    await page.show();
    expect(shown(page)).toEqual(facts(OFFER));
  });

  test('of an earlier version is completed with what is usual', async () => {
    phone.storage.write('draft/plan', { principal: '57000', totalInterest: '7000', termCount: '36' });
    expect(shown(await openPlan())).toEqual(facts(OFFER));
  });

  test.each([[{ principal: 57_000 }], ['57000'], [null]])('that makes no draft is none: %j', async (damaged) => {
    phone.storage.write('draft/plan', damaged);
    phone.storage.write('draft/household', damaged);
    const page = await openPlan();
    expect([valueOf(page, '本金'), valueOf(page, '分期期数'), valueOf(page, '剩下的拿多少比例还这笔')]).toEqual(['', '36', '80']);
  });
});

describe('the three kinds of plan', () => {
  test('are tabs, of which one is taken', async () => {
    const page = await openPlan();
    const tabs = () => page.findAll('[ariaRole=tab]').map((tab) => [tab.text(), tab.attr('ariaSelected')]);
    expect(page.find('[ariaRole=tablist]').attr('ariaLabel')).toBe('方案');
    expect(tabs()).toEqual([['分期', true], ['延期', false], ['一次性结清', false]]);
    await openKind(page, '延期');
    expect(tabs()).toEqual([['分期', false], ['延期', true], ['一次性结清', false]]);
  });

  test('each keep what was typed in it, over the others and over a restart', async () => {
    const page = await planWithOffer();
    await choose(page, '怎么报价', '每期还款');
    await fill(page, '每期还款', '1777.78');
    await fill(page, '首付', '500');
    await openKind(page, '延期');
    await fill(page, '延期月数', '3');
    await fill(page, '罚息倍数', '1.3');
    await choose(page, '期间罚息', '不收');
    await openKind(page, '一次性结清');
    await fill(page, '结清金额', '40000');
    await choose(page, '剩下的免除', '写进书面');
    restartApp();
    const next = await openPlan();
    const taken = (label: string) => next.find(`choice-row[label=${label}]`).attr('value');
    expect([valueOf(next, '结清金额'), taken('剩下的免除'), shown(next)[0]]).toEqual(['40000', 'yes', '57,000.00']);
    await openKind(next, '延期');
    expect([valueOf(next, '延期月数'), valueOf(next, '罚息倍数'), taken('期间罚息')]).toEqual(['3', '1.3', 'no']);
    await openKind(next, '分期');
    expect([valueOf(next, '分期期数'), taken('怎么报价'), valueOf(next, '每期还款'), valueOf(next, '首付')]).toEqual(['36', 'per-term', '1777.78', '500']);
    await choose(next, '怎么报价', '总利息');
    expect(valueOf(next, '总利息')).toBe('7000');
  });

  test('share the debt, the contract and the day of signing', async () => {
    const page = await planWithOffer();
    await fill(page, '合同日利率', '0.05');
    await pickDay(page, '签约日', '2026-01-12');
    await openKind(page, '延期');
    expect([valueOf(page, '本金'), valueOf(page, '合同日利率'), page.find('date-field[label=开始日]').attr('value')]).toEqual(['57,000', '0.05', '2026-01-12']);
    await openKind(page, '一次性结清');
    expect(page.find('date-field[label=付款日]').attr('value')).toBe('2026-01-12');
  });
});
