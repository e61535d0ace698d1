import { sumDebt, type Fen, type ISODate } from '../../calc/index';
import { yuan } from '../text/money';
import { roundedPercent } from '../text/rate';
import { readDebt, readPlanForm, readTermCount, type Plan, type PlanProblems } from './read';
import type { PlanField, PlanFormValues } from './values';

export interface PlanScheduleRow {
  readonly number: number;
  readonly dueOn: string;
  readonly principal: string;
  readonly interest: string;
  readonly total: string;
}

/** A plan as it is shown: the figures, what they mean, and every term. */
export interface PlanResult {
  readonly payment: string;
  readonly paymentDetail: string;
  readonly financed: string;
  readonly totalInterest: string;
  readonly totalPaid: string;
  readonly lastDueOn: string;
  readonly flat: string;
  readonly simple: string;
  readonly compound: string;
  /** Why the flat rate and the annualised ones differ, in plain words. */
  readonly why: string;
  readonly schedule: readonly PlanScheduleRow[];
  readonly scheduleTotals: Pick<PlanScheduleRow, 'principal' | 'interest' | 'total'>;
}

export interface PlanFormView {
  readonly problems: PlanProblems;
  readonly debtTotal: string;
  readonly termsRemark: string;
  /** Where the debt comes from, where it was taken from a loan: figures of an earlier day say so. */
  readonly source: string;
  readonly result: PlanResult | null;
}

/** @param left the fields that were left already: only their mistakes are said */
export function planFormView(values: PlanFormValues, left: readonly PlanField[], today: ISODate): PlanFormView {
  const reading = readPlanForm(values);
  const problems = 'problems' in reading ? reading.problems : {};
  const debt = readDebt(values);
  return {
    problems: Object.fromEntries(Object.entries(problems).filter(([field]) => left.includes(field as PlanField))),
    debtTotal: 'debt' in debt ? yuan(sumDebt(debt.debt)) : '',
    termsRemark: termsRemark(values.termCount),
    source: sourceRemark(values, today),
    result: 'plan' in reading ? planResult(reading.plan) : null,
  };
}

function planResult(plan: Plan): PlanResult {
  const { rates, installments } = plan;
  return {
    ...paymentText(installments.map(({ principal, interest }) => principal + interest)),
    financed: yuan(plan.financed),
    totalInterest: yuan(plan.totalInterest),
    totalPaid: yuan(plan.totalPaid),
    lastDueOn: plan.lastDueOn,
    flat: roundedPercent(rates.flatAnnual, 2),
    simple: roundedPercent(rates.simpleAnnual, 2),
    compound: roundedPercent(rates.compoundAnnual, 2),
    why: whyDifferent(plan),
    schedule: installments.map(({ number, dueOn, principal, interest }) => ({
      number,
      dueOn,
      principal: yuan(principal),
      interest: yuan(interest),
      total: yuan(principal + interest),
    })),
    scheduleTotals: {
      principal: yuan(plan.financed),
      interest: yuan(plan.totalInterest),
      total: yuan(plan.financed + plan.totalInterest),
    },
  };
}

/** The payment per term as one line: all alike, all but the last alike, or falling from the first to the last. */
function paymentText(payments: readonly Fen[]): Pick<PlanResult, 'payment' | 'paymentDetail'> {
  const first = payments[0] ?? 0;
  const last = payments[payments.length - 1] ?? 0;
  const count = payments.length;
  if (count === 1) return { payment: yuan(first), paymentDetail: '只有 1 期' };
  const alike = payments.slice(0, -1).every((payment) => payment === first);
  if (!alike) return { payment: yuan(first), paymentDetail: `共 ${count} 期，首期 ${yuan(first)} 元，逐期变化，最后一期 ${yuan(last)} 元` };
  if (first === last) return { payment: yuan(first), paymentDetail: `共 ${count} 期，每期一样` };
  return { payment: yuan(first), paymentDetail: `前 ${count - 1} 期每期 ${yuan(first)} 元，最后一期 ${yuan(last)} 元` };
}

function whyDifferent({ rates, totalInterest, financed, installments }: Plan): string {
  if (totalInterest === 0) return '不收利息：还的总额等于要还的债务。';
  const flat = roundedPercent(rates.flatAnnual, 2);
  const real = `${roundedPercent(rates.simpleAnnual, 2)}（单利）、${roundedPercent(rates.compoundAnnual, 2)}（复利）`;
  if (installments.length === 1) return `只有一期，按实际占用的时间折成一年，年化是 ${real}。`;
  return (
    `${flat} 是总利息 ÷ 最初的 ${yuan(financed)} 元 ÷ 年数。可本金每期都在还，真正占用的钱越来越少，` +
    `按实际占用的金额折算，年化是 ${real}。对方报的“年利率”若是 ${flat}，说的是前一种。`
  );
}

function sourceRemark({ loanId, debtOn }: PlanFormValues, today: ISODate): string {
  if (loanId === '') return '';
  if (debtOn === today) return '按今天的账带出，每项都能改成官方说的数';
  return `是 ${debtOn} 带出的数；要今天的，点开再选一次`;
}

/** How usual that many terms are, marked as hearsay (domain.md sections 5 and 6). */
function termsRemark(termCount: string): string {
  const reading = readTermCount(termCount);
  if (!reading.ok || reading.value < 12) return '';
  const terms = reading.value;
  if (terms <= 40) return '网传·未核实：12–40 期较常见，不是必然能批';
  return terms <= 48 ? '网传·未核实：41–48 期属于特殊情况' : '超过 48 期很少见';
}
