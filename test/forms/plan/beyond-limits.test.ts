import { DEFERRAL, OFFER, resultOf, said, SETTLEMENT, type Typed } from '../../views/plan/form';

/** The sentences about the law: where they come, and where they don't. */

const COST = '各项费用合计超过年 24% 的部分，借款人可以请求法院适当减少（法发〔2017〕22号第二条，多方说法）。供参考，以合同和法院认定为准';
const PENALTY = '逾期罚息按规定在合同利率上加收 30%–50%，最多 1.5 倍（银发〔2003〕251号）。供参考，以合同和法院认定为准';
const legal = (typed: Typed) => said(resultOf(typed)).filter(([, text]) => text?.includes('供参考'));
const costs = (texts: readonly string[]) => texts.map((text) => ['against', text]);

const RATE: Typed = { ...OFFER, priceKind: 'annual-rate' };
const ONCE: Typed = { ...OFFER, termCount: '1' };

test.each<[string, Typed, string[]]>([
  ['24% itself, equal installments', { ...RATE, annualPercent: '24' }, []],
  ['24% itself, equal principal', { ...RATE, annualPercent: '24', rateMethod: 'equal-principal' }, []],
  ['24.004% is shown as 24.00%', { ...RATE, annualPercent: '24.004' }, []],
  ['24.01%', { ...RATE, annualPercent: '24.01' }, [COST]],
  // Compound, 24% is 26.82%: the law's is the simple one.
  ['no limit of the compound rate', { ...RATE, annualPercent: '23.76' }, []],
  // 36 equal terms at 24% take 23,505.82 of interest; 10.81 more are a hundredth of a percent.
  ['a total interest of 24%', { ...OFFER, totalInterest: '23,506' }, []],
  ['a total interest of 24.01%', { ...OFFER, totalInterest: '23,512' }, [COST]],
  ['the article’s offer', OFFER, []],
  ['nothing', { ...OFFER, priceKind: 'none' }, []],
  ['one term beyond any number', { ...ONCE, totalInterest: '100,000,000', firstDueOn: '2025-01-16' }, [COST]],
  ['two terms beyond any number', { ...OFFER, termCount: '2', totalInterest: '1,000,000', firstDueOn: '2025-01-16' }, [COST]],
  // 570 a month of 57,000 are 1%, 1,140 are 2%.
  ['one term after a month: 24%', { ...ONCE, totalInterest: '1,140' }, []],
  ['one term after a month: 24.01%', { ...ONCE, totalInterest: '1,140.50' }, [COST]],
  ['one term after a year: 24%', { ...ONCE, totalInterest: '13,680', firstDueOn: '2026-01-15' }, []],
  ['one term after a year: 24.01%', { ...ONCE, totalInterest: '13,686', firstDueOn: '2026-01-15' }, [COST]],
  ['one term after two years: 24% a year', { ...ONCE, totalInterest: '27,360', firstDueOn: '2027-01-15' }, []],
  ['one term after two years: 24.01%', { ...ONCE, totalInterest: '27,372', firstDueOn: '2027-01-15' }, [COST]],
])('installments: %s', (_what, typed, texts) => {
  expect(legal(typed)).toEqual(costs(texts));
});

describe('terms that begin two months after signing are measured by a simple rate too, not by the compounding one by dates', () => {
  // XIRR 26.53% and 27.06%; twelve of the month rates that go with them are 23.76% and 24.19%.
  test.each([['27.5', '26.53%', []], ['28', '27.06%', [COST]]])('%s%% for 12 terms', (annualPercent, byDates, texts) => {
    const late: Typed = { ...RATE, annualPercent, termCount: '12', firstDueOn: '2025-03-15' };
    expect(resultOf(late).rates?.rows.find(({ label }) => label.includes('XIRR'))?.value).toBe(byDates);
    expect(legal(late)).toEqual(costs(texts));
  });
});

test.each<[string, Typed, string[]]>([
  // Of a year of 360 days, as lenders publish it (rule 2.2): the highest rate of the product is 0.066% × 360 = 23.76%.
  ['the product’s highest rate: 23.76%', { contractPercent: '0.066', chargeSurcharge: 'no' }, []],
  // 57,000 × 0.0666% × 181 days = 6,871.12; ÷ 57,000 × 360 ÷ 181 = 23.98%. With compounding it would be 25.4%.
  ['a year’s 23.98%', { contractPercent: '0.0666', chargeSurcharge: 'no' }, []],
  // 0.0667% × 360 = 24.012%.
  ['24.01%', { contractPercent: '0.0667', chargeSurcharge: 'no' }, [COST]],
  ['0.05% and the surcharge on all of it: 27%', {}, [COST]],
  // 18% + 9% × 38,000 ÷ 57,000 = 24.00%; of 38,100 it is 24.016%.
  ['the surcharge on a part of it: 24.00%', { overduePrincipal: '38,000' }, []],
  ['the surcharge on a little more: 24.02%', { overduePrincipal: '38,100' }, [COST]],
  ['what is waived doesn’t count', { penaltyWaiver: '100' }, []],
  ['more waived than charged', { penalty: '20,000', penaltyWaiver: '100' }, []],
  ['nothing due at the end', { principal: '', penalty: '600', penaltyWaiver: '100', months: '1', signedOn: '2025-02-01', contractPercent: '0' }, []],
  ['a multiplier of 1.5', { contractPercent: '0.03' }, []],
  ['a multiplier above', { contractPercent: '0.03', multiplier: '1.5001' }, [PENALTY]],
  ['both', { multiplier: '2' }, [PENALTY, COST]],
])('a deferral: %s', (_what, typed, texts) => {
  expect(legal({ ...DEFERRAL, ...typed })).toEqual(costs(texts));
});

test('a settlement charges nothing', () => {
  expect(legal(SETTLEMENT)).toEqual([]);
  expect(legal({ ...SETTLEMENT, contractPercent: '1', multiplier: '3', originalTerms: '12' })).toEqual([]);
});

test('a multiplier that stands in the form of another kind of plan says nothing of an installment plan', () => {
  expect(legal({ ...OFFER, multiplier: '3' })).toEqual([]);
});
