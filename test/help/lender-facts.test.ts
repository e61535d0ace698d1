import { buildSchedule, type Installment, type LoanTerms } from '../../miniprogram/calc';
import * as facts from '../../miniprogram/help/content/facts/lenders';
import { yuan } from '../../miniprogram/text/money';
import { realRates } from '../../miniprogram/text/true-rates';

/** The figures in what was found of lenders, worked out anew. */
type Given = Partial<LoanTerms> & Pick<LoanTerms, 'principal' | 'annualRate' | 'dailyRate'>;

function terms(given: Given): LoanTerms {
  return { borrowedOn: '2026-01-15', dueDay: 15, method: 'equal-installment', termCount: 12, ...given };
}

function firstOf(given: Given): Installment {
  return buildSchedule(terms(given))[0]!;
}

test('公积金: level and equal principal by the month', () => {
  const rate = { annualRate: '0.032499996', yearDays: 360, interestBasis: 'monthly', termCount: 180 } as const;
  const level = firstOf({ principal: 50_000_000, ...rate });
  expect(facts.FUND_LEVEL.text).toContain(yuan(level.principal + level.interest));
  const left = firstOf({ principal: 44_500_000, method: 'equal-principal', ...rate, termCount: 356 });
  expect(left.principal).toBe(125_000);
  expect(facts.FUND_PRINCIPAL.text).toContain(`利息 ${yuan(left.interest)} 元`);
});

test('广发: equal parts of 2,679.00, and the rate that its message names', () => {
  const loan = terms({ principal: 267_900, method: 'flat-interest', interestBasis: 'monthly', termCount: 24, annualRate: '0.036', yearDays: 360 });
  const [one] = buildSchedule(loan);
  expect([one!.principal, one!.interest]).toEqual([11_163, 804]);
  expect(realRates({ terms: loan })).toContain('6.77%（单利）');
});

test('京东金条: a level payment that is cut, a yearly rate over 365, and flat interest', () => {
  const level = firstOf({ principal: 20_000_000, borrowedOn: '2024-06-19', dueDay: 19, dailyRate: '0.00044' });
  expect(yuan(level.principal + level.interest)).toBe('18,154.19');
  expect(facts.JINTIAO_CUTS.text).toContain('18,154.18 元');
  for (const [daily, yearly] of [[44, '16.1%'], [50, '18.3%']] as const) {
    expect(`${((daily * 365) / 1000).toFixed(1)}%`).toBe(yearly);
    expect(facts.JINTIAO_YEAR.text).toContain(yearly);
  }
  const flat = terms({ principal: 3_000_000, method: 'flat-interest', interestBasis: 'monthly', termCount: 3, annualRate: '0.114', yearDays: 360 });
  expect(facts.JINTIAO_FLAT.text).toContain(yuan(buildSchedule(flat)[0]!.interest));
  expect(realRates({ terms: flat })).toContain('17.02%（单利）');
});
