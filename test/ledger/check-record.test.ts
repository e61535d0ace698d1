import * as fc from 'fast-check';
import { checkLoanRecord } from '../../miniprogram/ledger/check-record';
import { loan, repayment } from './loans';

const FULL = loan('a', {
  schedule: [{ number: 1, dueOn: '2026-02-15', principal: 5_700_000, interest: 0 }],
  repayments: [
    repayment('r', { allocation: { lateFee: 0, penalty: 0, interest: 88_350, principal: 475_000 } }),
    repayment('w', { paidOn: '2026-03-15', amount: 0, waived: { penalty: 350 }, closes: true }),
  ],
  checks: [{ checkedOn: '2026-03-24', stated: { penalty: 209, daysOverdue: 9 } }],
  agreements: [
    {
      id: 'g', signedOn: '2026-11-22', debt: { principal: 5_700_000, interest: 1, penalty: 2, lateFee: 0 }, waived: { principal: 0, interest: 0, penalty: 2, lateFee: 0 },
      installments: [{ number: 0, dueOn: '2026-11-22', principal: 5_700_001, interest: 0 }],
      waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '', joined: ['b'], takenBackOn: '2026-12-01',
    },
  ],
});

test.each([
  ['as the form makes it', loan('a')],
  ['with everything', FULL],
  ['with agreements as the form makes them', { ...FULL, agreements: [{ ...FULL.agreements?.[0], takenBackOn: undefined, joined: [] }] }],
  ['with a new bill and how the lender counts since', { ...FULL, agreements: [{ ...FULL.agreements?.[0], newBill: 'proposed', countedBy: { annualRate: '0.18', yearDays: 360, overdueRules: { graceDays: 3 }, acceleratedOn: '2026-12-15' } }] }],
  ['with a rate typed by the month', { ...FULL, typedRate: { unit: 'month', percent: '0.6', yearDays: 360 } }],
  ['with a field of a later day', { ...FULL, colour: 'red' }],
])('a loan %s is one', (_what, record) => {
  expect(checkLoanRecord(record)).toEqual({ record });
});

const TERMS = FULL.terms;
const [INSTALLMENT] = FULL.schedule ?? [];
const [REPAYMENT] = FULL.repayments;
const [AGREEMENT] = FULL.agreements ?? [];

test.each([
  ['编号', { id: 7 }],
  ['编号', { id: undefined }],
  ['产品', { product: 'bank' }],
  ['贷款机构', { lender: null }],
  ['备注', { note: undefined }],
  ['示例标记', { example: 'yes' }],
  ['借款条件', { terms: [] }],
  ['借款条件', { terms: { ...TERMS, principal: '5700000' } }],
  ['借款条件', { terms: { ...TERMS, principal: 0.5 } }],
  ['借款条件', { terms: { ...TERMS, principal: 2 ** 53 } }],
  ['借款条件', { terms: { ...TERMS, borrowedOn: 20260115 } }],
  ['借款条件', { terms: { ...TERMS, dailyRate: 0.0005 } }],
  ['借款条件', { terms: { ...TERMS, dailyRate: 'abc' } }],
  ['借款条件', { terms: { ...TERMS, dailyRate: '-0.0005' } }],
  ['借款条件', { terms: { ...TERMS, dailyRate: '5e-4' } }],
  ['借款条件', { terms: { ...TERMS, annualRate: 0.12 } }],
  ['借款条件', { terms: { ...TERMS, yearDays: 366 } }],
  ['借款条件', { terms: { ...TERMS, overdueRules: { penaltyFrom: 1 } } }],
  ['借款条件', { terms: { ...TERMS, overdueRules: { penaltyRounding: true } } }],
  ['借款条件', { terms: { ...TERMS, firstDueOn: 5 } }],
  ['借款条件', { terms: { ...TERMS, acceleratedOn: null } }],
  ['借款条件', { terms: { ...TERMS, interestOnlyTerms: '3' } }],
  ['借款条件', { terms: { ...TERMS, interestBasis: 7 } }],
  ['借款条件', { terms: { ...TERMS, overdueRules: null } }],
  ['借款条件', { terms: { ...TERMS, overdueRules: 'x' } }],
  ['借款条件', { terms: { ...TERMS, overdueRules: { penaltyMultiplier: 1.5 } } }],
  ['借款条件', { terms: { ...TERMS, overdueRules: { lateFeeRate: 'x' } } }],
  ['借款条件', { terms: { ...TERMS, overdueRules: { graceDays: '1' } } }],
  ['借款条件', { terms: { ...TERMS, method: undefined } }],
  ['借款条件', { terms: { ...TERMS, termCount: null } }],
  ['借款条件', { terms: { ...TERMS, dueDay: '15' } }],
  ['利率的写法', { typedRate: undefined }],
  ['利率的写法', { typedRate: { unit: 'week', percent: '1', yearDays: 360 } }],
  ['利率的写法', { typedRate: { unit: 'day', percent: 1, yearDays: 360 } }],
  ['利率的写法', { typedRate: { unit: 'day', percent: '1', yearDays: 366 } }],
  ['还款计划', { schedule: null }],
  ['还款计划', { schedule: [{ ...INSTALLMENT, number: '1' }] }],
  ['还款计划', { schedule: [{ ...INSTALLMENT, dueOn: undefined }] }],
  ['还款计划', { schedule: [{ ...INSTALLMENT, interest: NaN }] }],
  ['还款', { repayments: undefined }],
  ['还款', { repayments: {} }],
  ['还款', { repayments: [null] }],
  ['还款', { repayments: [{ ...REPAYMENT, id: 1 }] }],
  ['还款', { repayments: [{ ...REPAYMENT, amount: '1' }] }],
  ['还款', { repayments: [{ ...REPAYMENT, paidOn: null }] }],
  ['还款', { repayments: [{ ...REPAYMENT, note: undefined }] }],
  ['还款', { repayments: [{ ...REPAYMENT, allocation: null }] }],
  ['还款', { repayments: [{ ...REPAYMENT, allocation: { interest: 1 } }] }],
  ['删除标记', { deleted: 'yes' }],
  ['还款', { repayments: [{ ...REPAYMENT, waived: { penalty: '3.50' } }] }],
  ['还款', { repayments: [{ ...REPAYMENT, waived: [] }] }],
  ['还款', { repayments: [{ ...REPAYMENT, closes: 'yes' }] }],
  ['对账', { checks: {} }],
  ['对账', { checks: [{ checkedOn: 5, stated: {} }] }],
  ['对账', { checks: [{ checkedOn: '2026-03-24', stated: { penalty: '2.09' } }] }],
  ['协议', { agreements: null }],
  ['协议', { agreements: {} }],
  ['协议', { agreements: [null] }],
  ['协议', { agreements: [{ ...AGREEMENT, id: undefined }] }],
  ['协议', { agreements: [{ ...AGREEMENT, signedOn: 20261122 }] }],
  ['协议', { agreements: [{ ...AGREEMENT, debt: { ...AGREEMENT?.debt, penalty: '2' } }] }],
  ['协议', { agreements: [{ ...AGREEMENT, waived: undefined }] }],
  ['协议', { agreements: [{ ...AGREEMENT, installments: [{ number: 1, dueOn: '2026-12-22', principal: 1 }] }] }],
  ['协议', { agreements: [{ ...AGREEMENT, waiverCondition: null }] }],
  ['协议', { agreements: [{ ...AGREEMENT, missedTerm: 'forgiven' }] }],
  ['协议', { agreements: [{ ...AGREEMENT, missedTermWords: undefined }] }],
  ['协议', { agreements: [{ ...AGREEMENT, joined: 'b' }] }],
  ['协议', { agreements: [{ ...AGREEMENT, joined: [7] }] }],
  ['协议', { agreements: [{ ...AGREEMENT, takenBackOn: true }] }],
  ['协议', { agreements: [{ ...AGREEMENT, newBill: true }] }],
  ['协议', { agreements: [{ ...AGREEMENT, newBill: 'mine' }] }],
  ['协议', { agreements: [{ ...AGREEMENT, countedBy: { dailyRate: 0.0005 } }] }],
  ['协议', { agreements: [{ ...AGREEMENT, countedBy: { yearDays: 366 } }] }],
  ['协议', { agreements: [{ ...AGREEMENT, countedBy: { acceleratedOn: 20261215 } }] }],
])('「%s」 is missing or of another kind: %j', (part, change) => {
  expect(checkLoanRecord({ ...FULL, ...change })).toEqual({ reason: `「${part}」缺失或类型不对`, later: false });
});

test.each([
  [undefined, false], [null, false], ['1', false], [0, false], [-1, false], [2.5, true], [3, true], [99, true],
])('version %j: from a later app %s', (version, later) => {
  expect(checkLoanRecord({ ...FULL, version })).toMatchObject({ later });
});

test('anything at all is a record or has a reason in Chinese, without the name of a field', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ version: fc.constantFrom(1, 2), id: fc.anything(), terms: fc.anything() }, { requiredKeys: ['version'] })), (stored) => {
      const checked = checkLoanRecord(stored);
      if ('reason' in checked) expect(checked.reason).toMatch(/^[^a-z]+$/i);
    }),
  );
});
