import { CalcError, isISODate, type ISODate } from '../../calc/main';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { carriersOn } from '../../loans/joined';
import { agreementsInForce, isNegotiated } from '../../loans/agreements';
import { assess } from '../../loans/assess';
import type { FormProblems } from '../../forms/form-values';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titleOf } from '../../text/title';
import type { AgreementField } from './values';

type Problems = FormProblems<AgreementField>;

/** The loans that an agreement can cover: those that owe something and aren't repaid through another's already. */
export function coverable(records: readonly LoanRecord[], today: ISODate): LoanRecord[] {
  const carried = carriersOn(records, today);
  return records.filter((record) => {
    const assessment = assess(record, today);
    return !carried.has(record.id) && !(assessment instanceof CalcError) && assessment.payoffAmount > 0;
  });
}

/** What a loan is called among those to choose from. */
export function owedLine(record: LoanRecord, today: ISODate): string {
  const assessment = assess(record, today);
  return assessment instanceof CalcError ? '' : `今日结清 ${yuan(assessment.payoffAmount)} 元`;
}

/** What was paid of these loans on that day: it may have come before the signing, or with it. */
export function paidOnDay(covered: readonly LoanRecord[], day: ISODate): Repayment[] {
  return covered.flatMap(({ repayments }) => repayments.filter(({ paidOn }) => paidOn === day));
}

export function loansProblem(covered: readonly LoanRecord[]): Problems {
  return covered.length === 0 ? { loanIds: '请选这份协议管哪笔借款' } : {};
}

/** An agreement is recorded once it is signed, and about a debt that was there. */
export function dayProblem(signedOn: string, covered: readonly LoanRecord[], today: ISODate): Problems {
  if (!isISODate(signedOn)) return { signedOn: '请选签约日' };
  if (signedOn > today) return { signedOn: '签约日不能晚于今天，还没签的先不记' };
  const later = covered.find(({ terms }) => terms.borrowedOn >= signedOn);
  return later === undefined ? signedSince(signedOn, covered, today) : { signedOn: `签约日要晚于「${titleOf(later)}」的借款日 ${shortDay(later.terms.borrowedOn, today)}` };
}

/** Of two agreements a loan follows the later: an earlier one would be recorded and not followed. */
function signedSince(signedOn: string, [carrier, ...joined]: readonly LoanRecord[], today: ISODate): Problems {
  const last = (record: LoanRecord) => agreementsInForce(record).pop();
  const since = (record: LoanRecord): ISODate => last(record)?.signedOn ?? '';
  const other = carrier !== undefined && since(carrier) > signedOn ? carrier : joined.find((record) => since(record) >= signedOn);
  if (other === undefined) return {};
  const what = isNegotiated(last(other)) ? '签过协议' : '换过新还款计划';
  return { signedOn: `「${titleOf(other)}」${shortDay(since(other), today)}${what}，这份要在它之后；那份不作数了，先撤回` };
}
