import { CalcError, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { assess, repaymentsByDay, type Assessment } from '../assess';
import { sentenceFor } from '../calc-sentence';
import { choiceOf, METHODS } from '../choices';
import { shortDay } from '../text/day';
import { yuan } from '../text/money';
import { percent } from '../text/rate';
import { allocationText } from '../allocation-text';
import { nextPayment } from '../next-payment';
import { titleOf } from '../title';
import { hints } from './hints';
import { installmentRow, type InstallmentRow } from './installment-row';
import { payoffParts, overdueParts, type Part } from './parts';

export interface RepaymentRow {
  readonly id: string;
  readonly day: string;
  readonly amount: string;
  readonly detail: string;
}

/** What a loan's page shows; `problem` in place of the figures where the loan can't be calculated. */
export interface LoanPage {
  readonly title: string;
  readonly terms: string;
  readonly problem: string;
  readonly payoff: { readonly total: string; readonly parts: readonly Part[] };
  readonly overdue: { readonly days: number; readonly total: string; readonly parts: readonly Part[] } | null;
  /** What is to be paid next; `due` where it stands beside what is overdue. */
  readonly next: { readonly label: string; readonly amount: string; readonly remark: string; readonly due: boolean } | null;
  /** What to know of money that was paid ahead, or ''. */
  readonly leftOver: string;
  readonly settled: boolean;
  readonly hints: readonly string[];
  readonly paidInstallments: readonly InstallmentRow[];
  readonly openInstallments: readonly InstallmentRow[];
  readonly repayments: readonly RepaymentRow[];
}

export function loanPage(record: LoanRecord, today: ISODate): LoanPage {
  const assessment = assess(record, today);
  const head = { title: titleOf(record) };
  // Terms that can't be calculated may hold anything: they aren't shown as terms.
  if (assessment instanceof CalcError) return { ...head, ...nothing, terms: '', problem: sentenceFor(assessment) };
  const rows = assessment.installments.map((installment) => installmentRow(installment, today));
  const settled = rows.every((row) => row.settled);
  return {
    ...head,
    terms: termsLine(record, today),
    problem: '',
    payoff: {
      total: yuan(assessment.payoffAmount),
      parts: payoffParts(assessment, today),
    },
    leftOver: leftOverLine(assessment),
    overdue: overdueOf(assessment),
    next: nextOf(assessment, today),
    settled,
    hints: settled ? [] : hints(record, assessment, today),
    paidInstallments: rows.filter(({ settled }) => settled),
    openInstallments: rows.filter(({ settled }) => !settled),
    repayments: repaymentRows(record, assessment, today),
  };
}

const nothing = {
  payoff: { total: '', parts: [] },
  leftOver: '',
  overdue: null,
  next: null,
  settled: false,
  hints: [],
  paidInstallments: [],
  openInstallments: [],
  repayments: [],
} as const;

function termsLine({ terms, typedRate }: LoanRecord, today: ISODate): string {
  const method = choiceOf(METHODS, terms.method).label;
  const term = terms.method === 'bullet' ? `${terms.termCount} 个月，${method}` : `${terms.termCount} 期${method}`;
  const rate = typedRate.unit === 'year' ? `年利率 ${typedRate.percent}%` : `日利率 ${percent(terms.dailyRate)}`;
  return `借款 ${yuan(terms.principal)} 元 · ${shortDay(terms.borrowedOn, today)} · ${term} · ${rate}`;
}

function overdueOf(assessment: Assessment): LoanPage['overdue'] {
  if (assessment.daysOverdue === 0) return null;
  const { overdueTotal } = assessment.totals;
  return { days: assessment.daysOverdue, total: yuan(overdueTotal), parts: overdueParts(assessment) };
}

function nextOf(assessment: Assessment, today: ISODate): LoanPage['next'] {
  const next = nextPayment(assessment, today);
  return next === null ? null : { label: next.label, amount: yuan(next.amount), remark: next.remark, due: next.due };
}

function leftOverLine({ unapplied, payoffAmount }: Assessment): string {
  if (unapplied === 0) return '';
  if (payoffAmount === 0) return `账上有多付的钱（溢缴款）${yuan(unapplied)} 元，可以请贷款机构退还`;
  return `账上有多付的钱（溢缴款）${yuan(unapplied)} 元没用掉，今天再付 ${yuan(Math.max(0, payoffAmount - unapplied))} 元就能结清`;
}

function repaymentRows(record: LoanRecord, { allocations }: Assessment, today: ISODate): RepaymentRow[] {
  const made = repaymentsByDay(record).map(({ id, paidOn, amount }, place) => {
    const applied = allocations[place];
    return { id, day: shortDay(paidOn, today), amount: yuan(amount), detail: applied === undefined ? '' : allocationText(applied) };
  });
  return made.reverse();
}
