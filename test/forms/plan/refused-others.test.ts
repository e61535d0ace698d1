import { readPlanForm } from '../../../miniprogram/forms/plan/read';
import { planFormView } from '../../../miniprogram/views/plan/view';
import { DEFERRAL, FIELDS, OFFER, problems, SETTLEMENT, TODAY, values, view, type Typed } from '../../views/plan/form';

/** What is wrong with a deferral or a settlement, and what the comparisons alone need. */
function refused(base: Typed, cases: readonly [Typed, object][]): void {
  test.each(cases)('%j', (typed, said) => {
    expect(problems({ ...base, ...typed })).toEqual(said);
    expect(view({ ...base, ...typed }).result).toBeNull();
  });
}

describe('a deferral', () => {
  const WITHIN = { months: '延期月数在 1 到 6 个月之间' };
  const NUMBER = { multiplier: '罚息倍数只填数字，如 1.5' };
  const MULTIPLE = { multiplier: '罚息倍数在 1 到 3 之间，1.5 倍已含合同利率' };
  const SHARE = { penaltyWaiver: '罚息减免比例在 0% 到 100% 之间' };
  refused(DEFERRAL, [
    [{ principal: '' }, { principal: '请填要谈的债务，或从借款里选' }],
    [{ months: '' }, { months: '请填延期月数' }],
    [{ months: '0' }, WITHIN],
    [{ months: '7' }, WITHIN],
    [{ months: '1.5' }, { months: '延期月数要是整数，1 到 6' }],
    [{ months: '半年' }, { months: '延期月数只填数字，1 到 6' }],
    [{ contractPercent: '' }, { contractPercent: '请填合同日利率，延期期间的利息按它算' }],
    [{ contractPercent: '', chargeInterest: 'no', chargeSurcharge: 'yes' }, { contractPercent: '请填合同日利率，延期期间的利息按它算' }],
    [{ contractPercent: '1.0001' }, { contractPercent: '日利率在 0% 到 1% 之间，如 0.05；年利率除以 360 就是日利率' }],
    [{ contractPercent: '18' }, { contractPercent: '日利率在 0% 到 1% 之间，如 0.05；年利率除以 360 就是日利率' }],
    [{ contractPercent: 'abc' }, { contractPercent: '合同日利率只填数字，如 0.05' }],
    [{ contractPercent: '-0.05' }, { contractPercent: '合同日利率不能是负数' }],
    [{ multiplier: '0.9' }, MULTIPLE],
    [{ multiplier: '3.1' }, MULTIPLE],
    [{ multiplier: '0' }, MULTIPLE],
    [{ multiplier: '50%' }, NUMBER],
    [{ multiplier: '-1.5' }, NUMBER],
    [{ multiplier: '一倍半' }, NUMBER],
    [{ overduePrincipal: '57,000.01' }, { overduePrincipal: '已逾期的本金不能超过本金 57,000.00 元' }],
    [{ overduePrincipal: '全部' }, { overduePrincipal: '其中已逾期的本金只填数字，如 57000 或 57,000.00' }],
    [{ penaltyWaiver: '101' }, SHARE],
    [{ penaltyWaiver: '100.0001%' }, SHARE],
    [{ penaltyWaiver: '-1' }, { penaltyWaiver: '罚息减免比例不能是负数' }],
    [{ penaltyWaiver: '一半' }, { penaltyWaiver: '罚息减免比例只填数字，如 50' }],
    [{ signedOn: '' }, { signedOn: '请选开始日' }],
    [{ signedOn: '2025-02-29' }, { signedOn: '请选开始日' }],
  ]);

  test('ten times is beyond the highest, not “no number”', () => {
    expect([problems({ ...DEFERRAL, multiplier: '10' }), problems({ ...DEFERRAL, multiplier: '15倍' })]).toEqual([MULTIPLE, MULTIPLE]);
  });

  test('days and months out of the calendar say which, not “这一项超出了范围”', () => {
    expect(problems({ ...DEFERRAL, signedOn: '1999-12-31' })).toEqual({ signedOn: '开始日在 2000 年到 2099 年之间' });
    expect(problems({ ...DEFERRAL, signedOn: '2100-01-01' })).toEqual({ signedOn: '开始日在 2000 年到 2099 年之间' });
    expect(problems({ ...DEFERRAL, signedOn: '2099-07-01' })).toEqual({ months: '延期要在 2099 年底之前结束' });
    expect(problems({ ...DEFERRAL, signedOn: '2099-06-30' })).toEqual({});
  });

  test.each<[string, Typed]>([
    ['an empty multiplier is 1.5', { multiplier: '' }],
    ['a multiplier may be said with its word', { multiplier: '１.５ 倍' }],
    ['the limits of all', { months: '1', multiplier: '1', contractPercent: '0', overduePrincipal: '0', penaltyWaiver: '0%' }],
    ['the other limits of all', { months: '6 个月', multiplier: '3', contractPercent: '1%', overduePrincipal: '57000', penaltyWaiver: '100%' }],
    ['no rate is needed where nothing is charged', { contractPercent: '', chargeInterest: 'no' }],
    ['what an installment plan needs doesn’t matter', { termCount: 'x', totalInterest: 'x', firstDueOn: '', downPayment: 'x', waivePenalty: 'x', settlement: 'x' }],
  ])('%s', (_what, typed) => {
    expect(problems({ ...DEFERRAL, ...typed })).toEqual({});
  });
});

describe('a settlement', () => {
  refused(SETTLEMENT, [
    [{ settlement: '' }, { settlement: '请填结清金额' }],
    [{ settlement: '0' }, { settlement: '结清金额要大于 0' }],
    [{ settlement: '0.001' }, { settlement: '结清金额最多到分，即两位小数' }],
    [{ settlement: '-1' }, { settlement: '结清金额不能是负数' }],
    [{ settlement: '七折多' }, { settlement: '结清金额只填数字，如 57000 或 57,000.00' }],
    [{ settlement: '120%' }, { settlement: '结清金额只填数字，如 57000 或 57,000.00' }],
    [{ settlement: '0%' }, { settlement: '结清金额要大于 0' }],
    [{ settlement: '57000.01' }, { settlement: '结清金额不能超过债务合计 57,000.00 元' }],
    [{ settlement: '58,640.01', interest: '1,000', penalty: '600', lateFee: '40' }, { settlement: '结清金额不能超过债务合计 58,640.00 元' }],
    [{ signedOn: '' }, { signedOn: '请选付款日' }],
    [{ signedOn: '1999-12-31' }, { signedOn: '付款日在 2000 年到 2099 年之间' }],
  ]);

  test.each([
    ['七折', 3_990_000], ['七五折', 4_275_000], ['7.5折', 4_275_000], ['７折', 3_990_000], ['85折', 4_845_000], ['70%', 3_990_000], ['33.33 %', 1_899_810], ['四万', 4_000_000],
  ])('%s of 57,000 yuan', (settlement, fen) => {
    expect(readPlanForm(values({ ...SETTLEMENT, settlement }))).toMatchObject({ offer: { settlement: fen } });
  });

  test.each(['0.01', '57,000', '5.7万'])('%s is one', (settlement) => expect(problems({ ...SETTLEMENT, settlement })).toEqual({}));
});

describe('an empty debt together with another mistake: both are said', () => {
  const EMPTY = { principal: '请填要谈的债务，或从借款里选' };
  test.each<[Typed, object]>([
    [{ ...OFFER, termCount: '61' }, { termCount: '分期期数在 1 到 60 期之间' }],
    [{ ...OFFER, totalInterest: 'x' }, { totalInterest: '总利息只填数字，如 57000 或 57,000.00' }],
    [{ ...OFFER, firstDueOn: TODAY }, { firstDueOn: '首个还款日要晚于签约日' }],
    [{ ...OFFER, waivePenalty: '101%' }, { waivePenalty: '减免比例在 0% 到 100% 之间' }],
    [{ ...OFFER, downPayment: 'x' }, { downPayment: '首付只填数字，如 57000 或 57,000.00' }],
    [{ ...DEFERRAL, months: '7' }, { months: '延期月数在 1 到 6 个月之间' }],
    [{ ...DEFERRAL, multiplier: '3.1' }, { multiplier: '罚息倍数在 1 到 3 之间，1.5 倍已含合同利率' }],
    [{ ...SETTLEMENT, settlement: '0' }, { settlement: '结清金额要大于 0' }],
    [{ ...SETTLEMENT, signedOn: '' }, { signedOn: '请选付款日' }],
    [{ ...OFFER, contractPercent: '1.1' }, { contractPercent: '日利率在 0% 到 1% 之间，如 0.05；年利率除以 360 就是日利率' }],
  ])('%j', (typed, said) => {
    expect(problems({ ...typed, principal: '' })).toEqual({ ...EMPTY, ...said });
  });

  test('a wrong part of the debt as well', () => {
    expect(problems({ ...SETTLEMENT, principal: 'x', settlement: '' })).toEqual({ principal: '本金只填数字，如 57000 或 57,000.00', settlement: '请填结清金额' });
  });
});

describe('what only the comparisons need keeps no plan from being shown', () => {
  const RATE = '日利率在 0% 到 1% 之间，如 0.05；年利率除以 360 就是日利率';
  test.each<[Typed, object]>([
    [{ ...OFFER, contractPercent: '5' }, { contractPercent: RATE }],
    [{ ...OFFER, contractPercent: 'x', originalTerms: '0' }, { contractPercent: '合同日利率只填数字，如 0.05', originalTerms: '原计划剩余期数在 1 到 360 期之间' }],
    [{ ...OFFER, originalTerms: '361' }, { originalTerms: '原计划剩余期数在 1 到 360 期之间' }],
    [{ ...OFFER, originalTerms: '十二' }, { originalTerms: '原计划剩余期数只填数字，1 到 360' }],
    [{ ...DEFERRAL, originalTerms: '1.5' }, { originalTerms: '原计划剩余期数要是整数，1 到 360' }],
    [{ ...SETTLEMENT, contractPercent: '1.0001' }, { contractPercent: RATE }],
  ])('%j', (typed, said) => {
    const shown = view(typed);
    expect(shown.problems).toEqual(said);
    expect(shown.result).not.toBeNull();
    expect(shown.result?.conclusions.some(({ detail }) => detail?.includes('日利率'))).toBe(false);
  });
});

describe('only the mistakes of fields that were left are said', () => {
  const said = (typed: Typed, ...left: (typeof FIELDS)[number][]) => planFormView(readPlanForm(values(typed)), left, TODAY, []).problems;

  test('of an empty form none, then one by one', () => {
    expect(said({})).toEqual({});
    expect(said({}, 'totalInterest')).toEqual({ totalInterest: '请填总利息' });
    expect(said({}, 'principal', 'interest')).toEqual({ principal: '请填要谈的债务，或从借款里选' });
    expect(said({ kind: 'deferral' }, 'contractPercent', 'settlement')).toEqual({ contractPercent: '请填合同日利率，延期期间的利息按它算' });
  });

  test.each(FIELDS)('leaving %s says nothing of another field', (field) => {
    const wrong = { principal: 'x', interest: 'x', penalty: 'x', lateFee: 'x', termCount: 'x', totalInterest: 'x', contractPercent: 'x', originalTerms: 'x', signedOn: '', overduePrincipal: 'x', months: 'x', settlement: 'x' };
    for (const kind of ['installments', 'deferral', 'lump-sum']) {
      expect(Object.keys(said({ ...wrong, kind }, field)).filter((other) => other !== field)).toEqual([]);
    }
  });

  test('a day of signing that was put behind the first due date says why there is no plan', () => {
    expect(said({ ...OFFER, signedOn: '2025-03-01' }, 'signedOn')).toEqual({ firstDueOn: '首个还款日要晚于签约日' });
  });

  test('a principal that was put below what is overdue of it says why there is no deferral', () => {
    const typed = { ...DEFERRAL, principal: '50,000', overduePrincipal: '57,000.00' };
    expect(said(typed, 'principal')).toEqual({ overduePrincipal: '已逾期的本金不能超过本金 50,000.00 元' });
    expect(said({ ...typed, overduePrincipal: '5.' }, 'principal')).toEqual({});
  });
});
