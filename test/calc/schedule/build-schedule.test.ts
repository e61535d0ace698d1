import { buildSchedule, CalcError, dueDateAfter, dueDates, firstDueDate } from '../../../miniprogram/calc';
import type { LoanTerms } from '../../../miniprogram/calc';

/** 300.00 yuan over three months at 0.1% a day, drawn on the first of January. */
const TERMS: LoanTerms = {
  principal: 30_000,
  borrowedOn: '2026-01-01',
  dailyRate: '0.001',
  method: 'equal-principal',
  termCount: 3,
  dueDay: 1,
};

const rows = (changes: Partial<LoanTerms>): string[] =>
  buildSchedule({ ...TERMS, ...changes }).map(({ number, dueOn, principal, interest }) => `${number} ${dueOn} ${principal} ${interest}`);

test.each<[string, Partial<LoanTerms>, string[]]>([
  ['等额本金', {}, ['1 2026-02-01 10000 930', '2 2026-03-01 10000 560', '3 2026-04-01 10000 310']],
  ['等额本金, 30-day months', { interestBasis: 'monthly' }, ['1 2026-02-01 10000 900', '2 2026-03-01 10000 600', '3 2026-04-01 10000 300']],
  // 30,000 ÷ (1/1.03 + 1/1.03² + 1/1.03³) = 10,605.91
  ['等额本息, 30-day months', { method: 'equal-installment', interestBasis: 'monthly' }, ['1 2026-02-01 9706 900', '2 2026-03-01 9997 609', '3 2026-04-01 10297 309']],
  ['等额本息 without interest', { method: 'equal-installment', dailyRate: '0', principal: 10_000 }, ['1 2026-02-01 3333 0', '2 2026-03-01 3333 0', '3 2026-04-01 3334 0']],
  ['等额本息 of one term', { method: 'equal-installment', termCount: 1 }, ['1 2026-02-01 30000 930']],
  ['先息后本', { method: 'interest-first' }, ['1 2026-02-01 0 930', '2 2026-03-01 0 840', '3 2026-04-01 30000 930']],
  ['灵活先息后本', { method: 'interest-first', interestOnlyTerms: 1 }, ['1 2026-02-01 0 930', '2 2026-03-01 15000 840', '3 2026-04-01 15000 465']],
  ['灵活先息后本 from the start', { method: 'interest-first', interestOnlyTerms: 0 }, ['1 2026-02-01 10000 930', '2 2026-03-01 10000 560', '3 2026-04-01 10000 310']],
  ['等本等息', { method: 'flat-interest' }, ['1 2026-02-01 10000 930', '2 2026-03-01 10000 840', '3 2026-04-01 10000 930']],
  ['到期一次还本付息', { method: 'bullet' }, ['1 2026-04-01 30000 2700']],
  ['到期一次还本付息, 30-day months', { method: 'bullet', interestBasis: 'monthly', firstDueOn: '2026-02-15' }, ['1 2026-04-01 30000 2700']],
  ['a rest for the last', { principal: 10_000, dailyRate: '0' }, ['1 2026-02-01 3333 0', '2 2026-03-01 3333 0', '3 2026-04-01 3334 0']],
  ['a first due date of its own', { firstDueOn: '2026-02-20' }, ['1 2026-02-20 10000 1500', '2 2026-03-01 10000 180', '3 2026-04-01 10000 310']],
  // 1,000 × 0.0005 = 0.5
  ['half a fen of interest', { principal: 300, termCount: 3, dailyRate: '0.0005', firstDueOn: '2026-01-11' }, ['1 2026-01-11 100 2', '2 2026-02-01 100 2', '3 2026-03-01 100 1']],
])('%s', (_name, changes, want) => expect(rows(changes)).toEqual(want));

test.each<Partial<LoanTerms>>([
  { method: 'equal-principal', dailyRate: '0.0003' },
  { method: 'equal-installment', dailyRate: '0' },
])('no part exceeds what is left: 361.80 yuan in 360 parts of 1.01 end before the last (%j)', (changes) => {
  const schedule = buildSchedule({ ...TERMS, ...changes, principal: 36_180, termCount: 360 });
  expect(schedule.filter(({ principal }) => principal === 101)).toHaveLength(358);
  expect(schedule.slice(358).map(({ principal, interest }) => [principal, interest])).toEqual([[22, 0], [0, 0]]);
});

test.each<[string, Partial<LoanTerms>, number]>([
  ['57,000 over 36 as equal principal on actual days', { termCount: 36, borrowedOn: '2025-01-15', dueDay: 15 }, 16_014_63],
  ['57,000 over 12 as equal principal in 30-day months', { termCount: 12, interestBasis: 'monthly' }, 5_557_50],
])('%s costs what it does in rule 5.14 and rule 5.15', (_name, changes, want) => {
  const schedule = buildSchedule({ ...TERMS, principal: 57_000_00, dailyRate: '0.0005', ...changes });
  expect(schedule.reduce((total, { interest }) => total + interest, 0)).toBe(want);
});

test.each([
  ['2026-01-31', 31, ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
  ['2027-12-31', 30, ['2028-01-30', '2028-02-29', '2028-03-30', '2028-04-30']],
  ['2026-01-05', 29, ['2026-02-28', '2026-03-29', '2026-04-29', '2026-05-29']],
  ['2026-11-20', 1, ['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01']],
])('drawn on %s and due on day %i: %j', (borrowedOn, dueDay, want) =>
  expect(dueDates(firstDueDate(borrowedOn, dueDay), dueDay, 4)).toEqual(want),
);

test('a due date so many months later lies on the due day, in this month too', () => {
  expect([0, 1, 2].map((months) => dueDateAfter('2026-01-15', 31, months))).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
});

test.each<[string, Partial<LoanTerms>]>([
  ['an extreme rate', { dailyRate: '0.01', termCount: 60, interestBasis: 'monthly' }],
  ['a very long first period', { dailyRate: '0.0005', termCount: 60, dueDay: 31, firstDueOn: '2026-02-28' }],
])('%s is not repayable in equal installments', (_name, changes) =>
  expect(() => rows({ ...changes, method: 'equal-installment' })).toThrow(new CalcError('not-repayable', 'termCount')),
);
