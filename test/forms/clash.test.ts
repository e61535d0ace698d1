import { clashes, DELETED, lineByLine, NONE, oneOf, textOf } from '../../miniprogram/forms/clash';
import { loanKept, loanSeen } from '../../miniprogram/loan/loan-form/keep';
import { loanFormOf } from '../../miniprogram/loan/loan-form/record';
import { repaymentKept, repaymentSeen, repaymentStands } from '../../miniprogram/loan/repayment-form/keep';
import { repaymentFormOf } from '../../miniprogram/loan/repayment-form/values';
import type { LoanRecord, Repayment } from '../../miniprogram/ledger/records';
import { loan } from '../ledger/loans';

const TODAY = '2026-03-24';
const PAID: Repayment = { id: 'r', paidOn: '2026-03-20', amount: 100_000, note: '' };
const withPaid = (...repayments: Repayment[]): LoanRecord => ({ ...loan('a'), repayments });

test.each<[string, string[], string, string, boolean]>([
  ['what was seen there stands there still', ['old'], 'old', 'new', false],
  ['another stands there', ['old'], 'other', 'new', true],
  ['another stands there that says the same', ['old'], 'new', 'new', false],
  ['another stands there that was chosen over', ['old', 'other'], 'other', 'new', false],
  ['it is gone', ['old'], NONE, 'new', true],
  ['it is new', [NONE], NONE, 'new', false],
  ['deleted is seen, and that something else stands there isn’t', ['old', DELETED], 'other', 'new', true],
])('%s', (_, seen, there, here, expected) => expect(clashes(seen, there, here)).toBe(expected));

test('what was set by hand makes no difference', () => {
  expect(textOf({ amount: '1', chosen: 'amount' })).toBe(textOf({ amount: '1', chosen: '' }));
});

test('two forms are said by the fields in which they differ', () => {
  const names = [{ field: 'amount', name: '金额' }, { field: 'note', name: '备注' }, { field: 'kind', name: '类型', said: oneOf([{ value: '', label: '没有' }]) }] as const;
  expect(lineByLine({ amount: '1', note: '', kind: '', chosen: '' }, { amount: '1', note: '转账', kind: 'x', chosen: '' }, names, TODAY))
    .toEqual({ there: '备注 空着，类型 没有', here: '备注 转账，类型 x' });
});

test('a repayment is put into the loan as it is then', () => {
  const now = { ...withPaid({ ...PAID, id: 'other' }), note: '改过' };
  const kept = repaymentKept(repaymentFormOf(PAID), now, { id: 'r', today: TODAY, seen: [NONE] });
  expect(kept).toEqual({ made: { ...now, repayments: [...now.repayments, PAID] } });
});

test('twice is once', () => {
  const kept = repaymentKept(repaymentFormOf(PAID), withPaid(PAID), { id: 'r', today: TODAY, seen: [NONE] });
  expect([kept, repaymentStands(repaymentFormOf(PAID), withPaid(PAID), 'r', TODAY)]).toEqual([{ made: withPaid(PAID) }, true]);
});

test('a repayment of the same id that says something else is shown', () => {
  const there = withPaid({ ...PAID, amount: 200_000 });
  expect(repaymentKept(repaymentFormOf(PAID), there, { id: 'r', today: TODAY, seen: [NONE] })).toEqual({
    clash: { title: '这笔还款刚才已经记下，和这里填的不一样。', there: '还款金额 2,000.00', here: '还款金额 1,000.00', seen: repaymentSeen(there, 'r') },
  });
});

test('terms are put into the loan as it is then, with the repayments that came in since', () => {
  const opened = withPaid();
  const kept = loanKept({ ...loanFormOf(opened), note: '新' }, withPaid(PAID), { today: TODAY, seen: [loanSeen(opened)] });
  expect(kept).toMatchObject({ made: { note: '新', repayments: [PAID] } });
});
