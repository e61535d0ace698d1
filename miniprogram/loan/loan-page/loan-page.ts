import { CalcError, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { agreementCard, type AgreementCard } from './agreement-card';
import { missedNote } from './missed-note';
import { hintsWithoutParts, isAmountsOnly, repaymentWithoutParts, withoutParts } from './amounts-only';
import { assess, type Assessment } from '../../loans/assess';
import { sentenceFor } from '../../text/calc-error';
import { titleOf } from '../../text/title';
import { figures, NO_FIGURES, type Figures } from './figures';
import { hints, paidAheadHint } from './hints';
import { aboutLook, lookAt, lookTitle, type Look } from './look';
import { moneyPaid, type MoneyPaid } from './money-paid';
import { termsLine } from './terms-line';

/** What a loan's page shows; `problem` in place of the figures where the loan can't be calculated. */
export interface LoanPage extends Figures, Omit<MoneyPaid, 'leftBefore'> {
  readonly title: string;
  /** What holds today, or what is only looked at: 'earlier' offers no actions, 'joined' none that would pay or plan. */
  readonly kind: Look['kind'];
  /** Of figures that aren't today's: what they are. */
  readonly about: string;
  /** The loan through whose agreement this one is repaid. */
  readonly carrier: { readonly id: string; readonly title: string } | null;
  readonly agreement: AgreementCard | null;
  /** That a term of the agreement is missed, and what it says of that; '' where none is. */
  readonly missed: string;
  /** Only its amounts are known (rule 7.29): neither a comparison nor a plan can be made of it. */
  readonly amountsOnly: boolean;
  readonly terms: string;
  /** That principal was paid ahead, which a lender answers with a new bill; or ''. */
  readonly paidAhead: string;
  readonly problem: string;
  readonly hints: readonly string[];
}

/**
 * @param records all loans: one of them may carry the agreement that this one was joined to
 * @param original which plan that held before is looked at (see lookAt); '' for what holds today
 */
export function loanPage(record: LoanRecord, today: ISODate, records: readonly LoanRecord[] = [record], original = ''): LoanPage {
  const look = lookAt(record, today, records, original);
  const { phase, asOf, kind, carrier } = look;
  const assessment = assess(phase.record, asOf);
  const head = {
    title: lookTitle(record, look),
    kind,
    about: aboutLook(record, look, today),
    carrier: carrier === undefined ? null : { id: carrier.record.id, title: titleOf(carrier.record) },
    agreement: phase.agreement === undefined ? null : agreementCard(record, phase.agreement, { records, asOf, today, isPast: kind !== 'own' }),
    amountsOnly: isAmountsOnly(phase),
    missed: kind === 'own' ? missedNote(record, phase.agreement, assessment) : '',
  };
  // Terms that can't be calculated may hold anything: they aren't shown as terms.
  if (assessment instanceof CalcError) {
    return { ...head, ...NO_FIGURES, terms: '', paidAhead: '', problem: sentenceFor(assessment), repayments: [], leftOver: '', hints: [] };
  }
  return { ...head, ...calculatedPart(record, look, assessment, today), problem: '' };
}

/** What follows from the figures; of a loan known by its amounts alone without what they don't tell (rule 7.29). */
function calculatedPart(record: LoanRecord, look: Look, assessment: Assessment, today: ISODate) {
  const unknown = isAmountsOnly(look.phase);
  const shown = figures(look, assessment, today);
  const { leftBefore, ...paid } = moneyPaid(record, look, assessment, today);
  const known = unknown ? hintsWithoutParts(shown.settled) : shown.settled ? [] : hints(look, assessment);
  return {
    ...(unknown ? withoutParts(shown) : shown), ...paid,
    repayments: unknown ? paid.repayments.map(repaymentWithoutParts) : paid.repayments,
    terms: termsLine(look.phase, today),
    paidAhead: look.kind === 'own' && !unknown ? paidAheadHint(assessment) : '',
    hints: leftBefore === '' ? known : [leftBefore, ...known],
  };
}
