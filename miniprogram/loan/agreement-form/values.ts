import { sumDebt, type Debt, type Fen, type ISODate } from '../../calc/main';
import type { FormValues } from '../../forms/form-values';
import type { Offer } from '../../loans/offer';
import { yuan } from '../../text/money';
import type { PaymentLine } from '../../forms/form-readings';

/** What stands in the form of a signed agreement (记为已签), as text. */
export type AgreementFormValues = FormValues<AgreementField>;
export type AgreementField =
  /** The ids of the loans that it covers, separated by spaces. */
  | 'loanIds'
  | 'signedOn'
  /** 'before' or 'agreed': what the repayments recorded on the day of signing were for. */
  | 'sameDay'
  | 'principal' | 'interest' | 'penalty' | 'lateFee'
  | 'waivePrincipal' | 'waiveInterest' | 'waivePenalty' | 'waiveLateFee'
  | 'waiverCondition' | 'downPayment'
  /** 'rule': terms of one amount, a month apart; 'each': line by line. */
  | 'rowsBy'
  | 'termCount' | 'perTerm' | 'lastTerm' | 'firstDueOn'
  | 'rows'
  | 'missedTerm' | 'missedTermWords';

/** What an offer says of a signed agreement: what is owed, what is waived of it, and what is paid when. */
export interface Agreed {
  readonly debt: Debt;
  readonly waived: Debt;
  readonly downPayment: Fen;
  readonly payments: readonly PaymentLine[];
}

/** The form as it is opened for a saved plan: what was offered, to be put right by the agreement itself. */
export function agreementFormOf(offer: Offer, loanIds: readonly string[], today: ISODate): AgreementFormValues {
  const { debt, waived, downPayment, payments } = agreedBy(offer);
  return {
    loanIds: loanIds.join(' '),
    signedOn: offer.signedOn > today ? today : offer.signedOn,
    sameDay: 'before',
    principal: yuan(debt.principal), interest: orEmpty(debt.interest), penalty: orEmpty(debt.penalty), lateFee: orEmpty(debt.lateFee),
    waivePrincipal: orEmpty(waived.principal), waiveInterest: orEmpty(waived.interest),
    waivePenalty: orEmpty(waived.penalty), waiveLateFee: orEmpty(waived.lateFee),
    waiverCondition: '', downPayment: orEmpty(downPayment),
    ...paymentValues(payments, today),
    missedTerm: 'unsaid', missedTermWords: '', chosen: '',
  };
}

/** Payments that are alike but for the last are said by rule, others line by line; the lines are there either way. */
function paymentValues(
  payments: readonly PaymentLine[], today: ISODate,
): Pick<AgreementFormValues, 'rowsBy' | 'termCount' | 'perTerm' | 'lastTerm' | 'firstDueOn' | 'rows'> {
  const [first] = payments;
  const last = payments[payments.length - 1];
  const lines = { termCount: String(payments.length), firstDueOn: first?.dueOn ?? today, rows: linesOf(payments) };
  const regular = payments.slice(0, -1).every(({ amount }) => amount === first?.amount);
  if (!regular || first === undefined || last === undefined) return { ...lines, rowsBy: 'each', perTerm: '', lastTerm: '' };
  return { ...lines, rowsBy: 'rule', perTerm: yuan(first.amount), lastTerm: last.amount === first.amount ? '' : yuan(last.amount) };
}

/** Payments as lines that can be read again. */
export function linesOf(payments: readonly PaymentLine[]): string {
  return payments.map(({ dueOn, amount }) => `${dueOn} ${yuan(amount)}`).join('\n');
}

function agreedBy(offer: Offer): Agreed {
  switch (offer.kind) {
    case 'installments': {
      const payments = offer.plan.installments.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest }));
      return { debt: offer.debt, waived: offer.waive, downPayment: offer.input.downPayment ?? 0, payments };
    }
    case 'deferral': {
      // What is waived of the penalty so far comes off the debt; the rest of it off what the time until then adds.
      const penalty = Math.min(offer.plan.waived, offer.debt.penalty);
      return { debt: offer.debt, waived: { ...NOTHING, penalty }, downPayment: 0, payments: [{ dueOn: offer.plan.endsOn, amount: offer.plan.dueAtEndIfWaived }] };
    }
    case 'lump-sum':
      return { debt: offer.debt, waived: givenUp(offer.debt, offer.plan.discount), downPayment: 0, payments: [{ dueOn: offer.signedOn, amount: offer.settlement }] };
  }
}

const NOTHING: Debt = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };

/** A discount by parts, as a lender gives it up: penalty and fee first, the principal last. */
function givenUp(debt: Debt, discount: Fen): Debt {
  const penalty = Math.min(discount, debt.penalty);
  const lateFee = Math.min(discount - penalty, debt.lateFee);
  const interest = Math.min(discount - penalty - lateFee, debt.interest);
  const principal = discount - sumDebt({ ...NOTHING, penalty, lateFee, interest });
  return { principal, interest, penalty, lateFee };
}

function orEmpty(amount: Fen): string {
  return amount === 0 ? '' : yuan(amount);
}
