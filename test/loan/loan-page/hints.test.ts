import type { LoanTerms } from '../../../miniprogram/calc';
import { loanPage } from '../../../miniprogram/loan/loan-page/loan-page';
import { loan, repayment } from '../../ledger/loans';

const TERMS = loan('x').terms;
const hintsOf = (terms: Partial<LoanTerms>, today: string, changes: object = {}) =>
  loanPage(loan('a', { terms: { ...TERMS, ...terms }, ...changes }), today).hints.slice(0, -1);

const GRACE = '可能有 1 天宽限，以官方为准，不要按有宽限来安排。';

const DAY_AFTER = '昨天是还款日。多方说法（四处网页一致，一处相反，11月24日查）：微粒贷次日 24:00 前还清当期，不计罚息、不上报。能还就今天还清，再问客服这一天算不算。';

test.each<[string, Partial<LoanTerms>, string, string[]]>([
  ['before the due date', {}, '2026-02-14', []],
  // 4,750 × 0.05% × 1.5 × 1
  ['on the due date', {}, '2026-02-15', [`今天还清第 1 期没有罚息；拖到明天要多付 3.56 元。${GRACE}`]],
  ['the day after it', {}, '2026-02-16', [DAY_AFTER]],
  ['two days after it', {}, '2026-02-17', []],
  ['in grace', { overdueRules: { graceDays: 3 } }, '2026-02-16', ['今天还清第 1 期没有罚息；拖到 2月19日要多付 14.25 元。']],
  ['on its last day', { overdueRules: { graceDays: 3 } }, '2026-02-18', ['今天还清第 1 期没有罚息；拖到明天要多付 14.25 元。']],
  ['with a late fee', { overdueRules: { lateFeeRate: '0.05' } }, '2026-02-15', [`今天还清第 1 期没有罚息；拖到明天要多付 285.24 元。${GRACE}`]],
  ['without any penalty', { dailyRate: '0' }, '2026-02-15', []],
])('%s', (_what, terms, today, hints) => {
  expect(hintsOf(terms, today)).toEqual(hints);
});

test('with an older installment overdue too, only the cost of the one in question is named', () => {
  expect(hintsOf({}, '2026-03-15')).toEqual([`今天还清第 2 期没有罚息；拖到明天要多付 3.56 元。${GRACE}`]);
});

describe('with several installments due, the cost is that of all of them', () => {
  test('on the day of an acceleration', () => {
    // Of 4,750 × 0.05% × 1.5 = 3.5625 each is rounded by itself: 12 × 3.56.
    expect(hintsOf({ acceleratedOn: '2026-02-01' }, '2026-02-01')).toEqual([`今天还清到期的 12 期没有罚息；拖到明天要多付 42.72 元。${GRACE}`]);
  });

  test('in a long grace, the day after that of the first is the one to be named', () => {
    // 4,750 × 0.075% × 31 days; the second is in grace until April.
    expect(hintsOf({ overdueRules: { graceDays: 30 } }, '2026-03-15')).toEqual(['今天还清到期的 2 期没有罚息；拖到 3月18日要多付 110.44 元。']);
  });
});

test('of another lender, the day after tells no more than is known', () => {
  expect(hintsOf({}, '2026-02-16', { product: 'other', lender: '某行' })).toEqual(['昨天是还款日。有的贷款机构给 1 天宽限，合同里没写就不算数。能还就今天还清，再问客服这一天算不算。']);
});

test('the installment is named by its number, whichever it is', () => {
  const repayments = [1, 2, 3, 4, 5, 6].map((month) => repayment(`r${month}`, { paidOn: `2026-0${month + 1}-15`, amount: 600_000 }));
  expect(hintsOf({}, '2026-08-15', { repayments })).toEqual([expect.stringMatching(/^今天还清第 7 期没有罚息；拖到明天要多付 \d+\.\d\d 元。/)]);
});

test.each<[string, Partial<LoanTerms>, object, boolean]>([
  ['an interest-only term overdue', { method: 'interest-first' }, {}, true],
  ['one that bears penalty on interest', { method: 'interest-first', overdueRules: { penaltyBase: 'principal-and-interest' } }, {}, false],
  ['one that is paid', { method: 'interest-first' }, { repayments: [repayment('r', { amount: 88_350 })] }, false],
  ['a term with principal', {}, {}, false],
])('%s: interest on interest is spoken of: %#', (_what, terms, changes, spoken) => {
  expect(hintsOf(terms, '2026-03-01', changes)).toEqual(spoken ? ['有的期只欠利息，按本金计罚息时没有罚息；合同可能对欠息计复利，请看合同。'] : []);
});

test('every loan that is not settled says that the lender’s bill counts', () => {
  expect(loanPage(loan('a'), '2026-03-01').hints).toEqual(['按录入的合同条件推算，以官方账单为准。对不上就点开每一项，看怎么算的。']);
});

test('a settled loan has nothing to be known', () => {
  const repayments = [repayment('r', { amount: 5_788_350 })];
  expect(loanPage(loan('a', { repayments }), '2026-03-01')).toMatchObject({ settled: true, hints: [] });
});
