import { CalcError, sum, type DueAhead, type ISODate } from '../../calc/main';
import { problemsLeft, type FormProblems } from '../../forms/form-values';
import type { OtherDebtRecord } from '../../ledger/records';
import { calculated } from '../../loans/calculated';
import { runningOther } from '../../loans/other-debts';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { readOther } from './read';
import type { OtherField, OtherValues } from './values';

/** What the form shows beside what was typed. */
export interface OtherView {
  readonly problems: FormProblems<OtherField>;
  /** What comes of it, estimated; '' until it can be told. */
  readonly line: string;
  /** What was paid since, and what becomes of it; ''. */
  readonly paid: string;
}

export function otherView(values: OtherValues, left: readonly OtherField[], today: ISODate, before?: OtherDebtRecord): OtherView {
  const result = readOther(values, today, before?.id ?? '', before);
  const paid = before === undefined ? '' : paidText(before);
  if ('problems' in result) return { problems: problemsLeft(result.problems, left), line: '', paid };
  return { problems: {}, line: lineOf(result.debt, today), paid };
}

function paidText({ payments }: OtherDebtRecord): string {
  const since = payments.filter(({ inBalance }) => !inBalance);
  if (since.length === 0) return '';
  return `那天以后记了 ${since.length} 次还款，一共 ${yuan(sum(since.map(({ amount }) => amount)))} 元。改了上面的数或日子，到那天为止的还款就当作已经算在里面。`;
}

function lineOf(debt: OtherDebtRecord, today: ISODate): string {
  const running = calculated(() => runningOther(debt, today));
  if (running instanceof CalcError) return '';
  if (running === null || running.isSettled) return '已经还清。';
  const { payoff: owed, due, lateSince } = running;
  const ahead = running.ahead();
  const isFamily = debt.terms.kind === 'family';
  return [
    `今天${isFamily ? '' : '约'}欠 ${yuan(owed)} 元`,
    lateSince === null ? (due > 0 ? `今天要还 ${yuan(due)} 元` : '') : `${shortDay(lateSince, today)}该还的还差 ${yuan(due)} 元`,
    nextText(ahead, debt, today),
  ].filter((text) => text !== '').join('；') + (isFamily ? '。' : '。估算，以账单为准。');
}

function nextText(ahead: readonly DueAhead[], { terms }: OtherDebtRecord, today: ISODate): string {
  const [next, last] = [ahead[0], ahead[ahead.length - 1]];
  if (next === undefined || last === undefined) return '';
  const first = `${shortDay(next.dueOn, today)}${terms.kind === 'card' ? '最低' : ''}还 ${yuan(next.amount)} 元`;
  if (terms.kind === 'card') return `${first}；只还最低，要到${shortDay(last.dueOn, today)}`;
  const changed = terms.kind === 'mortgage' ? ahead.slice(0, -1).find(({ amount }) => amount !== next.amount) : undefined;
  const anew = changed === undefined ? '' : `，${shortDay(changed.dueOn, today)}起每期 ${yuan(changed.amount)} 元`;
  return ahead.length === 1 ? first : `${first}${anew}，${shortDay(last.dueOn, today)}还完`;
}
