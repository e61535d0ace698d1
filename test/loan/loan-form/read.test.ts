import { assessLoan, buildSchedule, type LoanTerms } from '../../../miniprogram/calc';
import { readLoanForm } from '../../../miniprogram/loan/loan-form/read';
import { editedLoan, loanFormOf, newLoan } from '../../../miniprogram/loan/loan-form/record';
import { emptyLoanForm } from '../../../miniprogram/loan/loan-form/values';
import { checkLoanRecord } from '../../../miniprogram/ledger/check-record';
import type { Agreement } from '../../../miniprogram/ledger/records';
import { loan, repayment } from '../../ledger/loans';
import { agreement } from '../../pages/agreements';
import { EXAMPLE, typed, type Typed } from './typed';

const TODAY = '2026-11-22';
const problemsOf = (fields: Typed) => {
  const result = readLoanForm(typed(fields, typed(EXAMPLE)), TODAY);
  return 'problems' in result ? result.problems : {};
};
const entryOf = (fields: Typed) => {
  const result = readLoanForm(typed(fields, typed(EXAMPLE)), TODAY);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.entry;
};

test('the worked example (rule 3.14) becomes a record that the ledger knows', () => {
  const entry = entryOf({ note: ' 装修 ' });
  expect(entry).toEqual({
    product: 'weilidai',
    lender: '微粒贷',
    note: '装修',
    typedRate: { unit: 'day', percent: '0.05', yearDays: 360 },
    terms: {
      principal: 5_700_000, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15, firstDueOn: '2026-02-15',
      interestBasis: 'actual-days',
      overdueRules: { penaltyMultiplier: '1.5', penaltyBase: 'principal', penaltyFrom: 'day-after-due', penaltyRounding: 'once', graceDays: 0, lateFeeRate: '0', allocation: 'by-installment' },
    },
  });
  const record = newLoan(entry, 'a');
  expect(checkLoanRecord(JSON.parse(JSON.stringify(record)))).toEqual({ record });
});

test.each<[Typed, Partial<LoanTerms>]>([
  [{ amount: '5.7万' }, { principal: 5_700_000 }],
  [{ amount: '￥５７，０００．００元' }, { principal: 5_700_000 }],
  [{ amount: '100,000,000.00' }, { principal: 10_000_000_000 }],
  [{ ratePercent: '万5' }, { dailyRate: '0.0005' }],
  [{ ratePercent: '0' }, { dailyRate: '0' }],
  [{ ratePercent: '1' }, { dailyRate: '0.01' }],
  [{ rateUnit: 'year', ratePercent: '18' }, { annualRate: '0.18', yearDays: 360 }],
  [{ rateUnit: 'year', ratePercent: '18', yearDays: '365' }, { annualRate: '0.18', yearDays: 365 }],
  [{ rateUnit: 'year', ratePercent: '360' }, { annualRate: '3.6' }],
  [{ penaltyFrom: 'due-day', penaltyRounding: 'daily' }, { overdueRules: { penaltyFrom: 'due-day', penaltyRounding: 'daily' } }],
  [{ termCount: '１２期' }, { termCount: 12 }],
  [{ dueDay: '31日' }, { dueDay: 31 }],
  [{ method: 'interest-first' }, { method: 'interest-first' }],
  [{ method: 'interest-first', interestOnlyTerms: '0' }, { interestOnlyTerms: 0 }],
  [{ method: 'interest-first', interestOnlyTerms: '11' }, { interestOnlyTerms: 11 }],
  [{ acceleratedOn: '2026-06-01' }, { acceleratedOn: '2026-06-01' }],
  [{ interestBasis: 'monthly' }, { interestBasis: 'monthly' }],
])('%j is understood', (fields, terms) => {
  expect(entryOf(fields).terms).toMatchObject(terms);
});

/** Reported: divided by 360 and cut first, a rate typed by the year cost the half fen of each. */
describe('a rate by the year reaches the fen undivided', () => {
  const BY_THE_YEAR: Typed = { product: 'other', lender: 'x', borrowedOn: '2026-01-15', termCount: '12', dueDay: '15', rateUnit: 'year', ratePercent: '12', yearDays: '360' };
  const termsOf = (fields: Typed) => {
    const result = readLoanForm(typed({ ...BY_THE_YEAR, ...fields }), TODAY);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return result.entry.terms;
  };

  test('12,006 in even months', () => {
    const interest = buildSchedule(termsOf({ amount: '12006', method: 'equal-principal', interestBasis: 'monthly' })).map((row) => row.interest);
    expect(interest).toEqual([12006, 11006, 10005, 9005, 8004, 7004, 6003, 5003, 4002, 3002, 2001, 1001]);
  });

  test('10,005, interest first', () => {
    expect(buildSchedule(termsOf({ amount: '10005', borrowedOn: '2026-07-15', method: 'interest-first' }))[0]?.interest).toBe(10_339);
  });

  test('1,001, ten days overdue', () => {
    const terms = termsOf({ amount: '1001', borrowedOn: '2026-10-12', termCount: '1', dueDay: '12', method: 'bullet' });
    expect(assessLoan({ terms, payments: [] }, '2026-11-22').totals.penaltyDue).toBe(501);
  });
});

test('terms that are only looked at for 先息后本 are left out of the others', () => {
  expect(entryOf({ interestOnlyTerms: '3' }).terms).not.toHaveProperty('interestOnlyTerms');
});

test.each<[Typed, object]>([
  [{ penaltyMultiplier: '1.3' }, { penaltyMultiplier: '1.3' }],
  [{ penaltyMultiplier: '１．３ 倍' }, { penaltyMultiplier: '1.3' }],
  [{ penaltyMultiplier: '3' }, { penaltyMultiplier: '3' }],
  [{ penaltyBase: 'principal-and-interest' }, { penaltyBase: 'principal-and-interest' }],
  [{ graceDays: '3天' }, { graceDays: 3 }],
  [{ lateFeePercent: '5%' }, { lateFeeRate: '0.05' }],
  [{ lateFeePercent: '' }, { lateFeeRate: '0' }],
  [{ allocation: 'principal-first' }, { allocation: 'principal-first' }],
])('the rules of arrears: %j', (fields, rules) => {
  expect(entryOf(fields).terms.overdueRules).toMatchObject(rules);
});

test.each<[Typed, object]>([
  [{ amount: '' }, { amount: '请填借款金额' }],
  [{ amount: 'abc' }, { amount: '借款金额只填数字，如 57000 或 57,000.00' }],
  [{ amount: '1e9' }, { amount: '借款金额只填数字，如 57000 或 57,000.00' }],
  [{ amount: '-5' }, { amount: '借款金额不能是负数' }],
  [{ amount: '57,00' }, { amount: '借款金额里逗号或空格的位置不对，可以不写，如 57000' }],
  [{ amount: '0' }, { amount: '借款金额至少 1.00 元' }],
  [{ amount: '0.99' }, { amount: '借款金额至少 1.00 元' }],
  [{ amount: '11.99' }, { amount: '借款金额至少 1.00 元，每期本金也至少 1.00 元，最多 100,000,000.00 元' }],
  [{ amount: '100000000.01' }, { amount: '借款金额最多 100,000,000.00 元' }],
  [{ termCount: '0' }, { termCount: '期数在 1 到 360 期之间' }],
  [{ termCount: '361' }, { termCount: '期数在 1 到 360 期之间' }],
  [{ termCount: '1.5' }, { termCount: '期数要是整数，1 到 360' }],
  [{ termCount: '' }, { termCount: '请填期数' }],
  [{ dueDay: '32' }, { dueDay: '每月还款日在 1 到 31 日之间' }],
  [{ dueDay: '0' }, { dueDay: '每月还款日在 1 到 31 日之间' }],
  [{ dueDay: '每月15日' }, { dueDay: '每月还款日只填数字，1 到 31' }],
  [{ borrowedOn: '' }, { borrowedOn: '请选借款日，就是钱到账那天' }],
  [{ borrowedOn: '2026-02-30' }, { borrowedOn: '请选借款日，就是钱到账那天' }],
  [{ borrowedOn: '2026-11-23' }, { borrowedOn: '借款日不能晚于今天' }],
  [{ borrowedOn: '1999-12-31' }, { borrowedOn: '借款日在 2000 年到 2099 年之间' }],
  [{ firstDueOn: '2026-01-14' }, { firstDueOn: '首个还款日要晚于借款日' }],
  [{ firstDueOn: '2026-01-15' }, { firstDueOn: '首个还款日要晚于借款日' }],
  [{ firstDueOn: 'soon' }, { firstDueOn: '请选首个还款日' }],
  [{ firstDueOn: '2100-01-01' }, { firstDueOn: '首个还款日在 2000 年到 2099 年之间' }],
  [{ firstDueOn: '2099-06-01' }, { termCount: '期数超出范围，或最后还款日晚于 2099 年' }],
  [{ acceleratedOn: '2026-01-15' }, { acceleratedOn: '提前到期日要晚于借款日' }],
  [{ ratePercent: '' }, { ratePercent: '请填日利率' }],
  [{ ratePercent: '五' }, { ratePercent: '日利率只填数字，如 0.05' }],
  [{ ratePercent: '5' }, { ratePercent: '日利率最多 1%；0.05% 就填 0.05' }],
  [{ rateUnit: 'year', ratePercent: '十八' }, { ratePercent: '年利率只填数字，如 18' }],
  [{ rateUnit: 'year', ratePercent: '' }, { ratePercent: '请填年利率' }],
  [{ rateUnit: 'year', ratePercent: '361' }, { ratePercent: '年利率最多 360%' }],
  [{ rateUnit: 'year', yearDays: '365', ratePercent: '361' }, { ratePercent: '年利率最多 360%' }],
  [{ product: 'other' }, { lender: '请填贷款机构，自己认得就行' }],
  [{ product: 'other', lender: '  ' }, { lender: '请填贷款机构，自己认得就行' }],
  [{ method: 'interest-first', interestOnlyTerms: '12' }, { interestOnlyTerms: '只还利息的期数在 0 到 11 期之间' }],
  [{ penaltyMultiplier: '' }, { penaltyMultiplier: '罚息倍数只填数字，如 1.5' }],
  [{ penaltyMultiplier: '一倍半' }, { penaltyMultiplier: '罚息倍数只填数字，如 1.5' }],
  [{ penaltyMultiplier: '0.5' }, { penaltyMultiplier: '罚息倍数在 1 到 3 之间，1.5 倍已含合同利率' }],
  [{ penaltyMultiplier: '3.1' }, { penaltyMultiplier: '罚息倍数在 1 到 3 之间，1.5 倍已含合同利率' }],
  [{ graceDays: '31' }, { graceDays: '宽限期在 0 到 30 天之间' }],
  [{ lateFeePercent: '21' }, { lateFeePercent: '违约金比例在 0% 到 20% 之间' }],
  [{ lateFeePercent: 'x' }, { lateFeePercent: '违约金比例只填数字，如 5' }],
  [{ ratePercent: '1', method: 'equal-installment', firstDueOn: '2030-01-15' }, { termCount: '按这个利率和期数，每期还款还不够付利息，生成不了计划。请核对利率和期数，以官方账单为准' }],
  [{ amount: 'x', dueDay: '32' }, { amount: '借款金额只填数字，如 57000 或 57,000.00', dueDay: '每月还款日在 1 到 31 日之间' }],
])('%j is refused beside its field', (fields, problems) => {
  expect(problemsOf(fields)).toEqual(problems);
});

test('an empty form asks for what people know, and for nothing of the rest', () => {
  const result = readLoanForm(emptyLoanForm(), TODAY);
  expect(Object.keys('problems' in result ? result.problems : {})).toEqual(['product', 'amount', 'borrowedOn', 'termCount', 'dueDay', 'ratePercent']);
});

describe('a loan that is edited', () => {
  const paid = loan('a', { repayments: [repayment('r', { paidOn: '2026-02-15' })], note: '旧', example: true });
  const edit = (fields: Typed, existing = paid) => readLoanForm(typed(fields, loanFormOf(existing)), TODAY, existing);

  test('comes back from its form as it was, and keeps its repayments and its id; an example is no longer one', () => {
    const result = edit({});
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(editedLoan(paid, result.entry)).toMatchObject(JSON.parse(JSON.stringify({ ...paid, example: false })));
    expect(editedLoan(paid, { ...result.entry, note: '新' })).toMatchObject({ id: 'a', repayments: paid.repayments, example: false, note: '新' });
  });

  test('every field of a full record survives the form', () => {
    const full = loan('a', {
      product: 'other', lender: '某银行', note: '二',
      typedRate: { unit: 'year', percent: '18.25', yearDays: 365 },
      terms: {
        principal: 123_456, borrowedOn: '2026-01-31', annualRate: '0.1825', yearDays: 365, method: 'interest-first', termCount: 12, dueDay: 31, firstDueOn: '2026-03-01',
        interestOnlyTerms: 6, interestBasis: 'monthly', acceleratedOn: '2026-10-01',
        overdueRules: { penaltyMultiplier: '1.3', penaltyBase: 'principal-and-interest', penaltyFrom: 'due-day', penaltyRounding: 'daily', graceDays: 2, lateFeeRate: '0.005', allocation: 'by-component' },
      },
    });
    const result = edit({}, full);
    expect('entry' in result && editedLoan(full, result.entry)).toEqual(full);
  });

  test('a drawdown after one of its repayments is refused', () => {
    expect(edit({ borrowedOn: '2026-02-16', firstDueOn: '2026-03-15' })).toEqual({ problems: { borrowedOn: '已有还款早于这个借款日，请先核对还款' } });
    expect(edit({ borrowedOn: '2026-02-15', firstDueOn: '2026-03-15' })).toHaveProperty('entry');
  });

  test('a drawdown after an agreement was signed is refused, unless it was taken back', () => {
    const later = { borrowedOn: '2026-08-01', firstDueOn: '2026-09-15' };
    const unpaid = loan('a');
    const signedLoan = (changes: Partial<Agreement> = {}) => ({ ...unpaid, agreements: [agreement({ signedOn: '2026-08-01', firstDueOn: '2026-09-01', ...changes })] });
    expect(edit(later, signedLoan())).toEqual({ problems: { borrowedOn: '借款日要早于协议的签约日 8月1日' } });
    expect(edit({ ...later, borrowedOn: '2026-07-31' }, signedLoan())).toHaveProperty('entry');
    expect(edit(later, signedLoan({ takenBackOn: '2026-08-02' }))).toHaveProperty('entry');
  });

  test('a first due date that no longer fits is said beside it', () => {
    const dated = loan('a', { terms: { ...paid.terms, firstDueOn: '2026-02-25' } });
    expect(edit({ borrowedOn: '2026-03-01' }, dated)).toEqual({ problems: { firstDueOn: '首个还款日要晚于借款日' } });
  });

  test('with a copied bill, what no longer fits it is said beside a field that is there', () => {
    const bill = loan('a', { schedule: [{ number: 1, dueOn: '2026-02-15', principal: 5_700_000, interest: 90_000 }] });
    expect(edit({ amount: '56000' }, bill)).toEqual({ problems: { amount: '账单各期的本金加起来要等于借款金额' } });
    expect(edit({ borrowedOn: '2026-02-16' }, bill)).toEqual({ problems: { borrowedOn: '账单各期的还款日要一期晚于一期，并晚于借款日' } });
  });

  test.each<[string, unknown]>([
    ['method', 'barter'], ['dueDay', 40], ['borrowedOn', '2199-01-01'], ['firstDueOn', '1901-01-01'], ['overdueRules', {}], ['overdueRules', { lateFeeRate: '0.5' }],
    ['overdueRules', { penaltyMultiplier: '99' }], ['overdueRules', { graceDays: 99 }], ['overdueRules', { allocation: 'x' }], ['interestBasis', 'x'],
    ['acceleratedOn', '1901-01-01'], ['interestOnlyTerms', -1], ['termCount', 0], ['principal', -1],
  ])('even one whose terms make no sense at %s (%j) opens in the form and can be read again', (field, value) => {
    const senseless = { ...paid, terms: { ...paid.terms, [field]: value } };
    const checked = checkLoanRecord(senseless);
    if (!('record' in checked)) throw new Error('the ledger lets it in');
    const values = loanFormOf(checked.record);
    expect(Object.values(values).every((text) => typeof text === 'string')).toBe(true);
    expect(() => readLoanForm(values, TODAY, checked.record)).not.toThrow();
  });

  test('a repayment that is wrong in itself is said somewhere in the form', () => {
    const wrong = loan('a', { repayments: [repayment('r', { allocation: { lateFee: -1, penalty: 0, interest: 0, principal: 1 } })] });
    const result = edit({}, wrong);
    const fields = Object.keys('problems' in result ? result.problems : {});
    expect(fields).toEqual(['amount']);
    expect(Object.values('problems' in result ? result.problems : {})[0]).toMatch(/^已有的一笔还款不对：/);
  });
});

describe('到期一次还本付息', () => {
  test.each<[Typed, object]>([
    [{ method: 'bullet', termCount: '' }, { termCount: '请填借款月数' }],
    [{ method: 'bullet', termCount: '400' }, { termCount: '借款月数在 1 到 360 个月之间' }],
    [{ method: 'bullet', termCount: '1', maturesOn: '2026-01-15' }, { maturesOn: '到期日要晚于借款日' }],
    [{ method: 'bullet', maturesOn: '2026-12-10' }, { maturesOn: '从借款日到到期日不够 12 个月，请改到期日或借款月数' }],
    [{ method: 'bullet', dueDay: '32' }, { maturesOn: '请选到期日' }],
    [{ method: 'bullet', termCount: '360', maturesOn: '2099-12-31', borrowedOn: '2026-01-15' }, {}],
    [{ method: 'bullet', maturesOn: '2100-01-31' }, { termCount: '借款月数太多，到期日晚于 2099 年' }],
  ])('%j', (fields, problems) => {
    expect(problemsOf(fields)).toEqual(problems);
  });

  test('whatever due date is picked, the loan falls due on it', () => {
    for (const maturesOn of ['2027-01-15', '2027-01-31', '2027-02-28', '2027-03-30']) {
      const { terms } = entryOf({ method: 'bullet', maturesOn });
      expect(buildSchedule(terms)).toMatchObject([{ dueOn: maturesOn }]);
    }
  });

  test('a picked due date stays when the months or the drawdown are changed', () => {
    expect(entryOf({ method: 'bullet', maturesOn: '2026-07-01', termCount: '5', borrowedOn: '2026-01-20' }).terms).toMatchObject({
      termCount: 5, dueDay: 1, firstDueOn: '2026-03-01',
    });
  });

  test('a saved one comes back with its due date', () => {
    const saved = loan('a', { terms: { ...loan('a').terms, method: 'bullet', dueDay: 31, firstDueOn: '2026-02-28' } });
    expect(loanFormOf(saved).maturesOn).toBe('2027-01-31');
  });
});

describe('drafts', () => {
  test('one with a choice that this app does not know is read with the usual one; the lender is asked for', () => {
    const strange = ({ ...typed(EXAMPLE), method: 'later', interestBasis: 'later', penaltyBase: 'later', allocation: 'later', product: 'later', lender: 'x' });
    expect(readLoanForm(strange, TODAY)).toEqual({ problems: { product: '请选贷款机构' } });
    const result = readLoanForm({ ...strange, product: 'other' }, TODAY);
    expect('entry' in result && result.entry.terms).toMatchObject({ method: 'equal-installment', interestBasis: 'actual-days' });
  });
});
