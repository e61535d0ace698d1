import type { Fen } from '../../calc/main';
import { asText } from './as-text';

/** A cell: text, an amount of money, a plain number, or what a person wrote and is to stay as it was written. */
export type Cell = string | number | { readonly fen: Fen } | { readonly written: string };

/**
 * Rows as CSV that a spreadsheet opens rightly: UTF-8 with a byte order mark (Excel takes it for GBK without), CRLF,
 * quotes doubled. Text that begins like a formula gets an apostrophe before it and is not run (OWASP, CSV injection);
 * amounts are numbers and stay so, negative ones too.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return quoted(asText(cell, 'ours'));
  return 'fen' in cell ? amount(cell.fen) : quoted(asText(cell.written, 'written'));
}

function quoted(text: string): string {
  return /[",\r\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Yuan without separators: they would make text of it. */
function amount(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
