import { undone } from '../../miniprogram/ledger/undone';
import { withAgreement, withoutAgreement } from '../../miniprogram/loans/agreements';
import { agreement, signed } from '../pages/agreements';
import { LOAN } from './loan';

const [first, second, third] = [agreement({ signedOn: '2026-11-22' }), agreement({ signedOn: '2027-03-01' }), agreement({ signedOn: '2027-06-01' })];

test.each([
  ['the first', undefined, first, [first]],
  ['a later one', [first], second, [first, second]],
  ['an earlier one, entered afterwards', [first, third], second, [first, second, third]],
  ['one of the same day comes last', [first], { ...first, id: 'corrected' }, [first, { ...first, id: 'corrected' }]],
  ['the same one again, as when it is saved twice', [first, second], first, [first, second]],
  ['the same one, corrected', [first, second], { ...first, signedOn: '2027-04-01' }, [second, { ...first, signedOn: '2027-04-01' }]],
])('%s stands by its day of signing', (_what, before, added, after) => {
  const record = before === undefined ? LOAN : signed(LOAN, ...before);
  expect(withAgreement(record, added)).toEqual(signed(LOAN, ...after));
});

test('nothing else of the loan is touched, and the record it was made of stays as it was', () => {
  const record = signed(LOAN, first);
  const copy = JSON.stringify(record);
  expect({ ...withAgreement(record, second), agreements: [] }).toEqual({ ...record, agreements: [] });
  expect(JSON.stringify(record)).toBe(copy);
});

test('taken back it stays with the day, and comes back as it was', () => {
  const record = signed(LOAN, first, second);
  const back = withoutAgreement(record, second.id, '2027-03-05');
  expect(back.agreements).toEqual([first, { ...second, takenBackOn: '2027-03-05' }]);
  expect(JSON.stringify(undone(back, { before: record, after: back }))).toBe(JSON.stringify(record));
});

test('one that is not there changes nothing', () => {
  expect(withoutAgreement(signed(LOAN, first), 'nobody', '2027-01-01')).toEqual(signed(LOAN, first));
});
