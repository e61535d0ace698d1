import { addDays, CalcError, payoffParts, sum, sumDebt, type AccrualInterval, type Component, type Fen, type ISODate, type LoanExplanation } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { addingUp, exactYuan, type ExplanationRow } from './adding-up';
import { allocationText } from './allocation-text';
import { assess, explain, type Assessment } from '../../loans/assess';
import { isNegotiated } from '../../loans/agreements';
import { termName } from '../../text/term-name';
import { percent } from '../../text/rate';
import { fromTo, shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { waivedOf } from '../../loans/installments';
import { interestFormula, rateOf } from './interest-formula';
import { lookAt, type Look } from './look';
import type { PartKind } from './parts';

/** Why a part of the sum is what it is. The rows add up to the total as they are printed. */
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
  return assessment instanceof CalcError ? null : EXPLAIN[kind](look, assessment, today);
}

const EXPLAIN: Readonly<Record<PartKind, (look: Look, assessment: Assessment, today: ISODate) => Explanation>> = {
  principal: (_look, assessment) => ({
    title: '逾期本金',
    rule: '每一期已经逾期、还没还的本金相加。',
    rows: withoutNothing(overdue(assessment).map((one) => row(one, lessCleared(one, 'principal'), one.unpaid.principal))),
    total: yuan(assessment.totals.overduePrincipal),
  }),
  interest: ({ phase: { record, agreement } }, assessment, today) => ({
    title: '逾期利息',
    rule: `每一期已经逾期、还没还的利息相加。这是${agreedBy(agreement, '合同约定的正常利息，每期四舍五入到分', '协议约定的利息', '新还款计划里的利息')}，不含罚息。`,
    rows: withoutNothing(overdue(assessment).map((one) => {
      const formula = agreement === undefined ? interestFormula(record, assessment, one, today) : agreedBy(agreement, '', '照签好的协议', '照新还款计划');
      const cleared = [['已还', one.interestPaid] as const, ['减免', waivedOf(one).interest] as const];
      const already = cleared.map(([word, amount]) => (amount === 0 ? '' : `，${word} ${yuan(amount)}`));
      return row(one, `${formula}${already.join('')}`, one.unpaid.interest);
    })),
    total: yuan(assessment.totals.overdueInterest),
  }),
  penalty: penaltyExplanation,
  lateFee: ({ phase: { record: { terms } } }, assessment) => ({
    title: '违约金',
    rule: `合同约定的一次性费用：宽限期结束时，该期没还的本金和利息 × ${percent(terms.overdueRules?.lateFeeRate ?? '0')}。`,
    rows: withoutNothing(overdue(assessment).map((one) => row(one, lessCleared(one, 'lateFee'), one.unpaid.lateFee))),
    total: yuan(assessment.totals.lateFeeDue),
  }),
  due: ({ asOf }, assessment) => {
    const due = assessment.installments.filter((one) => one.dueOn <= asOf && one.state !== 'settled');
    return {
      title: '已到期未还',
      rule: '还款日已到的每一期，没还的本金、利息、罚息和违约金相加。',
      rows: due.map((one) => row(one, componentsText(one), sumDebt(one.unpaid))),
      total: yuan(payoffParts(assessment).due),
    };
  },
  notYetDue: ({ asOf }, assessment, today) => {
    const later = assessment.installments.filter((one) => one.dueOn > asOf && one.state !== 'settled');
    return {
      title: '未到期本金',
      rule: '还款日还没到的每一期的本金相加。提前还清不用付这些期以后的利息。',
      rows: withoutNothing(later.map((one) => row(one, `${shortDay(one.dueOn, today)}到期`, one.unpaid.principal))),
      total: yuan(payoffParts(assessment).notYetDue),
    };
  },
  accrued: accruedExplanation,
};

function penaltyExplanation(look: Look, assessment: Assessment, today: ISODate): Explanation {
  const { phase: { record, agreement }, asOf } = look;
  const { penaltyMultiplier: multiplier = '1.5', penaltyBase, penaltyFrom, penaltyRounding } = record.terms.overdueRules ?? {};
  const base = penaltyBase === 'principal-and-interest' ? '逾期本金和利息' : '逾期本金';
  const numbers = new Set(overdue(assessment).map(({ number }) => number));
  const intervals = explained(record, asOf).penalty.filter(({ number }) => numbers.has(number));
  const alreadyPaid = sum(overdue(assessment).map(({ penaltyPaid }) => penaltyPaid));
  const given = sum(overdue(assessment).map((one) => waivedOf(one).penalty));
  return {
    title: '罚息',
    rule:
      `${supposed(agreement)}${base} × 日利率 × ${multiplier} × 天数；天数从还款日${penaltyFrom === 'due-day' ? '当天' : '的次日'}算到${dayName(look, today)}。${multiplier} 倍已包含合同利率，不再另加。` +
      (penaltyRounding === 'daily' ? '每天的罚息先四舍五入到分，再相加。' : '每一期合计后才四舍五入到分。'),
    rows: addingUp([...intervals.map((interval) => penaltyRow(interval, today)), ...lessRows('罚息', alreadyPaid, given)], assessment.totals.penaltyDue, '每期合计'),
    total: yuan(assessment.totals.penaltyDue),
  };
}

/** What was paid or given up of a sum whose rows are before it. */
function lessRows(name: string, alreadyPaid: Fen, given: Fen): ExplanationRow[] {
  const less = (label: string, amount: Fen) => (amount === 0 ? [] : [{ label, formula: '从上面的合计里减去', amount: yuan(-amount) }]);
  return [...less(`已还的${name}`, alreadyPaid), ...less(`减免的${name}`, given)];
}

/** That the contract's penalty runs under an agreement is certain only where it says so. */
function supposed(agreement: Agreement | undefined): string {
  if (!isNegotiated(agreement)) return '';
  return agreement.missedTerm === 'penalty' ? '协议写明按合同计罚息。' : '协议没有写明按合同计罚息，这里先按它估算，以协议和对方答复为准。';
}

function agreedBy(agreement: Agreement | undefined, contract: string, negotiated: string, newBill: string): string {
  if (agreement === undefined) return contract;
  return isNegotiated(agreement) ? negotiated : newBill;
}

function dayName({ kind, asOf }: Look, today: ISODate): string {
  return kind === 'own' ? '今天' : ` ${shortDay(asOf, today)}`;
}

function accruedExplanation(look: Look, assessment: Assessment, today: ISODate): Explanation {
  const { phase: { record }, asOf } = look;
  const inProportion = isInProportion(record);
  const intervals = explained(record, asOf).accrued;
  // A receipt can state interest of an installment that isn't due yet.
  const current = assessment.installments.find(({ dueOn }) => dueOn > asOf);
  const less = current === undefined ? [] : lessRows('利息', current.interestPaid, waivedOf(current).interest);
  const { accrued } = payoffParts(assessment);
  return {
    title: '本期至今利息',
    rule: inProportion
      ? '还没到期的这一期，它的利息按已经过去的天数折算。'
      : `还没到期的这一期，从上个还款日到${dayName(look, today)}，没还的本金每天产生的利息。`,
    rows: addingUp([...intervals.map((interval) => accruedRow(interval, { inProportion, today })), ...less], accrued, '合计'),
    total: yuan(accrued),
  };
}

/** Where the interest of the days so far is a share of the installment's (rule 4.39). */
function isInProportion({ terms, schedule }: LoanRecord): boolean {
  return schedule !== undefined || terms.interestBasis === 'monthly' || terms.method === 'flat-interest';
}

/** Penalty counts from the day after the interval's start. */
function penaltyRow(interval: AccrualInterval, today: ISODate): ExplanationRow {
  const { number, from, to, base, days, amount, perDay } = interval;
  const product = `${yuan(base)} × ${rateOf(interval)}`;
  return {
    label: `${termName(number)} ${fromTo(addDays(from, 1), to, today)}`,
    formula: perDay === undefined ? `${product} × ${days} 天` : `${product}，一天 ${yuan(perDay)} × ${days} 天`,
    amount: exactYuan(amount),
  };
}

function accruedRow(interval: AccrualInterval, { inProportion, today }: { readonly inProportion: boolean; readonly today: ISODate }): ExplanationRow {
  const { number, from, base, divisor, days, amount } = interval;
  const formula = inProportion ? `本期利息 ${yuan(base)} × 已过 ${days} 天 ÷ 本期 ${divisor} 天` : `${yuan(base)} × ${rateOf(interval)} × ${days} 天`;
  return { label: `${termName(number)} ${shortDay(from, today)}起`, formula, amount: exactYuan(amount) };
}

function row(one: Installment, formula: string, amount: Fen): ExplanationRow {
  return { label: termName(one.number), formula, amount: yuan(amount) };
}

/** "应还 4,750.00 − 已还 1,000.00 − 减免 3.50". */
function lessCleared(one: Installment, part: Component): string {
  const [unpaid, given] = [one.unpaid[part], waivedOf(one)[part]];
  const alreadyPaid = one[part] - unpaid - given;
  const less = [['已还', alreadyPaid] as const, ['减免', given] as const];
  return `应还 ${yuan(one[part])}${less.map(([word, amount]) => (amount === 0 ? '' : ` − ${word} ${yuan(amount)}`)).join('')}`;
}

/** What an installment's unpaid sum is made of: "本金 2,435.31 + 利息 319.27 + 罚息 111.42". */
function componentsText(one: Installment): string {
  return allocationText({ ...one.unpaid, unapplied: 0 });
}

/** Installments that have no part in a sum are left out of its rows. */
function withoutNothing(rows: readonly ExplanationRow[]): ExplanationRow[] {
  return rows.filter(({ amount }) => amount !== '0.00');
}

function overdue({ installments }: Assessment): Installment[] {
  return installments.filter(({ state }) => state === 'overdue');
}

/** Where there is a statement there is an explanation of it. */
function explained(record: LoanRecord, asOf: ISODate): LoanExplanation {
  const found = explain(record, asOf);
  if (found instanceof CalcError) throw found;
  return found;
}
