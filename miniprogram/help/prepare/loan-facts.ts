import { CalcError, sum, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { addressee } from '../letters/addressee';
import { isNegotiated } from '../../loans/agreements';
import { lastCheckOf } from '../../loans/lender-debt';
import { inForce } from '../../loans/phases';
import { assess } from '../../loans/assess';
import { longDay } from '../../text/day';
import { yuan } from '../../text/money';

/** What the ledger knows of the loans that are to be talked about, in sentences without their full stop. */
export interface LoanFacts {
  /** The lenders as they are written to, each once. */
  readonly lenders: readonly string[];
  /** A line a loan: when it was borrowed, how much, over how many terms, and how it stands. */
  readonly loans: readonly string[];
  /** A line a loan, when it was borrowed and how much: all that a letter says that isn't about repaying. */
  readonly briefly: readonly string[];
  /** What they owe together, part by part; '' where one can't be calculated. */
  readonly owed: string;
  /** Of each loan that was checked (对账): what the lender showed then, and how far the ledger is off. */
  readonly shown: readonly string[];
  readonly isOverdue: boolean;
  readonly isWeilidai: boolean;
}

export function loanFacts(records: readonly LoanRecord[], today: ISODate): LoanFacts {
  const statements = records.map((record) => assess(record, today));
  const good = statements.flatMap((one) => (one instanceof CalcError ? [] : [one]));
  return {
    lenders: [...new Set(records.map(({ lender }) => addressee(lender)))],
    loans: records.map((record) => lineOf(record, today)),
    briefly: records.map(({ terms: { borrowedOn, principal } }) => `${longDay(borrowedOn)}借的 ${yuan(principal)} 元`),
    owed: good.length < records.length || good.length === 0 ? '' : owedLine(good.map(({ totals }) => totals)),
    shown: records.flatMap((record) => shownBy(record, records.length > 1, today)),
    isOverdue: good.some(({ daysOverdue }) => daysOverdue > 0),
    isWeilidai: records.length > 0 && records.every(({ product }) => product === 'weilidai'),
  };
}

function lineOf(record: LoanRecord, today: ISODate): string {
  const { borrowedOn, principal, termCount } = record.terms;
  const agreement = inForce(record, today);
  const signed = agreement === undefined ? '' : `，${longDay(agreement.signedOn)}${isNegotiated(agreement) ? '签过协议' : '换过还款计划'}`;
  return `${longDay(borrowedOn)}借了 ${yuan(principal)} 元，分 ${termCount} 期${signed}，${standing(record, today)}`;
}

function standing(record: LoanRecord, today: ISODate): string {
  const statement = assess(record, today);
  if (statement instanceof CalcError) return '现在欠多少还没有算清楚';
  const { daysOverdue, installments, totals, nextDue } = statement;
  const overdue = installments.filter(({ state }) => state === 'overdue').length;
  if (daysOverdue > 0) return `已经逾期 ${daysOverdue} 天，欠着 ${overdue} 期共 ${yuan(totals.overdueTotal)} 元`;
  return nextDue === undefined ? '已经还清' : `没有逾期，下一期 ${longDay(nextDue.dueOn)}要还 ${yuan(nextDue.amount)} 元`;
}

type Totals = Exclude<ReturnType<typeof assess>, CalcError>['totals'];

function owedLine(all: readonly Totals[]): string {
  const of = (part: keyof Totals): Fen => sum(all.map((totals) => totals[part]));
  const parts = ([['overduePrincipal', '本金'], ['overdueInterest', '利息'], ['penaltyDue', '罚息'], ['lateFeeDue', '违约金']] as const)
    .filter(([part]) => of(part) > 0)
    .map(([part, name]) => `${name} ${yuan(of(part))} 元`);
  const left = `剩余本金一共 ${yuan(of('outstandingPrincipal'))} 元`;
  return parts.length === 0 ? left : `逾期的一共 ${yuan(of('overdueTotal'))} 元（${parts.join('、')}），${left}`;
}

/** "2026年10月3日显示：逾期合计 1,234.56 元、结清金额 20,000.00 元；我推算那天结清金额 19,997.91 元，差在哪请说明". */
function shownBy(record: LoanRecord, isOneOfSeveral: boolean, today: ISODate): string[] {
  const check = lastCheckOf(record, today);
  if (check === undefined) return [];
  const { checkedOn, stated: { overdueTotal, payoffAmount } } = check;
  const statement = assess(record, checkedOn);
  const figures = [
    ...(overdueTotal === undefined ? [] : [{ name: '逾期合计', theirs: overdueTotal, ours: statement instanceof CalcError ? overdueTotal : statement.totals.overdueTotal }]),
    ...(payoffAmount === undefined ? [] : [{ name: '结清金额', theirs: payoffAmount, ours: statement instanceof CalcError ? payoffAmount : statement.payoffAmount }]),
  ];
  if (figures.length === 0) return [];
  const which = isOneOfSeveral ? `（${longDay(record.terms.borrowedOn)}借的）` : '';
  const said = (list: readonly { name: string; amount: Fen }[]): string => list.map(({ name, amount }) => `${name} ${yuan(amount)} 元`).join('、');
  const off = figures.filter(({ theirs, ours }) => theirs !== ours);
  const why = off.length === 0 ? '' : `；我推算那天${said(off.map(({ name, ours }) => ({ name, amount: ours })))}，差在哪请说明`;
  return [`${longDay(checkedOn)}显示${which}：${said(figures.map(({ name, theirs }) => ({ name, amount: theirs })))}${why}`];
}
