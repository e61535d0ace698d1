import * as fc from 'fast-check';
import { addDays, assessInBrief, assessInDetail, sum, sumDebt } from '../../miniprogram/calc';
import { loanOf } from '../../miniprogram/loans/assess';
import { dueItems, dueThisMonth } from '../../miniprogram/loans/due-items';
import { nextDueOf } from '../../miniprogram/loans/next-due';
import { share, seedOr } from '../support/effort';
import { randomAgreedLoan } from '../views/random-agreements';
import { randomLoan } from '../views/random-loans';

/** The first tab asks for a statement in brief, every other page for the whole one: they must agree. */
const RUNS = { numRuns: share(5000), seed: seedOr() };

test('a statement in brief says what the whole one does', () => {
  fc.assert(fc.property(randomLoan, fc.integer({ min: 0, max: 400 }), ({ record, today }, ahead) => {
    const until = addDays(today, ahead);
    const loan = loanOf(record);
    const short = assessInBrief(loan, today, until);
    const { asOf, totals, unapplied, daysOverdue, nextDue, installments } = assessInDetail(loan, today);
    const end = nextDue !== undefined && nextDue.dueOn > until ? nextDue.dueOn : until;
    const open = installments.filter(({ state, dueOn }) => (state === 'due' || state === 'upcoming') && dueOn <= end);
    const terms = installments.filter(({ number }) => number !== 0);
    expect(short).toEqual({
      asOf, totals, unapplied, daysOverdue, ...(nextDue && { nextDue }),
      late: sum(installments.filter(({ dueOn }) => dueOn < today).map(({ unpaid }) => sumDebt(unpaid))),
      installments: open.map(({ dueOn, state, unpaid }) => ({ dueOn, state, unpaid })),
      terms: terms.length,
      termsLeft: terms.filter(({ state }) => state !== 'settled').length,
    });
    expect(nextDueOf(short)).toEqual(nextDueOf(assessInDetail(loan, today)));
  }), RUNS);
});

test('what is due this month is what is due at all until the end of the month', () => {
  fc.assert(fc.property(randomAgreedLoan, ({ record, today }) => {
    const thisMonth = dueItems([record], today).filter(({ on }) => on.slice(0, 7) === today.slice(0, 7));
    expect(dueThisMonth([record], today)).toEqual(thisMonth);
  }), RUNS);
});
