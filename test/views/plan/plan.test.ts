import * as fc from 'fast-check';
import { assessLoan } from '../../../miniprogram/calc';
import { loanOf } from '../../../miniprogram/views/assess';
import { emptyPlanForm, planFormFromDraft, withDebtOf, type PlanField, type PlanFormValues } from '../../../miniprogram/views/plan/values';
import { planFormView, type PlanResult } from '../../../miniprogram/views/plan/view';
import { loan, repayment } from '../../ledger/loans';
import { fenOf, sumOf } from '../amounts';
import { randomLoan } from '../random-loans';

const TODAY = '2025-01-15';
type Typed = Partial<PlanFormValues>;
const values = (typed: Typed): PlanFormValues => ({ ...emptyPlanForm(TODAY), ...typed });
const FIELDS = Object.keys(emptyPlanForm(TODAY)) as PlanField[];
const view = (typed: Typed) => planFormView(values(typed), FIELDS, TODAY);
const valuesOf = (result: PlanResult | null) => result?.rates.rows.map(({ value }) => value);
/** The offer that every build must reproduce (domain.md section 5). */
const OFFER: Typed = { principal: '57,000', termCount: '36', totalInterest: '7,000' };

describe('57,000 over 36 terms for 7,000', () => {
  test('the figures', () => {
    const { problems, result, debtTotal } = view(OFFER);
    expect([problems, debtTotal]).toEqual([{}, '57,000.00']);
    expect(result).toMatchObject({
      payment: '1,777.78',
      paymentDetail: '前 35 期每期 1,777.78 元，最后一期 1,777.70 元',
      totalInterest: '7,000.00', totalPaid: '64,000.00',
      lastDueOn: '2028-01-15',
      scheduleTotals: { principal: '57,000.00', interest: '7,000.00', total: '64,000.00' },
    });
    expect(valuesOf(result)).toEqual(['4.09%', '7.68%', '7.96%']);
    expect(result?.schedule).toHaveLength(36);
    expect(result?.schedule[35]).toMatchObject({ number: 36, dueOn: '2028-01-15', total: '1,777.70' });
  });

  test('why the rate that is quoted is not the one that is paid', () => {
    const why = view(OFFER).result?.rates.why ?? '';
    expect(why).toContain('对方报的“年利率”若是 4.09%，说的是前一种');
    expect(why).toContain('7.68%（单利）、7.96%（复利 IRR）');
  });

  test('another first due date is reckoned by its real dates', () => {
    expect(valuesOf(view({ ...OFFER, firstDueOn: '2025-02-20' }).result)).toEqual(['4.09%', '7.68%', '7.96%', '7.89%']);
    expect(valuesOf(view({ ...OFFER, signedOn: '2024-01-15' }).result)).toEqual(['3.07%', '4.69%']);
    expect(valuesOf(view({ ...OFFER, termCount: '1', firstDueOn: '2026-01-15' }).result)).toEqual(['12.28%', '12.28%']);
  });
});

describe('the other ways to price a plan', () => {
  test.each<[string, Typed, object, string[]]>([
    ['the same per term', { priceKind: 'per-term', perTerm: '1,777.78' }, { payment: '1,777.78', totalPaid: '64,000.08', totalInterest: '7,000.08', paymentDetail: '共 36 期，每期一样' }, ['4.09%', '7.68%', '7.96%']],
    ['nothing', { priceKind: 'none' }, { payment: '1,583.33', totalPaid: '57,000.00', totalInterest: '0.00', rates: { why: '不收利息：还的总额等于要还的债务。' } }, ['0.00%', '0.00%', '0.00%']],
    ['a rate, equal installments', { priceKind: 'annual-rate', annualPercent: '18' }, { payment: '2,060.69' }, ['10.05%', '18.00%', '19.56%']],
    ['a rate of nothing', { priceKind: 'annual-rate', annualPercent: '0' }, { totalInterest: '0.00' }, ['0.00%', '0.00%', '0.00%']],
    ['one term', { termCount: '1', priceKind: 'total-interest', totalInterest: '570' }, { payment: '57,570.00', paymentDetail: '只有 1 期' }, ['12.00%', '12.00%', '12.68%']],
  ])('%s', (_what, typed, result, rates) => {
    const found = view({ ...OFFER, ...typed }).result;
    expect(found).toMatchObject(result);
    expect(valuesOf(found)).toEqual(rates);
  });

  test('a rate on what is left falls from term to term, and the reason given fits it', () => {
    const result = view({ ...OFFER, priceKind: 'annual-rate', annualPercent: '18%', rateMethod: 'equal-principal' }).result;
    expect(result).toMatchObject({ payment: '2,438.33', totalInterest: '15,817.50' });
    expect(valuesOf(result)).toEqual(['9.25%', '18.00%', '19.56%']);
    expect(result?.paymentDetail).toBe('共 36 期，首期 2,438.33 元，逐期变化，最后一期 1,607.20 元');
    expect(result?.rates.why).toContain('可本金每期都在还');
  });

  test('a price of another kind that was typed before does not matter', () => {
    expect(view({ ...OFFER, perTerm: 'x', annualPercent: 'y' }).problems).toEqual({});
  });

  test('due days stay on the day of the first, or on the month’s last', () => {
    const due = view({ ...OFFER, signedOn: '2026-01-30', firstDueOn: '2026-01-31' }).result?.schedule.slice(0, 4).map(({ dueOn }) => dueOn);
    expect(due).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
  });
});

test.each<[Typed, object]>([
  [{}, { principal: '请填要分期的债务，或从借款里选一笔', totalInterest: '请填总利息' }],
  [{ principal: '0', totalInterest: '1' }, { principal: '请填要分期的债务，或从借款里选一笔' }],
  [{ ...OFFER, principal: 'abc' }, { principal: '本金只填数字，如 57000 或 57,000.00' }],
  [{ ...OFFER, interest: '-1', penalty: '1e3', lateFee: '1,0' }, {
    interest: '利息不能是负数', penalty: '罚息只填数字，如 57000 或 57,000.00', lateFee: '违约金里逗号或空格的位置不对，可以不写，如 57000',
  }],
  [{ ...OFFER, termCount: '' }, { termCount: '请填分期期数' }],
  [{ ...OFFER, termCount: '0' }, { termCount: '分期期数在 1 到 60 期之间' }],
  [{ ...OFFER, termCount: '61' }, { termCount: '分期期数在 1 到 60 期之间' }],
  [{ ...OFFER, totalInterest: '' }, { totalInterest: '请填总利息' }],
  [{ ...OFFER, priceKind: 'per-term' }, { perTerm: '请填每期还款' }],
  [{ ...OFFER, priceKind: 'per-term', perTerm: '1000' }, { perTerm: '每期金额太小，还不清这笔债务' }],
  [{ ...OFFER, priceKind: 'annual-rate' }, { annualPercent: '请填年利率' }],
  [{ ...OFFER, priceKind: 'annual-rate', annualPercent: '101' }, { annualPercent: '年利率最多 100%' }],
  [{ ...OFFER, priceKind: 'annual-rate', annualPercent: '百分之五' }, { annualPercent: '年利率只填数字，如 7.2' }],
  [{ ...OFFER, signedOn: '' }, { signedOn: '请选签约日' }],
  [{ ...OFFER, firstDueOn: '2025-02-30' }, { firstDueOn: '请选首个还款日' }],
  [{ ...OFFER, firstDueOn: TODAY }, { firstDueOn: '首个还款日要晚于签约日' }],
  [{ ...OFFER, firstDueOn: '2099-12-01' }, { termCount: '债务太小，分不了这么多期（每期至少 1.00 元），或最后一期晚于 2099 年' }],
  [{ ...OFFER, principal: '35.99' }, { termCount: '债务太小，分不了这么多期（每期至少 1.00 元），或最后一期晚于 2099 年' }],
])('%j is refused beside its field', (typed, problems) => {
  const shown = view(typed);
  expect(shown.problems).toEqual(problems);
  expect(shown.result).toBeNull();
});

test('only the mistakes of fields that were left are said', () => {
  expect(planFormView(values({}), [], TODAY).problems).toEqual({});
  expect(planFormView(values({}), ['totalInterest'], TODAY).problems).toEqual({ totalInterest: '请填总利息' });
});

test.each([
  ['6', ''],
  ['11', ''],
  ['12', '网传·未核实：12–40 期较常见，不是必然能批'],
  ['36期', '网传·未核实：12–40 期较常见，不是必然能批'],
  ['４０', '网传·未核实：12–40 期较常见，不是必然能批'],
  ['41', '网传·未核实：41–48 期属于特殊情况'],
  ['48', '网传·未核实：41–48 期属于特殊情况'],
  ['49', '网传·未核实：超过 48 期很少见'],
  ['60', '网传·未核实：超过 48 期很少见'],
  ['61', ''],
  ['0', ''],
  ['x', ''],
  ['', ''],
])('%j terms: %s', (termCount, remark) => {
  expect(view({ ...OFFER, termCount }).termsRemark).toBe(remark);
});

describe('the debt of a loan', () => {
  test('as its statement has it today, part by part', () => {
    const late = loan('a', { note: '一' });
    expect(withDebtOf(values({}), late, '2026-03-01')).toMatchObject({
      loanId: 'a', debtOn: '2026-03-01', principal: '57,000.00', interest: '1,249.25', penalty: '49.88', lateFee: '0.00', onAccount: '',
    });
  });

  const ahead = loan('c', { repayments: [repayment('r', { paidOn: '2026-01-20', amount: 5_000 })] });

  test('money paid ahead is not deducted, and said', () => {
    const taken = withDebtOf(values({}), ahead, '2026-02-01');
    expect(taken).toMatchObject({ loanId: 'c', debtOn: '2026-02-01', principal: '57,000.00', onAccount: '50.00' });
    expect(planFormView(taken, [], '2026-02-01').source).toBe('账上多付的 50.00 元没有扣掉，可以请对方先抵扣。按今天的账带出，每项都能改成官方说的数');
    expect(planFormView(taken, [], '2026-02-02').source).toBe('账上多付的 50.00 元没有扣掉，可以请对方先抵扣。是 2026-02-01 带出的数；要今天的，点开再选一次');
  });

  test('without any, or typed, nothing is said of it', () => {
    const taken = withDebtOf(withDebtOf(values({}), ahead, '2026-02-01'), loan('a'), '2026-02-01');
    expect(taken.onAccount).toBe('');
    expect(planFormView(taken, [], '2026-02-01').source).toBe('按今天的账带出，每项都能改成官方说的数');
    expect(planFormView(taken, [], '2026-02-02').source).toBe('是 2026-02-01 带出的数；要今天的，点开再选一次');
    expect(planFormView({ ...withDebtOf(values({}), ahead, '2026-02-01'), loanId: '' }, [], '2026-02-01').source).toBe('');
    expect(view(OFFER).source).toBe('');
  });

  test('of a loan that can not be calculated: none, instead of the last one’s', () => {
    const broken = loan('b', { terms: { ...loan('b').terms, dueDay: 40 } });
    const taken = withDebtOf(withDebtOf(values({}), ahead, '2026-02-01'), broken, '2026-03-01');
    expect(taken).toMatchObject({ loanId: 'b', debtOn: '2026-03-01', onAccount: '', principal: '', interest: '', penalty: '', lateFee: '' });
  });

  test('of a settled loan: nothing', () => {
    const settled = loan('a', { repayments: [repayment('r', { paidOn: '2026-01-15', amount: 5_700_000 })] });
    const taken = withDebtOf(values({ totalInterest: '0' }), settled, '2026-03-01');
    expect(taken).toMatchObject({ principal: '0.00', interest: '0.00', penalty: '0.00' });
    expect(planFormView(taken, FIELDS, TODAY).problems).toEqual({ principal: '请填要分期的债务，或从借款里选一笔' });
  });

  test('over any loans the parts add up to what settles it', () => {
    fc.assert(
      fc.property(randomLoan, ({ record, today }) => {
        const { principal, interest, penalty, lateFee, onAccount } = withDebtOf(values({}), record, today);
        const parts = [principal, interest, penalty, lateFee];
        const { payoffAmount, totals, unapplied } = assessLoan(loanOf(record), today);
        expect(sumOf(parts)).toBe(payoffAmount);
        expect(onAccount === '' ? 0 : fenOf(onAccount)).toBe(unapplied);
        expect(fenOf(principal)).toBe(totals.outstandingPrincipal);
        expect(parts.every((part) => fenOf(part) >= 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('drafts', () => {
  test('of today stand as they were; of an earlier day with today’s dates, where they were not picked', () => {
    const draft = values(OFFER);
    expect(planFormFromDraft(draft, TODAY)).toEqual(draft);
    const proposed = { begunOn: '2025-01-31', signedOn: '2025-01-31', firstDueOn: '2025-02-28' };
    expect(planFormFromDraft(draft, '2025-01-31')).toEqual({ ...draft, ...proposed });
    const picked = values({ ...OFFER, firstDueOn: '2025-03-01' });
    expect(planFormFromDraft(picked, '2025-01-31')).toEqual(picked);
  });

  test('of an older app are filled up', () => {
    expect(planFormFromDraft({ principal: '1' }, TODAY)).toEqual(values({ principal: '1' }));
  });
});

test('over any plan the schedule adds up to its totals, and its totals to what is paid', () => {
  const fen = fc.integer({ min: 6_000, max: 50_000_000 });
  const kinds = fc.constantFrom<Typed>(
    { priceKind: 'total-interest', totalInterest: '7,000' }, { priceKind: 'none' }, { priceKind: 'annual-rate', annualPercent: '7.2' },
    { priceKind: 'annual-rate', annualPercent: '24', rateMethod: 'equal-principal' },
  );
  fc.assert(
    fc.property(fen, fc.integer({ min: 1, max: 60 }), kinds, (debt, termCount, price) => {
      const { result } = view({ principal: String(debt / 100), termCount: String(termCount), ...price });
      if (result === null) throw new Error('no plan');
      const column = (name: 'principal' | 'interest' | 'total') => sumOf(result.schedule.map((row) => row[name]));
      expect(column('principal')).toBe(fenOf(result.scheduleTotals.principal));
      expect(column('interest')).toBe(fenOf(result.scheduleTotals.interest));
      expect(column('total')).toBe(fenOf(result.scheduleTotals.total));
      expect(fenOf(result.scheduleTotals.principal)).toBe(debt);
      expect(fenOf(result.totalPaid)).toBe(debt + fenOf(result.totalInterest));
      expect(result.schedule.every((row) => fenOf(row.principal) + fenOf(row.interest) === fenOf(row.total))).toBe(true);
    }),
  );
});

test('whatever stands in the fields, the view is made and speaks Chinese', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('12', '2026-01-15', '0.05', '57000', 'per-term', 'annual-rate', 'none', '99999999999', '-1', '60'));
  const any = fc.record(Object.fromEntries(FIELDS.map((field) => [field, text])) as Record<PlanField, typeof text>);
  fc.assert(
    fc.property(any, (typed) => {
      for (const [field, problem] of Object.entries(planFormView(typed, FIELDS, TODAY).problems)) {
        expect(FIELDS).toContain(field);
        expect(problem).toMatch(/[\u4e00-\u9fff]/);
        expect(problem).not.toMatch(/undefined|NaN|[!！]/);
      }
    }),
    { numRuns: 500 },
  );
});
