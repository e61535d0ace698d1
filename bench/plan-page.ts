/**
 * Times what the plan page does at each key, and weighs what it hands over to the screen: `npx tsx bench/plan-page.ts`.
 * setData takes 256 KB at most and is the slow thing on a phone.
 */
import { readPlanForm } from '../miniprogram/forms/plan/read';
import type { LoanRecord, PlanRecord } from '../miniprogram/ledger/records';
import { withDebtOf } from '../miniprogram/forms/plan/debt-of-loans';
import { emptyPlanForm, type PlanFormValues } from '../miniprogram/forms/plan/values';
import { changedParts } from '../miniprogram/page-kit/set-changed';
import { planFormView } from '../miniprogram/views/plan/view';
import { savedPlans } from '../miniprogram/plans/saved/view';
import { printTimes } from './timing';

const TODAY = '2026-11-22';

const record = (index: number): LoanRecord => ({
  version: 2, id: `loan-${index}`, product: 'weilidai', lender: '微粒贷', note: `第 ${index} 笔`, example: false,
  typedRate: { unit: 'day', percent: '0.05', yearDays: 360 },
  terms: { principal: 57_000_00 + index, borrowedOn: '2025-12-15', dailyRate: '0.0005', method: 'equal-installment', termCount: 24, dueDay: 15 },
  repayments: Array.from({ length: 6 }, (_, month) => ({ id: `${index}-${month}`, paidOn: `2026-0${month + 1}-15`, amount: 2_900_00, note: '' })),
});

const loans = Array.from({ length: 300 }, (_, index) => record(index));
const offered: PlanFormValues = { ...emptyPlanForm(TODAY), termCount: '60', totalInterest: '7000' };
const typed = { ...offered, principal: '57000', contractPercent: '0.05', originalTerms: '12' };
const ofOne = withDebtOf(offered, loans.slice(0, 1), TODAY);
const ofTen = withDebtOf(offered, loans.slice(0, 10), TODAY);
const saved: PlanRecord[] = ['12', '24', '36', '60'].map((termCount, id) => ({
  version: 2, id: String(id), name: `${termCount} 期`, savedOn: TODAY, form: { ...ofTen, termCount }, checked: [], deleted: false,
}));

const CASES: [string, () => unknown][] = [
  ['a key: debt typed, 60 terms', () => planFormView(readPlanForm(typed), [], TODAY, [])],
  ['a key: one loan of 300, 60 terms', () => planFormView(readPlanForm(ofOne), [], TODAY, loans)],
  ['a key: ten loans of 300, 60 terms', () => planFormView(readPlanForm(ofTen), [], TODAY, loans)],
  ['four saved plans of ten loans side by side', () => savedPlans(saved, null, loans, null, TODAY)],
];

/** What a key sends: the total interest is typed, and was 700 before its last digit. */
const sent = (values: PlanFormValues, records: readonly LoanRecord[]): object => {
  const shown = (one: PlanFormValues): { values: PlanFormValues; view: object } => {
    const { result, ...view } = planFormView(readPlanForm(one), [], TODAY, records);
    return { values: one, view: { ...view, result: result && { ...result, schedule: [] } } };
  };
  return Object.fromEntries(changedParts('page', shown({ ...values, totalInterest: '700' }), shown(values)));
};

printTimes(CASES);
const WEIGHED: typeof CASES = [
  ...CASES,
  ['sent at a key: debt typed, 60 terms', () => sent(typed, [])],
  ['sent at a key: ten loans of 300, 60 terms', () => sent(ofTen, loans)],
];
for (const [name, run] of WEIGHED) console.log(`${name.padEnd(56)} ${(JSON.stringify(run()).length / 1000).toFixed(1).padStart(8)} KB`);
