import fc from 'fast-check';
import { addBaselines, finishOriginal, payToday, stayOverdue, sumDebt, type Baseline, type BaselineKind } from '../../../miniprogram/calc';
import { assessment, SEED } from '../../properties/arbitraries';

const baseline = (changes: Partial<Baseline> = {}): Baseline => ({
  kind: 'finish-original', from: '2025-01-15', totalPaid: 111, parts: { principal: 100, interest: 10, penalty: 1, lateFee: 0 }, lastPaidOn: '2026-01-15', unapplied: 0, ...changes,
});

test('totals and parts add up, the last date is the latest, wherever it stands', () => {
  const other = baseline({ totalPaid: 2_345, parts: { principal: 2_000, interest: 300, penalty: 40, lateFee: 5 }, lastPaidOn: '2027-03-01', unapplied: 7 });
  const sum = {
    kind: 'finish-original', from: '2025-01-15', totalPaid: 2_456, parts: { principal: 2_100, interest: 310, penalty: 41, lateFee: 5 }, lastPaidOn: '2027-03-01', unapplied: 7,
  };
  expect(addBaselines([baseline(), other])).toEqual(sum);
  expect(addBaselines([other, baseline()])).toEqual(sum);
});

test('57,000 and 12,000, each finished over 12 terms: 62,557.50 + 12,702.00', () => {
  const terms = { borrowedOn: '2025-01-15', method: 'equal-principal', termCount: 12, dueDay: 15, interestBasis: 'monthly' } as const;
  const large = finishOriginal({ terms: { ...terms, principal: 5_700_000, dailyRate: '0.0005' }, payments: [] }, '2025-01-15');
  const small = finishOriginal({ terms: { ...terms, principal: 1_200_000, dailyRate: '0.0003' }, payments: [] }, '2025-01-15');
  expect(addBaselines([large, small])).toEqual({
    kind: 'finish-original', from: '2025-01-15', totalPaid: 7_525_950, parts: { principal: 6_900_000, interest: 625_950, penalty: 0, lateFee: 0 },
    lastPaidOn: '2026-01-15', unapplied: 0,
  });
});

test('one alone is itself, without what only its kind has', () => {
  expect(addBaselines([baseline()])).toEqual(baseline());
  const loan = { terms: { principal: 120_000, borrowedOn: '2025-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 3, dueDay: 15 }, payments: [] } as const;
  const finish = finishOriginal({ ...loan, payments: [] }, '2025-01-15');
  expect(Object.keys(addBaselines([finish])).sort()).toEqual(Object.keys(baseline()).sort());
});

test('what was given is not changed', () => {
  const given = [Object.freeze(baseline({ parts: Object.freeze(baseline().parts) })), Object.freeze(baseline())];
  expect(() => addBaselines(Object.freeze(given))).not.toThrow();
  expect(given[0]).toEqual(baseline());
});

describe('what doesn’t go together is a mistake of the program', () => {
  const REFUSAL = 'only baselines of one kind and one day add up';
  const kinds: BaselineKind[] = ['same-terms-at-contract-rate', 'stay-overdue', 'pay-today'];

  test('none at all', () => expect(() => addBaselines([])).toThrow(REFUSAL));
  test.each(kinds)('finishing and %s', (kind) => expect(() => addBaselines([baseline(), baseline({ kind })])).toThrow(REFUSAL));
  test('two days', () => expect(() => addBaselines([baseline(), baseline(), baseline({ from: '2025-01-16' })])).toThrow(REFUSAL));
});

test('over any loans: the sum is what each takes, in any order and any grouping', () => {
  fc.assert(
    fc.property(fc.array(assessment(), { minLength: 1, maxLength: 4 }), fc.constantFrom('finish', 'today', 'stay'), (loans, way) => {
      const day = loans.map(({ asOf }) => asOf).sort().at(-1) ?? '';
      const make = { finish: finishOriginal, today: payToday, stay: (loan: (typeof loans)[number]['loan'], on: string) => stayOverdue(loan, on, '2030-01-01') }[way];
      const each: Baseline[] = loans.map(({ loan }) => make(loan, day));
      const all = addBaselines(each);
      expect(all.totalPaid).toBe(each.reduce((total, { totalPaid }) => total + totalPaid, 0));
      expect(all.unapplied).toBe(each.reduce((total, { unapplied }) => total + unapplied, 0));
      expect(sumDebt(all.parts)).toBe(all.totalPaid);
      expect(all.lastPaidOn).toBe(each.map(({ lastPaidOn }) => lastPaidOn).sort().at(-1));
      expect(addBaselines([...each].reverse())).toEqual(all);
      const [first, ...rest] = each;
      if (first !== undefined && rest.length > 0) expect(addBaselines([first, addBaselines(rest)])).toEqual(all);
    }),
    { ...SEED, numRuns: 150 },
  );
});
