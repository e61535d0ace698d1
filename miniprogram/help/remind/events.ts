import { addMonths, type CalcError, type Fen, type ISODate } from '../../calc/main';
import type { Assessment } from '../../loans/assess';

/** A due day that is still to come. */
export interface DueDay {
  readonly on: ISODate;
  /** What is unpaid of it today. */
  readonly amount: Fen;
}

/** One entry for the phone's calendar: a single one, or one that comes every month until its last day. */
export interface CalendarEntry {
  readonly on: ISODate;
  /** The last day of a monthly one. */
  readonly until?: ISODate;
}

/** The hours at which a reminder may ring: never between 22:00 and 8:00. */
export const HOURS = [9, 12, 18, 20] as const;
/** How many days ahead it rings. */
export const DAYS_AHEAD = [0, 1, 3] as const;

/** WeChat's monthly repetition takes no day beyond the 28th: not every month has it. */
const LAST_REPEATED_DAY = 28;
const FEWEST_REPEATED = 3;

/** The due days after today with something unpaid, in order. Those of one day are one; money paid ahead goes to the first. */
export function dueDays(statement: Exclude<Assessment, CalcError>, today: ISODate): DueDay[] {
  const days = new Map<ISODate, Fen>();
  for (const { dueOn, principal, principalPaid, interest, interestPaid, state } of statement.installments) {
    const amount = principal - principalPaid + interest - interestPaid;
    if (state === 'upcoming' && dueOn > today && amount > 0) days.set(dueOn, (days.get(dueOn) ?? 0) + amount);
  }
  let { unapplied: left } = statement;
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([on, amount]) => {
    const covered = Math.min(left, amount);
    left -= covered;
    return amount > covered ? [{ on, amount: amount - covered }] : [];
  });
}

/**
 * The entries that put those days into a calendar, as few as can be: three or more months in a row on the same day up to
 * the 28th are one monthly entry, all others single ones. Each day is in exactly one entry.
 */
export function calendarEntries(days: readonly DueDay[]): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  for (let place = 0; place < days.length;) {
    const run = runFrom(days, place);
    const [first, last] = [days[place]?.on ?? '', days[place + run - 1]?.on ?? ''];
    if (run >= FEWEST_REPEATED) entries.push({ on: first, until: last });
    else entries.push(...days.slice(place, place + run).map(({ on }) => ({ on })));
    place += run;
  }
  return entries;
}

/** How many days from that place on follow each other by a month, on a day that every month has; at least one. */
function runFrom(days: readonly DueDay[], place: number): number {
  const first = days[place]?.on ?? '';
  if (Number(first.slice(8)) > LAST_REPEATED_DAY) return 1;
  let run = 1;
  while (days[place + run]?.on === addMonths(first, run)) run += 1;
  return run;
}

/** Seconds since 1970 at that full hour of a day in Beijing. */
export function secondsAt(day: ISODate, hour: number): number {
  return Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`) / 1000;
}
