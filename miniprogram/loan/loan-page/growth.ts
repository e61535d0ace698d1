import { addDays, CalcError, type ISODate } from '../../calc/main';
import { isNegotiated } from '../../loans/agreements';
import { assess, type Assessment } from '../../loans/assess';
import type { BalancePoint } from '../../loans/principal-left';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { growthPicture } from './growth-picture';
import type { Look } from './look';

/** How the overdue sum grows where nothing is paid. */
export interface Growth {
  /** A picture without text, for `src` of an image. */
  readonly image: string;
  /** The same in words. */
  readonly facts: string;
}

const WEEK = 7;
const MONTH = 30;

/** Null where nothing is overdue, and where an agreement doesn't say that the contract's penalty runs on. */
export function growth({ phase: { record, agreement }, kind }: Look, { asOf, daysOverdue, installments }: Assessment, today: ISODate): Growth | null {
  if (kind !== 'own' || daysOverdue === 0 || (isNegotiated(agreement) && agreement.missedTerm !== 'penalty')) return null;
  const [week, month] = [addDays(asOf, WEEK), addDays(asOf, MONTH)];
  const grace = record.terms.overdueRules?.graceDays ?? 0;
  // Between these days it grows evenly: what falls due makes a step when its grace is over.
  const steps = installments.map(({ dueOn }) => addDays(dueOn, grace)).flatMap((last) => [last, addDays(last, 1)]);
  const days = [...new Set([asOf, week, month, ...steps.filter((day) => day > asOf && day < month)])].sort();
  const then = new Map<ISODate, Assessment>();
  for (const day of days) {
    const statement = assess(record, day);
    if (statement instanceof CalcError) return null;
    then.set(day, statement);
  }
  const points = days.map((on): BalancePoint => ({ on, amount: then.get(on)?.totals.overdueTotal ?? 0 }));
  return { image: growthPicture(points, [asOf, week, month]), facts: factsOf([asOf, week, month].flatMap((day) => then.get(day) ?? []), today) };
}

/** "不还的话，11月29日欠 8,471.87 元，12月22日欠 8,600.02 元；多出罚息 167.15 元，新到期 1 期。" */
function factsOf([now, week, month]: readonly Assessment[], today: ISODate): string {
  if (now === undefined || week === undefined || month === undefined) return '';
  const fresh = overdueIn(month) - overdueIn(now);
  const dearer = ({ totals }: Assessment): number => totals.penaltyDue + totals.lateFeeDue;
  const more = dearer(month) - dearer(now);
  const word = month.totals.lateFeeDue > 0 ? '罚息和违约金' : '罚息';
  const owed = [week, month].map(({ asOf, totals }) => `${shortDay(asOf, today)}欠 ${yuan(totals.overdueTotal)} 元`).join('，');
  const why = [more > 0 ? `多出${word} ${yuan(more)} 元` : '', fresh > 0 ? `新到期 ${fresh} 期` : ''].filter((part) => part !== '').join('，');
  return `不还的话，${owed}${why === '' ? '' : `；${why}`}。`;
}

function overdueIn({ installments }: Assessment): number {
  return installments.filter(({ state }) => state === 'overdue').length;
}
