import { CalcError, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { carriersOn, type Carrier } from '../../loans/joined';
import { sentenceFor } from '../../text/calc-error';
import { shortDay } from '../../text/day';
import { titleOf, titlesApart } from '../../text/title';
import { creditHistory, type BadSpell, type MonthMark } from './marks';

/** A year of the report's table: twelve cells, '' where the loan has no month. */
export interface YearRow {
  readonly year: string;
  readonly cells: readonly { readonly month: number; readonly mark: string; readonly bad: boolean }[];
  /** The row as it is read aloud. */
  readonly label: string;
}

export interface LoanCredit {
  readonly id: string;
  readonly title: string;
  readonly years: readonly YearRow[];
  /** What the marks mean for this loan, a sentence each. */
  readonly lines: readonly string[];
  readonly isBad: boolean;
}

/** A loan's card on 征信, in the order of the ledger. */
export function creditPage(records: readonly LoanRecord[], today: ISODate): LoanCredit[] {
  const [titles, carriers] = [titlesApart(records, today), carriersOn(records, today)];
  return records.map((record) => loanCredit(record, titles.get(record.id) ?? '', today, carriers.get(record.id)));
}

function loanCredit(record: LoanRecord, title: string, today: ISODate, carrier: Carrier | undefined): LoanCredit {
  try {
    const { months, spells } = creditHistory(record, today, carrier);
    const joined = carrier === undefined ? [] : [`${shortDay(carrier.agreement.signedOn, today)}并进「${titleOf(carrier.record)}」的协议，之后看那一笔。`];
    return { id: record.id, title, years: yearsOf(months), lines: [...linesOf(spells, today), ...joined], isBad: spells.some(({ endedBy }) => endedBy !== 'repayment') };
  } catch (failure) {
    if (!(failure instanceof CalcError)) throw failure;
    return { id: record.id, title, years: [], lines: [`这笔借款的条件算不出来：${sentenceFor(failure)}`], isBad: false };
  }
}

/** The latest year first, as the report has it. */
function yearsOf(months: readonly MonthMark[]): YearRow[] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))].reverse();
  return years.map((year) => {
    const own = new Map(months.filter(({ month }) => month.startsWith(year)).map(({ month, mark }) => [Number(month.slice(5)), mark]));
    const cells = Array.from({ length: 12 }, (_, place) => ({ month: place + 1, mark: own.get(place + 1) ?? '', bad: /[1-7]/.test(own.get(place + 1) ?? '') }));
    return { year, cells, label: `${year}年：${cells.filter(({ mark }) => mark !== '').map(({ month, mark }) => `${month}月 ${SPOKEN[mark] ?? `标 ${mark}`}`).join('，')}` };
  });
}

const SPOKEN: Readonly<Record<string, string>> = { '*': '没有到期的款', N: '正常', C: '结清' };

function linesOf(spells: readonly BadSpell[], today: ISODate): string[] {
  return spells.length === 0 ? ['按你记的还款，没有逾期过。'] : [...spells].reverse().map((spell) => lineOf(spell, today));
}

function lineOf({ from, mostDays, endedOn, endedBy, goneOn }: BadSpell, today: ISODate): string {
  const begun = `${shortDay(from, today)}起逾期`;
  if (endedOn === undefined) return `${begun}，到现在最长 ${mostDays} 天，还没有结束。把逾期的部分全部还清那天，才开始算 5 年。`;
  if (endedBy === 'agreement') return `${begun}，最长 ${mostDays} 天，${shortDay(endedOn, today)}签了协议。签了协议怎么上报由银行决定，先不要当作已经结束，请对方书面写明。`;
  if (endedBy === 'new-bill') return `${begun}，最长 ${mostDays} 天，${shortDay(endedOn, today)}换了新还款计划。之前的逾期怎么上报由银行决定，先不要当作已经结束，问清对方。`;
  return `${begun}，最长 ${mostDays} 天，${shortDay(endedOn, today)}补齐。这段记录保存到 ${shortDay(goneOn ?? '', today)}，之后应当删除。`;
}
