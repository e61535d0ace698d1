import { buildSchedule, type LoanTerms } from '../../../miniprogram/calc/index';
import { yuan } from '../../../miniprogram/text/money';
import { SANS, SERIF, type Drawing, type DrawnCell } from './drawn-plan';

/** 微粒贷: 5,000 over twelve terms at 0.045% a day. */
export const TERMS: LoanTerms = { principal: 500_000, borrowedOn: '2026-01-25', dailyRate: '0.00045', method: 'equal-installment', termCount: 12, dueDay: 25, firstDueOn: '2026-02-25' };
export const PLAN = buildSchedule(TERMS);

const left = (text: string, at = 0.04): DrawnCell => ({ text, at });
const right = (text: string, at = 0.96): DrawnCell => ({ text, at, align: 'right' });
const numbered = (number: number): string => `第${String(number).padStart(2, '0')}期`;
const STATUS_BAR = [left('10:24'), right('5G 86%')];

/** What is left after so many terms, as a page of a loan has it: a day and an amount, its number beneath. */
function rest(from: number, extra: readonly (readonly DrawnCell[])[] = []): Drawing['lines'] {
  const open = PLAN.slice(from);
  const principal = open.reduce((sum, row) => sum + row.principal, 0);
  return [
    STATUS_BAR,
    [left('借款详情', 0.4)],
    [left('剩余本金'), right(`${yuan(principal)}元`)],
    [left(`剩余 ${open.length} 期`)],
    ...open.map(({ dueOn, number, principal: part, interest }) => [left(dueOn), left(numbered(number), 0.42), right(`应还¥${yuan(part + interest)}`)]),
    ...extra,
  ];
}

function table(): Drawing['lines'] {
  return [
    [left('还款计划', 0.4)],
    [left('期数', 0.02), left('还款日', 0.14), right('本金', 0.56), right('利息', 0.74), right('应还金额', 0.97)],
    ...PLAN.map(({ number, dueOn, principal, interest }) => [left(String(number), 0.03), left(dueOn, 0.14), right(yuan(principal), 0.56), right(yuan(interest), 0.74), right(yuan(principal + interest), 0.97)]),
  ];
}

/** Pictures of the plan, as people take them: by day and by night, in two fonts, small, and neither quite straight nor sharp. */
export const PICTURES = {
  'left, dark': { lines: rest(9), font: SANS, dark: true },
  'left, light': { lines: rest(9, [[left('提前还款', 0.4)]]), font: SANS },
  'left, other digits': { lines: rest(6), font: SERIF },
  'left, blurred': { lines: rest(9), font: SANS, blur: 1.2 },
  'table, light': { lines: table(), font: SANS, size: 26 },
  'left, photo': { lines: rest(9), font: SANS, turn: 1.2, blur: 0.6 },
  'left, small and blurred': { lines: rest(6), font: SANS, size: 17, blur: 0.7 },
  'table, dark, other digits': { lines: table(), font: SERIF, size: 24, dark: true },
} as const satisfies Record<string, Drawing>;

/** The rows that a picture shows, by its name. */
export function rowsDrawn(name: string): { dueOn: string; amount: number }[] {
  const { lines } = PICTURES[name as keyof typeof PICTURES];
  const shown = PLAN.filter(({ dueOn }) => lines.some((cells) => cells.some(({ text }) => text === dueOn)));
  return shown.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest }));
}
