import { dailyRateOf, owedOn, sum, sumDebt, type Debt, type Fen, type ISODate } from '../../calc/main';
import type { Agreement, LenderCheck, LoanRecord } from '../../ledger/records';
import { isNegotiated } from '../../loans/agreements';
import type { Assessment } from '../../loans/assess';
import { isTerm } from '../../loans/installments';
import { lastCheckOf } from '../../loans/lender-debt';
import { nextDueOf } from '../../loans/next-due';
import { inForce } from '../../loans/phases';
import { agreementName, agreementTerms } from '../../text/agreement';
import { choiceOf, METHODS } from '../../text/choices';
import { longDay, READ_ANY_YEAR } from '../../text/day';
import { PART_NAMES } from '../../text/part-names';
import { percent } from '../../text/rate';
import { realRates } from '../../text/true-rates';
import { amountText, type AmountsAs } from './amounts';

/** Whose debts are in its agreement, as they are called on the page. */
interface Told {
  readonly joined: readonly string[];
  readonly as: AmountsAs;
  readonly today: ISODate;
}

/** What is said of a debt, a line each; without amounts what is left of a line. */
export function debtLines(record: LoanRecord, statement: Assessment, { joined, as, today }: Told): string[] {
  const agreement = inForce(record, today);
  return [
    drawn(record, as),
    record.amountsOnly === true ? '' : rates(record),
    agreement === undefined ? '' : agreed(agreement, joined, as, today),
    owedNow(statement, as),
    overdue(statement, as),
    comingUp(statement, as),
    leftOver(statement.unapplied, as),
    byLender(lastCheckOf(record, today), as),
  ].filter((line) => line !== '');
}

function drawn({ terms, amountsOnly }: LoanRecord, as: AmountsAs): string {
  if (amountsOnly === true) return `账单 ${terms.termCount} 期，不知道本金和利率`;
  const amount = amountText(terms.principal, as);
  const method = choiceOf(METHODS, terms.method).label;
  const term = terms.method === 'bullet' ? `${terms.termCount} 个月，${method}` : `${terms.termCount} 期${method}`;
  return `${longDay(terms.borrowedOn)}借${amount === null ? '' : ` ${amount}`}，${term}`;
}

/** As stated, and what it really comes to a year. */
function rates(record: LoanRecord): string {
  const { unit, percent: typed } = record.typedRate;
  const stated = unit === 'month' ? `月费率 ${typed}%` : unit === 'year' ? `年利率 ${typed}%` : `日利率 ${percent(dailyRateOf(record.terms))}`;
  return [stated, realRates(record)].filter((text) => text !== '').join('，');
}

function agreed(agreement: Agreement, joined: readonly string[], as: AmountsAs, today: ISODate): string {
  const waived = sumDebt(agreement.waived);
  const given = waived === 0 ? null : amountText(waived, as);
  const terms = isNegotiated(agreement) ? `${agreementName(agreement, READ_ANY_YEAR)}：${agreementTerms(agreement, today)}` : `${agreementName(agreement, READ_ANY_YEAR)}，${agreement.installments.filter(isTerm).length} 期`;
  return [terms, given === null ? '' : `写明减免 ${given}`, joined.length === 0 ? '' : `含${joined.map((name) => `「${name}」`).join('')}的欠款`].filter((text) => text !== '').join('，');
}

function owedNow(statement: Assessment, as: AmountsAs): string {
  const parts = partsText(owedOn(statement), as);
  return parts === null ? '' : `今天一次结清：${parts}`;
}

/** "本金 57,000.00 元 + 利息 380.12 元"; null where no amounts are written. */
export function partsText(debt: Debt, as: AmountsAs): string | null {
  if (as === 'none') return null;
  const parts = PARTS.filter((part) => debt[part] > 0).map((part) => named(PART_NAMES[part], debt[part], as));
  return parts.join(' + ') || amountText(0, as);
}

const PARTS: readonly (keyof Debt)[] = ['principal', 'interest', 'penalty', 'lateFee'];

function overdue({ daysOverdue, totals }: Assessment, as: AmountsAs): string {
  if (daysOverdue === 0) return '没有逾期';
  const amount = amountText(totals.overdueTotal, as);
  return `逾期 ${daysOverdue} 天${amount === null ? '' : `，逾期的一共 ${amount}`}`;
}

/** The next payment, and what each later one comes to. */
function comingUp(statement: Assessment, as: AmountsAs): string {
  const next = nextDueOf(statement);
  if (next === null) return '';
  const amount = amountText(next.amount, as);
  const first = `下一期 ${longDay(next.dueOn)}${amount === null ? '' : `还 ${amount}`}`;
  const later = statement.installments.filter(({ dueOn }) => dueOn > next.dueOn).map(({ unpaid }) => unpaid.principal + unpaid.interest).filter((one) => one > 0);
  return later.length === 0 ? `${first}，是最后一期` : `${first}；再往后 ${later.length} 期${eachOf(later, as)}`;
}

function eachOf(amounts: readonly Fen[], as: AmountsAs): string {
  const [least, most] = [amountText(Math.min(...amounts), as), amountText(Math.max(...amounts), as)];
  if (least === null || most === null) return '';
  return least === most ? `，每期 ${most}` : `，每期 ${least}到 ${most}`;
}

function leftOver(unapplied: Fen, as: AmountsAs): string {
  const amount = unapplied === 0 ? null : amountText(unapplied, as);
  return amount === null ? '' : `账上多付了 ${amount}，上面没有扣掉`;
}

/** What the lender showed at the last check, beside ours: who is right isn't said. */
function byLender(check: LenderCheck | undefined, as: AmountsAs): string {
  if (check === undefined) return '';
  const { overdueTotal, payoffAmount } = check.stated;
  const said = [named('逾期合计', overdueTotal, as), named('结清金额', payoffAmount, as)].filter((text) => text !== '');
  return said.length === 0 ? '' : `${longDay(check.checkedOn)}对方显示：${said.join('，')}`;
}

function named(name: string, amount: Fen | undefined, as: AmountsAs): string {
  const text = amount === undefined ? null : amountText(amount, as);
  return text === null ? '' : `${name} ${text}`;
}

/** Of all of them together. */
export function totalDebt(debts: readonly Debt[]): Debt {
  const total = (part: keyof Debt): Fen => sum(debts.map((debt) => debt[part]));
  return { principal: total('principal'), interest: total('interest'), penalty: total('penalty'), lateFee: total('lateFee') };
}
