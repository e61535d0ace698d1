import { sum, type ISODate } from '../../calc/main';
import { isChosen, problemsLeft } from '../../forms/form-values';
import { toggled } from '../../forms/toggled';
import { fromTo } from '../../text/day';
import { yuan } from '../../text/money';
import { titleOf, titlesApart } from '../../text/title';
import { owedLine, paidOnDay } from './read-loans';
import { readAgreed, readAgreementForm, type AgreementContext, type AgreementProblems } from './read';
import type { AgreementField, AgreementFormValues } from './values';

/** What the form shows beside what was typed. */
export interface AgreementFormView {
  readonly problems: AgreementProblems;
  readonly loans: readonly { readonly id: string; readonly title: string; readonly detail: string; readonly taken: boolean }[];
  /** What was understood: "36 期，合计 64,000.00 元，其中利息 7,000.00 元，12月22日至 2029年11月22日"; '' while it isn't. */
  readonly understood: string;
  /** Which loan carries it where several are covered. */
  readonly carrier: string;
  /** What was paid on the day of signing already, "2,754.58"; '' for nothing: else it must be said what it was for. */
  readonly paidThatDay: string;
  readonly today: ISODate;
}

export function agreementFormView(values: AgreementFormValues, left: readonly AgreementField[], context: AgreementContext): AgreementFormView {
  const reading = readAgreementForm(values, context);
  const ids = values.loanIds.split(' ');
  const titles = titlesApart(context.loans, context.today);
  const covered = context.loans.filter(({ id }) => ids.includes(id));
  const paid = sum(paidOnDay(covered, values.signedOn).map(({ amount }) => amount));
  return {
    problems: 'problems' in reading ? problemsLeft(reading.problems, [...left, ...untouched(values, left)]) : {},
    loans: context.loans.map((loan) => ({ id: loan.id, title: titles.get(loan.id) ?? '', detail: owedLine(loan, context.today), taken: covered.includes(loan) })),
    understood: understood(values, context),
    carrier: covered.length > 1 && covered[0] !== undefined ? `几笔合成一份：以后在「${titleOf(covered[0])}」里看这份协议、记还款` : '',
    paidThatDay: paid === 0 ? '' : yuan(paid),
    today: context.today,
  };
}

/**
 * The fields that stand there as the plan filled them in: nobody will leave them, and one that was left can make them
 * wrong, as a higher debt does the terms that don't repay it any more.
 */
function untouched(values: AgreementFormValues, left: readonly AgreementField[]): AgreementField[] {
  if (left.length === 0) return [];
  return (Object.keys(values) as AgreementField[]).filter((field) => values[field] !== '' && !isChosen(values, field));
}

/** The form with another loan covered, or no longer. */
export function toggledLoan({ loanIds }: AgreementFormValues, id: string): string {
  const ids = loanIds.split(' ').filter((one) => one !== '');
  return toggled(ids, id).join(' ');
}

function understood(values: AgreementFormValues, { offer, today }: AgreementContext): string {
  const agreed = readAgreed(values, offer);
  if ('problems' in agreed) return '';
  const terms = agreed.terms.filter(({ number }) => number > 0);
  const interest = sum(terms.map((one) => one.interest));
  const total = sum(terms.map((one) => one.principal + one.interest));
  const down = agreed.downPayment === 0 ? '' : `首付 ${yuan(agreed.downPayment)} 元，`;
  const days = fromTo(terms[0]?.dueOn ?? '', terms[terms.length - 1]?.dueOn ?? '', today);
  return `${down}${terms.length} 期合计 ${yuan(total)} 元，其中利息 ${yuan(interest)} 元，${days}`;
}
