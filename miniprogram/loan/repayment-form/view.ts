import { addDays, CalcError, isISODate, sumDebt, type Debt, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { phaseOf, type Phase } from '../../loans/phases';
import { givenUpIn } from '../../loans/given-up';
import { nextDueOf } from '../../loans/next-due';
import { asOfIn, isOverBy } from '../../loans/statements';
import { assess, repaymentsByDay, type Assessment } from '../../loans/assess';
import { problemsLeft, type FormProblems } from '../../forms/form-values';
import { partsOfTotal, type Look, type PartOfTotal } from '../../views/parts-of-total';
import { LEFT_OVER, PART_NAMES } from '../../text/part-names';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titleOf } from '../../text/title';
import { paidAheadHint } from '../loan-page/hints';
import { amountHint } from './due';
import { nearlyClosed } from './given-up';
import { readRepaymentForm } from './read';
import { withoutRepayment } from './record';
import type { RepaymentField, RepaymentFormValues } from './values';

/** What the form shows beside what was typed. */
export interface RepaymentFormView {
  readonly loanTitle: string;
  readonly borrowedOn: ISODate;
  readonly problems: FormProblems<RepaymentField>;
  /** What the amount is that stands there by itself. */
  readonly amountHint: string;
  readonly preview: Preview | null;
  /** Amounts that one tap fills in. */
  readonly usual: readonly { readonly label: string; readonly amount: string }[];
}

/** How the payment will be split, before it is saved. */
interface Preview {
  /** `look`: that of its part of the bar; '' where it is none of the money. */
  readonly rows: readonly { readonly label: string; readonly amount: string; readonly look: Look | '' }[];
  /** Where the money goes, where it is more than one thing. */
  readonly bar: readonly Pick<PartOfTotal, 'look' | 'width'>[];
  /** Why it isn't split as the receipt says. Empty where it is. */
  readonly unlikeReceipt: string;
  readonly outcome: string;
  /** That it leaves so little that the loan may be closed, as a question; or ''. */
  readonly closing: string;
  /** That it pays principal ahead, and what a lender then does; or ''. */
  readonly ahead: string;
}

export function repaymentFormView(
  values: RepaymentFormValues,
  left: readonly RepaymentField[],
  record: LoanRecord,
  today: ISODate,
  id: string,
): RepaymentFormView {
  const result = readRepaymentForm(values, record, today, id);
  return {
    loanTitle: titleOf(record),
    borrowedOn: record.terms.borrowedOn,
    problems: 'problems' in result ? problemsLeft(result.problems, left) : {},
    amountHint: record.repayments.some((one) => one.id === id) ? '' : amountHint(values, record, today),
    preview: 'loan' in result ? preview(result.loan, id, today) : null,
    usual: usualAmounts(withoutRepayment(record, id), values.paidOn, today),
  };
}

const NEW_BILL = '这笔提前还了本金。贷款机构要是给了新的还款计划，存好后在借款页换成它。';

const PARTS = Object.keys(PART_NAMES) as (keyof Debt)[];

function preview(loan: LoanRecord, id: string, today: ISODate): Preview | null {
  const repayment = loan.repayments.find((one) => one.id === id);
  if (repayment === undefined) return null;
  const phase = phaseOf(loan, repayment);
  const place = repaymentsByDay(phase.record).findIndex((one) => one.id === id);
  const after = assess(phase.record, asOfIn(phase, today));
  if (after instanceof CalcError) return null;
  const applied = after.allocations[place];
  if (applied === undefined) return null;
  const given = givenUpIn({ phase, asOf: asOfIn(phase, today), assessment: after, repayments: repaymentsByDay(phase.record) })[place];
  const bar = partsOfTotal([
    ...PARTS.map((part) => ({ look: part, name: PART_NAMES[part], fen: applied[part] })),
    { look: 'left', name: LEFT_OVER, fen: applied.unapplied },
  ]);
  const waived = PARTS.map((part) => ({ label: `减免${PART_NAMES[part]}`, fen: given?.[part] ?? 0 })).filter(({ fen }) => fen > 0);
  const isBar = bar.length > 1;
  const onTheDay = assess(phase.record, repayment.paidOn);
  const taken = onTheDay instanceof CalcError ? undefined : onTheDay.allocations[place];
  return {
    rows: [
      ...bar.map(({ name, amount, look }) => ({ label: name, amount, look: isBar ? look : '' as const })),
      ...waived.map(({ label, fen }) => ({ label, amount: yuan(fen), look: '' as const })),
    ],
    bar: isBar ? bar.map(({ look, width }) => ({ look, width })) : [],
    unlikeReceipt: taken === undefined ? '' : unlikeReceipt(repayment, taken, applied.unapplied),
    outcome: isOverBy(phase, today) ? outcomeBefore(phase, today) : outcomeOf(after, repayment),
    closing: nearlyClosed(phase.record, repayment),
    ahead: onTheDay instanceof CalcError || repayment.allocation === undefined || paidAheadHint(onTheDay) === '' ? '' : NEW_BILL,
  };
}

/**
 * A receipt is followed as far as each part of the debt goes; what a part can't take is left over, and used like other
 * money left over (rule 4.21).
 *
 * @param taken how the payment stood at the end of its day
 * @param unapplied what of it is left over today
 */
function unlikeReceipt({ allocation }: Repayment, taken: Debt, unapplied: Fen): string {
  if (allocation === undefined) return '';
  const over = PARTS.map((part) => ({ name: PART_NAMES[part], amount: allocation[part] - taken[part] })).filter(({ amount }) => amount > 0);
  if (over.length === 0) return '';
  const parts = over.map(({ name, amount }) => `${name}比能抵的多 ${yuan(amount)} 元`).join('，');
  const total = over.reduce((sum, { amount }) => sum + amount, 0);
  return `回执上的${parts}。${whereabouts(total, unapplied)}请核对回执。`;
}

function whereabouts(over: Fen, unapplied: Fen): string {
  if (unapplied === over) return '多出的留在账上。';
  return unapplied === 0 ? '多出的已按抵扣顺序还了别的欠款。' : `多出的按抵扣顺序还了别的欠款，还有 ${yuan(unapplied)} 元留在账上。`;
}

/** The payment belongs to what came before an agreement: what is owed under that doesn't change. */
function outcomeBefore({ to = '' }: Phase, today: ISODate): string {
  return `这天在 ${shortDay(addDays(to, 1), today)}换计划之前：记下后只改那之前的账，后面计划的账不变`;
}

/** Of one that was made before today: what happened since is in it. */
function outcomeOf({ asOf: today, totals, installments, payoffAmount, waived }: Assessment, { paidOn, closes }: Repayment): string {
  const asOf = paidOn < today ? '到今天' : '';
  if (closes === true) return `记下后，这笔借款已结清（贷款机构确认${sumDebt(waived) === 0 ? '' : `，减免 ${yuan(sumDebt(waived))} 元`}）`;
  if (installments.every(({ state }) => state === 'settled')) return '记下后，这笔借款全部结清';
  if (totals.overdueTotal > 0) return `记下后，${asOf}逾期还剩 ${yuan(totals.overdueTotal)} 元`;
  return `记下后，${asOf}没有逾期；今日结清金额 ${yuan(payoffAmount)} 元`;
}

/** What is asked for is what is still to be paid: money left over from earlier payments is used first. */
function usualAmounts(record: LoanRecord, paidOn: string, today: ISODate): RepaymentFormView['usual'] {
  const assessment = assess(record, isISODate(paidOn) && paidOn <= today ? paidOn : today);
  if (assessment instanceof CalcError) return [];
  const { totals, payoffAmount, unapplied } = assessment;
  const next = totals.overdueTotal === 0 ? nextDueOf(assessment) : null;
  return [
    { label: '还清逾期', amount: totals.overdueTotal - unapplied },
    // As the loan's page says it: in grace what is due already, and less what is paid ahead.
    { label: next?.when === 'later' ? '还下一期' : '还这一期', amount: next?.amount ?? 0 },
    { label: '全部结清', amount: payoffAmount - unapplied },
  ].flatMap(({ label, amount }) => (amount > 0 ? [{ label, amount: yuan(amount) }] : []));
}
