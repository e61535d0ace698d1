import * as fc from 'fast-check';
import { CalcError } from '../../miniprogram/calc';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { loanPage } from '../../miniprogram/loan/loan-page/loan-page';
import { oursOf } from '../../miniprogram/loan/reconcile/view';
import { emptyRepaymentForm } from '../../miniprogram/loan/repayment-form/values';
import { repaymentFormView } from '../../miniprogram/loan/repayment-form/view';
import { assess, brief } from '../../miniprogram/loans/assess';
import { lastCheckOf, debtByLender } from '../../miniprogram/loans/lender-debt';
import { loansTable } from '../../miniprogram/settings/csv/tables';
import { yuan } from '../../miniprogram/text/money';
import { loanList } from '../../miniprogram/views/loan-list';
import { loanRow } from '../../miniprogram/views/loan-row';
import { loanChoices } from '../../miniprogram/views/plan/loan-choices';
import { fenOf } from '../views/amounts';
import { randomAgreedLoan } from '../views/random-agreements';
import { randomLoan } from '../views/random-loans';

/*
 * Whichever page is looked at on a day, a loan's status, what it owes, what is due next and what clears it are the same: the
 * list, the loan's page, the form of a repayment, the choice of a plan, 对账 and the table.
 */
const anyLoan = fc.oneof(randomLoan, randomAgreedLoan);
const EXAMPLES = { numRuns: 1500, seed: 20261127 };

const looked = ({ record, today }: { record: LoanRecord; today: string }) => {
  const page = loanPage(record, today);
  const list = loanList([record], today);
  return { page, list, row: loanRow(record, brief(record, today), today) };
};

test('the list and the loan’s page say one status, one sum and one next payment', () => {
  fc.assert(fc.property(anyLoan, (loan) => {
    const { page, list, row } = looked(loan);
    // Of an only loan the sum stands above its row, and not again in it.
    const [only] = list.rows;
    expect(only?.owed === '' ? [list.overdue?.total, list.soon.total, ''] : [only?.owed]).toContain(row.owed);
    expect(row.status === '算不出来').toBe(page.problem !== '');
    if (page.problem !== '') return;
    if (page.overdue !== null) {
      expect([row.tone, row.status, row.owed]).toEqual(['overdue', `逾期 ${page.overdue.days} 天`, page.overdue.total]);
      expect(list.overdue).toMatchObject({ total: page.overdue.total, summary: `1 笔逾期，最长 ${page.overdue.days} 天` });
    } else if (page.next !== null) {
      expect([row.owedLabel, row.owed, row.remark]).toEqual([page.next.label, page.next.amount, page.next.remark]);
      expect(row.tone === 'due').toBe(!/日应还$/.test(page.next.label));
    } else {
      expect([row.tone, row.status, page.settled]).toEqual(['settled', '已结清', true]);
    }
    expect(page.settled).toBe(page.openInstallments.length === 0);
  }), EXAMPLES);
});

test('the form of a repayment offers what the loan’s page asks for, less what lies on the account', () => {
  fc.assert(fc.property(anyLoan, ({ record, today }) => {
    const { page } = looked({ record, today });
    const statement = assess(record, today);
    if (statement instanceof CalcError) return;
    const { unapplied } = statement;
    const usual = new Map(repaymentFormView(emptyRepaymentForm(today), [], record, today, 'new').usual.map(({ label, amount }) => [label, fenOf(amount)]));
    const still = (amount: string): number | undefined => (fenOf(amount) > unapplied ? fenOf(amount) - unapplied : undefined);
    expect(usual.get('还清逾期')).toBe(page.overdue === null ? undefined : still(page.overdue.total));
    expect(usual.get('全部结清')).toBe(still(page.payoff.total));
    if (page.overdue === null) expect(usual.get('还下一期') ?? usual.get('还这一期') ?? 0).toBe(page.next === null ? 0 : fenOf(page.next.amount));
  }), EXAMPLES);
});

test('what clears it is one figure, on every page', () => {
  fc.assert(fc.property(anyLoan, ({ record, today }) => {
    const { page } = looked({ record, today });
    const statement = assess(record, today);
    if (statement instanceof CalcError) return;
    const cells = loansTable([record], today)[1]?.slice(8, 12);
    expect(cells?.[3]).toEqual({ fen: fenOf(page.payoff.total) });
    expect(cells?.slice(1, 3)).toEqual([{ fen: page.overdue === null ? 0 : fenOf(page.overdue.total) }, page.overdue?.days ?? 0]);
    const [choice] = loanChoices([record], [], today);
    expect(choice?.detail ?? '').toBe(fenOf(page.payoff.total) === 0 ? '' : `今日结清 ${page.payoff.total} 元${page.overdue === null ? '' : `，逾期 ${page.overdue.days} 天`}`);
    const ours = oursOf(statement);
    expect([yuan(ours.payoffAmount), ours.daysOverdue]).toEqual([page.payoff.total, page.overdue?.days ?? 0]);
    // A lender that shows just our figures owes us no other debt.
    const checked = { ...record, checks: [{ checkedOn: today, stated: ours }] };
    const debt = debtByLender(checked, lastCheckOf(checked, today)!)?.debt;
    expect(debt && debt.principal + debt.interest + debt.penalty + debt.lateFee).toBe(ours.payoffAmount);
  }), EXAMPLES);
});
