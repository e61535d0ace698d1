import type { ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { BalancePoint } from '../../loans/principal-left';

/** What is said of a point, after its day. */
type Words = (amount: string) => string;

/**
 * A line of the chart in words: what is owed at the start; the most, if that is more; the first point at half of the
 * start or below; when it is paid off, or what is owed at the end.
 * "11月22日欠 57,000.00 元，2028年5月22日还剩 28,500.00 元，2029年11月22日还清".
 *
 * @param points in the order of their days; '' without any
 */
export function balanceFacts(points: readonly BalancePoint[], today: ISODate): string {
  const words = wordsByPlace(points);
  let said = '';
  const facts = points.flatMap(({ on, amount }, place) => {
    const about = words.get(place);
    if (about === undefined) return [];
    const day = on === said ? '当天' : shortDay(on, today);
    said = on;
    return [day + about(yuan(amount))];
  });
  return facts.join('，');
}

/** Where two things are to be said of one point, the later one here stays: that it is the end, before that it is the most. */
function wordsByPlace(points: readonly BalancePoint[]): Map<number, Words> {
  const start = points[0]?.amount ?? 0;
  const owing = points.slice(0, paidOffAt(points));
  const last = points.length - 1;
  const most = placeOfMost(owing);
  const rises = (owing[most]?.amount ?? 0) > start;
  const words = new Map<number, Words>();
  words.set(owing.findIndex(({ amount }) => amount * 2 <= start), (amount) => `还剩 ${amount} 元`);
  if (rises) words.set(most, (amount) => `涨到最高 ${amount} 元`);
  if (owing.length <= last) words.set(owing.length, () => '还清');
  else words.set(last, (amount) => `${rises && most === last ? '涨到' : '还欠'} ${amount} 元`);
  return words.set(0, (amount) => (start === 0 ? '不欠' : `欠 ${amount} 元`));
}

/** The place from which on nothing is owed; past the last where something is owed to the end. */
function paidOffAt(points: readonly BalancePoint[]): number {
  let place = points.length;
  while (points[place - 1]?.amount === 0) place -= 1;
  return place;
}

/** The first place with the highest amount; -1 without points. */
function placeOfMost(points: readonly BalancePoint[]): number {
  const most = points.reduce((highest, { amount }) => Math.max(highest, amount), 0);
  return points.findIndex(({ amount }) => amount === most);
}
