import { changedSince, whoseDebt } from '../../../miniprogram/plans/saved/whose';
import { withDebtOf } from '../../../miniprogram/forms/plan/debt-of-loans';
import { emptyPlanForm } from '../../../miniprogram/forms/plan/values';
import { loan, repayment } from '../../ledger/loans';

const DAY = '2026-02-20';
const [OURS, OTHER] = [loan('a'), loan('b', { lender: '借呗', product: 'other' })];
const form = withDebtOf(emptyPlanForm(DAY), [OURS, OTHER], DAY);

test('a loan that is gone is said to be, and its debt isn’t called another’s', () => {
  expect([whoseDebt(form, [OURS, OTHER]), changedSince(form, [OURS, OTHER], DAY)]).toEqual(['微粒贷、借呗', '']);
  expect(whoseDebt(form, [OTHER])).toBe('借呗、已删除的 1 笔');
  expect(changedSince(form, [OTHER], DAY)).toBe('谈的借款里有 1 笔已经删除，方案里还是 2月20日带出的数。');
  expect(whoseDebt(form, [])).toBe('已删除的 2 笔');
});

test('a repayment of before that day that was recorded since is said, with both figures', () => {
  const paid = { ...OURS, repayments: [repayment('p', { paidOn: '2026-02-15', amount: 563_350 })] };
  const now = withDebtOf(emptyPlanForm(DAY), [paid, OTHER], DAY);
  expect(changedSince(form, [paid, OTHER], DAY)).toBe(`存下以后账本改过：2月20日的债务当时是 ${form.takenOwed} 元，按现在的账是 ${now.takenOwed} 元。`);
  expect(form.takenOwed).not.toBe(now.takenOwed);
});

test('what came after that day is no change of it, nor is a debt that was typed', () => {
  const later = { ...OURS, repayments: [repayment('p', { paidOn: '2026-03-15', amount: 563_350 })] };
  expect(changedSince(form, [later, OTHER], DAY)).toBe('');
  expect([whoseDebt(emptyPlanForm(DAY), [OURS]), changedSince({ ...emptyPlanForm(DAY), principal: '57000' }, [OURS], DAY)]).toEqual(['', '']);
});
