import { addDays, CalcError, owedOn, sum, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { isNegotiated } from '../../loans/agreements';
import { assess, type Assessment } from '../../loans/assess';
import { dueItems } from '../../loans/due-items';
import { carriersOn } from '../../loans/joined';
import { inForce } from '../../loans/phases';
import { longDay } from '../../text/day';
import type { WrittenDebts } from '../written-debts';
import { amountText, type AmountsAs } from './amounts';
import type { DebtCard } from './debt-card';
import { debtLines, partsText, totalDebt } from './debt-lines';
import { namesOf } from './names';
import { otherCards } from './other-cards';
import type { OverviewChoices } from './values';

/** 债务一览, the same on the screen, as text and as a picture. */
export interface OverviewPage {
  /** Nothing is owed, as far as the records could be read. */
  readonly isEmpty: boolean;
  readonly heading: string;
  readonly origin: string;
  readonly totals: readonly string[];
  readonly debts: readonly DebtCard[];
  /** What isn't on it, and what the figures are not. */
  readonly notes: readonly string[];
}

interface Owed {
  readonly record: LoanRecord;
  readonly statement: Assessment;
}

const MONTH = 30; // days
/** A full-width space. */
const INDENT = '\u3000';

export function overviewPage({ loans: records, others, unread }: WrittenDebts, choices: OverviewChoices, today: ISODate): OverviewPage {
  const { amounts: as, lenders } = choices;
  const carriers = carriersOn(records, today);
  const names = namesOf(records, lenders);
  const own = records.filter(({ id }) => !carriers.has(id)).map((record) => ({ record, statement: assess(record, today) }));
  const good = own.filter((one): one is Owed => !(one.statement instanceof CalcError));
  const owed = good.filter(({ statement }) => statement.payoffAmount > 0).sort(mostUrgentFirst);
  const joinedTo = (id: string): string[] => records.filter((record) => carriers.get(record.id)?.record.id === id).map((record) => names.get(record.id) ?? '');
  const beside = otherCards(others, choices, today, owed.length + 1);
  return {
    isEmpty: owed.length + beside.cards.length === 0,
    heading: '债务一览',
    origin: `${longDay(today)}，按我自己的记录算的，不是对方的账。`,
    totals: [...(owed.length === 0 ? [] : totalLines(owed, records, as, today)), beside.total, unreadLine(unread)].filter((line) => line !== ''),
    debts: [...owed.map(({ record, statement }, place) => ({
      key: record.id,
      title: `${place + 1}. ${names.get(record.id) ?? ''}`,
      owed: amountText(statement.payoffAmount, as) ?? '',
      lines: debtLines(record, statement, { joined: joinedTo(record.id), as, today }),
    })), ...beside.cards],
    notes: notesOf([...own.filter(({ statement }) => statement instanceof CalcError).map(({ record }) => names.get(record.id) ?? ''), ...beside.unreadable], good.length - owed.length, owed.some(({ record }) => isNegotiated(inForce(record, today))), as),
  };
}

/** As in 我的借款: what is longest overdue first, then what is due next. */
function mostUrgentFirst(a: Owed, b: Owed): number {
  const days = b.statement.daysOverdue - a.statement.daysOverdue;
  return days !== 0 ? days : (a.statement.nextDue?.dueOn ?? '').localeCompare(b.statement.nextDue?.dueOn ?? '');
}

function totalLines(owed: readonly Owed[], records: readonly LoanRecord[], as: AmountsAs, today: ISODate): string[] {
  const statements = owed.map(({ statement }) => statement);
  const total = amountText(sum(statements.map(({ payoffAmount }) => payoffAmount)), as);
  const parts = partsText(totalDebt(statements.map(owedOn)), as);
  const late = statements.filter(({ daysOverdue }) => daysOverdue > 0);
  const lateTotal = amountText(sum(late.map(({ totals }) => totals.overdueTotal)), as);
  const coming = dueItems(records, today).filter(({ kind, on }) => kind !== 'overdue' && on <= addDays(today, MONTH));
  const due = amountText(sum(coming.map(({ amount }) => amount)), as);
  return [
    `一共 ${owed.length} 笔${total === null ? '' : `，今天全部结清：${total}`}`,
    parts === null ? '' : `其中：${parts}`,
    late.length === 0 ? '没有逾期' : `${late.length} 笔逾期，最长 ${Math.max(...late.map(({ daysOverdue }) => daysOverdue))} 天${lateTotal === null ? '' : `，逾期的一共 ${lateTotal}`}`,
    due === null ? '' : `往后 ${MONTH} 天到期 ${due}${late.length === 0 ? '' : '，不含已逾期的'}`,
  ].filter((line) => line !== '');
}

/** Stands with the sums, as they are short of it: whoever gets the text doesn't see what the page says above it. */
function unreadLine(unread: number): string {
  return unread === 0 ? '' : `还有 ${unread} 条记录在手机里读不出来，没有算进来，也没有列出`;
}

function notesOf(unreadable: readonly string[], settled: number, isAgreed: boolean, as: AmountsAs): string[] {
  return [
    ...(unreadable.length === 0 ? [] : [`${unreadable.map((name) => `「${name}」`).join('')}算不出来，没有列出。`]),
    ...(settled === 0 ? [] : [`已经结清的 ${settled} 笔没有列出。`]),
    ...(as === 'rough' ? ['金额只写大概，加起来会差一点。'] : []),
    ...(isAgreed && as !== 'none' ? ['协议里的本金，含并入的利息、罚息。'] : []),
    '罚息按合同估算，以官方账单为准。',
  ];
}

/** All of it as plain text. */
export function overviewText({ heading, origin, totals, debts, notes }: OverviewPage): string {
  const cards = debts.map(({ title, owed, lines }) => [owed === '' ? title : `${title}：${owed}`, ...lines.map((line) => `${INDENT}${line}`)].join('\n'));
  return [[heading, origin, ...totals].join('\n'), ...cards, notes.join('\n')].join('\n\n');
}
