import { CalcError, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { assess, repaymentsByDay, type Assessment } from '../assess';
import { sentenceFor } from '../calc-sentence';
import { choiceOf, METHODS } from '../choices';
import { shortDay } from '../text/day';
import { yuan } from '../text/money';
import { percent } from '../text/rate';
import { allocationText } from '../allocation-text';
import { titleOf } from '../title';
import { hints } from './hints';
import { installmentRow, type InstallmentRow } from './installment-row';
import { payoffParts, overdueParts, sum, unpaid, type Part } from './parts';

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
  readonly payoff: { readonly total: string; readonly parts: readonly Part[]; readonly leftOver: string };
  readonly overdue: { readonly days: number; readonly total: string; readonly parts: readonly Part[] } | null;
  readonly next: { readonly label: string; readonly amount: string } | null;
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
  return {
    ...head,
    terms: termsLine(record, today),
    problem: '',
    payoff: {
      total: yuan(assessment.payoffAmount),
      parts: payoffParts(assessment, today),
      leftOver: leftOverLine(assessment),
    },
    overdue: overdueOf(assessment),
    next: nextOf(assessment, today),
    settled: rows.every(({ settled }) => settled),
    hints: hints(record, assessment, today),
    paidInstallments: rows.filter(({ settled }) => settled),
    openInstallments: rows.filter(({ settled }) => !settled),
    repayments: repaymentRows(record, assessment, today),
  };
}

const nothing = {
  payoff: { total: '', parts: [], leftOver: '' },
  overdue: null,
  next: null,
  settled: false,
  hints: [],
  paidInstallments: [],
  openInstallments: [],
  repayments: [],
} as const;

function termsLine({ terms }: LoanRecord, today: ISODate): string {
  const method = choiceOf(METHODS, terms.method).label;
  return `借款 ${yuan(terms.principal)} 元 · ${shortDay(terms.borrowedOn, today)} · ${terms.termCount} 期${method} · 日利率 ${percent(terms.dailyRate)}`;
}

function overdueOf(assessment: Assessment): LoanPage['overdue'] {
  if (assessment.daysOverdue === 0) return null;
  const { overdueTotal } = assessment.totals;
  return { days: assessment.daysOverdue, total: yuan(overdueTotal), parts: overdueParts(assessment) };
}

/** What has fallen due and is not yet overdue, or else what falls due next; on the day of an acceleration all of it. */
function nextOf({ nextDue, installments }: Assessment, today: ISODate): LoanPage['next'] {
  const inGrace = installments.filter(({ state, dueOn }) => state === 'due' && dueOn < today);
  if (inGrace.length > 0) return { label: '宽限期内应还', amount: yuan(sum(inGrace.map(unpaid))) };
  if (nextDue === undefined) return null;
  const together = installments.filter(({ dueOn }) => dueOn === nextDue.dueOn);
  const amount = sum(together.map((one) => one.principal - one.principalPaid + one.interest - one.interestPaid));
  const day = nextDue.dueOn === today ? '今天' : shortDay(nextDue.dueOn, today);
  return { label: `${day}应还`, amount: yuan(amount) };
}

function leftOverLine({ unapplied, payoffAmount }: Assessment): string {
  if (unapplied === 0) return '';
  if (payoffAmount === 0) return `账上还有溢缴款 ${yuan(unapplied)} 元，可以请贷款机构退还`;
  return `账上还有溢缴款 ${yuan(unapplied)} 元没用掉，今天再付 ${yuan(Math.max(0, payoffAmount - unapplied))} 元就能结清`;
}

function repaymentRows(record: LoanRecord, { allocations }: Assessment, today: ISODate): RepaymentRow[] {
  const made = repaymentsByDay(record).map(({ id, paidOn, amount }, place) => {
    const applied = allocations[place];
    return { id, day: shortDay(paidOn, today), amount: yuan(amount), detail: applied === undefined ? '' : allocationText(applied) };
  });
  return made.reverse();
}
