import * as fc from 'fast-check';
import { CalcError, DEBT_PARTS, sum, sumDebt } from '../../miniprogram/calc';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { assess } from '../../miniprogram/loans/assess';
import { overviewPage } from '../../miniprogram/months/overview/view';
import { owedOnDays } from '../../miniprogram/months/progress/owed-on-days';
import { Reckoning } from '../../miniprogram/months/progress/reckoning';
import { openDebts } from '../../miniprogram/months/simulate/debt';
import { yuan } from '../../miniprogram/text/money';
import { repaymentList } from '../../miniprogram/views/repayment-list';
import { statusesIn } from '../../miniprogram/views/repayment-status';
import { statements } from '../../miniprogram/loans/statements';
import { SEED } from './arbitraries';
import { randomAgreedLoan } from '../views/random-agreements';
import { randomLoan } from '../views/random-loans';

/*
 * 走到哪了 says on each day what the loan's own statement says on it, and today the same as the other pages.
 */
const anyLoan = fc.oneof(randomLoan, randomAgreedLoan);
const EXAMPLES = { ...SEED, numRuns: 400 };

function figuresOf(records: readonly LoanRecord[], today: string) {
  const reckoning = new Reckoning(records, today);
  while (!reckoning.isOver) reckoning.step();
  return reckoning.figures;
}

/** Some loans of one ledger, looked at on one day. */
const ledger = fc.array(anyLoan, { minLength: 1, maxLength: 4 }).map((all) => ({
  records: all.map(({ record }, place) => ({ ...record, id: String(place) })),
  today: all.map(({ today }) => today).sort().pop() ?? '',
}));

test('on each day it owes what its statement of that day says', () => {
  fc.assert(fc.property(anyLoan, ({ record, today }) => {
    const { days } = figuresOf([record], today);
    const statements = days.map((day) => (day < record.terms.borrowedOn ? undefined : assess(record, day)));
    expect(owedOnDays(record, days)).toEqual(statements.map((one) => (one === undefined ? 0 : one instanceof CalcError ? null : one.payoffAmount)));
  }), EXAMPLES);
});

test('what is owed today is what 先还哪笔 and 债务一览 say, and what was paid is what 还款记录 says', () => {
  fc.assert(fc.property(ledger, ({ records, today }) => {
    const { days, owed, paid, partly } = figuresOf(records, today);
    const open = openDebts(records, today).debts;
    if (days.length > 0) expect(owed[owed.length - 1]).toBe(sum(open.map((debt) => debt.owed)));
    const overview = overviewPage({ loans: records, others: [], unread: 0 }, { amounts: 'exact', lenders: 'named' }, today);
    expect(overview.debts.map(({ owed: one }) => one).sort()).toEqual(open.map((debt) => `${yuan(debt.owed)} 元`).sort());
    if (partly.length > 0) return;
    const { total, parts, waived } = repaymentList(records, today, '');
    const { principal, interest, penalty, lateFee } = paid.parts;
    const went = [['本金', principal], ['利息', interest], ['罚息', penalty], ['违约金', lateFee], ['还没抵扣', paid.unapplied]] as const;
    expect(parts.map(({ name, amount }) => [name, amount])).toEqual(went.filter(([, fen]) => fen > 0).map(([name, fen]) => [name, yuan(fen)]));
    expect([total, waived]).toEqual([yuan(paid.amount), paid.waived === 0 ? '' : `另有减免 ${yuan(paid.waived)} 元，不算还款`]);
    expect(sumDebt(paid.parts) + paid.unapplied).toBe(paid.amount);
  }), EXAMPLES);
});

test('without an agreement, what didn’t arise is what interest, penalty and fees came to less than had nothing been paid', () => {
  fc.assert(fc.property(randomLoan, ({ record, today }) => {
    const [group] = figuresOf([record], today).compared;
    if (group === undefined) return;
    const [{ compared } = { compared: undefined }] = group.loans;
    const unpaid = { ...record, repayments: record.repayments.filter(({ paidOn }) => paidOn < (compared?.since ?? '')) };
    const arisen = (one: LoanRecord): number => {
      const statement = assess(one, today);
      if (statement instanceof CalcError) throw statement;
      const applied = sum(statement.allocations.flatMap((allocation) => DEBT_PARTS.map((part) => allocation[part])));
      return statement.payoffAmount + applied + sumDebt(statement.waived) - record.terms.principal;
    };
    expect(compared?.less).toBe(arisen(unpaid) - arisen(record));
  }), EXAMPLES);
});

test('a loan all of whose terms were in time has no repayment that 还款记录 calls late, and the other way round', () => {
  fc.assert(fc.property(randomLoan, ({ record, today }) => {
    const { byContract: { due, inTime }, leftOut } = figuresOf([record], today);
    if (leftOut.length > 0) return;
    expect(inTime).toBeLessThanOrEqual(due);
    const late = statements(record, today).flatMap((one) => statusesIn(one, today)).filter(({ tone }) => tone === 'late').length;
    // What made everything due is no term: then a payment may be late though every term was in time.
    if (late > 0 && record.terms.acceleratedOn === undefined) expect(inTime).toBeLessThan(due);
  }), EXAMPLES);
});
