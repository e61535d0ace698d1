import { assessLoan, CalcError, type Reconciliation } from '../../../miniprogram/calc';
import { checkLoanRecord } from '../../../miniprogram/ledger/check-record';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { adopted } from '../../../miniprogram/loan/reconcile/adopt';
import { comparing, found, isReconcilable, oursOf } from '../../../miniprogram/loan/reconcile/view';
import { assess, loanOf } from '../../../miniprogram/loans/assess';
import { recordOn } from '../../../miniprogram/loans/phases';
import { agreement, signed } from '../../pages/agreements';
import { loan, LOAN, paid } from '../../loans/loan';

/*
 * A loan that follows an agreement of 2026-11-22, 36 payments of 1,700.00 from 2026-12-15 on: its first term is missed.
 */
const TODAY = '2026-12-25';
const AGREED = signed(loan({ repayments: [paid('2026-02-15', 563_350)] }), agreement());

const ours = (record: LoanRecord, day = TODAY) => {
  const statement = assess(record, day);
  if (statement instanceof CalcError) throw statement;
  return oursOf(statement);
};
const explained = (record: LoanRecord, stated: Partial<ReturnType<typeof ours>>): readonly Reconciliation[] => {
  const search = comparing(record, TODAY, stated);
  if (typeof search === 'string') throw new Error(search);
  return search.advance(Infinity)!;
};
const counted = (record: LoanRecord, multiplier: string): LoanRecord => {
  const [one] = record.agreements ?? [];
  return { ...record, agreements: [{ ...one!, countedBy: { dailyRate: '0.0005', overdueRules: { penaltyMultiplier: multiplier } } }] };
};

test('it is compared with what the agreement asks for', () => {
  expect(isReconcilable(AGREED, TODAY)).toBe(true);
  expect(explained(AGREED, ours(AGREED))).toMatchObject([{ changes: [], exact: true }]);
});

test('how the lender counts since then is adopted into the agreement, and what held before it stays', () => {
  const lender = ours(counted(AGREED, '1.3'));
  const results = explained(AGREED, lender);
  expect(results[0]).toMatchObject({ exact: true, changes: [{ kind: 'rules', rules: { penaltyMultiplier: '1.3' } }] });
  expect(found(AGREED, TODAY, lender, results).cards[0]).toMatchObject({ title: '对方像是按合同利率的 1.3 倍算罚息，账本里是 1.5 倍', adoptable: true });
  const changed = adopted(AGREED, results[0]!, TODAY, () => 'new');
  expect(changed.terms).toEqual(AGREED.terms);
  expect(changed.agreements?.[0]?.countedBy).toEqual({ dailyRate: '0.0005', overdueRules: { penaltyMultiplier: '1.3' } });
  expect(ours(changed)).toEqual(lender);
  expect(assess(changed, '2026-11-21')).toEqual(assess(AGREED, '2026-11-21'));
  expect(checkLoanRecord(JSON.parse(JSON.stringify(changed)))).toHaveProperty('record');
});

test('that everything is due is adopted into it too', () => {
  const then = recordOn(AGREED, TODAY);
  const lender = oursOf(assessLoan({ ...loanOf(then), terms: { ...then.terms, acceleratedOn: '2026-12-15' } }, TODAY));
  const result = explained(AGREED, lender).find(({ changes }) => changes.some(({ kind }) => kind === 'accelerated'));
  expect(result?.exact).toBe(true);
  expect(ours(adopted(AGREED, result!, TODAY, () => 'new'))).toEqual(lender);
});

test('a repayment that was entered twice under the agreement is the one taken out, and none before it', () => {
  const early = signed(loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-12-20', 170_000)] }), agreement());
  const doubled = { ...early, repayments: [...early.repayments, { ...early.repayments[1]!, id: 'again' }] };
  const twice = explained(doubled, ours(early)).find(({ changes }) => changes.some(({ kind }) => kind === 'payment-doubled'));
  expect(ours(adopted(doubled, twice!, TODAY, () => 'new'))).toEqual(ours(early));
  expect(adopted(doubled, twice!, TODAY, () => 'new').repayments[0]).toEqual(early.repayments[0]);
});

test('what would fall into what held before is told, and not adopted', () => {
  // Signed on the day of its first payment: one "missing" two days before would be paid under the contract.
  const record = signed(LOAN, { ...agreement({ signedOn: '2026-12-15', firstDueOn: '2026-12-15' }) });
  const missing: Reconciliation = {
    ...explained(record, { overdueTotal: 1 })[0]!,
    exact: true, changes: [{ kind: 'payment-missing', payment: { paidOn: '2026-12-14', amount: 170_000 } }],
    loan: { ...loanOf(recordOn(record, TODAY)), payments: [{ paidOn: '2026-12-14', amount: 170_000 }] }, asOf: TODAY,
  };
  expect(found(record, TODAY, { overdueTotal: 1 }, [missing]).cards[0]).toMatchObject({ adoptable: false, meaning: '这样改会动到换计划之前的账，先问清对方，再自己改那时的还款。' });
});

test('what to ask names the agreement', () => {
  const stated = { overdueTotal: 99_999_999 };
  expect(found(AGREED, TODAY, stated, explained(AGREED, stated)).questions).toMatch(/^2026年1月15日借的 57,000\.00 元，按 2026年11月22日签的协议，2026年12月25日对账：[^]*我按协议算是[^]*有没有收到过我的还款？/);
});
