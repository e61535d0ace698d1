import fc from 'fast-check';
import { callFormOf } from '../../miniprogram/help/call-form/values';
import { callFormView } from '../../miniprogram/help/call-form/view';
import { callsPage } from '../../miniprogram/help/calls/page';
import type { LedgerState } from '../../miniprogram/ledger/ledger';
import type { PlansState } from '../../miniprogram/ledger/plans';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { checklist } from '../../miniprogram/plans/checklist/checklist';
import { loanList } from '../../miniprogram/views/loan-list';
import { promisesDue } from '../../miniprogram/views/promises';
import { loanPage } from '../../miniprogram/loan/loan-page/loan-page';
import { repaymentList } from '../../miniprogram/views/repayment-list';
import { savedPlanPage } from '../../miniprogram/plans/saved-plan/page';
import { savedPlans } from '../../miniprogram/plans/saved/view';
import { callRecord } from '../help/call-records';
import { DAMAGING, damagedBy } from './damages';
import { index, loan, repayment } from './loans';
import { MemoryStorage, type StoredValues } from './memory-storage';
import { plansByKey, savedPlan } from './saved-plans';
import { share } from '../support/effort';
import { createCalls, createLedger, createPlans } from './opened';

/** Whatever is broken in one record: the rest opens, it is named, it stays where it is, and no page breaks over it. */

const TODAY = '2026-11-24';
const LOANS = Array.from({ length: 20 }, (_, number) => loan(`l${String(number)}`, full(number)));
const PLANS = Array.from({ length: 10 }, (_, number) => savedPlan(`p${String(number)}`, { checked: ['written'], form: planForm(number) }));
const BOOK: StoredValues = { 'index/loan': index(LOANS.map(({ id }) => id)), ...Object.fromEntries(LOANS.map((each) => [`loan/${each.id}`, each])), ...plansByKey(...PLANS) };

/** Some with everything that a record may have, some with little. */
function full(number: number): Partial<LoanRecord> {
  const debt = { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 };
  const none = { ...debt, principal: 0 };
  return {
    terms: {
      ...loan('x').terms, firstDueOn: '2026-02-15', interestOnlyTerms: 3, interestBasis: 'actual-days', acceleratedOn: '2026-10-01',
      ...(number % 3 === 0 ? { method: 'interest-first' as const } : {}),
      overdueRules: { penaltyMultiplier: '1.5', penaltyBase: 'principal', graceDays: 1, lateFeeRate: '0.01', allocation: 'by-component' },
    },
    repayments: [repayment('r1', { allocation: { ...none, interest: 100, principal: 563_250 } }), repayment('r2', { paidOn: '2026-03-15' })],
    ...(number % 2 === 0 ? { schedule: [{ number: 1, dueOn: '2026-02-15', principal: 2_700_000, interest: 88_350 }, { number: 2, dueOn: '2026-03-15', principal: 3_000_000, interest: 0 }] } : {}),
    ...(number % 4 < 2 ? { agreements: [{
      id: 'g', planId: 'p1', signedOn: '2026-05-22', debt, waived: none, installments: [{ number: 1, dueOn: '2026-06-22', principal: 2_700_000, interest: 10 }, { number: 2, dueOn: '2026-07-22', principal: 3_000_000, interest: 10 }],
      waiverCondition: '', missedTerm: 'void', missedTermWords: '作废', joined: [`l${String(number + 2)}`], paidBefore: ['r1'],
    }] } : {}),
  };
}

function planForm(number: number): Record<string, string> {
  const kind = ['installments', 'deferral', 'settlement'][number % 3]!;
  return { ...savedPlan('x').form, kind, loanIds: 'l1', debtOn: '2026-11-22', signedOn: '2026-11-22', contractPercent: '0.05' };
}

/** Builds what every page shows of what was hit and of a few more; of all of them it would take minutes. */
function show(hit: readonly string[], state: LedgerState, saved: PlansState): void {
  const shown = [...hit, 'loan/l0', 'plan/p1'];
  const loans = state.loans.filter(({ id }) => shown.includes(`loan/${id}`));
  const plans = saved.plans.filter(({ id }) => shown.includes(`plan/${id}`));
  loanList(loans, TODAY);
  for (const each of loans) {
    loanPage(each, TODAY, loans);
    repaymentList(loans, TODAY, each.id);
  }
  for (const plan of plans) {
    savedPlanPage(plan, loans, TODAY);
    checklist(plan, TODAY);
  }
  savedPlans(plans, null, loans, null, TODAY);
}

test(`${share(1000)} random damages of a book of 20 loans and 10 plans`, async () => {
  const seen = { named: 0, opened: 0 };
  await fc.assert(
    fc.asyncProperty(DAMAGING, async (damaging) => {
      const { values, keys } = damagedBy(damaging, BOOK);
      const storage = new MemoryStorage(values);
      const before = storage.contents();
      const [ledger, plans] = [createLedger(storage), createPlans(storage)];
      const state = await ledger.state();
      const saved = await plans.state();
      const damages = [...state.damages, ...saved.damages];
      // A damaged index may name what never was: that is called missing.
      const named = damages.filter(({ key }) => key in BOOK || !keys.some((hit) => hit.startsWith('index/')));
      for (const { key, reason } of named) expect([keys, reason]).toEqual([expect.arrayContaining([key]), expect.stringMatching(/[\u4e00-\u9fff]/)]);
      // Everything that was not hit is there; what was hit is there too or named.
      const there = [...state.loans.map(({ id }) => `loan/${id}`), ...saved.plans.map(({ id }) => `plan/${id}`), ...state.removed.map(({ id }) => `loan/${id}`)];
      const gone = Object.keys(BOOK).filter((key) => !key.startsWith('index/') && !there.includes(key));
      const sweptByMark = gone.filter((key) => !damages.some((damage) => damage.key === key));
      expect(keys).toEqual(expect.arrayContaining(sweptByMark));
      for (const key of damages.map((damage) => damage.key)) expect(storage.contents()[key]).toEqual(before[key]);
      seen[damages.length > 0 ? 'named' : 'opened'] += 1;
      show(keys, state, saved);
    }),
    { seed: 20260122, numRuns: 1000 },
  );
  expect(seen.named).toBeGreaterThan(0.3 * share(1000));
});

test(`${share(500)} random damages of ten calls`, async () => {
  const calls = Array.from({ length: 10 }, (_, number) => callRecord(`c${String(number)}`, { promise: '发书面方案', promisedBy: '2026-11-25', loanId: 'l1', way: number % 2 === 0 ? 'missed' : 'taken', times: 4, calledAt: '22:30' }));
  const book = Object.fromEntries(calls.map((call) => [`call/${call.id}`, call]));
  let named = 0;
  await fc.assert(
    fc.asyncProperty(DAMAGING, async (damaging) => {
      const { values, keys } = damagedBy(damaging, book);
      const storage = new MemoryStorage(values);
      const before = storage.contents();
      const { records, damages } = await createCalls(storage).state();
      for (const { key, reason } of damages) expect([keys, reason]).toEqual([expect.arrayContaining([key]), expect.stringMatching(/[\u4e00-\u9fff]/)]);
      for (const { key } of damages) expect(storage.contents()[key]).toEqual(before[key]);
      expect(records.length + damages.length).toBeGreaterThanOrEqual(calls.length - 1);
      callsPage(records, LOANS, PLANS, TODAY);
      promisesDue(records, TODAY);
      for (const record of records) callFormView(callFormOf(record), [], { id: record.id, today: TODAY, others: records, loans: [] });
      named += damages.length > 0 ? 1 : 0;
    }),
    { seed: 20261124, numRuns: 500 },
  );
  expect(named).toBeGreaterThan(0.2 * share(500));
});
