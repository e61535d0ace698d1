import { CalcError, dailyRateOf, sumDebt, type Debt, type Fen, type ISODate } from '../../calc/main';
import { formOf, summaryOf } from '../../forms/plan/record';
import type { CallRecord, CallWay, LoanRecord, PlanRecord } from '../../ledger/records';
import { carriersOn } from '../../loans/joined';
import { givenUpIn } from '../../loans/given-up';
import { waivedOf } from '../../loans/installments';
import { isNegotiated } from '../../loans/agreements';
import { inForce, isClosedBy } from '../../loans/phases';
import { statements } from '../../loans/statements';
import { assess, repaymentsByDay } from '../../loans/assess';
import { READ_ANY_YEAR } from '../../text/day';
import { titlesApart } from '../../text/title';
import type { Cell } from './csv';

const CALL_WAYS: Readonly<Record<CallWay, string>> = { taken: '打来，接了', missed: '打来，没接', made: '打过去' };

/** What was typed, of which no sign may go: an empty cell stays empty. */
function written(text: string): Cell {
  return { written: text };
}

type Table = readonly (readonly Cell[])[];

const METHODS: Readonly<Record<string, string>> = {
  'equal-principal': '等额本金', 'equal-installment': '等额本息', 'interest-first': '先息后本', 'flat-interest': '等本等息', bullet: '到期一次还本付息',
};
const STATES = { settled: '已还清', upcoming: '未到期', due: '今天到期', overdue: '逾期' };

/** A row a loan: what was agreed, and what is owed today. */
export function loansTable(records: readonly LoanRecord[], today: ISODate): Table {
  const titles = titlesApart(records, READ_ANY_YEAR);
  const head = ['借款', '借款日', '本金', '日利率', '期数', '每月还款日', '还款方式', '截至', '剩余本金', '逾期合计', '逾期天数', '今日结清', '说明'];
  return [head, ...records.map((record): Cell[] => {
    const { borrowedOn, principal, termCount, dueDay, method } = record.terms;
    const terms: Cell[] = [titles.get(record.id) ?? '', borrowedOn, { fen: principal }, Number(dailyRateOf(record.terms)), termCount, dueDay, METHODS[method] ?? method, today];
    const statement = assess(record, today);
    if (statement instanceof CalcError) return [...terms, '', '', '', '', '条件算不出来'];
    const { totals, daysOverdue, payoffAmount } = statement;
    const agreement = inForce(record, today);
    const remark = [...(agreement === undefined ? [] : [isNegotiated(agreement) ? '按已签协议' : '按新还款计划']), ...(isClosedBy(record, today) ? ['贷款机构确认结清'] : [])].join('，');
    return [...terms, { fen: totals.outstandingPrincipal }, { fen: totals.overdueTotal }, daysOverdue, { fen: payoffAmount }, remark];
  })];
}

/** A row an installment, by the terms that hold today. */
export function schedulesTable(records: readonly LoanRecord[], today: ISODate): Table {
  const titles = titlesApart(records, READ_ANY_YEAR);
  const head = ['借款', '期', '还款日', '应还本金', '应还利息', '已还本金', '已还利息', '罚息', '已还罚息', '违约金', '已还违约金', '减免', '逾期天数', '状态'];
  return [head, ...records.flatMap((record): Cell[][] => {
    const statement = assess(record, today);
    if (statement instanceof CalcError) return [[titles.get(record.id) ?? '', ...Array.from({ length: 12 }, () => ''), '条件算不出来']];
    return statement.installments.map((one) => [
      titles.get(record.id) ?? '', one.number, one.dueOn, { fen: one.principal }, { fen: one.interest }, { fen: one.principalPaid }, { fen: one.interestPaid },
      { fen: one.penalty }, { fen: one.penaltyPaid }, { fen: one.lateFee }, { fen: one.lateFeePaid }, { fen: sumDebt(waivedOf(one)) }, one.daysOverdue, STATES[one.state],
    ]);
  })];
}

/** A row a repayment, with what it went to; the cells stay empty where that can't be said. */
export function repaymentsTable(records: readonly LoanRecord[], today: ISODate): Table {
  const [titles, carriers] = [titlesApart(records, READ_ANY_YEAR), carriersOn(records, today)];
  const head = ['借款', '还款日', '金额', '本金', '利息', '罚息', '违约金', '未抵扣', '减免本金', '减免利息', '减免罚息', '减免违约金', '确认结清', '备注'];
  return [head, ...records.flatMap((record) => {
    const parts = new Map<string, Cell[]>();
    for (const statement of statements(record, today, carriers.get(record.id)?.agreement)) {
      const { assessment, repayments } = statement;
      if (assessment instanceof CalcError) continue;
      const given = givenUpIn(statement);
      assessment.allocations.forEach(({ principal, interest, penalty, lateFee, unapplied }, place) => {
        const id = repayments[place]?.id;
        if (id !== undefined) parts.set(id, [principal, interest, penalty, lateFee, unapplied, ...givenColumns(given[place])].map((fen) => ({ fen })));
      });
    }
    return repaymentsByDay(record).map(({ id, paidOn, amount, closes, note }): Cell[] => [
      titles.get(record.id) ?? '', paidOn, { fen: amount }, ...(parts.get(id) ?? Array.from({ length: 9 }, () => '')), yes(closes === true), written(note),
    ]);
  })];
}

/** A row a plan, with what it is made of as it was typed. */
export function plansTable(plans: readonly PlanRecord[]): Table {
  const head = ['方案', '存下的日子', '内容', '本金', '利息', '罚息', '违约金', '签约日', '首个还款日'];
  return [head, ...plans.map((plan): Cell[] => {
    const form = formOf(plan);
    const { principal, interest, penalty, lateFee, signedOn, firstDueOn } = form;
    return [written(plan.name), plan.savedOn, summaryOf(form, READ_ANY_YEAR), ...[principal, interest, penalty, lateFee].map(written), signedOn, firstDueOn];
  })];
}

function givenColumns(given: Debt | undefined): Fen[] {
  return [given?.principal ?? 0, given?.interest ?? 0, given?.penalty ?? 0, given?.lateFee ?? 0];
}

function yes(flag: boolean): string {
  return flag ? '是' : '';
}

/** A row a call, the earliest first. */
export function callsTable(calls: readonly CallRecord[], records: readonly LoanRecord[]): Table {
  const titles = titlesApart(records, READ_ANY_YEAR);
  const head = ['日期', '时间', '谁打的', '次数', '号码', '工号', '说了什么', '答应了什么', '哪天前', '了结', '告诉了别人', '借款'];
  const moment = ({ calledOn, calledAt }: CallRecord) => `${calledOn} ${calledAt}`;
  return [head, ...[...calls].sort((a, b) => (moment(a) < moment(b) ? -1 : 1)).map((call): Cell[] => [
    call.calledOn, call.calledAt, CALL_WAYS[call.way], call.times, written(call.number), written(call.agent), written(call.said), written(call.promise), call.promisedBy,
    yes(call.promiseClosed), yes(call.toldOthers), titles.get(call.loanId) ?? '',
  ])];
}
