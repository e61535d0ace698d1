import type { ISODate } from '../../calc/main';
import type { Assessment } from '../../loans/assess';
import { nextPayment } from '../../views/next-payment';
import { countedTerms } from '../../text/term-name';
import { yuan } from '../../text/money';
import { installmentRow, type InstallmentRow } from './installment-row';
import type { Look } from './look';
import { overdueParts, payoffRows, type Part } from './parts';

/** What is owed, and each installment. */
export interface Figures {
  readonly payoff: { readonly label: string; readonly total: string; readonly parts: readonly Part[] };
  readonly overdue: { readonly days: number; readonly total: string; readonly parts: readonly Part[] } | null;
  /** What is to be paid next; `due` where it stands beside what is overdue. */
  readonly next: { readonly label: string; readonly amount: string; readonly remark: string; readonly due: boolean } | null;
  readonly settled: boolean;
  /** What stands in place of what is owed, where nothing is overdue and nothing is next. */
  readonly calm: string;
  readonly paidInstallments: readonly InstallmentRow[];
  readonly paidTitle: string;
  readonly openInstallments: readonly InstallmentRow[];
  readonly openTitle: string;
}

export const NO_FIGURES: Figures = {
  payoff: { label: '', total: '', parts: [] },
  overdue: null,
  next: null,
  settled: false,
  calm: '',
  paidInstallments: [],
  paidTitle: '',
  openInstallments: [],
  openTitle: '',
};

export function figures(look: Look, assessment: Assessment): Figures {
  const { asOf } = look;
  const past = look.kind !== 'own';
  const rows = assessment.installments.map((installment) => installmentRow(installment, asOf, past));
  const [paid, open] = [rows.filter(({ settled }) => settled), rows.filter(({ settled }) => !settled)];
  return {
    payoff: { label: past ? `${asOf} 结清金额` : '今日结清金额', total: yuan(assessment.payoffAmount), parts: payoffRows(assessment) },
    overdue: overdueOf(look, assessment),
    next: past ? null : nextOf(assessment, asOf),
    settled: open.length === 0,
    calm: calmLine(look, open.length === 0),
    paidInstallments: paid,
    paidTitle: countedTerms('已还', paid.map(({ number }) => number)),
    openInstallments: open,
    openTitle: countedTerms('剩余', open.map(({ number }) => number)),
  };
}

function overdueOf({ phase: { agreement } }: Look, assessment: Assessment): Figures['overdue'] {
  if (assessment.daysOverdue === 0) return null;
  // Unless the agreement says so, it is only an estimate that the contract's penalty runs on.
  const estimated = agreement !== undefined && agreement.missedTerm !== 'penalty';
  return { days: assessment.daysOverdue, total: yuan(assessment.totals.overdueTotal), parts: overdueParts(assessment, estimated) };
}

function nextOf(assessment: Assessment, today: ISODate): Figures['next'] {
  const next = nextPayment(assessment, today);
  return next === null ? null : { label: next.label, amount: yuan(next.amount), remark: next.remark, due: next.when !== 'later' };
}

function calmLine({ kind, phase, asOf }: Look, settled: boolean): string {
  if (kind !== 'own') return settled ? `${asOf} 已经结清` : `${asOf} 没有逾期`;
  return phase.agreement === undefined ? '这笔借款已经结清' : '协议的钱已经全部还清';
}
