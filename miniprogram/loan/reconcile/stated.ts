import type { ISODate, StatedFigures } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { yuan } from '../../text/money';
import { readAmount } from '../../typed/amount';
import { readCount } from '../../typed/count';
import type { Reading } from '../../typed/reading';

/** A figure that a lender shows, and how it stands in a statement of ours. */
export interface FigureField {
  readonly field: keyof StatedFigures;
  readonly label: string;
  readonly unit: '元' | '天';
}

/** In the order in which lenders show them. */
export const FIGURE_FIELDS: readonly FigureField[] = [
  { field: 'overdueTotal', label: '逾期合计', unit: '元' },
  { field: 'principal', label: '逾期本金', unit: '元' },
  { field: 'interest', label: '逾期利息', unit: '元' },
  { field: 'penalty', label: '罚息', unit: '元' },
  { field: 'lateFee', label: '违约金', unit: '元' },
  { field: 'payoffAmount', label: '今日结清金额', unit: '元' },
  { field: 'daysOverdue', label: '逾期天数', unit: '天' },
];

/** What was typed of each figure; '' for one that isn't known. */
export type TypedFigures = Readonly<Partial<Record<keyof StatedFigures, string>>>;

/** What the lender shows, by what was typed, and a sentence for each that can't be read; an empty field is no figure. */
export function readStated(typed: TypedFigures): { readonly stated: StatedFigures; readonly problems: Readonly<Partial<Record<keyof StatedFigures, string>>> } {
  const readings = FIGURE_FIELDS.flatMap((one) => {
    const text = (typed[one.field] ?? '').trim();
    return text === '' ? [] : [{ field: one.field, reading: readFigure(text, one) }];
  });
  return {
    stated: Object.fromEntries(readings.flatMap(({ field, reading }) => (reading.ok ? [[field, reading.value] as const] : []))),
    problems: Object.fromEntries(readings.flatMap(({ field, reading }) => (reading.ok ? [] : [[field, reading.problem] as const]))),
  };
}

function readFigure(text: string, { label, unit }: FigureField): Reading<number> {
  return unit === '天' ? readCount(text, { name: label, min: 0, max: 20_000, unit }) : readAmount(text, label);
}

/** What was typed today, as it would be typed again. */
export function typedOf({ checks = [] }: LoanRecord, today: ISODate): TypedFigures {
  const stated = checks.find(({ checkedOn }) => checkedOn === today)?.stated ?? {};
  return Object.fromEntries(FIGURE_FIELDS.flatMap(({ field, unit }) => {
    const value = stated[field];
    return value === undefined ? [] : [[field, unit === '天' ? String(value) : yuan(value)] as const];
  }));
}
