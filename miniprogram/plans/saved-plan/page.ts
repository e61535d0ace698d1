import type { LoanRecord, PlanRecord } from '../../ledger/records';
import { checklist } from '../checklist/checklist';
import { readPlanForm } from '../../forms/plan/read';
import type { PlanResult } from '../../views/plan/result';
import { resultOf, takenFrom } from '../../views/plan/view';
import { titleOf } from '../../text/title';
import { yuan } from '../../text/money';
import { sumDebt } from '../../calc/index';
import { formOf } from '../../forms/plan/record';
import { summaryOf } from '../../views/saved-plans/summary';

/** What a saved plan's own page shows. */
export interface SavedPlanPage {
  readonly name: string;
  readonly summary: string;
  /** Whose debt it is, and of which day. */
  readonly about: string;
  /** Null where the form isn't filled in. */
  readonly result: PlanResult | null;
  /** "已核对 3/14". */
  readonly checked: string;
  /** Where it was signed, and is in force: the loan that follows it. */
  readonly signed: { readonly loanId: string; readonly title: string; readonly on: string } | null;
}

export function savedPlanPage(plan: PlanRecord, records: readonly LoanRecord[]): SavedPlanPage {
  const values = formOf(plan);
  const taken = takenFrom(values, records);
  const reading = readPlanForm(values);
  const { done, total } = checklist(plan);
  const whose = taken.map(titleOf).join('、');
  const owed = 'offer' in reading ? `债务 ${yuan(sumDebt(reading.offer.debt))} 元` : '';
  const day = values.debtOn === '' ? '' : `${values.debtOn} 的账`;
  return {
    name: plan.name,
    summary: summaryOf(values),
    about: [whose, [owed, day].filter(isSaid).join('，'), `${plan.savedOn} 存下`].filter(isSaid).join(' · '),
    result: 'offer' in reading ? resultOf(reading.offer, values, taken) : null,
    checked: `已核对 ${done}/${total}`,
    signed: signedAs(plan.id, records),
  };
}

function isSaid(part: string): boolean {
  return part !== '';
}

/** Where it was signed, and the agreement is in force. */
export function signedAs(planId: string, records: readonly LoanRecord[]): SavedPlanPage['signed'] {
  for (const record of records) {
    const agreement = record.agreements?.find((one) => one.planId === planId && one.takenBackOn === undefined);
    if (agreement !== undefined) return { loanId: record.id, title: titleOf(record), on: agreement.signedOn };
  }
  return null;
}
