import { addDays, addMonths, CalcError, isISODate, type ISODate } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { isNegotiated } from '../../loans/agreements';
import type { Carrier } from '../../loans/joined';
import { inForce, phases } from '../../loans/phases';
import { assess, type Assessment } from '../../loans/assess';

/** N: on time; 1 to 7: days overdue in bands of thirty, 7 beyond 180; C: settled; *: nothing fell due (rule 4.50). */
export type CreditMark = '*' | 'N' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | 'C';

export interface MonthMark {
  /** 'YYYY-MM'. */
  readonly month: string;
  readonly mark: CreditMark;
  /** The most on any day of the month. */
  readonly daysOverdue: number;
}

/** A stretch of days without a gap on each of which something was overdue. */
export interface BadSpell {
  /** Its first day. */
  readonly from: ISODate;
  readonly mostDays: number;
  /** The day nothing was overdue any more. */
  readonly endedOn?: ISODate;
  /** What ended it: an agreement or a new bill ends what is overdue by its own terms, which is not what the lender must report. */
  readonly endedBy?: 'repayment' | 'agreement' | 'new-bill';
  /** Five years after its end: 征信业管理条例, article 16. Only after a repayment. */
  readonly goneOn?: ISODate;
}

export interface CreditHistory {
  readonly months: readonly MonthMark[];
  readonly spells: readonly BadSpell[];
}

/** By several sources, 微粒贷 reports nothing that is paid by the end of the day after the due day (rule 6.10); agreements are silent on it. */
const DAYS_UNREPORTED = 1;

type Sample = readonly [day: ISODate, statement: Assessment];

const YEARS_KEPT = 5;
const MOST_MONTHS = 60;
const BANDS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/**
 * The marks that the loan's own history comes to, month by month from the drawdown to the month it was settled in, no more
 * than the last sixty; and when it was overdue. A lender may report another day of the month, so it is an estimate: where
 * a month was overdue on any day, the worst of them is its mark. The history of a loan that went into another's agreement
 * ends there. A loan of 微粒贷 counts as on time until the day after the due day is over.
 *
 * @throws CalcError where the loan can't be calculated
 */
export function creditHistory(record: LoanRecord, today: ISODate, carrier?: Carrier): CreditHistory {
  const last = carrier === undefined ? today : addDays(carrier.agreement.signedOn, -1);
  const samples = samplesOf(record, last);
  const marks = monthsBetween(record.terms.borrowedOn, last).map((month) => markOf(month, samples));
  const settled = marks.findIndex(({ mark }) => mark === 'C');
  return { months: (settled < 0 ? marks : marks.slice(0, settled + 1)).slice(-MOST_MONTHS), spells: spellsIn(record, samples) };
}

/**
 * Statements, in order, of every day on which the days overdue can stop growing: ends of months, the eves of signings, and
 * days of repayments, these twice, before the money and after it. Between two of them the days only grow.
 */
function samplesOf(record: LoanRecord, last: ISODate): readonly Sample[] {
  const { borrowedOn } = record.terms;
  const paid = new Set(record.repayments.map(({ paidOn }) => paidOn));
  const signed = signings(record).flatMap(({ signedOn: day }) => [addDays(day, -1), day]);
  const days = new Set([...paid, ...signed, ...monthsBetween(borrowedOn, last).map(lastDayOf), last]);
  return [...days].filter((day) => day >= borrowedOn && day <= last).sort().flatMap((day) => {
    const before = { ...record, repayments: record.repayments.filter(({ paidOn }) => paidOn < day) };
    return (paid.has(day) ? [before, record] : [record]).map((one) => [day, statementOf(one, day)] as const);
  });
}

function statementOf(record: LoanRecord, day: ISODate): Assessment {
  const statement = assess(isNegotiated(inForce(record, day)) ? record : lenient(record), day);
  if (statement instanceof CalcError) throw statement;
  return statement;
}

function lenient(record: LoanRecord): LoanRecord {
  if (record.product !== 'weilidai') return record;
  const rules = record.terms.overdueRules;
  const graceDays = Math.max(DAYS_UNREPORTED, rules?.graceDays ?? 0);
  return { ...record, terms: { ...record.terms, overdueRules: { ...rules, graceDays } } };
}

function markOf(month: string, samples: readonly Sample[]): MonthMark {
  const own = samples.filter(([day]) => day.startsWith(month)).map(([, statement]) => statement);
  const end = own[own.length - 1];
  const daysOverdue = Math.max(0, ...own.map((statement) => statement.daysOverdue));
  const installments = end?.installments ?? [];
  const isDue = installments.some(({ dueOn }) => dueOn.startsWith(month));
  const isSettled = installments.length > 0 && installments.every(({ state }) => state === 'settled');
  const mark = isSettled ? 'C' : daysOverdue > 0 ? bandOf(daysOverdue) : isDue ? 'N' : '*';
  return { month, mark, daysOverdue };
}

function bandOf(daysOverdue: number): CreditMark {
  return BANDS[Math.min(BANDS.length, Math.ceil(daysOverdue / 30)) - 1] ?? '7';
}

function spellsIn(record: LoanRecord, samples: readonly Sample[]): BadSpell[] {
  const signed = signings(record);
  const spells: BadSpell[] = [];
  let open: BadSpell | undefined;
  for (const [day, { daysOverdue }] of samples) {
    if (daysOverdue > 0) {
      open = { from: open?.from ?? addDays(day, 1 - daysOverdue), mostDays: Math.max(open?.mostDays ?? 0, daysOverdue) };
    } else if (open !== undefined) {
      spells.push({ ...open, endedOn: day, ...ending(day, signed) });
      open = undefined;
    }
  }
  return open === undefined ? spells : [...spells, open];
}

/** A repayment of the signing day may be the one that ended it; where both fall on one day nobody knows, and nothing is promised. */
function ending(day: ISODate, signed: readonly Agreement[]): Pick<BadSpell, 'endedBy' | 'goneOn'> {
  const agreement = signed.find(({ signedOn }) => signedOn === day);
  if (agreement === undefined) return { endedBy: 'repayment', goneOn: addMonths(day, 12 * YEARS_KEPT) };
  return { endedBy: isNegotiated(agreement) ? 'agreement' : 'new-bill' };
}

function signings(record: LoanRecord): Agreement[] {
  return phases(record).flatMap(({ agreement }) => agreement ?? []);
}

/**
 * 'YYYY-MM' of each month that has a day from `first` to `last`. None where one of them is no date, as '2026-1-15' or '' in
 * a record that came in damaged: counting on from there never ends, and `assess` says what is wrong with the record.
 */
function monthsBetween(first: ISODate, last: ISODate): string[] {
  if (!isISODate(first) || !isISODate(last)) return [];
  const months: string[] = [];
  for (let month = `${first.slice(0, 7)}-01`; month <= last; month = addMonths(month, 1)) months.push(month.slice(0, 7));
  return months;
}

function lastDayOf(month: string): ISODate {
  return addDays(addMonths(`${month}-01`, 1), -1);
}
