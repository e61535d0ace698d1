import { daysBetween, type Fen, type ISODate } from '../../../calc/main';
import { shortDay } from '../../../text/day';
import { yuan } from '../../../text/money';
import type { Bill, BillRow } from '../types';

/** A bill has no more installments (rule 3.11). */
const MOST_ROWS = 360;

export function rowName(row: Pick<BillRow, 'number' | 'dueOn'>, today: ISODate): string {
  return row.number === undefined ? `${shortDay(row.dueOn, today)}那一期` : `第 ${row.number} 期`;
}

/** What of rows does not go together: numbers and months left out, days twice, sums of principal. */
export function doubtsOf(rows: readonly BillRow[], { principal, principalLeft }: Pick<Bill, 'principal' | 'principalLeft'>, { totals, after = 0, today }: { totals: readonly Fen[]; after?: Fen | undefined; today: ISODate }): string[] {
  return [
    ...(rows.length > MOST_ROWS ? [`有 ${rows.length} 期，最多能记 ${MOST_ROWS} 期`] : []),
    ...gaps(rows, today),
    ...sameDays(rows, today),
    ...(after > 0 ? [`最后一期之后还剩 ${yuan(after)} 元本金，账单可能没有贴全`] : principalDoubts(rows, principal, principalLeft)),
    ...(totals.length > 0 && !totals.includes(sumOf(rows, ({ amount }) => amount)) && !totals.includes(sumOf(rows, (row) => row.principal ?? 0)) ? [`各期加起来 ${yuan(sumOf(rows, ({ amount }) => amount))} 元，和账单上的合计对不上，请核对`] : []),
  ];
}

function sumOf(rows: readonly BillRow[], part: (row: BillRow) => Fen): Fen {
  return rows.reduce((sum, row) => sum + part(row), 0);
}

function gaps(rows: readonly BillRow[], today: ISODate): string[] {
  const areMonthly = isMonthly(rows);
  return rows.flatMap((row, place) => {
    const before = rows[place - 1];
    if (before === undefined) return [];
    const isNumbered = before.number !== undefined && row.number !== undefined;
    if (isNumbered && row.number !== (before.number ?? 0) + 1) return [row.number === before.number ? `第 ${row.number ?? 0} 期出现了两次，请核对` : `第 ${before.number ?? 0} 期后面是第 ${row.number ?? 0} 期，中间可能漏了`];
    return daysBetween(before.dueOn, row.dueOn) > 45 && areMonthly ? [`${shortDay(before.dueOn, today)}到 ${shortDay(row.dueOn, today)}隔了一个月以上，中间可能漏了一期`] : [];
  });
}

function isMonthly(rows: readonly BillRow[]): boolean {
  const steps = rows.slice(1).map((row, place) => daysBetween(rows[place]?.dueOn ?? row.dueOn, row.dueOn));
  return steps.filter((days) => days >= 27 && days <= 32).length > steps.length / 2;
}

function sameDays(rows: readonly BillRow[], today: ISODate): string[] {
  const twice = rows.find((row, place) => rows[place - 1]?.dueOn === row.dueOn);
  return twice === undefined ? [] : [`${shortDay(twice.dueOn, today)}有两笔，可能是两份还款计划（如本息和服务费），请核对`];
}

/** A leading digit that a picture's reader lost shows here. */
function principalDoubts(rows: readonly BillRow[], principal?: Fen, principalLeft?: Fen): string[] {
  if (!rows.every((row) => row.principal !== undefined)) return [];
  const all = sumOf(rows, (row) => row.principal ?? 0);
  const open = sumOf(rows.filter(({ settled }) => settled !== true), (row) => row.principal ?? 0);
  const isWhole = rows[0]?.number === 1 || (rows[0]?.number === undefined && principalLeft === undefined);
  return [
    ...(principal !== undefined && isWhole && principal !== all ? [`各期本金加起来 ${yuan(all)} 元，借款金额是 ${yuan(principal)} 元，请核对`] : []),
    ...(principalLeft !== undefined && principalLeft !== open && principalLeft !== all ? [`没还的各期本金加起来 ${yuan(open)} 元，剩余本金是 ${yuan(principalLeft)} 元，请核对`] : []),
  ];
}
