import { isISODate, type ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { dayBefore, beginningOf, type Beginning, type Missing } from './begin';
import { lineProblem, rowsIn } from './lines';
import { recognised, type Recognised } from './recognised';
import type { BillValues } from './values';

/** A line as it stands in the list. */
export interface LineView {
  readonly place: number;
  readonly label: string;
  readonly day: string;
  readonly parts: string;
  readonly state: string;
  readonly problem: string;
}

export interface BillView {
  readonly lines: readonly LineView[];
  /** "12 期，2月15日到 2027年1月15日". */
  readonly summary: string;
  /** What it means to begin with what is left: from which day on. */
  readonly restHint: string;
}

/** The page but for what takes time. */
export function billView({ lines }: BillValues, today: ISODate): BillView {
  const rows = rowsIn(lines);
  const open = lines.findIndex(({ settled }) => settled !== true);
  const [first, last] = [lines[0], lines[lines.length - 1]];
  return {
    lines: lines.map((line, place) => ({
      place,
      label: `第 ${place + 1} 行`,
      day: isISODate(line.dueOn) ? shortDay(line.dueOn, today) : '还没选日子',
      parts: [line.principal === '' ? '' : `本金 ${line.principal}`, line.interest === '' ? '' : `利息 ${line.interest}`].filter((part) => part !== '').join(' + '),
      state: line.settled === true ? '已还' : '',
      problem: lineProblem(line, lines[place - 1]),
    })),
    summary: first === undefined || last === undefined ? '' : `读到 ${lines.length} 期，${shortDay(first.dueOn, today)}到 ${shortDay(last.dueOn, today)}`,
    restHint: rows === undefined || open < 0 ? '账单上「剩余本金」「待还本金」那个数' : `从 ${shortDay(dayBefore(rows, open), today)}算起，记剩下的 ${rows.length - open} 期`,
  };
}

/** What the bill is, or what is missing for that: this may take the phone a while. */
export function lookedAt(values: BillValues, today: ISODate): { readonly beginning: Beginning; readonly recognised: Recognised } | Missing {
  const beginning = beginningOf(values, today);
  return 'problem' in beginning ? beginning : { beginning, recognised: recognised(beginning) };
}
