import * as fc from 'fast-check';
import { CalcError } from '../../miniprogram/calc';
import { leftBefore, statements } from '../../miniprogram/loans/statements';
import { agreement, signed } from '../pages/agreements';
import { loan, LOAN, paid } from './loan';
import { randomAgreedLoan } from '../views/random-agreements';

const RECORD = signed(loan({ repayments: [paid('2026-01-20', 600_000), paid('2026-11-22', 200_000)] }), agreement({ signedOn: '2026-02-01', firstDueOn: '2026-11-30' }));

test('a phase that is over is looked at on its last day, the present one today, one to come not at all', () => {
  expect(statements(RECORD, '2026-11-22').map(({ asOf, repayments }) => [asOf, repayments.length])).toEqual([['2026-01-31', 1], ['2026-11-22', 1]]);
  expect(statements(RECORD, '2026-01-25').map(({ asOf }) => asOf)).toEqual(['2026-01-25']);
});

test('a phase that is over and had no repayments is left out', () => {
  expect(statements(signed(LOAN, agreement()), '2026-12-01').map(({ phase }) => phase.from)).toEqual(['2026-11-22']);
});

test('what was left over at the signing is known; what is left over today is no part of it', () => {
  expect(leftBefore(statements(RECORD, '2026-11-22'), '2026-11-22')).toBe(600_000);
  expect(leftBefore(statements(loan({ repayments: [paid('2026-01-20', 600_000)] }), '2026-01-25'), '2026-01-25')).toBe(0);
});

test('joined to another, there is no statement since', () => {
  expect(statements(LOAN, '2026-12-01', agreement())).toEqual([]);
  expect(statements(RECORD, '2026-12-01', agreement()).map(({ asOf }) => asOf)).toEqual(['2026-01-31']);
});

test('over any loan with agreements, every repayment made by today is split by exactly one of them', () => {
  fc.assert(
    fc.property(randomAgreedLoan, ({ record, today }) => {
      const split = statements(record, today).flatMap(({ assessment, repayments }) =>
        assessment instanceof CalcError ? [] : repayments.slice(0, assessment.allocations.length).map(({ id }) => id),
      );
      const made = record.repayments.filter(({ paidOn }) => paidOn <= today).map(({ id }) => id);
      expect(split.sort()).toEqual(made.sort());
    }),
    { numRuns: 300 },
  );
});
