import { plainText } from './plain-text';
import { read, refuse, type Reading } from './reading';

/** A whole number's name, limits and unit, as its field shows them. */
export interface CountField {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** What may stand behind the number: 期, 日, 天. */
  readonly unit: string;
}

/** Reads a whole number within limits: "12", "12期", "１２", "每月15日" is not one. */
export function readCount(typed: string, field: CountField): Reading<number> {
  const { name, min, max, unit } = field;
  const text = plainText(typed).replace(new RegExp(`(${unit}|个月|号)$`), '');
  if (text === '') return refuse(`请填${name}`);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return refuse(`${name}只填数字，${min} 到 ${max}`);
  // The text decides whether it is whole: a double can't tell 12.00000000000000000001 from 12, nor hold 400 digits.
  if (/\.0*[1-9]/.test(text)) return refuse(`${name}要是整数，${min} 到 ${max}`);
  const value = Number(text);
  if (value < min || value > max) return refuse(`${name}在 ${min} 到 ${max} ${unit}之间`);
  return read(value === 0 ? 0 : value); // "-0" is 0
}
