import { addDays, CalcError, explainLoan, sum, type AccrualInterval, type Fen, type ISODate } from '../../calc/index';
import type { LoanRecord } from '../../ledger/records';
import { allocationText } from '../allocation-text';
import { assess, loanOf, type Assessment } from '../assess';
import { percent } from '../text/rate';
import { yuan } from '../text/money';
import { interestFormula } from './interest-formula';
import { payoffSplit, unpaid, type PartKind } from './parts';

/** One line of 怎么算的: what it is about, how it comes about, and what comes out. */
export interface ExplanationRow {
  readonly label: string;
  readonly formula: string;
  readonly amount: string;
}

/** Why a part of the sum is what it is. The rows add up to the total, but for the rounding that `rule` names. */
export interface Explanation {
  readonly title: string;
  readonly rule: string;
  readonly rows: readonly ExplanationRow[];
  readonly total: string;
}

type Installment = Assessment['installments'][number];

/** The explanation behind one part of a loan's sums, or null where the loan can't be calculated. */
export function explanation(record: LoanRecord, today: ISODate, kind: PartKind): Explanation | null {
  const assessment = assess(record, today);
  return assessment instanceof CalcError ? null : EXPLAIN[kind](record, assessment, today);
}

const EXPLAIN: Readonly<Record<PartKind, (record: LoanRecord, assessment: Assessment, today: ISODate) => Explanation>> = {
  principal: (_record, assessment) => ({
    title: '逾期本金',
    rule: '每一期已经逾期、还没还的本金相加。',
    rows: withoutNothing(overdue(assessment).map((one) => row(one, lessPaid(one.principal, one.principalPaid), one.principal - one.principalPaid))),
    total: yuan(assessment.totals.overduePrincipal),
  }),
  interest: (record, assessment) => ({
    title: '逾期利息',
    rule: '每一期已经逾期、还没还的利息相加。这是合同约定的正常利息，不含罚息。',
    rows: withoutNothing(overdue(assessment).map((one) => {
      const formula = interestFormula(record, assessment, one);
      const already = one.interestPaid === 0 ? '' : `，已还 ${yuan(one.interestPaid)}`;
      return row(one, `${formula}${already}`, one.interest - one.interestPaid);
    })),
    total: yuan(assessment.totals.overdueInterest),
  }),
  penalty: penaltyExplanation,
  lateFee: ({ terms }, assessment) => ({
    title: '违约金',
    rule: `合同约定的一次性费用：宽限期结束时，该期没还的本金和利息 × ${percent(terms.overdueRules?.lateFeeRate ?? '0')}。`,
    rows: withoutNothing(overdue(assessment).map((one) => row(one, lessPaid(one.lateFee, one.lateFeePaid), one.lateFee - one.lateFeePaid))),
    total: yuan(assessment.totals.lateFeeDue),
  }),
  due: (_record, assessment, today) => {
    const due = assessment.installments.filter((one) => one.dueOn <= today && one.state !== 'settled');
    return {
      title: '已到期未还',
      rule: '还款日已到的每一期，没还的本金、利息、罚息和违约金相加。',
      rows: due.map((one) => row(one, componentsText(one), unpaid(one))),
      total: yuan(payoffSplit(assessment, today).due),
    };
  },
  notYetDue: (_record, assessment, today) => {
    const later = assessment.installments.filter((one) => one.dueOn > today && one.state !== 'settled');
    return {
      title: '未到期本金',
      rule: '还款日还没到的每一期的本金相加。提前还清不用付这些期以后的利息。',
      rows: withoutNothing(later.map((one) => row(one, `${one.dueOn} 到期`, one.principal - one.principalPaid))),
      total: yuan(payoffSplit(assessment, today).notYetDue),
    };
  },
  accrued: accruedExplanation,
};

function penaltyExplanation(record: LoanRecord, assessment: Assessment, today: ISODate): Explanation {
  const { penaltyMultiplier: multiplier = '1.5', penaltyBase } = record.terms.overdueRules ?? {};
  const base = penaltyBase === 'principal-and-interest' ? '逾期本金和利息' : '逾期本金';
  const alreadyPaid = sum(overdue(assessment).map(({ penaltyPaid }) => penaltyPaid));
  const numbers = new Set(overdue(assessment).map(({ number }) => number));
  const intervals = explainLoan(loanOf(record), today).penalty.filter(({ number }) => numbers.has(number));
  const paidRow = { label: '已还的罚息', formula: '从上面的合计里减去', amount: `-${yuan(alreadyPaid)}` };
  return {
    title: '罚息',
    rule:
      `${base} × 日利率 × ${multiplier} × 天数；天数从还款日的次日算到今天。${multiplier} 倍已包含合同利率，不再另加。` +
      '每一期合计后才四舍五入到分。',
    rows: [...intervals.map(penaltyRow), ...(alreadyPaid === 0 ? [] : [paidRow])],
    total: yuan(assessment.totals.penaltyDue),
  };
}

function accruedExplanation(record: LoanRecord, assessment: Assessment, today: ISODate): Explanation {
  const inProportion = isInProportion(record);
  const intervals = explainLoan(loanOf(record), today).accrued;
  // A receipt can state interest of an installment that isn't due yet.
  const alreadyPaid = assessment.installments.find(({ dueOn }) => dueOn > today)?.interestPaid ?? 0;
  const paidRow = { label: '已还的利息', formula: '从上面的合计里减去', amount: `-${yuan(alreadyPaid)}` };
  return {
    title: '本期至今利息',
    rule: inProportion
      ? '还没到期的这一期，它的利息按已经过去的天数折算。'
      : '还没到期的这一期，从上个还款日到今天，没还的本金每天产生的利息。',
    rows: [...intervals.map((interval) => accruedRow(interval, inProportion)), ...(alreadyPaid === 0 ? [] : [paidRow])],
    total: yuan(payoffSplit(assessment, today).accrued),
  };
}

/** Where the interest of the days so far is a share of the installment's (domain.md section 4). */
function isInProportion({ terms, schedule }: LoanRecord): boolean {
  return schedule !== undefined || terms.interestBasis === 'monthly' || terms.method === 'flat-interest';
}

/** Penalty counts from the day after the interval's start. */
function penaltyRow({ number, from, to, base, dailyRate, days, amount }: AccrualInterval): ExplanationRow {
  return {
    label: `第 ${number} 期 ${addDays(from, 1)} 至 ${to}`,
    formula: `${yuan(base)} × ${percent(dailyRate)} × ${days} 天`,
    amount: exactYuan(amount),
  };
}

function accruedRow({ number, from, base, dailyRate, days, amount }: AccrualInterval, inProportion: boolean): ExplanationRow {
  const formula = inProportion
    ? `本期利息 ${yuan(base)} × 已过 ${days} 天 ÷ 本期 ${Math.round(1 / Number(dailyRate))} 天`
    : `${yuan(base)} × ${percent(dailyRate)} × ${days} 天`;
  return { label: `第 ${number} 期 ${from} 起`, formula, amount: exactYuan(amount) };
}

/** Exact fen as yuan, with all decimals of usual rates; "…" stands for the rest of those of unusual ones. */
function exactYuan(fen: string): string {
  const [whole = '0', fraction = ''] = fen.split('.');
  return `${yuan(Number(whole))}${fraction.slice(0, 6)}${fraction.length > 6 ? '…' : ''}`;
}

function row(one: Installment, formula: string, amount: Fen): ExplanationRow {
  return { label: `第 ${one.number} 期`, formula, amount: yuan(amount) };
}

function lessPaid(scheduled: Fen, alreadyPaid: Fen): string {
  return alreadyPaid === 0 ? `应还 ${yuan(scheduled)}` : `应还 ${yuan(scheduled)} − 已还 ${yuan(alreadyPaid)}`;
}

/** What an installment's unpaid sum is made of: "本金 2,435.31 + 利息 319.27 + 罚息 111.42". */
function componentsText(one: Installment): string {
  return allocationText({
    principal: one.principal - one.principalPaid,
    interest: one.interest - one.interestPaid,
    penalty: one.penalty - one.penaltyPaid,
    lateFee: one.lateFee - one.lateFeePaid,
    unapplied: 0,
  });
}

/** Installments that have no part in a sum are left out of its rows. */
function withoutNothing(rows: readonly ExplanationRow[]): ExplanationRow[] {
  return rows.filter(({ amount }) => amount !== '0.00');
}

function overdue({ installments }: Assessment): Installment[] {
  return installments.filter(({ state }) => state === 'overdue');
}
