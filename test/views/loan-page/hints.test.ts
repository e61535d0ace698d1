import type { LoanTerms } from '../../../miniprogram/calc';
import { loanPage } from '../../../miniprogram/views/loan-page/loan-page';
import { loan, repayment } from '../../ledger/loans';

const TERMS = loan('x').terms;
const hintsOf = (terms: Partial<LoanTerms>, today: string, changes: object = {}) =>
  loanPage(loan('a', { terms: { ...TERMS, ...terms }, ...changes }), today).hints.slice(0, -1);

const GRACE = '可能有 1 天宽限，以官方为准，别指望它。';

test.each<[string, Partial<LoanTerms>, string, string[]]>([
  ['before the due date', {}, '2026-02-14', []],
  // 4,750 × 0.05% × 1.5 × 1
  ['on the due date', {}, '2026-02-15', [`今天还清第 1 期没有罚息；拖到明天，这一期要多付 3.56 元。${GRACE}`]],
  ['after it', {}, '2026-02-16', []],
  ['in grace', { overdueRules: { graceDays: 3 } }, '2026-02-16', ['今天还清第 1 期没有罚息；拖到 2026-02-19，这一期要多付 14.25 元。']],
  ['on its last day', { overdueRules: { graceDays: 3 } }, '2026-02-18', ['今天还清第 1 期没有罚息；拖到明天，这一期要多付 14.25 元。']],
  ['with a late fee', { overdueRules: { lateFeeRate: '0.05' } }, '2026-02-15', [`今天还清第 1 期没有罚息；拖到明天，这一期要多付 285.24 元。${GRACE}`]],
  ['without any penalty', { dailyRate: '0' }, '2026-02-15', []],
])('%s', (_what, terms, today, hints) => {
  expect(hintsOf(terms, today)).toEqual(hints);
});

test('with an older installment overdue too, only the cost of the one in question is named', () => {
  expect(hintsOf({}, '2026-03-15')).toEqual([`今天还清第 2 期没有罚息；拖到明天，这一期要多付 3.56 元。${GRACE}`]);
});

test.each<[string, Partial<LoanTerms>, object, boolean]>([
  ['an interest-only term overdue', { method: 'interest-first' }, {}, true],
  ['one that bears penalty on interest', { method: 'interest-first', overdueRules: { penaltyBase: 'principal-and-interest' } }, {}, false],
  ['one that is paid', { method: 'interest-first' }, { repayments: [repayment('r', { amount: 88_350 })] }, false],
  ['a term with principal', {}, {}, false],
])('%s: interest on interest is spoken of: %#', (_what, terms, changes, spoken) => {
  expect(hintsOf(terms, '2026-03-01', changes).some((hint) => hint.includes('合同可能对欠息计复利'))).toBe(spoken);
});

test('every loan says that the lender’s bill counts', () => {
  expect(loanPage(loan('a'), '2026-03-01').hints.at(-1)).toContain('以官方账单为准');
});
