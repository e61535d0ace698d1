import * as fc from 'fast-check';
import { addDays } from '../../miniprogram/calc';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { withoutAgreement } from '../../miniprogram/loans/agreements';
import { carrierOf, carriersOn } from '../../miniprogram/loans/joined';
import { agreement, signed } from '../pages/agreements';
import { loan } from './loan';

const A = loan({ id: 'a' });
const B = loan({ id: 'b' });
const C = loan({ id: 'c' });
const carries = (id: string, signedOn: string, ...joined: string[]) => agreement({ id, signedOn, joined });
/** "b by a since 2026-11-22" for each that is carried. */
const carried = (records: LoanRecord[], day: string) =>
  [...carriersOn(records, day)].map(([id, carrier]) => `${id} by ${carrier.record.id} since ${carrier.agreement.signedOn}`);

const LEAD = signed(A, carries('one', '2026-11-22', 'b'));

test.each<[string, LoanRecord[], string, string[]]>([
  ['none is, without an agreement', [A, B], '2026-12-01', []],
  ['from the day of signing on', [LEAD, B, C], '2026-11-22', ['b by a since 2026-11-22']],
  ['not the day before', [LEAD, B, C], '2026-11-21', []],
  ['whatever the order of the book', [B, LEAD], '2027-12-01', ['b by a since 2026-11-22']],
  ['not once it is taken back', [withoutAgreement(LEAD, 'one', '2026-12-01'), B], '2026-12-01', []],
  ['not once the other is deleted', [B, C], '2026-12-01', []],
  ['not what is no longer in the book', [LEAD], '2026-12-01', []],
  ['not by itself', [signed(A, carries('one', '2026-11-22', 'a')), B], '2026-12-01', []],
  ['two by one', [signed(A, carries('one', '2026-11-22', 'b', 'c')), B, C], '2026-12-01', ['b by a since 2026-11-22', 'c by a since 2026-11-22']],
  ['a renewed agreement keeps what the one before it took in', [signed(A, carries('one', '2026-11-22', 'b'), carries('two', '2027-06-01')), B], '2027-07-01', ['b by a since 2026-11-22']],
  ['and may take in more', [signed(A, carries('one', '2026-11-22', 'b'), carries('two', '2027-06-01', 'b', 'c')), B, C], '2027-07-01', ['b by a since 2026-11-22', 'c by a since 2027-06-01']],
  ['by the later of two', [LEAD, B, signed(C, carries('two', '2027-01-01', 'b'))], '2027-02-01', ['b by c since 2027-01-01']],
  ['not after an agreement of its own', [LEAD, signed(B, carries('own', '2027-01-01'))], '2027-01-01', []],
  ['until that is signed', [LEAD, signed(B, carries('own', '2027-01-01'))], '2026-12-31', ['b by a since 2026-11-22']],
  ['after an agreement of its own that came before', [LEAD, signed(B, carries('own', '2026-06-01'))], '2026-12-01', ['b by a since 2026-11-22']],
  ['one by the next by the next', [LEAD, signed(B, carries('own', '2026-06-01', 'c')), C], '2026-12-01', ['b by a since 2026-11-22', 'c by b since 2026-06-01']],
  ['not one that was drawn down later', [LEAD, loan({ id: 'b', terms: { borrowedOn: '2026-11-23', firstDueOn: '2026-12-23' } })], '2026-12-01', []],
  ['one that was drawn down on the same day', [LEAD, loan({ id: 'b', terms: { borrowedOn: '2026-11-22', firstDueOn: '2026-12-22' } })], '2026-12-01', ['b by a since 2026-11-22']],
  ['never each by the other', [LEAD, signed(B, carries('own', '2026-11-22', 'a'))], '2026-12-01', []],
  ['the later of two that name each other carries', [LEAD, signed(B, carries('own', '2026-12-01', 'a'))], '2026-12-01', ['a by b since 2026-12-01']],
])('which loans are carried: %s', (_what, records, day, want) => {
  expect(carried(records, day)).toEqual(want);
  for (const { id } of records) expect(carrierOf(records, id, day)).toEqual(carriersOn(records, day).get(id));
});

test('over any agreements that name any loans, who follows the carriers comes to an end', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const any = fc.array(fc.record({ by: fc.nat(3), after: fc.integer({ min: 0, max: 5 }), joined: fc.subarray(ids) }), { maxLength: 8 });
  fc.assert(
    fc.property(any, fc.integer({ min: 0, max: 6 }), (raw, look) => {
      const records = ids.map((id, place) => {
        const own = raw.filter(({ by }) => by === place).map(({ after, joined }, number) => carries(`${id}${number}`, addDays('2026-11-22', after), ...joined));
        return signed(loan({ id }), ...own);
      });
      const all = carriersOn(records, addDays('2026-11-22', look));
      for (const id of ids) {
        let steps = 0;
        for (let next = all.get(id); next !== undefined; next = all.get(next.record.id)) expect((steps += 1)).toBeLessThan(ids.length);
      }
    }),
    { numRuns: 500 },
  );
});
