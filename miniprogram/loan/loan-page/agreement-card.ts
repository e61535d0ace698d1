import { sum, sumDebt, type Debt, type Fen, type ISODate } from '../../calc/main';
import type { Agreement, LoanRecord } from '../../ledger/records';
import { allocationText } from './allocation-text';
import { choiceOrUsual } from '../../text/choices';
import { MISSED_TERMS } from '../choices';
import { DOWN_PAYMENT } from '../../loans/installments';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { agreementName } from '../../text/agreement';
import { titleOf } from '../../text/title';
import { agreementsInForce, isNegotiated, withoutAgreement } from '../../loans/agreements';
import { carriedBy } from '../../loans/joined';

/** A schedule that held before, and how the loan's page is asked for it. */
export interface EarlierPlan {
  readonly label: string;
  /** 'yes' for the original terms, or the id of an agreement. */
  readonly original: string;
}

/** 已签的协议, or 新还款计划, as a loan's page shows it. */
export interface AgreementCard {
  readonly id: string;
  /** A new bill, which can be edited: the lender's takes the place of what the app proposed. */
  readonly isNewBill: boolean;
  readonly heading: string;
  readonly takeBackLabel: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly earlier: readonly EarlierPlan[];
  /** What is asked before it is taken back. */
  readonly takeBack: string;
}

interface Seen {
  /** All loans: the card names those whose debt is in the agreement. */
  readonly records: readonly LoanRecord[];
  /** The day that is looked at. */
  readonly asOf: ISODate;
  readonly today: ISODate;
  /** Another plan holds by now. */
  readonly isPast: boolean;
}

export function agreementCard(record: LoanRecord, agreement: Agreement, { records, asOf, today, isPast }: Seen): AgreementCard {
  const before = agreementsInForce(record).filter(({ signedOn }) => signedOn < agreement.signedOn);
  const joined = carriedBy(records, record, asOf);
  return {
    id: agreement.id,
    ...named(agreement, isPast),
    rows: [...(isNegotiated(agreement) ? [...termRows(agreement, today), ...missedRows(agreement)] : newBillRows(agreement, today)), { label: '并入的借款', value: titles(joined) }].filter(({ value }) => value !== ''),
    earlier: [
      { label: '看原来的计划', original: 'yes' },
      ...before.map((one) => ({ label: `看 ${agreementName(one, today)}`, original: one.id })),
    ],
    takeBack: takeBackText(agreement, before.pop(), titles(freedWithout(record, agreement, records, asOf))),
  };
}

/** The loans that are on their own again without the agreement. */
function freedWithout(record: LoanRecord, { id }: Agreement, records: readonly LoanRecord[], day: ISODate): LoanRecord[] {
  const back = withoutAgreement(record, id, day);
  const left = carriedBy(records.map((other) => (other.id === record.id ? back : other)), record, day);
  return carriedBy(records, record, day).filter((other) => !left.includes(other));
}

function titles(records: readonly LoanRecord[]): string {
  return records.map((other) => `「${titleOf(other)}」`).join('');
}

function named(agreement: Agreement, isPast: boolean): Pick<AgreementCard, 'isNewBill' | 'heading' | 'takeBackLabel'> {
  if (isNegotiated(agreement)) return { isNewBill: false, heading: isPast ? '那时的协议' : '已签的协议', takeBackLabel: '撤回这份协议' };
  return { isNewBill: true, heading: isPast ? '那时的还款计划' : '新还款计划', takeBackLabel: '撤回这份计划' };
}

function newBillRows({ signedOn, newBill, debt, installments }: Agreement, today: ISODate): AgreementCard['rows'] {
  const { principal, ...others } = debt;
  return [
    { label: '从哪天起', value: shortDay(signedOn, today) },
    { label: '从哪来', value: newBill === 'proposed' ? '按原利率估的，拿到贷款机构的计划就改成它的' : '贷款机构给的' },
    { label: '剩余本金', value: `${yuan(principal)} 元` },
    { label: '并进来的', value: sumDebt({ ...others, principal: 0 }) === 0 ? '' : debtText({ ...others, principal: 0 }) },
    ...installmentRows(installments, today),
  ];
}

function termRows({ signedOn, debt, waived, installments, waiverCondition }: Agreement, today: ISODate): AgreementCard['rows'] {
  const down = installments.filter(({ number }) => number === DOWN_PAYMENT);
  const isWaived = sumDebt(waived) > 0;
  return [
    { label: '签约日', value: shortDay(signedOn, today) },
    { label: '协议里的债务', value: debtText(debt) },
    { label: '减免', value: isWaived ? debtText(waived) : '没有' },
    { label: '减免的条件', value: waiverCondition === '' && isWaived ? '协议没写，问清对方' : waiverCondition },
    { label: '首付', value: down.map(({ dueOn, principal, interest }) => `${shortDay(dueOn, today)}还 ${yuan(principal + interest)} 元`).join('') },
    ...installmentRows(installments.filter((one) => !down.includes(one)), today),
  ];
}

function installmentRows(terms: Agreement['installments'], today: ISODate): AgreementCard['rows'] {
  const [first, last] = [terms[0], terms[terms.length - 1]];
  if (first === undefined || last === undefined) return [];
  const interest = sum(terms.map((one) => one.interest));
  return [
    { label: '分期', value: `${terms.length} 期，${amountsText(terms.map((one) => one.principal + one.interest))}` },
    { label: terms.length === 1 ? '还款日' : '首个还款日', value: shortDay(first.dueOn, today) },
    { label: '最后还款日', value: terms.length === 1 ? '' : shortDay(last.dueOn, today) },
    { label: '利息一共', value: interest === 0 ? '不收' : `${yuan(interest)} 元` },
  ];
}

function missedRows({ missedTerm, missedTermWords }: Agreement): AgreementCard['rows'] {
  return [
    { label: '有一期没按时还', value: missedTerm === 'unsaid' ? '协议没写，先按合同罚息估算' : choiceOrUsual(MISSED_TERMS, missedTerm).label },
    { label: '协议的原话', value: missedTermWords },
  ];
}

/** "59,000.00 元（利息 1,200.00 + 本金 57,000.00）"; one part alone needs no brackets. */
function debtText(debt: Debt): string {
  const parts = allocationText({ ...debt, unapplied: 0 });
  return parts.includes(' + ') ? `${yuan(sumDebt(debt))} 元（${parts}）` : `${parts} 元`;
}

/** "每期 1,777.78 元，最后一期 1,777.70 元". */
function amountsText(amounts: readonly Fen[]): string {
  const [first = 0, last = 0] = [amounts[0], amounts[amounts.length - 1]];
  if (amounts.length === 1) return `${yuan(first)} 元`;
  const alike = amounts.slice(0, -1).every((amount) => amount === first);
  if (!alike) return `首期 ${yuan(first)} 元，末期 ${yuan(last)} 元`;
  return first === last ? `每期 ${yuan(first)} 元` : `每期 ${yuan(first)} 元，最后一期 ${yuan(last)} 元`;
}

function takeBackText(agreement: Agreement, before: Agreement | undefined, freed: string): string {
  const again = before === undefined ? '原来的计划重新生效' : `${isNegotiated(before) ? '前一份协议' : '前一份计划'}重新生效`;
  const alone = freed === '' ? '' : `并入的${freed}又单独计算。`;
  return `撤回后${again}，就像没${isNegotiated(agreement) ? '签' : '换'}过这份。已记的还款都在，按那天有效的计划重新抵扣。${alone}撤回错了可以撤销。`;
}
