import { sum, type Fen, type ISODate } from '../../calc/main';
import { yuan } from '../../text/money';
import { monthOf } from '../../text/day';
import type { ProgressFigures } from './reckoning';

/** A month, or an earlier year: what was owed at its end, and what happened in it. */
export interface MonthLine {
  readonly key: string;
  readonly label: string;
  readonly owed: string;
  /** "还了 1,234.00，新借 5,000.00", or ''. */
  readonly what: string;
}

/** So many months stand by themselves, with this one; before them it goes by years. */
const MONTHS = 12;

/** Newest first. */
export function monthLines({ days, owed, counted }: ProgressFigures): MonthLine[] {
  const today = days[days.length - 1];
  if (today === undefined) return [];
  const ends = days.map((day, place) => ({ day, owed: owed[place] ?? 0 })).slice(1).reverse();
  const months = ends.slice(0, MONTHS + 1);
  const oldest = months[months.length - 1]?.day ?? today;
  const years = ends.slice(MONTHS + 1).filter(({ day }, place, older) => place === 0 || day.slice(0, 4) !== older[place - 1]?.day.slice(0, 4));
  const paid = counted.flatMap(({ repayments }) => repayments.filter(({ paidOn }) => paidOn <= today).map(({ paidOn: on, amount }) => ({ on, amount })));
  const drawn = counted.filter(({ terms }) => terms.borrowedOn <= today).map(({ terms }) => ({ on: terms.borrowedOn, amount: terms.principal }));
  const line = (day: ISODate, amount: Fen, label: string, period: string): MonthLine => ({ key: day, label, owed: yuan(amount), what: whatOf(paid, drawn, period, oldest) });
  return [
    ...months.map(({ day, owed: amount }) => line(day, amount, day === today ? '今天' : `${monthOf(day)}底`, day.slice(0, 7))),
    ...years.map(({ day, owed: amount }, place) => line(day, amount, place === 0 ? `${monthOf(day)}底` : `${day.slice(0, 4)}年底`, day.slice(0, 4))),
  ];
}

interface Moved {
  readonly on: ISODate;
  readonly amount: Fen;
}

/** In a month, or in what of a year lies before the months that stand by themselves. */
function whatOf(paid: readonly Moved[], drawn: readonly Moved[], period: string, oldest: ISODate): string {
  const isWithin = ({ on }: Moved): boolean => on.startsWith(period) && (period.length === 7 || on.slice(0, 7) < oldest.slice(0, 7));
  const total = (all: readonly Moved[]): Fen => sum(all.filter(isWithin).map(({ amount }) => amount));
  const [repaid, borrowed] = [total(paid), total(drawn)];
  return [repaid === 0 ? '' : `还了 ${yuan(repaid)}`, borrowed === 0 ? '' : `新借 ${yuan(borrowed)}`].filter(Boolean).join('，');
}
