import * as fc from 'fast-check';
import { assessLoan, type LoanTerms } from '../../../miniprogram/calc';
import { loanOf, repaymentsByDay } from '../../../miniprogram/loans/assess';
import { readRepaymentForm } from '../../../miniprogram/loan/repayment-form/read';
import { withoutRepayment, withRepayment } from '../../../miniprogram/loan/repayment-form/record';
import { emptyRepaymentForm, repaymentFormOf, type RepaymentField, type RepaymentFormValues } from '../../../miniprogram/loan/repayment-form/values';
import { repaymentFormView } from '../../../miniprogram/loan/repayment-form/view';
import { loan, repayment } from '../../ledger/loans';
import { fenOf } from '../../views/amounts';
import { randomLoan } from '../../views/random-loans';

const TODAY = '2026-03-01';
const LOAN = loan('a');
type Typed = Partial<RepaymentFormValues>;
const values = (typed: Typed): RepaymentFormValues => ({ ...emptyRepaymentForm(TODAY), ...typed });
const read = (typed: Typed, record = LOAN) => readRepaymentForm(values(typed), record, TODAY, 'new');
const view = (typed: Typed, record = LOAN, today = TODAY) => repaymentFormView(values(typed), [], record, today, 'new');

describe('what is typed', () => {
  test.each<[Typed, object]>([
    [{ amount: '5,633.50元' }, { id: 'new', paidOn: TODAY, amount: 563_350, note: '' }],
    [{ amount: '１００', paidOn: '2026-01-15', note: ' 支付宝 ' }, { id: 'new', paidOn: '2026-01-15', amount: 10_000, note: '支付宝' }],
    [{ amount: '0.01' }, { id: 'new', paidOn: TODAY, amount: 1, note: '' }],
    [
      { amount: '100', stated: 'yes', principal: '60', interest: '30', penalty: '10', lateFee: '' },
      { id: 'new', paidOn: TODAY, amount: 10_000, note: '', allocation: { principal: 6_000, interest: 3_000, penalty: 1_000, lateFee: 0 } },
    ],
    [{ amount: '100', stated: '', principal: 'x' }, { id: 'new', paidOn: TODAY, amount: 10_000, note: '' }],
  ])('%j is a repayment', (typed, made) => {
    expect(read(typed)).toEqual({ loan: { ...LOAN, repayments: [made] } });
  });

  test.each<[Typed, object]>([
    [{ amount: '' }, { amount: '请填还款金额' }],
    [{ amount: '0' }, { amount: '还款金额要大于 0' }],
    [{ amount: '0.00' }, { amount: '还款金额要大于 0' }],
    [{ amount: '-5' }, { amount: '还款金额不能是负数' }],
    [{ amount: 'abc' }, { amount: '还款金额只填数字，如 57000 或 57,000.00' }],
    [{ amount: '1e9' }, { amount: '还款金额只填数字，如 57000 或 57,000.00' }],
    [{ amount: '0.001' }, { amount: '还款金额最多到分，即两位小数' }],
    [{ amount: '1', paidOn: '' }, { paidOn: '请选还款日期' }],
    [{ amount: '1', paidOn: '2026-02-30' }, { paidOn: '请选还款日期' }],
    [{ amount: '1', paidOn: '2026-03-02' }, { paidOn: '还款日期不能晚于今天，还没付的钱先不记' }],
    [{ amount: '1', paidOn: '2026-01-14' }, { paidOn: '还款日期不能早于借款日 1月15日' }],
    [{ amount: '', paidOn: '2026-01-14' }, { amount: '请填还款金额', paidOn: '还款日期不能早于借款日 1月15日' }],
    [{ amount: '100', stated: 'yes', principal: '60' }, { principal: '回执上的各项加起来要等于还款金额' }],
    [{ amount: '100', stated: 'yes' }, { principal: '回执上的各项加起来要等于还款金额' }],
    [{ amount: '100', stated: 'yes', principal: '100.01' }, { principal: '回执上的各项加起来要等于还款金额' }],
    [{ amount: '100', stated: 'yes', principal: 'x', penalty: '-1' }, { principal: '其中本金只填数字，如 57000 或 57,000.00', penalty: '其中罚息不能是负数' }],
  ])('%j is refused', (typed, problems) => {
    expect(read(typed)).toEqual({ problems });
  });

  test('on the day of the drawdown and today are both fine', () => {
    expect(read({ amount: '1', paidOn: '2026-01-15' })).toHaveProperty('loan');
    expect(read({ amount: '1', paidOn: TODAY })).toHaveProperty('loan');
  });

  test('a loan that can not be calculated says why, instead of taking money unseen', () => {
    expect(read({ amount: '1' }, loan('a', { terms: { ...LOAN.terms, dueDay: 40 } }))).toEqual({ problems: { amount: '还款日超出了范围' } });
  });
});

describe('an edited repayment', () => {
  const one = repayment('1', { note: '旧' });
  const two = repayment('2', { paidOn: '2026-03-01', amount: 100, allocation: { lateFee: 0, penalty: 100, interest: 0, principal: 0 } });
  const record = loan('a', { repayments: [one, two] });

  test.each([one, two])('comes back from its form as it was', (made) => {
    expect(readRepaymentForm(repaymentFormOf(made), record, TODAY, made.id)).toEqual({ loan: record });
  });

  test('takes the place of the old one; the others stay', () => {
    const result = readRepaymentForm({ ...repaymentFormOf(one), amount: '1' }, record, TODAY, '1');
    expect('loan' in result && result.loan.repayments).toEqual([{ ...one, amount: 100 }, two]);
  });

  test('goes, and comes back in its place', () => {
    expect(withoutRepayment(record, '1').repayments).toEqual([two]);
    expect(withoutRepayment(record, 'nobody')).toEqual(record);
    expect(withRepayment(withoutRepayment(record, '1'), one).repayments).toEqual([two, one]);
  });
});

describe('before it is saved', () => {
  test.each<[Typed, string[][], string]>([
    [{ amount: '100' }, [['罚息', '49.88'], ['利息', '50.12']], '记下后，逾期还剩 5,583.38 元'],
    [{ amount: '5,683.38' }, [['罚息', '49.88'], ['利息', '883.50'], ['本金', '4,750.00']], '记下后，没有逾期；今日结清金额 52,615.75 元'],
    [{ amount: '58299.13' }, [['罚息', '49.88'], ['利息', '1,249.25'], ['本金', '57,000.00']], '记下后，这笔借款全部结清'],
    [{ amount: '58,300.00' }, [['罚息', '49.88'], ['利息', '1,249.25'], ['本金', '57,000.00'], ['账上多付的钱（溢缴款）', '0.87']], '记下后，这笔借款全部结清'],
    [{ amount: '100', paidOn: '2026-02-15' }, [['利息', '100.00']], '记下后，到今天逾期还剩 5,583.38 元'],
    [{ amount: '100', stated: 'yes', principal: '100' }, [['本金', '100.00']], '记下后，逾期还剩 5,583.38 元'],
  ])('%j is split so', (typed, rows, outcome) => {
    const { preview } = view(typed);
    expect([preview?.rows.map(({ label, amount }) => [label, amount]), preview?.outcome]).toEqual([rows, outcome]);
  });

  test.each<[string, Typed, string]>([
    ['followed', { amount: '100', principal: '100' }, ''],
    ['more interest than the loan has', { amount: '10000', interest: '10000' }, '回执上的利息比能抵的多 4,387.86 元。多出的留在账上。请核对回执。'],
    ['more penalty than is due', { amount: '100', penalty: '100' }, '回执上的罚息比能抵的多 50.12 元。多出的留在账上。请核对回执。'],
    ['what is over covers all the rest', { amount: '70000', principal: '70000' }, '回执上的本金比能抵的多 13,000.00 元。多出的按抵扣顺序还了别的欠款，还有 11,700.87 元留在账上。请核对回执。'],
    ['a part that is not due at all', { amount: '100', lateFee: '100', paidOn: '2026-02-15' }, '回执上的违约金比能抵的多 100.00 元。多出的留在账上。请核对回执。'],
  ])('a receipt that is %s', (_what, typed, sentence) => {
    const { preview } = view({ stated: 'yes', ...typed });
    expect(preview?.unlikeReceipt).toBe(sentence);
  });

  test('where the money goes is a bar, in the order of its rows, where it is more than one thing', () => {
    const shown = view({ amount: '6000', paidOn: '2026-02-15' }).preview;
    // 883.50, 4,750.00 and 366.50 of 6,000.00: 14.7, 79.2 and 6.1%.
    expect(shown?.bar).toEqual([{ look: 'interest', width: 15 }, { look: 'principal', width: 79 }, { look: 'left', width: 6 }]);
    expect(shown?.rows.map(({ look }) => look)).toEqual(['interest', 'principal', 'left']);
    expect(view({ amount: '100', paidOn: '2026-02-15' }).preview).toMatchObject({ bar: [], rows: [{ label: '利息', look: '' }] });
  });

  test('while something is missing or wrong there is no preview', () => {
    for (const typed of [{}, { amount: 'x' }, { amount: '1', paidOn: '2026-03-02' }]) expect(view(typed).preview).toBeNull();
  });

  test('only what was left is scolded', () => {
    const shown = (left: RepaymentField[]) => repaymentFormView(values({ amount: 'x', paidOn: '' }), left, LOAN, TODAY, 'new').problems;
    expect(shown([])).toEqual({});
    expect(shown(['paidOn'])).toEqual({ paidOn: '请选还款日期' });
  });

  test('over any loans the preview is how the saved loan’s statement splits it', () => {
    fc.assert(
      fc.property(randomLoan, fc.integer({ min: 1, max: 3_000_000 }), ({ record: any, today }, amount) => {
        const record = { ...any, repayments: any.repayments.filter(({ closes }) => closes !== true) };
        const result = readRepaymentForm({ ...emptyRepaymentForm(today), amount: String(amount / 100) }, record, today, 'new');
        if (!('loan' in result)) throw new Error(JSON.stringify(result.problems));
        const place = repaymentsByDay(result.loan).findIndex(({ id }) => id === 'new');
        const applied = assessLoan(loanOf(result.loan), today).allocations[place];
        const { preview } = repaymentFormView({ ...emptyRepaymentForm(today), amount: String(amount / 100) }, [], record, today, 'new');
        const shown = Object.fromEntries((preview?.rows ?? []).map((row) => [row.label, fenOf(row.amount)]));
        expect({
          lateFee: shown['违约金'] ?? 0, penalty: shown['罚息'] ?? 0, interest: shown['利息'] ?? 0, principal: shown['本金'] ?? 0,
          unapplied: shown['账上多付的钱（溢缴款）'] ?? 0,
        }).toEqual(applied);
      }),
      { numRuns: 200 },
    );
  });
});

describe('amounts that one tap fills in', () => {
  const usual = (record: ReturnType<typeof loan>, today: string, typed: Typed = { paidOn: today }) =>
    repaymentFormView({ ...emptyRepaymentForm(today), ...typed }, [], record, today, 'new').usual.map(({ label, amount }) => [label, amount]);
  const PLAIN: LoanTerms = { ...LOAN.terms, principal: 120_000, dailyRate: '0' };

  test('overdue: what clears that, and what clears all', () => {
    expect(usual(LOAN, TODAY)).toEqual([['还清逾期', '5,683.38'], ['全部结清', '58,299.13']]);
  });

  test('not overdue: the next installment, and all', () => {
    expect(usual(loan('a', { terms: PLAIN }), '2026-02-10')).toEqual([['还下一期', '100.00'], ['全部结清', '1,200.00']]);
  });

  test('of the day it was paid, not of today', () => {
    expect(usual(LOAN, TODAY, { paidOn: '2026-02-15' })).toEqual([['还这一期', '5,633.50'], ['全部结清', '57,883.50']]);
  });

  test('in grace what is due already, as the loan’s page says, and not the term after it', () => {
    const lenient = loan('a', { terms: { ...LOAN.terms, overdueRules: { graceDays: 3 } } });
    expect(usual(lenient, '2026-02-16')[0]).toEqual(['还这一期', '5,633.50']);
  });

  test('nothing is left to fill in where the loan is settled or can not be calculated', () => {
    expect(usual(loan('a', { terms: PLAIN, repayments: [repayment('r', { amount: 120_000 })] }), '2026-03-01')).toEqual([]);
    expect(usual(loan('a', { terms: { ...PLAIN, dueDay: 40 } }), '2026-03-01')).toEqual([]);
    expect(usual(LOAN, TODAY, { paidOn: '2026-01-14' })).toEqual([]);
  });

  test('money that is left over is not asked for again', () => {
    const early = loan('a', { terms: PLAIN, repayments: [repayment('r', { paidOn: '2026-02-01', amount: 3_000 })] });
    expect(usual(early, '2026-02-10')).toEqual([['还下一期', '70.00'], ['全部结清', '1,170.00']]);
  });

  test('over any loans, paying what clears all clears all, and leaves nothing over', () => {
    fc.assert(
      fc.property(randomLoan, ({ record, today }) => {
        const { usual: amounts } = repaymentFormView(emptyRepaymentForm(today), [], record, today, 'new');
        const all = amounts.find(({ label }) => label === '全部结清');
        if (all === undefined) return;
        const repayments = record.repayments.filter(({ paidOn }) => paidOn <= today);
        const paid = { ...record, repayments: [...repayments, repayment('new', { paidOn: today, amount: fenOf(all.amount) })] };
        const after = assessLoan(loanOf(paid), today);
        expect([after.payoffAmount, after.unapplied]).toEqual([0, 0]);
      }),
      { numRuns: 200 },
    );
  });
});
