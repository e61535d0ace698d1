import { agreedInstallments, CalcError, sum, sumDebt, type Debt, type Fen, type Installment, type ISODate } from '../../calc/main';
import { readOptionalAmount } from '../../typed/amount';
import type { PaymentLine } from '../../forms/form-readings';
import type { Agreement, LoanRecord, MissedTerm } from '../../ledger/records';
import { withAgreement } from '../../loans/agreements';
import { assess } from '../../loans/assess';
import { sentenceFor } from '../../text/calc-error';
import { calculated } from '../../loans/calculated';
import { readAll } from '../../forms/form-readings';
import type { FormProblems } from '../../forms/form-values';
import { PART_NAMES } from '../../text/part-names';
import type { Offer } from '../../loans/offer';
import { yuan } from '../../text/money';
import { MISSED_TERMS } from '../choices';
import { readPayments, shortfall } from './read-payments';
import { dayProblem, loansProblem, paidOnDay } from './read-loans';
import type { AgreementField, AgreementFormValues } from './values';

export type AgreementProblems = FormProblems<AgreementField>;

/** What the form is read with, beside its own text. */
export interface AgreementContext {
  /** The plan that is signed: where the agreement says just what was offered, its own split of the payments holds. */
  readonly offer: Offer;
  readonly planId: string;
  /** The agreement's id. */
  readonly id: string;
  /** The loans that it can cover. */
  readonly loans: readonly LoanRecord[];
  readonly today: ISODate;
}

interface Parts {
  readonly debt: Debt;
  readonly waived: Debt;
  readonly downPayment: Fen;
  /** Debt − waived − down payment: what the terms repay. */
  readonly financed: Fen;
}

/** Reads the form: the loan that carries the agreement, with it; or a sentence for each field that is wrong. */
export function readAgreementForm(
  values: AgreementFormValues, context: AgreementContext,
): { readonly loan: LoanRecord } | { readonly problems: AgreementProblems } {
  const covered = context.loans.filter(({ id }) => values.loanIds.split(' ').includes(id));
  const installments = readAgreed(values, context.offer);
  const problems: AgreementProblems = {
    ...loansProblem(covered),
    ...dayProblem(values.signedOn, covered, context.today),
    ...('problems' in installments && installments.problems),
  };
  const [carrier, ...joined] = covered;
  if (carrier === undefined || 'problems' in installments || Object.keys(problems).length > 0) return { problems };
  const { debt, waived, terms } = installments;
  const before = paidOnDay(covered, values.signedOn);
  const agreement: Agreement = {
    id: context.id, planId: context.planId, signedOn: values.signedOn, debt, waived, installments: terms,
    waiverCondition: values.waiverCondition.trim(), missedTerm: missedTermOf(values), missedTermWords: values.missedTermWords.trim(),
    joined: joined.map(({ id }) => id),
    ...(values.sameDay === 'before' && before.length > 0 && { paidBefore: before.map(({ id }) => id) }),
  };
  const loan = withAgreement(carrier, agreement);
  const assessment = assess(loan, context.today);
  return assessment instanceof CalcError ? { problems: { signedOn: sentenceFor(assessment) } } : { loan };
}

/** The agreement's figures: what is owed, what is waived, and the terms with their parts. */
export function readAgreed(
  values: AgreementFormValues, offer: Offer,
): (Parts & { readonly terms: readonly Installment[] }) | { readonly problems: AgreementProblems } {
  const parts = readParts(values);
  const payments = readPayments(values);
  if ('problems' in parts || 'problems' in payments) {
    // In the order of the screen: the first is gone to.
    return { problems: { ...('problems' in parts && parts.problems), ...('problems' in payments && payments.problems) } };
  }
  const { financed, downPayment } = parts;
  const problems = paymentProblems(values, parts, payments.payments);
  if (Object.keys(problems).length > 0) return { problems };
  const terms = calculated(() => asOffered(offer, financed, payments.payments) ?? asStated(financed, payments.payments) ?? agreedInstallments(financed, payments.payments));
  if (terms instanceof CalcError) return { problems: { [amountField(values)]: sentenceFor(terms) } };
  const down = downPayment === 0 ? [] : [{ number: 0, dueOn: values.signedOn, principal: downPayment, interest: 0 }];
  return { ...parts, terms: [...down, ...terms] };
}

/** What is wrong with the payments beside the rest: they begin too early, or don't repay what is owed. */
function paymentProblems(values: AgreementFormValues, { financed, downPayment }: Parts, payments: readonly PaymentLine[]): AgreementProblems {
  const dayField = values.rowsBy === 'each' ? 'rows' : 'firstDueOn';
  const firstDueOn = payments[0]?.dueOn ?? '';
  if (firstDueOn < values.signedOn) return { [dayField]: '首个还款日不能早于签约日' };
  if (downPayment > 0 && firstDueOn === values.signedOn) return { [dayField]: '有首付时，首个还款日要晚于签约日' };
  const short = shortfall(payments, financed);
  return short === '' ? {} : { [amountField(values)]: short };
}

/** The field in which the amounts are typed. */
function amountField({ rowsBy }: AgreementFormValues): AgreementField {
  return rowsBy === 'each' ? 'rows' : 'perTerm';
}

function readParts(values: AgreementFormValues): Parts | { readonly problems: AgreementProblems } {
  const amounts = readAll({
    principal: readOptionalAmount(values.principal, '本金'), interest: readOptionalAmount(values.interest, '利息'),
    penalty: readOptionalAmount(values.penalty, '罚息'), lateFee: readOptionalAmount(values.lateFee, '违约金'),
    waivePrincipal: readOptionalAmount(values.waivePrincipal, '减免的本金'), waiveInterest: readOptionalAmount(values.waiveInterest, '减免的利息'),
    waivePenalty: readOptionalAmount(values.waivePenalty, '减免的罚息'), waiveLateFee: readOptionalAmount(values.waiveLateFee, '减免的违约金'),
    downPayment: readOptionalAmount(values.downPayment, '首付'),
  });
  if ('problems' in amounts) return amounts;
  const { principal, interest, penalty, lateFee, waivePrincipal, waiveInterest, waivePenalty, waiveLateFee, downPayment } = amounts.values;
  const debt = { principal, interest, penalty, lateFee };
  const waived = { principal: waivePrincipal, interest: waiveInterest, penalty: waivePenalty, lateFee: waiveLateFee };
  const tooMuch = WAIVERS.filter(([part]) => waived[part] > debt[part]);
  if (tooMuch.length > 0) {
    return { problems: Object.fromEntries(tooMuch.map(([part, field]) => [field, `减免的${PART_NAMES[part]}不能超过${PART_NAMES[part]} ${yuan(debt[part])} 元`])) };
  }
  const left = sumDebt(debt) - sumDebt(waived);
  if (left === 0) return { problems: { principal: '请填协议里的债务；全部减免了就没有要还的' } };
  if (downPayment >= left) return { problems: { downPayment: `首付要小于要还的债务 ${yuan(left)} 元` } };
  return { debt, waived, downPayment, financed: left - downPayment };
}

const WAIVERS = [['principal', 'waivePrincipal'], ['interest', 'waiveInterest'], ['penalty', 'waivePenalty'], ['lateFee', 'waiveLateFee']] as const;

/** The plan's own terms, where the agreement has just the same payments. */
function asOffered(offer: Offer, financed: Fen, payments: readonly PaymentLine[]): readonly Installment[] | null {
  if (offer.kind !== 'installments' || offer.plan.financed !== financed) return null;
  const { installments } = offer.plan;
  const same = installments.length === payments.length
    && installments.every(({ dueOn, principal, interest }, place) => dueOn === payments[place]?.dueOn && principal + interest === payments[place].amount);
  return same ? installments : null;
}

/** As the agreement itself splits its payments, where it does and the parts fit. */
function asStated(financed: Fen, payments: readonly PaymentLine[]): readonly Installment[] | null {
  const stated = payments.flatMap(({ dueOn, parts }, place) => (parts === undefined ? [] : [{ number: place + 1, dueOn, ...parts }]));
  return stated.length === payments.length && sum(stated.map(({ principal }) => principal)) === financed ? stated : null;
}

function missedTermOf({ missedTerm }: AgreementFormValues): MissedTerm {
  return MISSED_TERMS.find(({ value }) => value === missedTerm)?.value ?? 'unsaid';
}
