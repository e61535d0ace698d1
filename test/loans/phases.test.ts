import * as fc from 'fast-check';
import { addDays, assessInDetail, CalcError } from '../../miniprogram/calc';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { undone } from '../../miniprogram/ledger/undone';
import { withoutAgreement } from '../../miniprogram/loans/agreements';
import { inForce, phases, phasesUntil, recordOn } from '../../miniprogram/loans/phases';
import { statements } from '../../miniprogram/loans/statements';
import { assess, loanOf } from '../../miniprogram/loans/assess';
import { LOAN, loan, paid } from './loan';
import { agreement, signed } from '../pages/agreements';
import { randomAgreedLoan } from '../views/random-agreements';

const AGREED = agreement();
const RECORD = signed(loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-11-21', 1), paid('2026-11-22', 2), paid('2026-12-15', 3)] }), AGREED);
const statement = (record: LoanRecord, day: string) => {
  const found = assess(record, day);
  if (found instanceof CalcError) throw found;
  return found;
};

test('without an agreement there is one phase, and it is the record itself', () => {
  expect(phases(LOAN)).toEqual([{ from: '', record: LOAN }]);
  expect(recordOn(LOAN, '2030-01-01')).toBe(LOAN);
  const back = signed(LOAN, agreement({ takenBackOn: '2026-11-22' }));
  expect(recordOn(back, '2026-12-01')).toBe(back);
});

test.each([
  ['2000-01-01', undefined],
  ['2026-11-21', undefined],
  ['2026-11-22', AGREED],
  ['2099-12-31', AGREED],
])('on %s the agreement in force is right', (day, want) => {
  expect(inForce(RECORD, day)).toEqual(want);
});

test('each repayment lies in the phase of its day; one on the day of signing is the agreement’s', () => {
  expect(phases(RECORD).map(({ from, to, record }) => [from, to, record.repayments.map(({ paidOn }) => paidOn)])).toEqual([
    ['', '2026-11-21', ['2026-02-15', '2026-11-21']],
    ['2026-11-22', undefined, ['2026-11-22', '2026-12-15']],
  ]);
});

test('the loan of an agreement is its installments at the contract’s rate and rules, without its acceleration', () => {
  const overdueRules = { graceDays: 3, penaltyMultiplier: '1.3' };
  const accelerated = signed(loan({ terms: { acceleratedOn: '2026-06-01', overdueRules, interestBasis: 'monthly' } }), AGREED);
  expect(recordOn(accelerated, '2026-11-22')).toEqual({
    ...accelerated,
    agreements: [],
    schedule: AGREED.installments,
    terms: { principal: 5_820_000, borrowedOn: '2026-11-22', dailyRate: '0.0005', method: 'equal-principal', termCount: 36, dueDay: 15, overdueRules },
  });
});

test('it is the same object each time, so that its statements are remembered', () => {
  expect(recordOn(RECORD, '2026-12-01')).toBe(recordOn(RECORD, '2027-12-01'));
  expect(assess(RECORD, '2026-12-01')).toBe(assess(RECORD, '2026-12-01'));
  expect(recordOn(RECORD, '2026-11-21')).toBe(recordOn(RECORD, '2026-01-20'));
});

describe('the calculation takes', () => {
  test.each<[string, Parameters<typeof agreement>[0], string, object]>([
    ['a down payment on the day of signing, as number 0', { down: 500_000 }, '2026-11-22', { nextDue: { dueOn: '2026-11-22', amount: 500_000 } }],
    ['one that was missed', { down: 500_000 }, '2026-11-23', { daysOverdue: 1, totals: expect.objectContaining({ overduePrincipal: 500_000, penaltyDue: 375 }) as object }],
    ['a first installment on the day of signing', { firstDueOn: '2026-11-22' }, '2026-11-22', { nextDue: { dueOn: '2026-11-22', amount: 170_000 } }],
    ['one the day after', { firstDueOn: '2026-11-23' }, '2026-11-22', { nextDue: { dueOn: '2026-11-23', amount: 170_000 }, daysOverdue: 0 }],
    ['a single payment', { terms: 1, perTerm: 6_000_000 }, '2026-12-16', { daysOverdue: 1 }],
    ['sixty', { terms: 60, perTerm: 100_000 }, '2026-12-15', { nextDue: { dueOn: '2026-12-15', amount: 100_000 } }],
  ])('%s', (_what, changes, day, want) => {
    expect(assess(signed(LOAN, agreement(changes)), day)).toMatchObject(want);
  });

  test('the penalty of the contract on what is overdue, whatever the agreement says', () => {
    const missed = ['penalty', 'void', 'all-due', 'unsaid'].map((missedTerm) => statement(signed(LOAN, agreement({ missedTerm: missedTerm as never })), '2026-12-25').totals);
    // The first term's principal, 5,820,000 × 170,000 ÷ 6,120,000, × 0.05% × 1.5 × 10
    for (const totals of missed) expect(totals).toMatchObject({ overduePrincipal: 161_667, penaltyDue: 1_213 });
  });
});

test.each<[string, Partial<ReturnType<typeof agreement>>, string]>([
  ['no installments', { installments: [] }, 'terms.principal'],
  ['a due date before the signing', { installments: [{ number: 1, dueOn: '2026-11-01', principal: 5_000, interest: 0 }] }, 'schedule[0].dueOn'],
  ['a day of signing that is none', { signedOn: '' }, 'terms.borrowedOn'],
])('a damaged agreement with %s is refused with a reason, and the loan before it is not', (_what, damage, field) => {
  const record = signed(LOAN, { ...agreement(), ...damage });
  expect(assess(record, '2026-12-01')).toMatchObject({ field });
});

describe('one after the other', () => {
  const second = agreement({ id: 'second', signedOn: '2027-06-01', firstDueOn: '2027-07-01' });
  const record = signed(loan({ repayments: [paid('2027-05-31', 1), paid('2027-06-01', 2)] }), AGREED, second);

  test('the later one takes the place of the one before it', () => {
    expect(phases(record).map(({ from, to, agreement: followed, record: { repayments } }) => [from, to, followed?.id, repayments.length])).toEqual([
      ['', '2026-11-21', undefined, 0], ['2026-11-22', '2027-05-31', AGREED.id, 1], ['2027-06-01', undefined, 'second', 1],
    ]);
  });

  test('stored in any order', () => {
    expect(phases(signed(record, second, AGREED)).map(({ from }) => from)).toEqual(['', '2026-11-22', '2027-06-01']);
  });

  test('signed on one day, the last one counts', () => {
    const corrected = agreement({ id: 'corrected' });
    expect(phases(signed(LOAN, AGREED, corrected)).map((phase) => phase.agreement?.id)).toEqual([undefined, 'corrected']);
  });

  test('the one in the future is not seen until its day', () => {
    expect([inForce(record, '2027-05-31')?.id, inForce(record, '2027-06-01')?.id]).toEqual([AGREED.id, 'second']);
    expect(statement(record, '2026-11-21')).toEqual(statement(LOAN, '2026-11-21'));
  });
});

test('joined to the agreement of another, its own phases end the day before, without later repayments', () => {
  expect(phasesUntil(RECORD, agreement({ signedOn: '2026-12-15' })).map(({ from, to, record }) => [from, to, record.repayments.length])).toEqual([
    ['', '2026-11-21', 2], ['2026-11-22', '2026-12-14', 1],
  ]);
  expect(phasesUntil(RECORD, AGREED).map(({ from, to, record }) => [from, to, record.repayments.length])).toEqual([['', '2026-11-21', 2]]);
  expect(phasesUntil(LOAN, AGREED)).toEqual([{ from: '', to: '2026-11-21', closedOn: '2026-11-21', record: { ...LOAN, agreements: [] } }]);
});

describe('what was paid on the day of signing', () => {
  const both = loan({ repayments: [paid('2026-11-22', 563_350, { id: 'morning' }), paid('2026-11-22', 200_000, { id: 'down' })] });
  const record = signed(both, agreement({ down: 200_000, paidBefore: ['morning'] }));

  test('belongs to the agreement, unless that names it as paid before', () => {
    expect(phases(record).map((phase) => phase.record.repayments.map(({ id }) => id))).toEqual([['morning'], ['down']]);
    expect(phases(signed(both, AGREED)).map((phase) => phase.record.repayments.map(({ id }) => id))).toEqual([[], ['morning', 'down']]);
    expect(phases(record).map(({ to, closedOn }) => [to, closedOn])).toEqual([['2026-11-21', '2026-11-22'], [undefined, undefined]]);
  });

  test('is split by the terms before, as of that day', () => {
    const [before, since] = statements(record, '2026-12-01');
    const alone = statement(loan({ repayments: [paid('2026-11-22', 563_350, { id: 'morning' })] }), '2026-11-22');
    expect(before).toMatchObject({ asOf: '2026-11-22', assessment: { allocations: alone.allocations } });
    expect(since).toMatchObject({ asOf: '2026-12-01', assessment: { allocations: [{ principal: 200_000, unapplied: 0 }] } });
  });

  test('stays with the loan of its own that was joined to another', () => {
    expect(phasesUntil(both, agreement({ paidBefore: ['morning'] })).map((phase) => phase.record.repayments.map(({ id }) => id))).toEqual([['morning']]);
  });
});

describe('over any loan with agreements', () => {
  test('the phases cover all days without a gap, and every repayment lies in exactly one', () => {
    fc.assert(
      fc.property(randomAgreedLoan, ({ record }) => {
        const all = phases(record);
        const ids = all.flatMap((phase) => phase.record.repayments.map(({ id }) => id));
        expect([...ids].sort()).toEqual(record.repayments.map(({ id }) => id).sort());
        all.slice(0, -1).forEach(({ to }, place) => expect(addDays(to ?? '', 1)).toBe(all[place + 1]?.from));
        expect(all.at(-1)?.to).toBeUndefined();
        for (const { from, closedOn, record: { repayments } } of all) {
          for (const { paidOn } of repayments) expect(paidOn >= from && (closedOn === undefined || paidOn <= closedOn)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what was paid is what its phases have applied and left over', () => {
    fc.assert(
      fc.property(randomAgreedLoan, ({ record, today }) => {
        for (const phase of phases(record)) {
          const asOf = phase.to !== undefined && phase.to < today ? phase.closedOn ?? today : today;
          if (asOf < phase.from || asOf < record.terms.borrowedOn) continue;
          const { allocations, unapplied } = statement(phase.record, asOf);
          const made = phase.record.repayments.filter(({ paidOn }) => paidOn <= asOf);
          const parts = allocations.map(({ principal, interest, penalty, lateFee, unapplied: left }) => principal + interest + penalty + lateFee + left);
          expect(parts.reduce((total, part) => total + part, 0)).toBe(made.reduce((total, { amount }) => total + amount, 0));
          expect(allocations.reduce((total, one) => total + one.unapplied, 0)).toBe(unapplied);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('with all taken back it is as if none had ever been signed; brought back, it is as it was', () => {
    fc.assert(
      fc.property(randomAgreedLoan, ({ record, today }) => {
        const open = (record.agreements ?? []).filter(({ takenBackOn }) => takenBackOn === undefined);
        const back = open.reduce((found, { id }) => withoutAgreement(found, id, today), record);
        expect(assess(back, today)).toEqual(assessInDetail(loanOf({ ...record, agreements: [] }), today));
        expect(phases(back)).toHaveLength(1);
        expect(undone(back, { before: record, after: back })).toEqual(record);
      }),
      { numRuns: 200 },
    );
  });
});
