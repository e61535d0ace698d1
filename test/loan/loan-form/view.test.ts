import * as fc from 'fast-check';
import { loanFormView } from '../../../miniprogram/loan/loan-form/view';
import { emptyLoanForm, type LoanField } from '../../../miniprogram/loan/loan-form/values';
import { loan } from '../../ledger/loans';
import { EXAMPLE, typed, type Typed } from './typed';

const TODAY = '2026-11-22';
const view = (fields: Typed, left: LoanField[] = []) => loanFormView(typed(fields), left, TODAY);

describe('the line that says what was understood', () => {
  test.each<[string, Typed, string]>([
    ['the worked example', EXAMPLE, '12 期，首期 2月15日还 5,633.50 元，末期 2027年1月15日还 4,823.63 元，总利息 5,612.14 元'],
    ['one payment', { ...EXAMPLE, termCount: '1', method: 'bullet' }, '2月15日到期，一次还 57,883.50 元，其中利息 883.50 元'],
    ['no interest', { ...EXAMPLE, ratePercent: '0' }, '12 期，首期 2月15日还 4,750.00 元，末期 2027年1月15日还 4,750.00 元，总利息 0.00 元'],
    ['something missing', { ...EXAMPLE, amount: '' }, ''],
    ['something wrong', { ...EXAMPLE, dueDay: '32' }, ''],
    ['nothing', {}, ''],
  ])('%s', (_what, fields, understood) => {
    expect(view(fields).understood).toBe(understood);
  });

  test('of a loan with a copied bill it is the bill, as that is what counts', () => {
    const bill = [
      { number: 1, dueOn: '2026-02-15', principal: 2_700_000, interest: 80_000 },
      { number: 2, dueOn: '2026-03-15', principal: 3_000_000, interest: 40_000 },
    ];
    const line = loanFormView(typed(EXAMPLE), [], TODAY, loan('a', { schedule: bill })).understood;
    expect(line).toBe('2 期，首期 2月15日还 27,800.00 元，末期 3月15日还 30,400.00 元，总利息 1,200.00 元');
  });
});

describe('the other way of saying the rate', () => {
  test.each<[Typed, string]>([
    [{ ratePercent: '0.05' }, '相当于年利率 18%（单利，按 360 天）'],
    [{ ratePercent: '0.05', yearDays: '365' }, '相当于年利率 18.25%（单利，按 365 天）'],
    [{ ratePercent: '0.066' }, '相当于年利率 23.76%（单利，按 360 天）'],
    [{ ratePercent: '0.0005' }, '相当于年利率 0.18%（单利，按 360 天），低得少见，请核对小数点'],
    [{ ratePercent: '0' }, '相当于年利率 0%（单利，按 360 天）'],
    [{ rateUnit: 'year', ratePercent: '18' }, '相当于日利率 0.05%'],
    [{ rateUnit: 'year', ratePercent: '18', yearDays: '365' }, '相当于日利率约 0.049315%'],
    [{ rateUnit: 'year', ratePercent: '10' }, '相当于日利率约 0.027778%'],
    [{ ratePercent: '' }, ''],
    [{ ratePercent: 'abc' }, ''],
  ])('%j: %s', (fields, hint) => {
    expect(view(fields).rateHint).toBe(hint);
  });
});

test.each<[string, Typed, string]>([
  // 0.6% a month of what was borrowed, over 12 months.
  ['flat', { ...EXAMPLE, ratePercent: '0.02', method: 'flat-interest', interestBasis: 'monthly' }, '相当于年利率 7.2%（单利，按 360 天）。等本等息按最初的本金算，真实年化 13.03%（单利）、13.84%（复利）'],
  ['by what is left', { ...EXAMPLE, ratePercent: '0.02' }, '相当于年利率 7.2%（单利，按 360 天）'],
])('a flat rate never stands alone: %s', (_what, fields, hint) => {
  expect(view(fields).rateHint).toBe(hint);
});

test('only the mistakes of fields that were left are said', () => {
  expect(view({}).problems).toEqual({});
  expect(view({}, ['amount']).problems).toEqual({ amount: '请填借款金额' });
  expect(view({ amount: 'x', dueDay: '40' }, ['amount', 'amount', 'note']).problems).toEqual({ amount: '借款金额只填数字，如 57000 或 57,000.00' });
});

test.each<[string, Typed, boolean]>([
  ['10 terms of 微粒贷', { termCount: '10', product: 'weilidai' }, true],
  ['no terms yet', { product: 'weilidai' }, false],
  ['no lender yet', { termCount: '10' }, false],
  ['a chosen method', { termCount: '10', product: 'weilidai', method: 'bullet' }, false],
  ['another lender', { termCount: '10', product: 'other' }, false],
])('the method is called proposed: %s', (_what, fields, proposed) => {
  expect(view(fields).methodProposed).toBe(proposed);
});

test('who leaves the drawdown has left the first due date too; what is folded away is said for the line', () => {
  const wrong: Typed = { ...EXAMPLE, firstDueOn: '2026-02-15', borrowedOn: '2026-02-20' };
  expect(view(wrong, ['borrowedOn'])).toMatchObject({ problems: { firstDueOn: '首个还款日要晚于借款日' }, foldedProblem: '首个还款日要晚于借款日' });
  expect(view(wrong).foldedProblem).toBe('');
  expect(view({ ...EXAMPLE, amount: 'x' }, ['amount']).foldedProblem).toBe('');
});

test('whatever stands in the fields, the view is made and speaks Chinese', () => {
  const fields = Object.keys(emptyLoanForm()) as LoanField[];
  const text = fc.oneof(fc.string(), fc.constantFrom('12', '2026-01-15', '0.05', '57000', 'year', 'other', '99999999999', '-1', '360', '31'));
  const values = fc.record(Object.fromEntries(fields.map((field) => [field, text])) as Record<LoanField | 'chosen', typeof text>);
  fc.assert(
    fc.property(values, (typedValues) => {
      const { problems } = loanFormView(typedValues, fields, TODAY);
      for (const [field, problem] of Object.entries(problems)) {
        expect(fields).toContain(field);
        expect(problem).toMatch(/[\u4e00-\u9fff]/);
        expect(problem).not.toMatch(/undefined|NaN|[!！]/);
      }
    }),
    { numRuns: 500 },
  );
});
