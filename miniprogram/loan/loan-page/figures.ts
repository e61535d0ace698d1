import { sumDebt, type ISODate } from '../../calc/main';
import type { Assessment } from '../../loans/assess';
import { isNegotiated } from '../../loans/agreements';
import { isClosedBy } from '../../loans/phases';
import { besideOverdue, nextPayment } from '../../views/next-payment';
import { countedTerms } from '../../text/term-name';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { allocationText } from './allocation-text';
import { growth, type Growth } from './growth';
import { installmentRow, type InstallmentRow } from './installment-row';
import type { Look } from './look';
import { overdueParts, overdueShares, payoffRows, type Part, type Share } from './parts';

/** What is owed, and each installment. */
export interface Figures {
  readonly payoff: { readonly label: string; readonly total: string; readonly parts: readonly Part[] };
  readonly overdue: { readonly days: number; readonly total: string; readonly parts: readonly Part[]; readonly shares: readonly Share[]; readonly growth: Growth | null } | null;
  /** What is to be paid next; `beside` says it in a sentence where something is overdue. */
  readonly next: { readonly label: string; readonly amount: string; readonly remark: string; readonly beside: string } | null;
  readonly settled: boolean;
  /** Settled because the lender says so (贷款机构已确认结清). */
  readonly closed: boolean;
  /** What the lender gave up so far, or ''. */
  readonly waived: string;
  /** What stands in place of what is owed, where nothing is overdue and nothing is next. */
  readonly calm: string;
  readonly paidInstallments: readonly InstallmentRow[];
  readonly paidTitle: string;
  /** The first of those that aren't paid, and all that come after, which stand folded. */
  readonly openInstallments: readonly InstallmentRow[];
  readonly laterInstallments: readonly InstallmentRow[];
  readonly openTitle: string;
}

export const NO_FIGURES: Figures = {
  payoff: { label: '', total: '', parts: [] },
  overdue: null,
  next: null,
  settled: false,
  closed: false,
  waived: '',
  calm: '',
  paidInstallments: [],
  paidTitle: '',
  openInstallments: [],
  laterInstallments: [],
  openTitle: '',
};

/** A few are all shown; of many the next three. */
const ALL_SHOWN = 6;
const FIRST_SHOWN = 3;

export function figures(look: Look, assessment: Assessment, today: ISODate): Figures {
  const { asOf } = look;
  const past = look.kind !== 'own';
  const rows = assessment.installments.map((installment) => installmentRow(installment, asOf, today, past));
  const [paid, open] = [rows.filter(({ settled }) => settled), rows.filter(({ settled }) => !settled)];
  const first = open.length > ALL_SHOWN ? FIRST_SHOWN : open.length;
  const settled = open.length === 0;
  const closed = settled && isClosedBy(look.phase.record, asOf);
  return {
    payoff: { label: past ? `${shortDay(asOf, today)}结清金额` : '今日结清金额', total: yuan(assessment.payoffAmount), parts: payoffRows(assessment) },
    overdue: overdueOf(look, assessment, today),
    next: past ? null : nextOf(assessment, asOf),
    settled,
    closed,
    waived: waivedLine(assessment),
    calm: closed ? closedLine(look, assessment, today) : calmLine(look, settled, today),
    paidInstallments: paid,
    paidTitle: countedTerms('已还', paid.map(({ number }) => number)),
    openInstallments: open.slice(0, first),
    laterInstallments: open.slice(first),
    openTitle: countedTerms('剩余', open.map(({ number }) => number)),
  };
}

function overdueOf(look: Look, assessment: Assessment, today: ISODate): Figures['overdue'] {
  if (assessment.daysOverdue === 0) return null;
  const { agreement } = look.phase;
  // Unless the agreement says so, it is only an estimate that the contract's penalty runs on.
  const estimated = isNegotiated(agreement) && agreement.missedTerm !== 'penalty';
  return {
    days: assessment.daysOverdue,
    total: yuan(assessment.totals.overdueTotal),
    parts: overdueParts(assessment, estimated),
    shares: overdueShares(assessment),
    growth: growth(look, assessment, today),
  };
}

function nextOf(assessment: Assessment, today: ISODate): Figures['next'] {
  const next = nextPayment(assessment, today);
  return next === null ? null : { label: next.label, amount: yuan(next.amount), remark: next.remark, beside: assessment.daysOverdue > 0 ? besideOverdue(next) : '' };
}

function calmLine({ kind, phase, asOf }: Look, settled: boolean, today: ISODate): string {
  if (kind !== 'own') return settled ? `${shortDay(asOf, today)}已经结清` : `${shortDay(asOf, today)}没有逾期`;
  return isNegotiated(phase.agreement) ? '协议的钱已经全部还清' : '这笔借款已经结清';
}

/** "已结清（贷款机构确认，减免 3.50 元）". */
function closedLine({ kind, asOf }: Look, { waived }: Assessment, today: ISODate): string {
  const given = sumDebt(waived);
  return `${kind === 'own' ? '' : shortDay(asOf, today)}已结清（贷款机构确认${given === 0 ? '' : `，减免 ${yuan(given)} 元`}）`;
}

function waivedLine({ waived }: Assessment): string {
  const given = sumDebt(waived);
  return given === 0 ? '' : `贷款机构一共减免 ${yuan(given)} 元：${allocationText({ ...waived, unapplied: 0 })}`;
}
