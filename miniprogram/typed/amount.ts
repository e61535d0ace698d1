import Decimal from 'decimal.js';
import type { Fen } from '../calc/main';
import { plainText, withoutSeparators } from './plain-text';
import { read, refuse, type Reading } from './reading';
import { spokenNumber } from './spoken-number';

/** The largest amount the calculation takes: 100,000,000.00 yuan (rule 9.10). */
export const LARGEST_AMOUNT: Fen = 10_000_000_000;

/**
 * Reads an amount in yuan as a person types, says or pastes it: "57,000.00元", "¥57000", "５７０００", "5.7万", "5万7千",
 * "1.2w", "八千六", "20000.". Gives whole fen. Zero is an amount here; what a field makes of it is the field's business.
 *
 * @param name the field's label, for the sentence
 */
export function readAmount(typed: string, name: string): Reading<Fen> {
  const text = plainText(typed).replace(/^(人民币|RMB|CNY|¥)/i, '').replace(/(元整|元|块钱|块|圆整|圆|RMB)$/i, '');
  if (text === '') return refuse(`请填${name}`);
  if (/^[-−]/.test(text)) return refuse(`${name}不能是负数`);
  const [, figures = '', unit = ''] = /^([\d,. \n]+)([万萬w亿億]?)$/i.exec(text) ?? [];
  const digits = withoutSeparators(figures);
  if (digits === null) return refuse(`${name}里逗号或空格的位置不对，可以不写，如 57000`);
  const yuan = spokenNumber(figures === '' ? text : withoutLastStop(digits) + unit);
  if (yuan === null) return refuse(`${name}只填数字，如 57000 或 57,000.00`);
  const fen = new Decimal(yuan).times(100);
  if (fen.gt(LARGEST_AMOUNT)) return refuse(`${name}最多 100,000,000.00 元`);
  if (!fen.isInteger()) return refuse(`${name}最多到分，即两位小数`);
  return read(fen.toNumber());
}

/** "20000." is a number that somebody went on typing. */
function withoutLastStop(text: string): string {
  return text.replace(/^(\d+)\.$/, '$1');
}

/** The same for a part that may be left out: an empty field is 0. */
export function readOptionalAmount(typed: string, name: string): Reading<Fen> {
  return readAmount(typed.trim() === '' ? '0' : typed, name);
}
