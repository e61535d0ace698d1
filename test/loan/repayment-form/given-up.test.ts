import * as fc from 'fast-check';
import { addDays, assessLoan, CalcError } from '../../../miniprogram/calc';
import { closingProblem, nearlyClosed, waiverProblems } from '../../../miniprogram/loan/repayment-form/given-up';
import { readRepaymentForm } from '../../../miniprogram/loan/repayment-form/read';
import { reopened, withRepayment } from '../../../miniprogram/loan/repayment-form/record';
import { emptyRepaymentForm, repaymentFormOf } from '../../../miniprogram/loan/repayment-form/values';
import type { Repayment } from '../../../miniprogram/ledger/records';
import { loanOf } from '../../../miniprogram/loans/assess';
import { loan, repayment } from '../../ledger/loans';
import { randomLoan } from '../../views/random-loans';

const TODAY = '2026-03-24';
const CLOSING = repayment('c', { paidOn: '2026-03-10', amount: 0, closes: true });
const PAID = repayment('p', { paidOn: '2026-03-01' });
const payoffOn = (day: string) => assessLoan(loanOf(loan('a')), day).payoffAmount;

test.each<[string, Repayment[], Repayment, string]>([
  ['a closing after all', [PAID], CLOSING, ''],
  ['a closing on the day of another', [repayment('p', { paidOn: '2026-03-10' })], CLOSING, ''],
  ['a closing before one', [repayment('p', { paidOn: '2026-03-11' })], CLOSING, '3月11日还有一笔还款，结清的日子不能在它前面'],
  ['one after a closing', [CLOSING], repayment('p', { paidOn: '2026-03-11' }), '这笔借款 3月10日已标为结清；之后还有还款的话，先撤销结清再记'],
  ['one before a closing', [CLOSING], PAID, ''],
  ['the closing itself, moved', [PAID, CLOSING], { ...CLOSING, paidOn: '2026-03-20' }, ''],
  ['one that came in after a closing, with another amount', [CLOSING, repayment('p', { paidOn: '2026-03-11' })], repayment('p', { paidOn: '2026-03-11', amount: 5 }), ''],
])('%s', (_what, repayments, one, problem) => {
  expect(closingProblem(loan('a', { repayments }), one, TODAY)).toBe(problem);
});

test('a waiver is measured by what is due on its day', () => {
  const waived = (parts: Repayment['waived']) => {
    const one = repayment('w', { paidOn: '2026-02-25', amount: 0, ...(parts && { waived: parts }) });
    return waiverProblems(loan('a', { repayments: [one] }), one);
  };
  expect(waived({ penalty: 35_63, interest: 883_50, principal: 4_750_00 })).toEqual({});
  expect(waived({ penalty: 35_64 })).toEqual({ penaltyWaived: '到这天到期的罚息只有 35.63 元' });
  expect(waived({ lateFee: 1 })).toEqual({ lateFeeWaived: '到这天没有到期的违约金可以减免' });
});

test.each([[0, ''], [1, '0.01'], [99, '0.99'], [100, ''], [5_000, '']])('%d fen below the payoff', (less, left) => {
  const one = repayment('p', { paidOn: TODAY, amount: payoffOn(TODAY) - less });
  const question = nearlyClosed(loan('a', { repayments: [one] }), one);
  expect(question).toBe(left === '' ? '' : `离结清只差 ${left} 元，多半是对方取整不同。贷款机构那边显示已经结清了吗？`);
  expect(nearlyClosed(loan('a', { repayments: [one] }), { ...one, closes: true })).toBe('');
});

test('a form says what the record says, and a closing or a waiver needs no money', () => {
  const full = repayment('p', { paidOn: '2026-02-25', amount: 5, note: 'x', waived: { penalty: 350 }, closes: true });
  for (const one of [full, { ...full, amount: 0 }, CLOSING]) {
    const result = readRepaymentForm(repaymentFormOf(one), loan('a'), TODAY, one.id);
    expect(result).toEqual({ loan: loan('a', { repayments: [one] }) });
  }
  expect(readRepaymentForm(emptyRepaymentForm(TODAY), loan('a'), TODAY, 'p')).toEqual({ problems: { amount: '请填还款金额' } });
  expect(readRepaymentForm({ ...emptyRepaymentForm(TODAY), amount: '0' }, loan('a'), TODAY, 'p')).toEqual({ problems: { amount: '还款金额要大于 0' } });
});

test('a loan open again is without what closed it, and keeps what was paid and waived then', () => {
  const paid = repayment('p', { closes: true });
  const given = repayment('w', { amount: 0, waived: { penalty: 1 }, closes: true });
  const open = reopened(loan('a', { repayments: [PAID, paid, given, CLOSING] }));
  expect(open.repayments).toEqual([PAID, repayment('p'), repayment('w', { amount: 0, waived: { penalty: 1 } })]);
});

test('over any loans: what the form lets in can be calculated, a closing settles, whatever is edited or removed before it', () => {
  fc.assert(
    fc.property(randomLoan, fc.nat(), ({ record, today }, pick) => {
      const before = { ...record, repayments: record.repayments.filter(({ paidOn, closes }) => paidOn <= today && closes !== true) };
      const result = readRepaymentForm(emptyRepaymentForm(today, true), before, today, 'closing');
      if ('problems' in result) throw new Error(JSON.stringify(result.problems));
      const gone = before.repayments[pick % Math.max(1, before.repayments.length)];
      const edited = gone === undefined ? result.loan : withRepayment(result.loan, { ...gone, amount: gone.amount + 1, paidOn: addDays(record.terms.borrowedOn, 1) });
      const removed = { ...result.loan, repayments: result.loan.repayments.filter(({ id }) => id !== gone?.id) };
      for (const each of [result.loan, removed, ...(gone?.allocation === undefined ? [edited] : [])]) {
        const statement = assessLoan(loanOf(each), today < addDays(record.terms.borrowedOn, 1) ? addDays(record.terms.borrowedOn, 1) : today);
        expect(statement).not.toBeInstanceOf(CalcError);
        expect(statement.installments.every(({ state }) => state === 'settled')).toBe(true);
      }
    }),
    { seed: 20261127, numRuns: 300 },
  );
});
