import fc from 'fast-check';
import { addMonths, buildSchedule, isISODate } from '../../miniprogram/calc';
import { readBill, readMessages, type Bill, type BillRow, type MessageReading } from '../../miniprogram/intake';
import { yuan } from '../../miniprogram/text/money';
import { UNITS } from '../support/readers';
import { BILLS as BILL_TEXTS } from './cases/bills';
import { BILLS, DRAWDOWNS, FAILURES, FRAUDS, ON, OTHERS, OVERDUES, REPAYMENTS } from './cases/messages';

const MESSAGES = [...DRAWDOWNS, ...BILLS, ...REPAYMENTS, ...OVERDUES, ...FAILURES, ...OTHERS, ...FRAUDS].map(([text]) => text);
const TEXTS = [...MESSAGES, ...BILL_TEXTS.map(({ text }) => text)];
const ODD = ['__proto__', 'constructor', 'toString', '\u0000', '\ud800', '😀', '\u202e', '【', '】', '9'.repeat(400), '1e999', '-0', 'NaN', '٣', '\r', '\u2028', '2026-99-99', '第期', '¥¥', '((((', '元', ',.,.', '2026-12-'];

const piece = fc.oneof(fc.constantFrom(...ODD, ...UNITS.map(([, unit]) => unit)), fc.string({ maxLength: 6 }), fc.constantFrom(...Array.from('0123456789.,，。:： \t\n年月日期元¥万第还')));
/** A text of the cases with something put in, taken out or turned. */
const mutated = fc.tuple(fc.constantFrom(...TEXTS), fc.array(fc.tuple(fc.nat(), fc.nat(12), piece), { minLength: 1, maxLength: 6 })).map(([text, changes]) =>
  changes.reduce((all, [place, length, put]) => {
    const at = place % (all.length + 1);
    return all.slice(0, at) + put + all.slice(at + length);
  }, text));

const isFen = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** What no bill and no message says; each is held to all of it, and what is wrong is told by name: 10,000 texts are read. */
function wrongInBill({ rows, doubts, principal = 0, principalLeft = 0 }: Bill): string[] {
  return [
    ...(rows.length > 0 ? [] : ['no rows']),
    ...rows.flatMap(wrongInRow),
    ...(isFen(principal) && isFen(principalLeft) ? [] : ['a principal that is no amount']),
    ...(rows.every((row, place) => place === 0 || rows[place - 1]!.dueOn <= row.dueOn) ? [] : ['days out of order']),
    ...(doubts.every((doubt) => typeof doubt === 'string' && doubt !== '') ? [] : ['a doubt without words']),
  ];
}

function wrongInRow({ number = 1, dueOn, amount, principal = 0, interest = 0 }: BillRow): string[] {
  return [
    ...(isISODate(dueOn) && dueOn >= '2000-01-01' && dueOn <= '2099-12-31' ? [] : [`the day ${dueOn}`]),
    ...([number, amount, principal, interest].every(isFen) ? [] : ['a row with what is no amount']),
    ...(amount > 0 ? [] : ['a row of nothing']),
  ];
}

function wrongInMessage(text: string, { amount = 0, dueOn = ON, paidOn = ON, terms = 1, spans }: MessageReading): string[] {
  return [
    ...(Number.isSafeInteger(amount) && isISODate(dueOn) && isISODate(paidOn) && terms >= 1 && terms <= 360 ? [] : ['what is no amount, no day or no count']),
    ...(spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length) ? [] : ['a place that is not in the text']),
  ];
}

test('100,000 texts that were tampered with: no exception, nothing that is no amount or no day', () => {
  fc.assert(fc.property(mutated, (text) => {
    const bill = readBill(text, ON);
    const wrong = [...(bill === undefined ? [] : wrongInBill(bill)), ...readMessages(text, ON).flatMap((reading) => wrongInMessage(text, reading))];
    if (wrong.length > 0) throw new Error(wrong.join(', '));
  }), { seed: 20261127, numRuns: 100_000 });
});

test('no day that is none does harm', () => {
  for (const on of ['', 'x', '2026-02-30']) {
    expect(() => readBill('12月15日 710.95', on)).not.toThrow();
    expect(() => readMessages(BILLS[0]![0], on)).not.toThrow();
  }
});

/** How bills are laid out, each with what it says of a row. */
const terms = fc.record({
  principal: fc.integer({ min: 50_000, max: 30_000_000 }),
  termCount: fc.integer({ min: 2, max: 36 }),
  dueDay: fc.integer({ min: 1, max: 31 }),
  month: fc.integer({ min: 0, max: 120 }),
  method: fc.constantFrom('equal-installment', 'equal-principal', 'interest-first', 'flat-interest' as const),
  basis: fc.constantFrom('actual-days', 'monthly' as const),
});
const layout = fc.record({
  gap: fc.constantFrom('\t', ' ', '   ', ' | '),
  day: fc.constantFrom((day: string) => day, (day: string) => day.replace(/-/g, '/'), (day: string) => day.replace(/-/g, '.'), (day: string) => day.replace(/-/g, ''), (day: string) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`),
  money: fc.constantFrom(yuan, (fen: number) => yuan(fen).replace(/,/g, ''), (fen: number) => `¥${yuan(fen)}`, (fen: number) => `${yuan(fen)}元`),
  number: fc.constantFrom((n: number) => String(n), (n: number) => `第${n}期`, (n: number) => `第${String(n).padStart(2, '0')}期`),
  order: fc.shuffledSubarray(['number', 'day', 'principal', 'interest', 'amount', 'left'], { minLength: 6 }),
});
const NAMES: Record<string, string> = { number: '期数', day: '还款日', principal: '应还本金', interest: '应还利息', amount: '应还金额', left: '剩余本金' };

test('what is read of a bill is what was written in it, in any order of columns', () => {
  fc.assert(fc.property(terms, layout, fc.constantFrom('table', 'page', 'words'), ({ principal, termCount, dueDay, month, method, basis }, { gap, day, money, number, order }, shape) => {
    const schedule = buildSchedule({ principal, borrowedOn: addMonths('2020-01-15', month), dailyRate: '0.0004', method, termCount, dueDay, interestBasis: basis });
    let left = principal;
    const cells = schedule.map((row): Record<string, string> => {
      left -= row.principal;
      return { number: number(row.number), day: day(row.dueOn), principal: money(row.principal), interest: money(row.interest), amount: money(row.principal + row.interest), left: money(left) };
    });
    const table = [order.map((name) => NAMES[name]!).join(gap), ...cells.map((row) => order.map((name) => row[name]!).join(gap))].join('\n');
    const page = cells.map((row) => `${row.day!}\n${row.number!.includes('期') ? row.number! : `第${row.number!}期`}\n应还${row.amount!}\n本金${row.principal!}\n利息${row.interest!}`).join('\n');
    const words = cells.map((row) => `${row.day!} 应还${row.amount!} 本金${row.principal!} 利息${row.interest!}`).join('\n');
    const read = readBill({ table, page, words }[shape], '2026-11-22');
    const want = schedule.map((row) => ({ ...(shape === 'words' ? {} : { number: row.number }), dueOn: row.dueOn, amount: row.principal + row.interest, principal: row.principal, interest: row.interest }));
    expect(read).toEqual({ rows: want, ...(shape === 'table' ? { principal } : {}), doubts: [] });
  }), { seed: 20261128, numRuns: 3000 });
});

test('a bill without years, read on any day of its life, has the years that it was made in', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 11 }), fc.integer({ min: 1, max: 28 }), fc.nat(11), fc.nat(10), (count, dueDay, month, at) => {
    const first = addMonths(`2026-01-${String(dueDay).padStart(2, '0')}`, month);
    const days = Array.from({ length: count }, (_none, place) => addMonths(first, place));
    const text = days.map((each, place) => `第${place + 1}期 ${Number(each.slice(5, 7))}月${Number(each.slice(8))}日 710.95`).join('\n');
    expect(readBill(text, days[at % count]!)!.rows.map(({ dueOn }) => dueOn)).toEqual(days);
  }), { seed: 20261129, numRuns: 2000 });
});
