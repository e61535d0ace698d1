import { sum, sumDebt, type ISODate } from '../../calc/main';
import { isChosen, problemsLeft } from '../../forms/form-values';
import type { LoanRecord } from '../../ledger/records';
import { fromTo } from '../../text/day';
import { yuan } from '../../text/money';
import { titleOf } from '../../text/title';
import { beforeOn, without } from './before';
import { linesOf } from './lines';
import { readNewBillForm, type NewBillProblems } from './read';
import type { Split } from './split';
import { PART_FIELDS, proposed, type NewBillField, type NewBillFormValues, type PartField } from './values';

/** What the form shows beside what was typed. */
export interface NewBillFormView {
  readonly loanTitle: string;
  readonly borrowedOn: ISODate;
  readonly problems: NewBillProblems;
  /** The parts beside the principal are asked for where something is due, or was typed. */
  readonly hasDue: boolean;
  /** Money on the account that is in no part of it, or ''. */
  readonly leftOver: string;
  /** What one tap fills in: a whole plan each. */
  readonly proposals: readonly { readonly label: string; readonly detail: string; readonly rows: string }[];
  /** What was understood, and how the lines were split; '' while they can't be read. */
  readonly understood: string;
  readonly splitBy: string;
}

export function newBillFormView(values: NewBillFormValues, left: readonly NewBillField[], record: LoanRecord, today: ISODate, id: string): NewBillFormView {
  const base = without(record, id);
  const reading = readNewBillForm(values, record, today, id);
  const before = beforeOn(base, values.from);
  const due = before === undefined ? 0 : sumDebt({ ...before.left, principal: 0 });
  return {
    loanTitle: titleOf(record),
    borrowedOn: record.terms.borrowedOn,
    problems: 'problems' in reading ? problemsLeft(reading.problems, [...left, ...untouched(values, left)]) : {},
    hasDue: due > 0 || OTHERS.some((part) => values[part] !== ''),
    leftOver: leftOverText(before?.unapplied ?? 0),
    proposals: proposalRows(values, base),
    ...('problems' in reading ? { understood: '', splitBy: '' } : { understood: understood(reading.split, today), splitBy: SPLITS[reading.split.by] }),
  };
}

const OTHERS: readonly PartField[] = PART_FIELDS.filter((part) => part !== 'principal');

/** What stands there as the loan has it: nobody will leave it, and another day can make it wrong. */
function untouched(values: NewBillFormValues, left: readonly NewBillField[]): NewBillField[] {
  return left.length === 0 ? [] : PART_FIELDS.filter((part) => !isChosen(values, part));
}

function leftOverText(unapplied: number): string {
  return unapplied === 0 ? '' : `账上还有 ${yuan(unapplied)} 元没抵扣，不在新计划里。它要是提前还的本金，先在那笔还款里打开「回执写明了怎么抵扣」，填到本金。`;
}

function proposalRows(values: NewBillFormValues, base: LoanRecord): NewBillFormView['proposals'] {
  const { sameTerms, samePayment } = proposed(values, base);
  const all = [{ label: '期数不变，每期变少', installments: sameTerms }, { label: '每期不变，期数变少', installments: samePayment }];
  return all.flatMap(({ label, installments }) => {
    const [first] = installments;
    if (first === undefined) return [];
    return [{ label, detail: `${installments.length} 期，首期 ${yuan(first.principal + first.interest)}`, rows: linesOf(installments) }];
  });
}

function understood({ installments }: Split, today: ISODate): string {
  const interest = sum(installments.map((one) => one.interest));
  const total = sum(installments.map((one) => one.principal + one.interest));
  return `${installments.length} 期合计 ${yuan(total)} 元，其中利息 ${yuan(interest)} 元，${fromTo(installments[0]?.dueOn ?? '', installments[installments.length - 1]?.dueOn ?? '', today)}`;
}

const SPLITS: Readonly<Record<Split['by'], string>> = {
  bill: '',
  rate: '每期的本金和利息按原利率分开，正好还完。',
  proportion: '按原利率对不上，每期的本金和利息按比例估。账单写了本金、利息，就一起写上。',
};
