import { sumDebt, type Fen, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { problemsLeft } from '../form-values';
import { yuan } from '../text/money';
import { comparisons, type ComparisonRow } from './comparisons';
import { planRates, type PlanRates } from './rates';
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
  readonly totalInterest: string;
  readonly totalPaid: string;
  readonly lastDueOn: string;
  readonly rates: PlanRates;
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
  /** The plan against the other ways, where its debt was taken from a loan. */
  readonly comparisons: readonly ComparisonRow[];
}

/**
 * @param left the fields that were left already: only their mistakes are said
 * @param loan the loan that the debt was taken from
 */
export function planFormView(values: PlanFormValues, left: readonly PlanField[], today: ISODate, loan?: LoanRecord): PlanFormView {
  const reading = readPlanForm(values);
  const problems = 'problems' in reading ? reading.problems : {};
  const debt = readDebt(values);
  return {
    problems: problemsLeft(problems, left),
    debtTotal: 'debt' in debt ? yuan(sumDebt(debt.debt)) : '',
    termsRemark: termsRemark(values.termCount),
    source: sourceRemark(values, today),
    result: 'plan' in reading ? planResult(reading.plan, values.signedOn) : null,
    comparisons: 'plan' in reading && loan !== undefined ? comparisons(reading.plan, loan, later(values.signedOn, today)) : [],
  };
}

function planResult(plan: Plan, signedOn: ISODate): PlanResult {
  const { installments } = plan;
  return {
    ...paymentText(installments.map(({ principal, interest }) => principal + interest)),
    totalInterest: yuan(plan.totalInterest),
    totalPaid: yuan(plan.totalPaid),
    lastDueOn: plan.lastDueOn,
    rates: planRates(plan, signedOn),
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

/** Ways are compared from the day of signing on, but not from a day that has passed. */
function later(signedOn: ISODate, today: ISODate): ISODate {
  return signedOn > today ? signedOn : today;
}

function sourceRemark({ loanId, debtOn, onAccount }: PlanFormValues, today: ISODate): string {
  if (loanId === '') return '';
  const account = onAccount === '' ? '' : `账上多付的 ${onAccount} 元没有扣掉，可以请对方先抵扣。`;
  if (debtOn === today) return `${account}按今天的账带出，每项都能改成官方说的数`;
  return `${account}是 ${debtOn} 带出的数；要今天的，点开再选一次`;
}

/** How usual that many terms are, marked as hearsay (domain.md sections 5 and 6). */
function termsRemark(termCount: string): string {
  const reading = readTermCount(termCount);
  if (!reading.ok || reading.value < 12) return '';
  const terms = reading.value;
  if (terms <= 40) return '网传·未核实：12–40 期较常见，不是必然能批';
  return terms <= 48 ? '网传·未核实：41–48 期属于特殊情况' : '网传·未核实：超过 48 期很少见';
}
