import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { withoutAgreement } from '../../loans/agreements';
import { signedAs } from '../../loans/signed-as';
import { titleOf } from '../../text/title';
import { changeLoan } from '../keep-loan';
import type { Outcome } from '../../page-kit/form';
import { signedMeanwhile } from './clash';
import { readAgreementForm, type AgreementContext } from './read';
import { coverable } from './read-loans';
import type { AgreementField, AgreementFormValues } from './values';

/** What the form is read with. `gone`: what is to be said of loans that were taken and can't be covered any more. */
export interface AgreementReading {
  context: AgreementContext;
  gone: string;
}

/**
 * Signs what is typed, on the loans as they are then. An agreement that the plan was signed as meanwhile is taken back,
 * once the person has seen it; that goes first, so that a stop in between leaves none and never two.
 *
 * @param form goes on with the loans as they are found
 */
export async function keepAgreement(
  values: AgreementFormValues, form: AgreementReading, seen: readonly string[],
): Promise<Outcome<AgreementField>> {
  const { planId, id, today, loans: before } = form.context;
  const all = (await ledger.state()).loans;
  const signed = signedAs(planId, all);
  const other = signed?.agreement.id === id ? null : signed;
  /** The loan without this agreement, where it is in already, and with the other one taken back. */
  const freed = (record: LoanRecord): LoanRecord => {
    const free = other?.record.id === record.id ? withoutAgreement(record, other.agreement.id, today) : record;
    return free.agreements === undefined ? free : { ...free, agreements: free.agreements.filter((one) => one.id !== id) };
  };
  form.context = { ...form.context, loans: coverable(all.map(freed), today) };
  const gone = goneOf(values, before, form.context.loans);
  form.gone = gone === '' ? '' : `「${gone}」刚才删除了，或不用再还，请重新核对`;
  if (gone !== '') return { problems: { loanIds: form.gone } };
  const result = readAgreementForm(values, form.context);
  if ('problems' in result) return result;
  const mine = result.loan.agreements?.find((one) => one.id === id);
  const clash = mine === undefined ? null : signedMeanwhile(planId, result.loan, mine, all, seen, today);
  if (clash !== null) return { clash };
  if (other !== null && other.record.id !== result.loan.id) {
    await ledger.change(other.record.id, (now) => withoutAgreement(now, other.agreement.id, today));
  }
  return changeLoan({
    id: result.loan.id, seen, here: '',
    make: (now) => {
      const again = readAgreementForm(values, { ...form.context, loans: form.context.loans.map((one) => (one.id === now.id ? freed(now) : one)) });
      return 'problems' in again ? again : { made: again.loan };
    },
  });
}

/** What the loans are called that stood there to be covered, were taken, and don't any more; '' for none. */
function goneOf({ loanIds }: AgreementFormValues, before: readonly LoanRecord[], now: readonly LoanRecord[]): string {
  const ids = loanIds.split(' ');
  return before.filter(({ id }) => ids.includes(id) && !now.some((one) => one.id === id)).map(titleOf).join('、');
}
