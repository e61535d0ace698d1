import { sum, type Fen, type ISODate } from '../calc/main';
import type { LoanRecord, OtherDebtRecord } from '../ledger/records';
import { dueThisMonth, otherDueItems, type DueItem } from '../loans/due-items';
import { inSight } from '../loans/assess';
import { lastAnswer } from '../loans/kept';
import { shortDay } from '../text/day';
import { yuan } from '../text/money';
import { titlesApart } from '../text/title';

/** 本月要还: everything that is due until the end of the month, what is overdue first. */
export interface ThisMonth {
  readonly total: string;
  /** "3 笔", with what was paid this month. */
  readonly summary: string;
  /** What the month lacks against what it carries, or what stays; '' where nobody has said what it carries. */
  readonly means: string;
  readonly lacks: boolean;
  readonly rows: readonly DueRow[];
  /** How many more there are than are shown. */
  readonly more: number;
}

export interface DueRow {
  readonly key: string;
  readonly loanId: string;
  readonly title: string;
  readonly when: string;
  readonly tone: 'overdue' | 'due' | 'upcoming';
  readonly amount: string;
  /** With its unit. */
  readonly said: string;
  /** The amount stands right above: it is said to the ear alone. */
  readonly repeated: boolean;
}

/** So many are shown at first. */
const FIRST = 5;

/**
 * Null where nothing is due this month.
 *
 * @param means what a month carries, in fen, or null
 * @param all every row, and not the first alone
 */
export const thisMonth = lastAnswer((records: readonly LoanRecord[], today: ISODate, means: Fen | null, all: boolean, others: readonly OtherDebtRecord[] = []): ThisMonth | null => {
  const due = itemsOf(records, others, today).sort(byUrgency);
  if (due.length === 0) return null;
  const titles = titlesApart([...records, ...others], today);
  const shown = all ? due : due.slice(0, FIRST);
  const total = sum(due.map(({ amount }) => amount));
  const paid = sum([...records, ...others].map((record) => paidOf(record, today)));
  return {
    total: yuan(total),
    summary: `${due.length} 项${paid === 0 ? '' : `，本月已还 ${yuan(paid)} 元`}`,
    ...(means === null ? { means: '', lacks: false } : againstMeans(total, Math.max(0, means - paid))),
    rows: shown.map((item) => dueRow(item, titles, today)),
    more: due.length - shown.length,
  };
});

/** What was paid of one debt in the month up to that day. */
function paidOf(record: LoanRecord | OtherDebtRecord, today: ISODate): Fen {
  const payments = 'repayments' in record ? record.repayments : record.payments;
  const begin = `${today.slice(0, 7)}-01`;
  let paid = 0;
  for (const { paidOn, amount } of payments) if (paidOn >= begin && paidOn <= today) paid += amount;
  return paid;
}

function byUrgency(a: DueItem, b: DueItem): number {
  const overdue = Number(b.kind === 'overdue') - Number(a.kind === 'overdue');
  return overdue !== 0 ? overdue : a.on < b.on ? -1 : Number(a.on > b.on);
}

function againstMeans(total: Fen, left: Fen): Pick<ThisMonth, 'means' | 'lacks'> {
  if (total <= left) return { means: `本月还能拿出 ${yuan(left)} 元，够`, lacks: false };
  return { means: `本月还能拿出 ${yuan(left)} 元，差 ${yuan(total - left)} 元`, lacks: true };
}

/** What the row of that key is about; undefined where it isn't due any more. The page itself has no amount but as text. */
export function dueOf(records: readonly LoanRecord[], today: ISODate, key: string, others: readonly OtherDebtRecord[] = []): DueItem | undefined {
  return itemsOf(records, others, today).find((item) => keyOf(item) === key);
}

function itemsOf(records: readonly LoanRecord[], others: readonly OtherDebtRecord[], today: ISODate): DueItem[] {
  const { month } = inSight(today);
  return [...dueThisMonth(records, today), ...otherDueItems(others, today).filter(({ on }) => on <= month)];
}

function keyOf({ loanId, on, kind }: DueItem): string {
  return `${loanId} ${on} ${kind}`;
}

function dueRow(item: DueItem, titles: ReadonlyMap<string, string>, today: ISODate): DueRow {
  const { loanId, on, amount, kind, days } = item;
  return {
    key: keyOf(item),
    loanId,
    title: titles.get(loanId) ?? '',
    when: kind === 'overdue' ? (days > 0 ? `已逾期 ${days} 天` : '宽限期内') : `${on === today ? '今天' : shortDay(on, today)}${kind === 'agreed' ? '，协议的一期' : ''}`,
    tone: kind === 'overdue' ? 'overdue' : on === today ? 'due' : 'upcoming',
    amount: yuan(amount),
    said: `${yuan(amount)} 元`,
    repeated: false,
  };
}
