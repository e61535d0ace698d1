import { make } from './element';
import { openPickerSheet } from './picker-sheet';
import { Wheel } from './wheel';

export type DateFields = 'year' | 'month' | 'day';

export interface DateQuestion {
  title: string;
  /** YYYY-MM-DD, or its beginning when fields are fewer. */
  value: string;
  start: string;
  end: string;
  fields: DateFields;
}

const WIDTH: Record<DateFields, number> = { year: 4, month: 7, day: 10 };

/**
 * The sheet of <picker mode="date">: three wheels, and above them the same date as a field, for the keyboard
 * and for tests (label 日期).
 */
export function pickDate({ title, value, start, end, fields }: DateQuestion): Promise<string | undefined> {
  const [first, last] = [fullDay(start || '1900-01-01', '-01-01'), fullDay(end || '2100-12-31', '-12-31')];
  return openPickerSheet(title, (body) => {
    let day = within(fullDay(value || today(), '-01-01'), first, last);
    const field = make('input', 'date-field', body);
    Object.assign(field, { type: 'date', min: first, max: last });
    field.setAttribute('aria-label', '日期');
    const wheels = make('div', 'wheels', body);
    const years = new Wheel(wheels, '年', (index) => turn(0, Number(first.slice(0, 4)) + index));
    const months = new Wheel(wheels, '月', (index) => turn(1, index + 1));
    const days = new Wheel(wheels, '日', (index) => turn(2, index + 1));

    const turn = (part: number, number: number): void => {
      const parts = day.split('-').map(Number);
      parts[part] = number;
      const [year = 0, month = 1, date = 1] = parts;
      day = within(write(year, month, Math.min(date, daysIn(year, month))), first, last);
      show();
    };
    const show = (): void => {
      const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
      field.value = day;
      const from = Number(first.slice(0, 4));
      years.show(count(Number(last.slice(0, 4)) - from + 1, (index) => `${from + index}年`), year - from);
      if (fields !== 'year') months.show(count(12, (index) => `${index + 1}月`), month - 1);
      if (fields === 'day') days.show(count(daysIn(year, month), (index) => `${index + 1}日`), date - 1);
    };
    field.onchange = () => {
      if (field.value) day = within(field.value, first, last);
      show();
    };
    show();
    return () => day.slice(0, WIDTH[fields]);
  });
}

function within(day: string, first: string, last: string): string {
  return day < first ? first : day > last ? last : day;
}

function fullDay(day: string, rest: string): string {
  return day + rest.slice(day.length - 4);
}

function today(): string {
  const now = new Date();
  return write(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function write(year: number, month: number, day: number): string {
  return [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');
}

function daysIn(year: number, month: number): number {
  return new Date(year, month, 0).getDate();
}

function count(length: number, label: (index: number) => string): string[] {
  return Array.from({ length }, (_unused, index) => label(index));
}
