import { CalcError, daysBetween, type ISODate } from '../calc/main';
import type { OtherDebtRecord } from '../ledger/records';
import { calculated } from '../loans/calculated';
import { lastAnswer } from '../loans/kept';
import { runningOther } from '../loans/other-debts';
import { shortDay } from '../text/day';
import { yuan } from '../text/money';
import { OTHER_KINDS, titlesApart } from '../text/title';

/** One of the other debts (其他欠款) in a line. */
export interface OtherRow {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly tone: 'overdue' | 'upcoming' | 'settled';
  readonly owed: string;
}

/** In the order they were added, those that are repaid last. */
export const otherList = lastAnswer((records: readonly OtherDebtRecord[], today: ISODate): OtherRow[] => {
  const titles = titlesApart(records, today);
  const rows = records.map((record) => otherRow(record, titles.get(record.id) ?? '', today));
  return [...rows.filter(({ tone }) => tone !== 'settled'), ...rows.filter(({ tone }) => tone === 'settled')];
});

function otherRow(record: OtherDebtRecord, title: string, today: ISODate): OtherRow {
  const kind = OTHER_KINDS[record.terms.kind];
  const row = { id: record.id, title, tone: 'upcoming' as const, owed: yuan(record.balance) };
  const running = calculated(() => runningOther(record, today));
  if (running instanceof CalcError) return { ...row, what: `${kind}，算不出来，点开看看` };
  if (running === null || running.isSettled) return { ...row, what: `${kind}，已还清`, tone: 'settled', owed: '0.00' };
  const { lateSince, due, payoff: owed } = running;
  if (lateSince !== null) return { ...row, owed: yuan(owed), what: `${kind}，逾期 ${daysBetween(lateSince, today)} 天`, tone: 'overdue' };
  const next = due > 0 ? today : running.ahead()[0]?.dueOn;
  const when = next === undefined ? '' : `，${next === today ? '今天' : shortDay(next, today)}要还`;
  return { ...row, owed: yuan(owed), what: `${kind}${when}${record.terms.kind === 'family' ? '' : '，估算'}` };
}
