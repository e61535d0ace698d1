import { CalcError, sum, type Debt, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { assess, explain, repaymentsByDay } from '../../loans/assess';
import { PART_NAMES } from '../../text/part-names';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { FormProblems } from '../../forms/form-values';
import { waivedField, type WaivedField } from './values';

/** Less than so much below the payoff amount is probably the lender's own rounding (rule 4.26). In fen. */
const ROUNDING = 100;

/**
 * Why it doesn't fit with what was closed: a closing comes after all repayments, and none after it. '' where it does, and
 * where the repayment stood so already: what came in with a backup can be edited.
 */
export function closingProblem(record: LoanRecord, { id, paidOn, closes }: Repayment, today: ISODate): string {
  const before = record.repayments.find((one) => one.id === id);
  if (before?.paidOn === paidOn && before.closes === closes) return '';
  const others = record.repayments.filter((one) => one.id !== id);
  const later = others.map((one) => one.paidOn).sort().pop() ?? '';
  if (closes === true && later > paidOn) return `${shortDay(later, today)}还有一笔还款，结清的日子不能在它前面`;
  const closedOn = others.filter((one) => one.closes === true).map((one) => one.paidOn).sort()[0];
  return closedOn !== undefined && closedOn < paidOn ? `这笔借款 ${shortDay(closedOn, today)}已标为结清；之后还有还款的话，先撤销结清再记` : '';
}

/**
 * A waiver of more than there is, beside its part.
 *
 * @param record the loan with the repayment, as the calculation takes it then
 */
export function waiverProblems(record: LoanRecord, repayment: Repayment): FormProblems<WaivedField> {
  const { waived, paidOn } = repayment;
  if (waived === undefined) return {};
  const place = repaymentsByDay(record).findIndex(({ id }) => id === repayment.id);
  const explained = explain(record, paidOn);
  if (explained instanceof CalcError) return {};
  const own = explained.waived.filter(({ payment, closing }) => payment === place && !closing);
  const parts = Object.entries(waived) as [keyof Debt, Fen][];
  return Object.fromEntries(parts.flatMap(([part, typed]) => {
    const owed = sum(own.filter(({ component }) => component === part).map(({ amount }) => amount));
    return owed === typed ? [] : [[waivedField(part), tooMuch(PART_NAMES[part], owed)] as const];
  }));
}

function tooMuch(name: string, owed: Fen): string {
  return owed === 0 ? `到这天没有到期的${name}可以减免` : `到这天到期的${name}只有 ${yuan(owed)} 元`;
}

/**
 * What to ask of a repayment that leaves less than a yuan to the payoff amount of its day: whether the loan is closed. ''
 * where there is nothing to ask.
 *
 * @param record the loan with the repayment, as the calculation takes it then
 */
export function nearlyClosed(record: LoanRecord, { paidOn, amount, closes }: Repayment): string {
  if (closes === true || amount === 0 || record.repayments.some((one) => one.paidOn > paidOn)) return '';
  const assessment = assess(record, paidOn);
  if (assessment instanceof CalcError) return '';
  const left = assessment.payoffAmount - assessment.unapplied;
  return left > 0 && left < ROUNDING ? `离结清只差 ${yuan(left)} 元，多半是对方取整不同。贷款机构那边显示已经结清了吗？` : '';
}
