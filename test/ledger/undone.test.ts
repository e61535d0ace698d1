import { undone } from '../../miniprogram/ledger/undone';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { loan, repayment } from './loans';

const [one, two, three, four] = ['1', '2', '3', '4'].map((id) => repayment(id));
const of = (...repayments: (typeof one | undefined)[]): LoanRecord => loan('a', { repayments: repayments.filter((each) => each !== undefined) });
const ids = (record: LoanRecord | undefined) => record?.repayments.map(({ id }) => id);
const moved = repayment('2', { paidOn: '2026-03-01' });

describe('of a list', () => {
  test.each<[string, LoanRecord, LoanRecord, LoanRecord, string[] | undefined]>([
    ['what was taken out is back in its place', of(one, two, three), of(one, three), of(one, three), ['1', '2', '3']],
    ['beside what was added since', of(one, two), of(one), of(one, four), ['1', '2', '4']],
    ['what was added in one go goes in one go', of(one), of(one, two, three, four), of(one, two, three, four), ['1']],
    ['and what came in since stays', of(one), of(one, two, three), of(one, two, three, four), ['1', '4']],
    ['what was added and is deleted by now stays deleted', of(one), of(one, two, three), of(one, three), ['1']],
    ['what was taken out and is there again, other than it was, stays as it is', of(one, two), of(one), of(one, moved), ['1', '2']],
    ['one that was changed again isn’t touched, nor are the others', of(one, two), of(one, repayment('2', { amount: 1 })), of(one, moved), undefined],
    ['nor one that was added and is edited by now', of(one), of(one, two, three), of(one, moved, three), undefined],
    ['what is changed back already stays so', of(one, two), of(one, moved), of(one, two, three), ['1', '2', '3']],
  ])('%s', (_what, before, after, now, expected) => {
    expect(ids(undone(now, { before, after }))).toEqual(expected);
  });

  test('a change of an item goes back, whatever else came in', () => {
    expect(undone(of(one, moved, four), { before: of(one, two), after: of(one, moved) })?.repayments).toEqual([one, two, four]);
    expect(undone(of(one, moved), { before: of(one, two), after: of(one) })?.repayments[1]).toEqual(moved);
  });
});

describe('of what is no list', () => {
  const before = loan('a', { note: '一', terms: { ...loan('a').terms, dueDay: 15 } });
  const after = { ...before, terms: { ...before.terms, dueDay: 16 } };

  test('only what was changed goes back', () => {
    expect(undone({ ...after, note: '二', repayments: [one!] }, { before, after })).toEqual({ ...before, note: '二', repayments: [one] });
  });

  test('what was changed again stays, and nothing is undone', () => {
    expect(undone({ ...after, terms: { ...before.terms, dueDay: 20 } }, { before, after })).toBeUndefined();
  });

  test('a part that came in goes, and one that went is back', () => {
    const agreements = [{ id: 'x' }] as unknown as NonNullable<LoanRecord['agreements']>;
    expect(undone({ ...before, agreements }, { before, after: { ...before, agreements } })).toEqual(before);
    expect(undone(before, { before: { ...before, agreements }, after: before })).toEqual({ ...before, agreements });
  });
});

test('undone at once, any change leaves the very record', () => {
  const [before, after] = [of(one, two, three), of(four, repayment('3', { amount: 7 }), one)];
  expect(JSON.stringify(undone(after, { before, after }))).toBe(JSON.stringify(before));
});
