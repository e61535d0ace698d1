import { OFFER, problems, TODAY, view, type Typed } from '../../views/plan/form';

/** What is wrong with an installment plan, beside the field it is said at; nothing is computed then. */
function refused(cases: readonly [Typed, object][]): void {
  test.each(cases)('%j', (typed, said) => {
    expect(problems({ ...OFFER, ...typed })).toEqual(said);
    expect(view({ ...OFFER, ...typed }).result).toBeNull();
  });
}

describe('the debt', () => {
  refused([
    [{ principal: '', totalInterest: '' }, { principal: '请填要谈的债务，或从借款里选', totalInterest: '请填总利息' }],
    [{ principal: '0', interest: '0.00', penalty: '０' }, { principal: '请填要谈的债务，或从借款里选' }],
    [{ principal: 'abc' }, { principal: '本金只填数字，如 57000 或 57,000.00' }],
    [{ principal: '57,000.005' }, { principal: '本金最多到分，即两位小数' }],
    [{ principal: '1亿亿' }, { principal: '本金只填数字，如 57000 或 57,000.00' }],
    [{ principal: '10001万' }, { principal: '本金最多 100,000,000.00 元' }],
    [{ interest: '-1', penalty: '1e3', lateFee: '1,0' }, {
      interest: '利息不能是负数', penalty: '罚息只填数字，如 57000 或 57,000.00', lateFee: '违约金里逗号或空格的位置不对，可以不写，如 57000',
    }],
  ]);
});

describe('the terms', () => {
  const NUMBER = { termCount: '分期期数只填数字，1 到 60' };
  const WITHIN = { termCount: '分期期数在 1 到 60 期之间' };
  refused([
    [{ termCount: '' }, { termCount: '请填分期期数' }],
    [{ termCount: '  ' }, { termCount: '请填分期期数' }],
    [{ termCount: 'abc' }, NUMBER],
    [{ termCount: '三十六' }, NUMBER],
    [{ termCount: '3 6' }, NUMBER],
    [{ termCount: '3.5' }, { termCount: '分期期数要是整数，1 到 60' }],
    [{ termCount: '0' }, WITHIN],
    [{ termCount: '-1' }, WITHIN],
    [{ termCount: '61' }, WITHIN],
    [{ termCount: '1'.repeat(400) }, WITHIN],
    [{ principal: '35.99' }, { termCount: '每期至少 1.00 元，这笔债务最多分 35 期' }],
    [{ principal: '57,000', downPayment: '56,964.01' }, { termCount: '每期至少 1.00 元，这笔债务最多分 35 期' }],
    [{ principal: '0.99', termCount: '1' }, { termCount: '要还的不到 1.00 元，分不了期' }],
    [{ firstDueOn: '2099-12-01' }, { termCount: '最后一期不能晚于 2099 年' }],
  ]);

  test.each([['1'], ['60'], ['36期'], ['３６'], ['36.0'], ['36 个月']])('%s is a number of terms', (termCount) => {
    expect(problems({ ...OFFER, termCount })).toEqual({});
  });

  test('36.00 yuan can be repaid in 36 terms, the last of them in 2099', () => {
    expect(problems({ ...OFFER, principal: '36', totalInterest: '0', firstDueOn: '2097-01-15' })).toEqual({});
  });
});

describe('the price', () => {
  refused([
    [{ totalInterest: '' }, { totalInterest: '请填总利息' }],
    [{ totalInterest: '7千多' }, { totalInterest: '总利息只填数字，如 57000 或 57,000.00' }],
    [{ totalInterest: '5%' }, { totalInterest: '总利息只填数字，如 57000 或 57,000.00' }],
    [{ priceKind: 'per-term' }, { perTerm: '请填每期还款' }],
    [{ priceKind: 'per-term', perTerm: '0' }, { perTerm: '每期至少 1,583.34 元，这么多期才还得清' }],
    [{ priceKind: 'per-term', perTerm: '1583.33' }, { perTerm: '每期至少 1,583.34 元，这么多期才还得清' }],
    [{ priceKind: 'per-term', perTerm: '1000', termCount: '56' }, { perTerm: '每期至少 1,017.86 元，这么多期才还得清' }],
    [{ priceKind: 'per-term', perTerm: '1000', waivePrincipal: '20,000', downPayment: '963.99' }, { perTerm: '每期至少 1,001.01 元，这么多期才还得清' }],
    [{ priceKind: 'annual-rate' }, { annualPercent: '请填年利率' }],
    [{ priceKind: 'annual-rate', annualPercent: '100.01' }, { annualPercent: '年利率最多 100%' }],
    [{ priceKind: 'annual-rate', annualPercent: '-1' }, { annualPercent: '年利率不能是负数' }],
    [{ priceKind: 'annual-rate', annualPercent: '五分利' }, { annualPercent: '年利率只填数字，如 7.2' }],
  ]);

  test.each([
    ['1583.34', '36', ''],
    ['1,017.86', '56', ''],
    ['1001.01', '36', '20,963.99'],
  ])('%s a term is just enough for %s', (perTerm, termCount, downPayment) => {
    expect(problems({ ...OFFER, priceKind: 'per-term', perTerm, termCount, downPayment })).toEqual({});
  });
});

describe('the days', () => {
  const LATER = { firstDueOn: '首个还款日要晚于签约日' };
  refused([
    [{ signedOn: '' }, { signedOn: '请选签约日' }],
    [{ firstDueOn: '' }, { firstDueOn: '请选首个还款日' }],
    [{ signedOn: '', firstDueOn: '' }, { signedOn: '请选签约日', firstDueOn: '请选首个还款日' }],
    [{ firstDueOn: '2025-02-30' }, { firstDueOn: '请选首个还款日' }],
    [{ firstDueOn: TODAY }, LATER],
    [{ firstDueOn: '2025-01-14' }, LATER],
    [{ signedOn: '2025-02-15' }, LATER],
    [{ signedOn: '1999-12-31' }, { signedOn: '签约日在 2000 年到 2099 年之间' }],
    [{ firstDueOn: '2100-01-01' }, { firstDueOn: '首个还款日在 2000 年到 2099 年之间' }],
  ]);

  test('the day after signing is later', () => {
    expect(problems({ ...OFFER, firstDueOn: '2025-01-16' })).toEqual({});
  });
});

describe('waivers and the down payment', () => {
  const PARTS: Typed = { interest: '1,000', penalty: '600', lateFee: '40' };
  const SHARE = '减免比例在 0% 到 100% 之间';
  refused([
    [{ ...PARTS, waivePrincipal: '57000.01' }, { waivePrincipal: '减免的本金不能超过本金 57,000.00 元' }],
    [{ ...PARTS, waiveInterest: '1000.01' }, { waiveInterest: '减免的利息不能超过利息 1,000.00 元' }],
    [{ ...PARTS, waivePenalty: '601' }, { waivePenalty: '减免的罚息不能超过罚息 600.00 元' }],
    [{ ...PARTS, waiveLateFee: '41' }, { waiveLateFee: '减免的违约金不能超过违约金 40.00 元' }],
    [{ waivePenalty: '0.01' }, { waivePenalty: '减免的罚息不能超过罚息 0.00 元' }],
    [{ ...PARTS, waivePenalty: '101%' }, { waivePenalty: SHARE }],
    [{ ...PARTS, waiveBy: 'share', waivePenalty: '101', waiveInterest: '100.0001%' }, { waivePenalty: SHARE, waiveInterest: SHARE }],
    [{ ...PARTS, waiveBy: 'share', waivePenalty: '-5' }, { waivePenalty: '减免的罚息不能是负数' }],
    [{ ...PARTS, waiveBy: 'share', waivePenalty: '一半' }, { waivePenalty: '减免的罚息只填数字，如 50' }],
    [{ ...PARTS, waivePenalty: '-5' }, { waivePenalty: '减免的罚息不能是负数' }],
    [{ downPayment: '57,000' }, { downPayment: '首付要小于要还的债务 57,000.00 元' }],
    [{ ...PARTS, waivePenalty: '600', downPayment: '58,040.01' }, { downPayment: '首付要小于要还的债务 58,040.00 元' }],
    [{ downPayment: '一半' }, { downPayment: '首付只填数字，如 57000 或 57,000.00' }],
    [{ waivePrincipal: '57,000' }, { waivePrincipal: '全部减免了，就没有要分期的了' }],
    [{ ...PARTS, waiveBy: 'share', waivePrincipal: '100', waiveInterest: '100', waivePenalty: '100', waiveLateFee: '100' }, { waivePrincipal: '全部减免了，就没有要分期的了' }],
  ]);

  test('two waivers above their parts are both said, not one after the other', () => {
    expect(problems({ ...OFFER, ...PARTS, waiveInterest: '1,001', waivePenalty: '601', waiveLateFee: '200%' })).toEqual({
      waiveInterest: '减免的利息不能超过利息 1,000.00 元', waivePenalty: '减免的罚息不能超过罚息 600.00 元', waiveLateFee: SHARE,
    });
  });

  test('all waived of a debt without principal is said where it was typed', () => {
    expect(problems({ ...OFFER, principal: '', penalty: '600', waivePenalty: '100%' })).toEqual({ waivePenalty: '全部减免了，就没有要分期的了' });
  });

  test.each<[string, Typed, string]>([
    ['50% where amounts are expected is a share', { waivePenalty: '50%' }, '300.00'],
    ['so is ５０ ％', { waivePenalty: '５０ ％' }, '300.00'],
    ['50 there is an amount', { waivePenalty: '50' }, '50.00'],
    ['50 where shares are expected is one', { waiveBy: 'share', waivePenalty: '50' }, '300.00'],
    ['33.333% is rounded to a fen', { waivePenalty: '33.333%' }, '200.00'],
    ['0 is none', { waivePenalty: '0', waiveInterest: '0%' }, '0.00'],
    ['a part as a whole', { waivePenalty: '600', waiveInterest: '100%', waiveLateFee: '40.00元' }, '1,640.00'],
  ])('%s', (_what, typed, waived) => {
    const { waiverRemark } = view({ ...OFFER, ...PARTS, ...typed });
    expect(waiverRemark.startsWith(`减免合计 ${waived} 元`) || (waived === '0.00' && waiverRemark === '')).toBe(true);
    expect(problems({ ...OFFER, ...PARTS, ...typed })).toEqual({});
  });
});
