import * as fc from 'fast-check';
import { annualFromDaily, dailyFromAnnual, readPercent } from '../../miniprogram/typed/rate';

const ONLY_DIGITS = '日利率只填数字，如 0.05';
const NEGATIVE = '日利率不能是负数';

describe('a rate before a percent sign', () => {
  test.each([
    ['0.05', '0.0005'],
    ['0.05%', '0.0005'],
    ['０．０５％', '0.0005'],
    [' 0.05 %', '0.0005'],
    ['万5', '0.0005'],
    ['万分之5', '0.0005'],
    ['万分之 2.5', '0.00025'],
    ['万分之五', '0.0005'],
    ['万五', '0.0005'],
    ['万一', '0.0001'],
    ['万 九', '0.0009'],
    ['万十', '0.001'],
    ['万分之四点五', '0.00045'],
    ['万4.5', '0.00045'],
    ['千分之一', '0.001'],
    ['0.5‰', '0.0005'],
    ['百分之十八', '0.18'],
    ['0.045%/天', '0.00045'],
    ['0.045%每天', '0.00045'],
    ['日息万五', '0.0005'],
    ['日利率：0.05%', '0.0005'],
    ['每天 0.05%', '0.0005'],
    ['万分之五/日', '0.0005'],
    ['18％', '0.18'],
    ['18', '0.18'],
    ['23.76', '0.2376'],
    ['0', '0'],
    ['0.00', '0'],
    ['100', '1'],
    ['0.0000000001', '0.000000000001'],
  ])('%j is %s', (typed, rate) => {
    expect(readPercent(typed, '日利率', '0.05', 'day')).toEqual({ ok: true, value: rate });
  });

  test.each([
    ['', '请填日利率'],
    ['%', '请填日利率'],
    ['万', '请填日利率'],
    ['万分之', '请填日利率'],
    ['五', ONLY_DIGITS],
    ['万五六', ONLY_DIGITS],
    ['千分之', '请填日利率'],
    ['万分之几', ONLY_DIGITS],
    ['0.05¹', ONLY_DIGITS],
    ['日息', '请填日利率'],
    ['abc', ONLY_DIGITS],
    ['1e-4', ONLY_DIGITS],
    ['0,05', ONLY_DIGITS],
    ['0.00000000001', ONLY_DIGITS],
    ['9999999', ONLY_DIGITS],
    ['0.05%%', ONLY_DIGITS],
    ['-0.05', NEGATIVE],
    ['－0.05%', NEGATIVE],
    ['万-5', NEGATIVE],
  ])('%j is refused: %s', (typed, problem) => {
    expect(readPercent(typed, '日利率', '0.05', 'day')).toEqual({ ok: false, problem });
  });

  test.each([
    ['年化 18%', 'year', '0.18'], ['年利率18%', 'year', '0.18'], ['18%/年', 'year', '0.18'], ['百分之十八', 'year', '0.18'],
    ['月费率 0.6%', 'month', '0.006'], ['0.6%/期', 'month', '0.006'], ['每月千分之六', 'month', '0.006'], ['6‰', 'month', '0.006'],
    ['月息 6‰', 'month', '0.006'], ['月息千分之六', 'month', '0.006'], ['2.708333‰', 'month', '0.002708333'],
    ['月息6厘', 'month', '0.006'], ['六厘', 'month', '0.006'], ['7厘5', 'month', '0.0075'], ['月息1分', 'month', '0.01'], ['一分五', 'month', '0.015'], ['1分2厘', 'month', '0.012'], ['1.5分', 'month', '0.015'],
    ['年息6厘', 'year', '0.06'], ['年息1分2', 'year', '0.12'], ['日息5厘', 'day', '0.0005'], ['5厘', 'day', '0.0005'],
  ] as const)('%j a %s is %s', (typed, period, rate) => {
    expect(readPercent(typed, '利率', '1', period)).toEqual({ ok: true, value: rate });
  });

  test.each([
    ['年化 18%', 'day', '写的像是年利率，这里填日利率'],
    ['月息0.6%', 'day', '写的像是月费率，这里填日利率'],
    ['万五/天', 'year', '写的像是日利率，这里填日利率'],
    ['月息6厘', 'day', '写的像是月费率，这里填日利率'], ['6厘', undefined, ONLY_DIGITS], ['月息几厘', 'month', ONLY_DIGITS], ['厘', 'month', ONLY_DIGITS], ['1分2分', 'month', ONLY_DIGITS],
    ['年化 18%', undefined, '写的像是年利率，这里填日利率'],
  ] as const)('%j where a rate a %s is asked for is refused', (typed, period, problem) => {
    expect(readPercent(typed, '日利率', '0.05', period)).toEqual({ ok: false, problem });
  });

  test('any text is read to at most 12 decimals or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...Array.from('0123456789.%万-')) })), (typed) => {
        const reading = readPercent(typed, '日利率');
        if (reading.ok) expect(reading.value).toMatch(/^\d+(\.\d{1,12})?$/);
        else expect(reading.problem).toContain('日利率');
      }),
      { numRuns: 500 },
    );
  });
});

describe('between a rate a day and one a year', () => {
  test.each([
    ['0.0005', 360, '0.18'],
    ['0.0005', 365, '0.1825'],
    ['0.0002', 360, '0.072'],
    ['0.00066', 360, '0.2376'],
    ['0', 365, '0'],
    ['0.000000000001', 360, '0.00000000036'],
    ['0.01', 365, '3.65'],
  ] as const)('%s a day over %i days is %s a year', (daily, days, annual) => {
    expect(annualFromDaily(daily, days)).toBe(annual);
  });

  test.each([
    ['0.18', 360, '0.0005'],
    ['0.1825', 365, '0.0005'],
    ['0.108', 360, '0.0003'],
    ['0.144', 360, '0.0004'],
    ['0.18', 365, '0.000493150685'], // 0.000493150684931…
    ['0.1', 360, '0.000277777778'], // 0.000277777777…
    ['0', 360, '0'],
  ] as const)('%s a year over %i days is %s a day', (annual, days, daily) => {
    expect(dailyFromAnnual(annual, days)).toBe(daily);
  });

  test('a year and back gives the same rate a day, exactly', () => {
    const daily = fc.integer({ min: 0, max: 10 ** 10 }).map((units) => (units / 10 ** 12).toFixed(12).replace(/\.?0+$/, ''));
    fc.assert(
      fc.property(daily, fc.constantFrom<360 | 365>(360, 365), (rate, days) => {
        const annual = annualFromDaily(rate, days);
        expect(dailyFromAnnual(annual, days)).toBe(rate);
      }),
    );
  });
});
