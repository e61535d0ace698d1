import { CalcError, isISODate, LIMITS, sum, sumDebt, type Debt, type ISODate } from '../../calc/main';
import type { FormProblems } from '../../forms/form-values';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { agreementsInForce, withAgreement } from '../../loans/agreements';
import { assess } from '../../loans/assess';
import { calculated } from '../../loans/calculated';
import { agreementName } from '../../text/agreement';
import { sentenceFor } from '../../text/calc-error';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { readInstallmentLines, type PaymentLine } from '../../forms/form-readings';
import { beforeOn, without, type Before } from './before';
import { splitLines, type Split } from './split';
import { readParts, type NewBillField, type NewBillFormValues } from './values';

export type NewBillProblems = FormProblems<NewBillField>;

/** Reads the form: the loan with the new bill, and how its lines were split; or a sentence for each field that is wrong. */
export function readNewBillForm(
  values: NewBillFormValues, record: LoanRecord, today: ISODate, id: string,
): { readonly loan: LoanRecord; readonly split: Split } | { readonly problems: NewBillProblems } {
  const base = without(record, id);
  const [day, parts, lines] = [readDay(values.from, base, today), readParts(values), readInstallmentLines(values.rows)];
  if ('problems' in day || 'problems' in parts || !lines.ok) {
    return { problems: { ...('problems' in day && day.problems), ...('problems' in parts && parts.problems), ...(!lines.ok && { rows: lines.problem }) } };
  }
  const split = readLines(lines.value, parts.values, { from: values.from, before: day.before, today });
  if ('problems' in split) return split;
  const loan = withAgreement(base, billOf(values, id, parts.values, split, day.before));
  const assessment = assess(loan, today);
  return assessment instanceof CalcError ? { problems: { rows: sentenceFor(assessment) } } : { loan, split };
}

function billOf({ from, newBill }: NewBillFormValues, id: string, debt: Debt, { installments }: Split, { paidBefore }: Before): Agreement {
  return {
    id, newBill: newBill === 'proposed' ? 'proposed' : 'lender', signedOn: from, debt, waived: NOTHING, installments,
    waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '', joined: [],
    ...(paidBefore.length > 0 && { paidBefore }),
  };
}

/** What the new bill takes the place of on that day, or why it can't begin on it. */
function readDay(from: string, base: LoanRecord, today: ISODate): { readonly before: Before } | { readonly problems: NewBillProblems } {
  const problem = dayProblem(from, base, today);
  if (problem !== undefined) return { problems: { from: problem } };
  const before = beforeOn(base, from);
  return before === undefined ? { problems: { from: '这笔借款在这天算不出来，先编辑改正' } } : { before };
}

const NOTHING: Debt = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };

function dayProblem(from: string, base: LoanRecord, today: ISODate): string | undefined {
  if (!isISODate(from)) return '请选新计划从哪天起';
  if (from > today) return '不能晚于今天，还没开始的计划先不记';
  if (from <= base.terms.borrowedOn) return `要晚于借款日 ${shortDay(base.terms.borrowedOn, today)}`;
  const last = agreementsInForce(base).pop();
  return last !== undefined && last.signedOn >= from ? `${agreementName(last, today)}已经在前面了，这份要晚于它；那份不作数了，先撤回` : undefined;
}

interface Beginning {
  readonly from: ISODate;
  readonly before: Before;
  readonly today: ISODate;
}

function readLines(lines: readonly PaymentLine[], parts: Debt, { from, before, today }: Beginning): Split | { readonly problems: NewBillProblems } {
  const financed = sumDebt(parts);
  const problem = linesProblem(lines, from, today) ?? shortfall(lines, financed);
  if (problem !== undefined) return { problems: { rows: problem } };
  if (parts.principal === 0) return { problems: { principal: '没有剩余的本金，就没有新计划了' } };
  const split = calculated(() => splitLines(lines, financed, before));
  if (split instanceof CalcError) return { problems: { rows: `${sentenceFor(split)}；每行写上本金和利息就行` } };
  const principal = sum(split.installments.map((one) => one.principal));
  if (principal === financed) return split;
  const whole = financed === parts.principal ? '剩余本金' : '剩余本金和并进来的';
  return { problems: { rows: `各期本金加起来 ${yuan(principal)} 元，${whole}是 ${yuan(financed)} 元。照对方的算，就把上面的剩余本金改成对得上的数` } };
}

function linesProblem(lines: readonly PaymentLine[], from: ISODate, today: ISODate): string | undefined {
  if (lines.length > LIMITS.termCount.max) return `最多 ${LIMITS.termCount.max} 期，现在有 ${lines.length} 行`;
  const early = lines.findIndex(({ dueOn }) => dueOn < from);
  if (early >= 0) return `第 ${early + 1} 行的日期早于新计划开始的 ${shortDay(from, today)}，只填还没到期的`;
  const place = lines.findIndex(({ dueOn }, at) => at > 0 && dueOn <= (lines[at - 1]?.dueOn ?? ''));
  return place > 0 ? `第 ${place + 1} 行的日期没有晚于前一行` : undefined;
}

function shortfall(lines: readonly PaymentLine[], financed: number): string | undefined {
  const total = sum(lines.map(({ amount }) => amount));
  return total < financed ? `各期加起来 ${yuan(total)} 元，比要还的 ${yuan(financed)} 元少 ${yuan(financed - total)} 元` : undefined;
}
