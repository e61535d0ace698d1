import { addDays, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { agreementsInForce, isNegotiated } from '../../loans/agreements';
import { carrierOf, type Carrier } from '../../loans/joined';
import { phaseOn, phases, phasesUntil, type Phase } from '../../loans/phases';
import { isOverBy } from '../../loans/statements';
import { agreementName } from '../../text/agreement';
import { shortDay } from '../../text/day';
import { titleOf } from '../../text/title';

/** What of a loan its page shows: which terms, as of which day, and why it is that. */
export interface Look {
  readonly phase: Phase;
  readonly asOf: ISODate;
  /** 'own': what holds today. 'joined': its debt is in the agreement of another. 'earlier': a plan that held before. */
  readonly kind: 'own' | 'joined' | 'earlier';
  /** The loan that carries the agreement that it was joined to. */
  readonly carrier?: Carrier;
}

/**
 * A joined loan, and a plan that an agreement took the place of, are looked at as of the day of signing.
 *
 * @param records all loans: one of them may carry the agreement that this one was joined to
 * @param original 'yes' for the original terms, the id of an agreement for its own, '' for what holds today; what isn't over
 * is shown as what holds today
 */
export function lookAt(record: LoanRecord, today: ISODate, records: readonly LoanRecord[], original: string): Look {
  const carrier = carrierOf(records, record.id, today);
  const all = carrier === undefined ? phases(record) : phasesUntil(record, carrier.agreement);
  const asked = original === 'yes' ? all[0] : all.find(({ agreement }) => agreement !== undefined && agreement.id === original);
  if (asked?.to !== undefined && isOverBy(asked, today) && original !== '' && all.length > 1) {
    return { phase: asked, asOf: addDays(asked.to, 1), kind: 'earlier' };
  }
  const last = all[all.length - 1];
  if (carrier !== undefined && last !== undefined) return { phase: last, asOf: carrier.agreement.signedOn, kind: 'joined', carrier };
  return { phase: phaseOn(record, today), asOf: today, kind: 'own' };
}

/** Of figures that aren't today's: what they are, and what holds instead. */
export function aboutLook(record: LoanRecord, { kind, phase, asOf, carrier }: Look, today: ISODate): string {
  if (carrier !== undefined) return `自 ${shortDay(asOf, today)}起按「${titleOf(carrier.record)}」签的协议还。下面是签约那天这笔自己的账。`;
  if (kind === 'own') return '';
  const title = titleOf(record);
  const next = agreementsInForce(record).find(({ signedOn }) => signedOn === asOf);
  if (phase.agreement === undefined) {
    return `这是「${title}」原来的计划，账算到 ${shortDay(asOf, today)}${isNegotiated(next) ? '签约那天。现在按签好的协议还。' : '换新计划那天。现在按新计划还。'}`;
  }
  return `这是「${title}」${agreementName(phase.agreement, today)}，账算到 ${shortDay(asOf, today)}${isNegotiated(next) ? '签后一份' : '换后一份'}那天。现在按后一份还。`;
}

/** What is written over the page. */
export function lookTitle(record: LoanRecord, { kind, phase }: Look): string {
  if (kind !== 'earlier') return titleOf(record);
  if (phase.agreement === undefined) return '原来的计划';
  return isNegotiated(phase.agreement) ? '前一份协议' : '前一份新计划';
}
