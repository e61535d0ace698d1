import { addDays, CalcError, explainLoan, payoffParts, sum, unpaidOf, unpaidPartsOf, type AccrualInterval, type Fen, type ISODate } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { allocationText } from './allocation-text';
import { assess, loanOf, type Assessment } from '../../loans/assess';
import { termName } from '../../text/term-name';
import { percent } from '../../text/rate';
import { yuan } from '../../text/money';
import { interestFormula } from './interest-formula';
import { lookAt, type Look } from './look';
import type { PartKind } from './parts';

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

/**
 * The explanation behind one part of the sums on a loan's page, or null where the loan can't be calculated. Records and
 * `original` are those of the page.
 */
export function explanation(record: LoanRecord, today: ISODate, kind: PartKind, records: readonly LoanRecord[] = [record], original = ''): Explanation | null {
  const look = lookAt(record, today, records, original);
  const assessment = assess(look.phase.record, look.asOf);
  return assessment instanceof CalcError ? null : EXPLAIN[kind](look, assessment);
}

const EXPLAIN: Readonly<Record<PartKind, (look: Look, assessment: Assessment) => Explanation>> = {
  principal: (_look, assessment) => ({
    title: '逾期本金',
    rule: '每一期已经逾期、还没还的本金相加。',
    rows: withoutNothing(overdue(assessment).map((one) => row(one, lessPaid(one.principal, one.principalPaid), one.principal - one.principalPaid))),
    total: yuan(assessment.totals.overduePrincipal),
  }),
  interest: ({ phase: { record, agreement } }, assessment) => ({
    title: '逾期利息',
    rule: `每一期已经逾期、还没还的利息相加。这是${agreement === undefined ? '合同约定的正常利息' : '协议约定的利息'}，不含罚息。`,
    rows: withoutNothing(overdue(assessment).map((one) => {
      const formula = agreement === undefined ? interestFormula(record, assessment, one) : '照签好的协议';
      const already = one.interestPaid === 0 ? '' : `，已还 ${yuan(one.interestPaid)}`;
      return row(one, `${formula}${already}`, one.interest - one.interestPaid);
    })),
    total: yuan(assessment.totals.overdueInterest),
  }),
  penalty: penaltyExplanation,
  lateFee: ({ phase: { record: { terms } } }, assessment) => ({
    title: '违约金',
    rule: `合同约定的一次性费用：宽限期结束时，该期没还的本金和利息 × ${percent(terms.overdueRules?.lateFeeRate ?? '0')}。`,
    rows: withoutNothing(overdue(assessment).map((one) => row(one, lessPaid(one.lateFee, one.lateFeePaid), one.lateFee - one.lateFeePaid))),
    total: yuan(assessment.totals.lateFeeDue),
  }),
  due: ({ asOf }, assessment) => {
    const due = assessment.installments.filter((one) => one.dueOn <= asOf && one.state !== 'settled');
    return {
      title: '已到期未还',
      rule: '还款日已到的每一期，没还的本金、利息、罚息和违约金相加。',
      rows: due.map((one) => row(one, componentsText(one), unpaidOf(one))),
      total: yuan(payoffParts(assessment).due),
    };
  },
  notYetDue: ({ asOf }, assessment) => {
    const later = assessment.installments.filter((one) => one.dueOn > asOf && one.state !== 'settled');
    return {
      title: '未到期本金',
      rule: '还款日还没到的每一期的本金相加。提前还清不用付这些期以后的利息。',
      rows: withoutNothing(later.map((one) => row(one, `${one.dueOn} 到期`, one.principal - one.principalPaid))),
      total: yuan(payoffParts(assessment).notYetDue),
    };
  },
  accrued: accruedExplanation,
};

function penaltyExplanation(look: Look, assessment: Assessment): Explanation {
  const { phase: { record, agreement }, asOf } = look;
  const { penaltyMultiplier: multiplier = '1.5', penaltyBase } = record.terms.overdueRules ?? {};
  const base = penaltyBase === 'principal-and-interest' ? '逾期本金和利息' : '逾期本金';
  const alreadyPaid = sum(overdue(assessment).map(({ penaltyPaid }) => penaltyPaid));
  const numbers = new Set(overdue(assessment).map(({ number }) => number));
  const intervals = explainLoan(loanOf(record), asOf).penalty.filter(({ number }) => numbers.has(number));
  const paidRow = { label: '已还的罚息', formula: '从上面的合计里减去', amount: `-${yuan(alreadyPaid)}` };
  return {
    title: '罚息',
    rule:
      `${supposed(agreement)}${base} × 日利率 × ${multiplier} × 天数；天数从还款日的次日算到${dayName(look)}。${multiplier} 倍已包含合同利率，不再另加。` +
      '每一期合计后才四舍五入到分。',
    rows: [...intervals.map(penaltyRow), ...(alreadyPaid === 0 ? [] : [paidRow])],
    total: yuan(assessment.totals.penaltyDue),
  };
}

/** That the contract's penalty runs under an agreement is certain only where it says so. */
function supposed(agreement: Agreement | undefined): string {
  if (agreement === undefined) return '';
  return agreement.missedTerm === 'penalty' ? '协议写明按合同计罚息。' : '协议没有写明按合同计罚息，这里先按它估算，以协议和对方答复为准。';
}

function dayName({ kind, asOf }: Look): string {
  return kind === 'own' ? '今天' : ` ${asOf}`;
}

function accruedExplanation(look: Look, assessment: Assessment): Explanation {
  const { phase: { record }, asOf } = look;
  const inProportion = isInProportion(record);
  const intervals = explainLoan(loanOf(record), asOf).accrued;
  // A receipt can state interest of an installment that isn't due yet.
  const alreadyPaid = assessment.installments.find(({ dueOn }) => dueOn > asOf)?.interestPaid ?? 0;
  const paidRow = { label: '已还的利息', formula: '从上面的合计里减去', amount: `-${yuan(alreadyPaid)}` };
  return {
    title: '本期至今利息',
    rule: inProportion
      ? '还没到期的这一期，它的利息按已经过去的天数折算。'
      : `还没到期的这一期，从上个还款日到${dayName(look)}，没还的本金每天产生的利息。`,
    rows: [...intervals.map((interval) => accruedRow(interval, inProportion)), ...(alreadyPaid === 0 ? [] : [paidRow])],
    total: yuan(payoffParts(assessment).accrued),
  };
}

/** Where the interest of the days so far is a share of the installment's (rule 4.39). */
function isInProportion({ terms, schedule }: LoanRecord): boolean {
  return schedule !== undefined || terms.interestBasis === 'monthly' || terms.method === 'flat-interest';
}

/** Penalty counts from the day after the interval's start. */
function penaltyRow({ number, from, to, base, dailyRate, days, amount }: AccrualInterval): ExplanationRow {
  return {
    label: `${termName(number)} ${addDays(from, 1)} 至 ${to}`,
    formula: `${yuan(base)} × ${percent(dailyRate)} × ${days} 天`,
    amount: exactYuan(amount),
  };
}

function accruedRow({ number, from, base, dailyRate, days, amount }: AccrualInterval, inProportion: boolean): ExplanationRow {
  const formula = inProportion
    ? `本期利息 ${yuan(base)} × 已过 ${days} 天 ÷ 本期 ${Math.round(1 / Number(dailyRate))} 天`
    : `${yuan(base)} × ${percent(dailyRate)} × ${days} 天`;
  return { label: `${termName(number)} ${from} 起`, formula, amount: exactYuan(amount) };
}

/** Exact fen as yuan, with all decimals of usual rates; "…" stands for the rest of those of unusual ones. */
function exactYuan(fen: string): string {
  const [whole = '0', fraction = ''] = fen.split('.');
  return `${yuan(Number(whole))}${fraction.slice(0, 6)}${fraction.length > 6 ? '…' : ''}`;
}

function row(one: Installment, formula: string, amount: Fen): ExplanationRow {
  return { label: termName(one.number), formula, amount: yuan(amount) };
}

function lessPaid(scheduled: Fen, alreadyPaid: Fen): string {
  return alreadyPaid === 0 ? `应还 ${yuan(scheduled)}` : `应还 ${yuan(scheduled)} − 已还 ${yuan(alreadyPaid)}`;
}

/** What an installment's unpaid sum is made of: "本金 2,435.31 + 利息 319.27 + 罚息 111.42". */
function componentsText(one: Installment): string {
  return allocationText({ ...unpaidPartsOf(one), unapplied: 0 });
}

/** Installments that have no part in a sum are left out of its rows. */
function withoutNothing(rows: readonly ExplanationRow[]): ExplanationRow[] {
  return rows.filter(({ amount }) => amount !== '0.00');
}

function overdue({ installments }: Assessment): Installment[] {
  return installments.filter(({ state }) => state === 'overdue');
}
