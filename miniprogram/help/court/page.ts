import { addDays, daysBetween, isISODate, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { repaymentsByDay } from '../../loans/assess';
import { longDay, shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titlesApart } from '../../text/title';
import { COURT_THINGS, DAYS_TO_ANSWER, type CourtKind, type CourtThing } from '../content/court-kinds';
import type { CalendarEvent } from '../platform/calendar';
import { detailOf } from '../prepare/chosen';
import { loanFacts } from '../prepare/loan-facts';
import { secondsAt } from '../remind/events';

export interface CourtPage {
  readonly thing: Pick<CourtThing, 'facts' | 'todo'>;
  readonly loans: readonly { readonly id: string; readonly title: string; readonly detail: string; readonly checked: boolean }[];
  /** The last day and what has to be done by it; '' where nothing has, or the day it came isn't known. */
  readonly deadline: string;
  readonly isPast: boolean;
  /** What to bring, from the ledger; '' where no loan is chosen. */
  readonly bring: string;
}

export interface CourtChosen {
  readonly kind: CourtKind;
  /** The day it came, or ''. */
  readonly receivedOn: string;
  readonly loanIds: readonly string[];
}

const HOUR = 9;
const SECONDS_A_DAY = 86_400;
const DAYS_AHEAD = 3;

export function courtPage(records: readonly LoanRecord[], chosen: CourtChosen, today: ISODate): CourtPage {
  const thing = COURT_THINGS.find(({ value }) => value === chosen.kind) ?? COURT_THINGS[0];
  const titles = titlesApart(records, today);
  const last = lastDay(chosen);
  return {
    thing: { facts: thing?.facts ?? [], todo: thing?.todo ?? [] },
    loans: records.map((record) => ({ id: record.id, title: titles.get(record.id) ?? '', detail: detailOf(record, today), checked: chosen.loanIds.includes(record.id) })),
    deadline: last === null ? '' : deadlineOf(last, thing?.within ?? '', today),
    isPast: last !== null && last < today,
    bring: bringOf(records.filter(({ id }) => chosen.loanIds.includes(id)), today),
  };
}

/** The fifteenth day after the one on which it came; null where nothing has to be done by then. */
export function lastDay({ kind, receivedOn }: CourtChosen): ISODate | null {
  const within = COURT_THINGS.find(({ value }) => value === kind)?.within;
  return within === undefined || !isISODate(receivedOn) ? null : addDays(receivedOn, DAYS_TO_ANSWER);
}

/** The entry for the phone's calendar: it may be seen on a locked screen, so that it names neither a court nor a debt. */
export function deadlineEvent(last: ISODate): CalendarEvent {
  return { title: '最后一天：书面答复', startTime: secondsAt(last, HOUR), alarmOffset: DAYS_AHEAD * SECONDS_A_DAY };
}

function deadlineOf(last: ISODate, within: string, today: ISODate): string {
  const left = daysBetween(today, last);
  if (left < 0) return `${shortDay(last, today)}是${within}的最后一天，已经过了 ${-left} 天。马上问一问还能做什么。`;
  return `${shortDay(last, today)}是${within}的最后一天，${left === 0 ? '就是今天' : `还有 ${left} 天`}。`;
}

function bringOf(records: readonly LoanRecord[], today: ISODate): string {
  if (records.length === 0) return '';
  const { loans, owed } = loanFacts(records, today);
  const paid = records.flatMap(repaymentsByDay).sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
  return [
    '借款',
    ...loans.map((line, place) => `${place + 1}. ${line}。`),
    '',
    '还款',
    ...(paid.length === 0 ? ['没有记过还款。'] : paid.map(({ paidOn, amount }) => `${longDay(paidOn)}还 ${yuan(amount)} 元`)),
    ...(owed === '' ? [] : ['', '按合同推算', `截至 ${longDay(today)}，${owed}。`]),
    '',
    '另带：合同，每笔还款的凭证，和对方的往来。',
  ].join('\n');
}
