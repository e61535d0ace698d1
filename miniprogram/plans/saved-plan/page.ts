import type { LoanRecord, PlanRecord } from '../../ledger/records';
import { checklist } from '../checklist/checklist';
import { readPlanForm } from '../../forms/plan/read';
import type { PlanResult } from '../../views/plan/result';
import { takenFrom } from '../../forms/plan/debt-of-loans';
import { signedAs } from '../../loans/signed-as';
import { resultOf } from '../../views/plan/view';
import { titleOf } from '../../text/title';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { sumDebt, type ISODate } from '../../calc/main';
import { formOf, summaryOf } from '../../forms/plan/record';
import { changedSince, whoseDebt } from '../saved/whose';

/** What a saved plan's own page shows. */
export interface SavedPlanPage {
  readonly name: string;
  readonly summary: string;
  /** Whose debt it is, and of which day. */
  readonly about: string;
  /** What is no longer so in the ledger, and whether the debt can be taken anew from it; '' where all still is, and once it is signed. */
  readonly changed: string;
  readonly renewable: boolean;
  /** Null where the form isn't filled in. */
  readonly result: PlanResult | null;
  /** "已核对 3/14". */
  readonly checked: string;
  /** Where it was signed, and is in force: the loan that follows it. */
  readonly signed: { readonly loanId: string; readonly title: string; readonly on: string } | null;
}

export function savedPlanPage(plan: PlanRecord, records: readonly LoanRecord[], today: ISODate): SavedPlanPage {
  const values = formOf(plan);
  const taken = takenFrom(values, records);
  const reading = readPlanForm(values);
  const { done, total } = checklist(plan, today);
  const whose = whoseDebt(values, records);
  const agreed = signedAs(plan.id, records);
  const owed = 'offer' in reading ? `债务 ${yuan(sumDebt(reading.offer.debt))} 元` : '';
  const day = values.debtOn === '' ? '' : values.debtBy === 'lender' ? `${shortDay(values.debtOn, today)}对账时对方的数` : `${shortDay(values.debtOn, today)}的账`;
  return {
    name: plan.name,
    summary: summaryOf(values, today),
    about: [whose, [owed, day].filter(isSaid).join('，'), `${shortDay(plan.savedOn, today)}存下`].filter(isSaid).join(' · '),
    changed: agreed === null ? changedSince(values, records, today) : '',
    renewable: taken.length > 0,
    result: resultOf(reading, taken, today),
    checked: `已核对 ${done}/${total}`,
    signed: agreed && { loanId: agreed.record.id, title: titleOf(agreed.record), on: shortDay(agreed.agreement.signedOn, today) },
  };
}

function isSaid(part: string): boolean {
  return part !== '';
}
