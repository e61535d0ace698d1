import Decimal from 'decimal.js';
import * as fc from 'fast-check';
import { assessInDetail, buildSchedule, explainLoan, type LoanTerms } from '../../../miniprogram/calc';
import { loanOf } from '../../../miniprogram/loans/assess';
import { explanation, type Explanation } from '../../../miniprogram/loan/loan-page/explanation';
import { interestFormula } from '../../../miniprogram/loan/loan-page/interest-formula';
import { loanPage } from '../../../miniprogram/loan/loan-page/loan-page';
import type { PartKind } from '../../../miniprogram/loan/loan-page/parts';
import { loan, repayment } from '../../ledger/loans';
import { fenOf, sumOf } from '../../views/amounts';
import { randomLoan } from '../../views/random-loans';

const TERMS = loan('x').terms;
const with_ = (terms: Partial<LoanTerms>, changes: object = {}) => loan('a', { terms: { ...TERMS, ...terms }, ...changes });
const explain = (record: ReturnType<typeof loan>, today: string, kind: PartKind): Explanation => {
  const found = explanation(record, today, kind);
  if (found === null) throw new Error('no explanation');
  return found;
};

describe('怎么算的', () => {
  const record = loan('a');
  const today = '2026-03-01';

  test.each<[PartKind, string, string[][], string]>([
    ['principal', '逾期本金', [['第 1 期', '应还 4,750.00', '4,750.00']], '4,750.00'],
    ['interest', '逾期利息', [['第 1 期', '57,000.00 × 0.05% × 31 天', '883.50']], '883.50'],
    ['penalty', '罚息', [['第 1 期 2月16日至 3月1日', '4,750.00 × 0.075% × 14 天', '49.875'], ['四舍五入', '每期合计取到分', '0.005']], '49.88'],
    ['due', '已到期未还', [['第 1 期', '罚息 49.88 + 利息 883.50 + 本金 4,750.00', '5,683.38']], '5,683.38'],
    ['accrued', '本期至今利息', [['第 2 期 2月15日起', '52,250.00 × 0.05% × 14 天', '365.75']], '365.75'],
  ])('%s', (kind, title, rows, total) => {
    const shown = explain(record, today, kind);
    expect([shown.title, shown.rows.map(({ label, formula, amount }) => [label, formula, amount]), shown.total]).toEqual([title, rows, total]);
  });

  test('what is not yet due stands installment by installment', () => {
    const { rows, total } = explain(record, today, 'notYetDue');
    expect(rows).toHaveLength(11);
    expect(rows[0]).toEqual({ label: '第 2 期', formula: '3月15日到期', amount: '4,750.00' });
    expect(total).toBe('52,250.00');
  });

  test('the domain’s example: 1,000 yuan at 0.05% for 10 days is 7.50, not 12.50', () => {
    const one = with_({ principal: 100_000, termCount: 1, method: 'bullet' });
    expect(explain(one, '2026-02-25', 'penalty')).toMatchObject({
      rows: [{ label: '第 1 期 2月16日至 2月25日', formula: '1,000.00 × 0.075% × 10 天', amount: '7.50' }],
      total: '7.50',
    });
  });

  test('a partial payment breaks the penalty into intervals, and what was paid of it is taken off', () => {
    const paid = loan('a', { repayments: [repayment('r', { paidOn: '2026-02-25', amount: 200_000 })] });
    const { rows, total } = explain(paid, today, 'penalty');
    expect(rows.map(({ formula, amount }) => [formula, amount])).toEqual([
      ['4,750.00 × 0.075% × 10 天', '35.625'],
      ['3,669.13 × 0.075% × 4 天', '11.00739'],
      ['从上面的合计里减去', '−35.63'],
      ['每期合计取到分', '−0.00239'],
    ]);
    expect(total).toBe('11.00');
  });

  test('the rule names what bears the penalty, and by how much', () => {
    const rule = (overdueRules: LoanTerms['overdueRules']) => explain(with_({ overdueRules: { ...overdueRules } }), today, 'penalty').rule;
    expect(rule({})).toContain('逾期本金 × 日利率 × 1.5 × 天数');
    expect(rule({ penaltyMultiplier: '1.3' })).toContain('× 1.3 ×');
    expect(rule({ penaltyBase: 'principal-and-interest' })).toContain('逾期本金和利息 × 日利率 × 1.5 × 天数');
  });

  test('a late fee', () => {
    const fee = with_({ overdueRules: { lateFeeRate: '0.05' } });
    expect(explain(fee, today, 'lateFee')).toMatchObject({ rows: [{ label: '第 1 期', formula: '应还 281.68', amount: '281.68' }], total: '281.68' });
    expect(explain(fee, today, 'due').rows).toEqual([
      { label: '第 1 期', formula: '违约金 281.68 + 罚息 49.88 + 利息 883.50 + 本金 4,750.00', amount: '5,965.06' },
    ]);
  });

  test.each([['0.05', '× 5%。'], ['0.0015', '× 0.15%。'], ['0', '× 0%。'], [undefined, '× 0%。']])('the rule of a late fee of %s names the rate', (lateFeeRate, end) => {
    const { rule } = explain(with_({ overdueRules: { ...(lateFeeRate !== undefined && { lateFeeRate }) } }), today, 'lateFee');
    expect(rule).toBe(`合同约定的一次性费用：宽限期结束时，该期没还的本金和利息 ${end}`);
  });

  test('what is paid of an installment is not named any more among what is due', () => {
    const part = loan('a', { repayments: [repayment('r', { amount: 100_000 })] });
    // 883.50 of interest and 116.50 of principal are paid: 4,633.50 × 0.075% × 14 days.
    expect(explain(part, today, 'due').rows).toEqual([{ label: '第 1 期', formula: '罚息 48.65 + 本金 4,633.50', amount: '4,682.15' }]);
  });

  test('installments that have no part in a sum are left out', () => {
    const interestFirst = with_({ method: 'interest-first' });
    expect(explain(interestFirst, '2026-04-01', 'principal')).toMatchObject({ rows: [], total: '0.00' });
    expect(explain(interestFirst, '2026-04-01', 'interest').rows.map(({ label }) => label)).toEqual(['第 1 期', '第 2 期']);
    expect(explain(interestFirst, '2026-04-01', 'notYetDue').rows).toEqual([{ label: '第 12 期', formula: '2027年1月15日到期', amount: '57,000.00' }]);
    expect(explain(with_({ dailyRate: '0' }), '2026-04-01', 'interest')).toMatchObject({ rows: [], total: '0.00' });
    expect(explain(record, today, 'lateFee')).toMatchObject({ rows: [], total: '0.00' });
  });

  test('amounts are exact to eight decimals of a yuan, and "…" stands for what is beyond', () => {
    const rows = (dailyRate: string, penaltyMultiplier: string) =>
      explain(with_({ dailyRate, overdueRules: { penaltyMultiplier } }), today, 'penalty').rows.slice(0, 1).map(({ amount }) => amount);
    // 4,750 × rate × multiplier × 14
    expect(rows('0.0005', '1.5')).toEqual(['49.875']);
    expect(rows('0.000000000002', '1.5')).toEqual(['0.00000019…']); // 0.0000001995
    expect(rows('0.00049315', '1.3')).toEqual(['42.6328175']);
    expect(rows('0.000493150685', '1.3')).toEqual(['42.63287671…']);
  });
});

describe('how an installment’s interest comes about', () => {
  const formula = (record: ReturnType<typeof loan>, today: string, place = 0) => explain(record, today, 'interest').rows[place]?.formula;

  test.each<[string, Partial<LoanTerms>, string]>([
    ['by days', {}, '57,000.00 × 0.05% × 31 天'],
    ['30 days a month', { interestBasis: 'monthly' }, '57,000.00 × 0.05% × 30 天'],
    ['equal installments', { method: 'equal-installment' }, '57,000.00 × 0.05% × 31 天'],
    ['interest first', { method: 'interest-first' }, '57,000.00 × 0.05% × 31 天'],
    ['one payment at the end', { method: 'bullet', termCount: 1 }, '57,000.00 × 0.05% × 31 天'],
  ])('the first: %s', (_what, terms, text) => {
    expect(formula(with_(terms), '2026-03-01')).toBe(text);
  });

  test.each<[string, Partial<LoanTerms>, string]>([
    ['on what is left', {}, '52,250.00 × 0.05% × 28 天'],
    ['on the original principal', { method: 'flat-interest' }, '57,000.00 × 0.05% × 28 天'],
    ['30 days', { interestBasis: 'monthly' }, '52,250.00 × 0.05% × 30 天'],
  ])('the second: %s', (_what, terms, text) => {
    expect(formula(with_(terms), '2026-03-16', 1)).toBe(text);
  });

  test('one payment after twelve months of 30 days is 360 days of interest', () => {
    expect(formula(with_({ method: 'bullet', interestBasis: 'monthly' }), '2027-01-16')).toBe('57,000.00 × 0.05% × 360 天');
  });

  test('a copied bill, an acceleration, a part already paid', () => {
    const bill = loan('a', { schedule: [{ number: 1, dueOn: '2026-02-15', principal: 5_700_000, interest: 90_000 }] });
    expect(formula(bill, '2026-03-01')).toBe('照官方账单录入');
    expect(formula(with_({ acceleratedOn: '2026-01-25' }), '2026-01-30')).toBe('57,000.00 × 0.05% × 10 天');
    expect(formula(loan('a', { repayments: [repayment('r', { amount: 10_000 })] }), '2026-03-01')).toBe('57,000.00 × 0.05% × 31 天，已还 100.00');
  });

  test.each<[string, Partial<LoanTerms>]>([['30-day months', { interestBasis: 'monthly' }], ['interest on the original principal', { method: 'flat-interest', interestBasis: 'monthly' }]])(
    'cut by an acceleration, with %s, where days × rate is not what it comes to', (_what, terms) => {
      expect(formula(with_({ ...terms, acceleratedOn: '2026-02-01' }), '2026-02-10')).toBe('提前到期，利息只计到提前到期那天');
    },
  );

  test('of an installment that an acceleration or an early payoff has cut, it says which', () => {
    const of = (record: ReturnType<typeof loan>, today: string, place: number): string => {
      const assessment = assessInDetail(loanOf(record), today);
      const installment = assessment.installments[place];
      if (installment === undefined) throw new Error('no installment');
      return interestFormula(record, assessment, installment, today);
    };
    const fallen = with_({ interestBasis: 'monthly', acceleratedOn: '2026-02-01' });
    expect([of(fallen, '2026-02-10', 0), of(fallen, '2026-02-10', 1)]).toEqual(['提前到期，利息只计到提前到期那天', '提前到期，利息只计到提前到期那天']);
    const early = loan('a', { repayments: [repayment('r', { paidOn: '2026-02-01', amount: 5_800_000 })] });
    expect(of(early, '2026-02-10', 0)).toBe('提前还清，利息只计到还清那天');
  });
});

describe('what the lender does otherwise', () => {
  const early = loan('a', {
    terms: { principal: 5_000_000, borrowedOn: '2026-05-15', dailyRate: '0.0005', method: 'equal-installment', termCount: 12, dueDay: 15 },
    repayments: [repayment('r', { paidOn: '2026-10-20', amount: 2_000_000, allocation: { lateFee: 0, penalty: 0, interest: 0, principal: 2_000_000 } })],
  });

  test('interest made anew after principal was paid early says on which principal, for how many days', () => {
    const on = buildSchedule(early.terms).slice(0, 5).map(({ dueOn, principal, interest }, place) => repayment(`on${place}`, { paidOn: dueOn, amount: principal + interest }));
    const { rows } = explain({ ...early, repayments: [...on, ...early.repayments] }, '2026-11-16', 'interest');
    expect(rows).toMatchObject([{ label: '第 6 期', amount: '209.23' }]);
    expect(rows[0]?.formula).toMatch(/^10月20日提前还了本金，按每天剩下的本金重算：\S+ × 0.05% × 5 天 \+ \S+ × 0.05% × 26 天$/);
  });

  test('a rate by the year stands as the contract has it, times the multiplier', () => {
    const { principal, borrowedOn, method, termCount, dueDay } = TERMS;
    const yearly = loan('a', { terms: { principal, borrowedOn, method, termCount, dueDay, annualRate: '0.12', yearDays: 360 } });
    expect(explain(yearly, '2026-03-01', 'interest').rows[0]?.formula).toBe('57,000.00 × 12% ÷ 360 × 31 天');
    expect(explain(yearly, '2026-03-01', 'penalty').rows[0]?.formula).toBe('4,750.00 × 18% ÷ 360 × 14 天');
    expect(explain(yearly, '2026-03-01', 'accrued').rows[0]).toMatchObject({ formula: '52,250.00 × 12% ÷ 360 × 14 天', amount: '243.83333333…' });
  });

  test('the due date counted too, and each day rounded', () => {
    const rules = with_({ overdueRules: { penaltyFrom: 'due-day', penaltyRounding: 'daily' } });
    const { rule, rows, total } = explain(rules, '2026-03-01', 'penalty');
    expect(rule).toContain('从还款日当天算到今天');
    expect(rule).toContain('每天的罚息先四舍五入到分');
    expect([rows, total]).toEqual([[{ label: '第 1 期 2月15日至 3月1日', formula: '4,750.00 × 0.075%，一天 3.56 × 15 天', amount: '53.40' }], '53.40']);
  });

  test('what was given up is taken off, part by part', () => {
    const waived = loan('a', { repayments: [repayment('w', { paidOn: '2026-02-25', amount: 0, waived: { penalty: 350, interest: 8_350, principal: 75_000 } })] });
    expect(explain(waived, '2026-02-25', 'penalty')).toMatchObject({ rows: [{ amount: '35.625' }, { label: '减免的罚息', amount: '−3.50' }, { label: '四舍五入', amount: '0.005' }], total: '32.13' });
    expect(explain(waived, '2026-02-25', 'interest').rows[0]).toMatchObject({ formula: '57,000.00 × 0.05% × 31 天，减免 83.50', amount: '800.00' });
    expect(explain(waived, '2026-02-25', 'principal').rows[0]).toMatchObject({ formula: '应还 4,750.00 − 减免 750.00', amount: '4,000.00' });
  });
});

describe('interest of the days so far', () => {
  test.each<[string, object, Partial<LoanTerms>, string, string, object[], string]>([
    ['30-day months', {}, { interestBasis: 'monthly' }, '本期利息 783.75 × 已过 14 天 ÷ 本期 28 天', '391.875', [{ label: '四舍五入', amount: '0.005' }], '391.88'],
    ['flat', {}, { method: 'flat-interest' }, '本期利息 798.00 × 已过 14 天 ÷ 本期 28 天', '399.00', [], '399.00'],
  ])('in proportion: %s', (_what, changes, terms, formula, amount, rounding, total) => {
    expect(explain(with_(terms, changes), '2026-03-01', 'accrued')).toMatchObject({ rows: [{ formula, amount }, ...rounding], total });
  });

  test('what a receipt already took of it is taken off', () => {
    const stated = repayment('r', { paidOn: '2026-02-01', amount: 10_000, allocation: { lateFee: 0, penalty: 0, interest: 10_000, principal: 0 } });
    const { rows, total } = explain(loan('a', { repayments: [stated] }), '2026-02-10', 'accrued');
    expect(rows.map(({ amount }) => amount)).toEqual(['741.00', '−100.00']);
    expect(total).toBe('641.00');
  });
});

/** "罚息 49.88 + 本金 4,750.00" added up. */
const componentsOf = (formula: string): number => sumOf(formula.split(' + ').map((part) => part.replace(/^(本金|利息|罚息|违约金) /, '')));
/** Those whose rows are installments: one that has no part in the sum is left out. */
const LISTED: PartKind[] = ['principal', 'interest', 'lateFee', 'due', 'notYetDue'];
/** Fen, exactly, of what is printed. */
const printed = (amount: string): Decimal => new Decimal(amount.replace('−', '-').replace(/[,…]/g, '')).times(100);

test('over any loans each explanation’s total is the part it explains, and its rows add up to it', () => {
  fc.assert(
    fc.property(randomLoan, ({ record, today }) => {
      const page = loanPage(record, today);
      for (const { kind, amount } of [...page.payoff.parts, ...(page.overdue?.parts ?? [])]) {
        const { rows, total } = explain(record, today, kind);
        expect(total).toBe(amount);
        expect(Decimal.sum(0, ...rows.map((row) => printed(row.amount))).toFixed()).toBe(String(fenOf(total)));
        if (LISTED.includes(kind)) expect(rows.map((row) => row.amount)).not.toContain('0.00');
        if (kind === 'due') rows.forEach((row) => expect(componentsOf(row.formula)).toBe(fenOf(row.amount)));
        expect(JSON.stringify(rows)).not.toMatch(/NaN|Invalid|undefined|\d\.\d{13}/);
        expect(rows.map((row) => row.amount).filter((amount) => !/^−?\d{1,3}(,\d{3})*\.\d{2,8}…?$/.test(amount))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('over any loans the exact penalty rows, rounded installment by installment, less what was paid, are the penalty shown', () => {
  fc.assert(
    fc.property(randomLoan, ({ record, today }) => {
      const { installments, totals } = assessInDetail(loanOf(record), today);
      const overdue = installments.filter(({ state }) => state === 'overdue');
      const intervals = explainLoan(loanOf(record), today).penalty.filter(({ number }) => overdue.some((one) => one.number === number));
      let sum = 0;
      for (const { number, penalty, unpaid } of overdue) {
        const exact = intervals.filter((one) => one.number === number).reduce((total, { amount }) => total.plus(amount), new Decimal(0));
        sum += exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() - (penalty - unpaid.penalty);
      }
      expect(sum).toBe(totals.penaltyDue);

      const { rows, total } = explain(record, today, 'penalty');
      expect(fenOf(total)).toBe(totals.penaltyDue);
      intervals.forEach(({ amount }, place) => {
        const shown = new Decimal((rows[place]?.amount ?? '').replace(/[,…]/g, '')).times(100);
        expect(new Decimal(amount).minus(shown).abs().lt('0.000001')).toBe(true);
      });
      const paid = overdue.reduce((all, { penaltyPaid }) => all + penaltyPaid, 0);
      const given = overdue.reduce((all, { penalty, penaltyPaid, unpaid }) => all + penalty - penaltyPaid - unpaid.penalty, 0);
      const less = rows.slice(intervals.length).filter(({ label }) => label !== '四舍五入');
      expect(less.map(({ amount }) => fenOf(amount))).toEqual([-paid, -given].filter((amount) => amount !== 0));
    }),
    { numRuns: 300 },
  );
});
