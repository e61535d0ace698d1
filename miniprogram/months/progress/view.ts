import type { Fen, ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { isNegotiated } from '../../loans/agreements';
import { inForce } from '../../loans/phases';
import { monthOf } from '../../text/day';
import { yuan } from '../../text/money';
import { LEFT_OVER, PART_NAMES } from '../../text/part-names';
import { titlesApart } from '../../text/title';
import { balanceChart, type BalanceChart } from '../../views/chart/balance-chart';
import { monthLines, type MonthLine } from './by-month';
import { comparedView, type ComparedView } from './compared-view';
import type { PaidSoFar } from './paid-so-far';
import type { ProgressFigures } from './reckoning';
import type { Kept } from './terms-kept';

/** What 走到哪了 shows. Amounts in yuan. */
export interface ProgressPage {
  /** Nothing was drawn yet. */
  readonly isEmpty: boolean;
  readonly leftOut: string;
  readonly owed: string;
  /** Against the end of last month, and against the most. */
  readonly changes: readonly string[];
  readonly chart: BalanceChart | null;
  readonly paid: PaidView;
  readonly compared: ComparedView | null;
  /** "合同到期的 12 期里，按时还了 10 期。"; none where nothing has fallen due. */
  readonly kept: readonly string[];
  readonly months: readonly MonthLine[];
}

export interface PaidView {
  readonly total: string;
  readonly parts: readonly { readonly name: string; readonly amount: string; readonly percent: number }[];
  /** What was given up, a sentence each. */
  readonly waived: readonly string[];
  readonly remark: string;
}

/** @param besides whether anything but loans is written down, of which there are no months gone by */
export function progressPage(figures: ProgressFigures, today: ISODate, besides = false): ProgressPage {
  const { days, owed, counted } = figures;
  const titles = titlesApart([...counted, ...figures.leftOut], today);
  return {
    isEmpty: days.length === 0,
    leftOut: leftOutOf(figures, titles) + (besides ? '只算借款：其他欠款（信用卡、亲友、房贷）以前每个月欠多少没有记，没有算进来。' : ''),
    owed: yuan(owed[owed.length - 1] ?? 0),
    changes: changesOf(days, owed),
    chart: balanceChart([{ name: '一共欠', points: days.map((on, place) => ({ on, amount: owed[place] ?? 0 })), shape: 'slope' }], today),
    paid: paidView(figures.paid, counted.some((record) => isNegotiated(inForce(record, today)))),
    compared: comparedView(figures.compared, titles, today),
    kept: [keptText('合同到期的', '期', figures.byContract), keptText('协议约好的', '次', figures.byAgreement)].filter((text) => text !== ''),
    months: monthLines(figures),
  };
}

function leftOutOf({ leftOut, partly }: ProgressFigures, titles: ReadonlyMap<string, string>): string {
  const named = (records: readonly LoanRecord[]): string => records.map(({ id }) => `「${titles.get(id) ?? ''}」`).join('');
  const parts = [leftOut.length === 0 ? '' : `${named(leftOut)}算不出来，没有算进去。`, partly.length === 0 ? '' : `${named(partly)}有一段算不出来，那一段没有算进去。`];
  return parts.join('');
}

function changesOf(days: readonly ISODate[], owed: readonly Fen[]): string[] {
  const now = owed[owed.length - 1] ?? 0;
  const before = owed[owed.length - 2];
  const most = Math.max(0, ...owed);
  const peak = days[owed.indexOf(most)] ?? '';
  const last = before === undefined || days.length < 3 ? '' : `${than('比上个月底', now - before)}。`;
  return [last, most > now && peak !== days[days.length - 2] ? `${monthOf(peak)}欠得最多，${yuan(most)} 元；到今天少了 ${yuan(most - now)} 元。` : ''].filter((text) => text !== '');
}

function than(what: string, more: Fen): string {
  if (more === 0) return `${what}一样`;
  return `${what}${more > 0 ? '多' : '少'} ${yuan(Math.abs(more))} 元`;
}

function paidView({ amount, parts, unapplied, waived, waivedInAgreements }: PaidSoFar, isAgreed: boolean): PaidView {
  const rows = [
    ...(['principal', 'interest', 'penalty', 'lateFee'] as const).map((part) => ({ name: PART_NAMES[part], fen: parts[part] })),
    ...(unapplied === 0 ? [] : [{ name: LEFT_OVER, fen: unapplied }]),
  ];
  return {
    total: yuan(amount),
    parts: rows.map(({ name, fen }) => ({ name, amount: yuan(fen), percent: amount === 0 ? 0 : Math.floor((fen * 100) / amount) })),
    waived: [
      ...(waived === 0 ? [] : [`还款和结清时对方减免了 ${yuan(waived)} 元。`]),
      ...(waivedInAgreements === 0 ? [] : [`签的协议里写明减免 ${yuan(waivedInAgreements)} 元；有条件的，要照条件还完才算数。`]),
    ],
    remark: isAgreed ? '按协议还的，本金里含协议并入的利息、罚息。' : '',
  };
}

function keptText(what: string, unit: string, { due, inTime }: Kept): string {
  return due === 0 ? '' : `${what} ${due} ${unit}里，按时还了 ${inTime} ${unit}。`;
}
