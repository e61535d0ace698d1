import { buildSchedule } from '../../../miniprogram/calc';
import { changeLoanField } from '../../../miniprogram/loan/loan-form/proposals';
import { readLoanForm } from '../../../miniprogram/loan/loan-form/read';
import { loanFormOf, newLoan } from '../../../miniprogram/loan/loan-form/record';
import { loanFormView } from '../../../miniprogram/loan/loan-form/view';
import { typed, type Typed } from './typed';

const TODAY = '2026-03-01';
const LOAN: Typed = { product: 'other', lender: '某行', amount: '5000', borrowedOn: '2026-01-15', termCount: '12' };

function entryOf(fields: Typed) {
  const result = readLoanForm(typed({ ...LOAN, ...fields }), TODAY);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.entry;
}
const hint = (fields: Typed) => loanFormView(typed({ ...LOAN, ...fields }), [], TODAY).rateHint;

describe('每期还多少 in place of a rate', () => {
  test.each<[string, Typed, object]>([
    ['454.50 of 5,000 over 12 terms', { ratePercent: '454.50' }, { dailyRate: '0.00045' }],
    ['a payment that makes no interest', { ratePercent: '416.67', method: 'equal-principal' }, { dailyRate: '0' }],
  ])('%s', (_what, fields, rate) => {
    const { terms, typedRate } = entryOf({ rateUnit: 'payment', ...fields });
    expect(terms).toMatchObject(rate);
    expect(typedRate.unit).toBe('day');
  });

  test('the form shows the rate that followed, and the payment is the one typed', () => {
    const { terms, typedRate } = entryOf({ rateUnit: 'payment', ratePercent: '454.50' });
    expect(typedRate).toEqual({ unit: 'day', percent: '0.045', yearDays: 360 });
    const [first] = buildSchedule(terms);
    expect(first!.principal + first!.interest).toBe(45_450);
    expect(hint({ rateUnit: 'payment', ratePercent: '454.50' })).toMatch(/^算出来是日利率 0\.045%，年利率 16\.2%（单利，按 360 天），真实年化 /);
  });

  test.each(['100', '4999999'])('%s a term no rate makes', (ratePercent) => {
    const result = readLoanForm(typed({ ...LOAN, rateUnit: 'payment', ratePercent }), TODAY);
    expect(result).toMatchObject({ problems: { ratePercent: expect.stringContaining('算不出利率') as unknown } });
  });

  test('switched to, the field is empty; what is typed as a rate isn’t taken for money', () => {
    expect(changeLoanField(typed({ ...LOAN, ratePercent: '0.05' }), 'rateUnit', 'payment').ratePercent).toBe('');
  });
});

describe('月费率', () => {
  const MONTHLY: Typed = { product: 'other', lender: '某卡', rateUnit: 'month', ratePercent: '0.6' };

  test('is charged on the amount borrowed, each term alike, and never shown without the real yearly rate', () => {
    const { terms, typedRate } = entryOf(MONTHLY);
    expect(terms).toMatchObject({ annualRate: '0.072', yearDays: 360, method: 'flat-interest', interestBasis: 'monthly' });
    expect(typedRate).toEqual({ unit: 'month', percent: '0.6', yearDays: 360 });
    expect(buildSchedule(terms).map(({ interest }) => interest)).toEqual(Array.from({ length: 12 }, () => 3000));
    expect(hint(MONTHLY)).toBe('不是年利率。真实年化 13.03%（单利）、13.84%（复利）');
  });

  test.each<[string, string, string]>([['6‰', 'equal-installment', '0.6'], ['千分之六', 'equal-installment', '0.6'], ['6厘', 'flat-interest', '0.6'], ['0.6', 'flat-interest', '0.6'], ['0.60', 'flat-interest', '0.60']])('%s a month: %s, kept as %s percent', (ratePercent, method, percent) => {
    const { terms, typedRate } = entryOf({ ...MONTHLY, ratePercent });
    expect(terms).toMatchObject({ annualRate: '0.072', method, interestBasis: 'monthly' });
    expect(typedRate.percent).toBe(percent);
    expect(hint({ ...MONTHLY, ratePercent }).includes('选等本等息')).toBe(method === 'equal-installment');
  });

  test.each<[string, string, string]>([['day', '万五', '0.05'], ['year', '年化18%', '18'], ['year', '18%', '18']])('by the %s %s is kept as %s percent: a sign stands behind it already', (rateUnit, ratePercent, percent) => {
    expect(entryOf({ rateUnit, ratePercent }).typedRate.percent).toBe(percent);
  });

  test('0.95% of 30,000 over three terms is 285.00 each, 17.02% a year (lenders’ pages)', () => {
    const fields: Typed = { ...MONTHLY, amount: '30000', termCount: '3', ratePercent: '0.95' };
    expect(buildSchedule(entryOf(fields).terms).map(({ interest }) => interest)).toEqual([28_500, 28_500, 28_500]);
    expect(hint(fields)).toContain('17.02%（单利）');
  });

  test('an edit shows it again as it was typed, and changes nothing', () => {
    const record = newLoan(entryOf(MONTHLY), 'a');
    const form = loanFormOf(record);
    expect(form).toMatchObject({ rateUnit: 'month', ratePercent: '0.6', method: 'flat-interest', interestBasis: 'monthly' });
    expect(readLoanForm(form, TODAY, record)).toMatchObject({ entry: { terms: record.terms, typedRate: record.typedRate } });
  });

  test.each<[string, string, string, string]>([['0.6', 'month', 'year', '7.2'], ['7.2', 'year', 'month', '0.6'], ['0.02', 'day', 'month', '0.6'], ['0.6', 'month', 'day', '0.02']])('%s a %s is by %s %s', (ratePercent, rateUnit, unit, percent) => {
    expect(changeLoanField(typed({ ...LOAN, rateUnit, ratePercent }), 'rateUnit', unit).ratePercent).toBe(percent);
  });
});
