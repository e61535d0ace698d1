import { assessLoan, reconcile, type Change } from '../../../miniprogram/calc';
import { adopted } from '../../../miniprogram/loan/reconcile/adopt';
import { changeText } from '../../../miniprogram/loan/reconcile/words';
import { loanFormOf } from '../../../miniprogram/loan/loan-form/record';
import { checkLoanRecord } from '../../../miniprogram/ledger/check-record';
import { loanOf } from '../../../miniprogram/loans/assess';
import { loan, repayment } from '../../ledger/loans';
import { casesOf } from '../../properties/reconcile-cases';

const TODAY = '2026-03-24';
const RECORD = loan('a', { repayments: [repayment('r')] });

test.each<[Change, string]>([
  [{ kind: 'as-of', on: '2026-03-23' }, '对方给的像是前一天（3月23日）的数'],
  [{ kind: 'as-of', on: '2026-03-25' }, '对方给的像是后一天（3月25日）的数'],
  [{ kind: 'rules', rules: { penaltyFrom: 'due-day' } }, '对方像是把还款日当天也算了一天罚息'],
  [{ kind: 'rules', rules: { penaltyRounding: 'daily' } }, '对方像是每天的罚息先取整到分再相加'],
  [{ kind: 'rules', rules: { penaltyMultiplier: '1.3' } }, '对方像是按合同利率的 1.3 倍算罚息，账本里是 1.5 倍'],
  [{ kind: 'rules', rules: { penaltyBase: 'principal-and-interest' } }, '对方像是对没还的利息也算罚息（复利）'],
  [{ kind: 'rules', rules: { graceDays: 3 } }, '对方像是给了 3 天宽限期'],
  [{ kind: 'rules', rules: { graceDays: 0 } }, '对方像是没有给宽限期'],
  [{ kind: 'rules', rules: { lateFeeRate: '0.05' } }, '对方像是收了逾期本息 5% 的违约金'],
  [{ kind: 'rules', rules: { allocation: 'principal-first' } }, '对方像是按「先本金」抵扣还款'],
  [{ kind: 'terms', terms: { annualRate: '0.18', yearDays: 365 } }, '对方像是按年利率 18%、一年 365 天算'],
  [{ kind: 'terms', terms: { interestBasis: 'monthly' } }, '对方像是每月都按 30 天算利息'],
  [{ kind: 'terms', terms: { firstDueOn: '2026-03-15' } }, '对方的首个还款日像是 3月15日'],
  [{ kind: 'terms', terms: { dueDay: 14 } }, '对方的还款日像是每月 14 日'],
  [{ kind: 'accelerated', on: '2026-03-15' }, '对方像是在 3月15日已经宣布全部提前到期'],
  [{ kind: 'payment-missing', payment: { paidOn: '2026-03-15', amount: 548_150 } }, '对方像是还收到过一笔：3月15日还 5,481.50 元'],
  [{ kind: 'payment-doubled', index: 0 }, '账本里 2月15日还的 5,633.50 元像是记了两次'],
  [{ kind: 'payment-moved', index: 0, paidOn: '2026-02-16' }, '2月15日还的 5,633.50 元，对方像是记在 2月16日'],
  [{ kind: 'waived', parts: { penalty: 350 } }, '对方像是减免了罚息 3.50'],
])('%j in words', (change, text) => {
  expect(changeText(change, RECORD, TODAY)).toBe(text);
});

test('whatever explanation is adopted, the record is sound, and its figures of that day are the lender’s', () => {
  let seen = 0;
  for (const { loan: ours, asOf, stated } of casesOf(20261127, 12, 1)) {
    const record = loan('a', { terms: ours.terms, ...(ours.schedule && { schedule: ours.schedule }), repayments: ours.payments.map((one, place) => ({ id: `r${place}`, note: '', ...one })) });
    for (const result of reconcile(loanOf(record), asOf, stated).filter(({ exact, changes }) => exact && changes.every(({ kind }) => kind !== 'as-of'))) {
      let id = 0;
      const changed = adopted(record, result, asOf, () => `new${(id += 1)}`);
      expect(checkLoanRecord(JSON.parse(JSON.stringify(changed)))).toHaveProperty('record');
      expect(loanFormOf(changed).ratePercent).not.toBe('');
      const statement = assessLoan(loanOf(changed), asOf);
      expect(statement).toEqual(assessLoan(result.loan, asOf));
      if (stated.payoffAmount !== undefined) expect(statement.payoffAmount).toBe(stated.payoffAmount);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(5);
});
