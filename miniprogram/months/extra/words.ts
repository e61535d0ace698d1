import type { Fen, ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { isLoan, type OpenDebt } from '../simulate/debt';
import type { Simulation } from '../simulate/simulate';
import type { Comparison, Sooner } from './comparison';
import type { Extra } from '../simulate/extra-money';

/** "一次多还 2,000.00 元、每月多还 200.00 元". */
export function extraWords({ once, monthly }: Extra): string {
  const each = monthly === 0 ? '' : `每月多还 ${yuan(monthly)} 元`;
  if (once === 0) return each;
  return each === '' ? `多还 ${yuan(once)} 元` : `一次多还 ${yuan(once)} 元、${each}`;
}

/** The sentence that matters. */
export function sentenceOf(extra: Extra, { saved, sooner, isExact }: Comparison): string {
  const [what, time] = [extraWords(extra), timeOf(sooner, isExact)];
  if (saved > 0) return `${what}，${isExact ? '' : '约'}少付 ${yuan(saved)} 元${time === '' ? '' : `，${time}`}。`;
  return time === '' ? `${what}，一分也不少付，也不会早还清。` : `${what}，一分也不少付，只是${time}还清。`;
}

function timeOf({ months, days }: Sooner, isExact: boolean): string {
  const by = isExact ? '早' : '早约';
  if (months > 0) return `${by} ${months} 个月`;
  return days > 0 ? `${by} ${days} 天` : '';
}

/** What the saved amount is made of, where that is more than one thing. */
export function partsOf({ parts }: Comparison): string {
  if (parts === null) return '';
  const named = ([['利息', parts.interest], ['罚息', parts.penalty], ['违约金', parts.lateFee]] as const).filter(([, amount]) => amount !== 0);
  if (named.length < 2) return '';
  return `其中${named.map(([name, amount]) => `${name}${amount < 0 ? '多' : '少'} ${yuan(Math.abs(amount))} 元`).join('，')}。`;
}

/** Where one of them never ends. */
export function endlessOf(extra: Extra, usual: Simulation, withExtra: Simulation, today: ISODate): string {
  if (usual.freeOn === null && withExtra.freeOn !== null) return `照原来 30 年也还不完；${extraWords(extra)}，${shortDay(withExtra.freeOn, today)}还清。`;
  return '这样 30 年也还不完：先和贷款机构谈更长的期数，别去借新的补旧的。';
}

/** When the debt that the extra money is for first is over, in either way. */
export interface Cleared {
  readonly usual: ISODate | null;
  readonly withExtra: ISODate | null;
  readonly today: ISODate;
}

/**
 * How that debt can be paid, in words; '' where the lender takes any sum.
 *
 * @param once what there is for it today alone: null where what is overdue, or a budget, comes in between
 */
export function wholeOnly(debt: OpenDebt, title: string, once: Fen | null, cleared: Cleared): string {
  if (debt.takesPart || debt.agreed) return '';
  const rule = `「${title}」${isLoan(debt) && debt.record.product === 'weilidai' ? '多数说不能只提前还一部分' : '按不能只提前还一部分算'}：要提前，就整笔一次还清。`;
  const needs = once === null || once === 0 ? '' : `今天结清要 ${yuan(debt.owed)} 元，${shortOf(debt.owed, once)}。`;
  return rule + needs + (once !== null && once >= debt.owed ? '' : savedFor(once, cleared));
}

/** From when on there is enough to settle it. */
function savedFor(once: Fen | null, { usual, withExtra, today }: Cleared): string {
  if (withExtra === null) return '';
  if (usual === null || withExtra < usual) return `${once === null ? '照这样' : '先存着'}，${shortDay(withExtra, today)}够了再一次还清。`;
  return once === null ? '' : '一直存着，到最后一期前也不够结清。';
}

function shortOf(owed: Fen, once: Fen): string {
  return once < owed ? `还差 ${yuan(owed - once)} 元` : '这笔钱够';
}

/** That repaying a part of it leaves its interest as it is; '' where it doesn't. */
export function keepsInterest({ loan, takesPart, agreed }: OpenDebt, title: string): string {
  if (!takesPart || agreed || loan === undefined) return '';
  const { schedule, terms } = loan;
  if (schedule === undefined && terms.method === 'flat-interest') return `「${title}」是等本等息，利息按借的时候的本金算：只提前还一部分，后面每期利息不变；一次还清，才少付后面的。`;
  if (schedule === undefined && terms.interestBasis !== 'monthly') return '';
  return `「${title}」只提前还一部分，后面利息怎么减，要看贷款机构给的新还款计划；这里没算它会少。`;
}

/** Why nothing is saved; '' where it isn't known. */
export function whyNothing(debts: readonly OpenDebt[], { on, monthly }: Extra, freeOn: ISODate): string {
  if (debts.every(({ agreed }) => agreed)) return '有协议的按协议的期数还，多的钱提前用不上，先存着应急。';
  if (monthly === 0 && on > freeOn) return '到那天已经还清了。';
  if (debts.every(({ agreed, aheadRate, daysOverdue }) => agreed || (aheadRate === 0 && daysOverdue === 0))) return '往后不收利息，提前还不省钱，先存着应急也行。';
  return '';
}
