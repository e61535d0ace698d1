import type { ISODate } from '../../calc/main';
import { RECORD_VERSION, type LoanRecord } from '../../ledger/records';
import { yuan } from '../../text/money';
import { percentDigits } from '../../text/rate';
import { isBullet, withMaturity } from './bullet';
import { proposed, proposedBasis, proposedDueDay, proposedFirstDueOn, proposedMethod } from './proposals';
import type { LoanEntry } from './read';
import { billedIn } from './reading';
import { paidSoFar } from './so-far';
import { NOT_READ, type LoanField, type LoanFormValues } from './values';

/** A new loan of the ledger from what the form says. */
export function newLoan(entry: LoanEntry, id: string): LoanRecord {
  return { version: RECORD_VERSION, id, ...entry, repayments: [], example: false };
}

/** The same, with the bill it was read from and what was paid so far. */
export function begunLoan(entry: LoanEntry, id: string, values: LoanFormValues, today: ISODate): LoanRecord {
  const schedule = billedIn(values);
  const loan = { ...newLoan(entry, id), ...(schedule && { schedule }), ...(values.amountsOnly === 'yes' && { amountsOnly: true }) };
  return { ...loan, repayments: paidSoFar(loan, values, today) };
}

/** The loan after an edit: its repayments stay. An example that was edited is the person's own from then on. */
export function editedLoan(existing: LoanRecord, entry: LoanEntry): LoanRecord {
  return { ...existing, ...entry, example: false };
}

/** The form as it stands when a loan of the ledger is edited. What only follows from the other fields goes on following them. */
export function loanFormOf({ product, lender, note, terms, typedRate }: LoanRecord): LoanFormValues {
  const values: LoanFormValues = {
    product,
    lender: product === 'other' ? lender : '',
    amount: yuan(terms.principal),
    borrowedOn: terms.borrowedOn,
    termCount: String(terms.termCount),
    dueDay: String(terms.dueDay),
    ratePercent: typedRate.percent,
    rateUnit: typedRate.unit,
    method: terms.method,
    firstDueOn: terms.firstDueOn ?? proposedFirstDueOn({ product: 'other', borrowedOn: terms.borrowedOn, dueDay: String(terms.dueDay) }),
    maturesOn: '',
    yearDays: String(typedRate.yearDays),
    interestBasis: terms.interestBasis ?? 'actual-days',
    interestOnlyTerms: terms.interestOnlyTerms === undefined ? '' : String(terms.interestOnlyTerms),
    ...rulesOf(terms.overdueRules ?? {}),
    acceleratedOn: terms.acceleratedOn ?? '',
    note,
    ...NOT_READ,
    chosen: '',
  };
  const complete = withMaturity(values);
  return { ...complete, chosen: setByHand(complete).join(' ') };
}

function rulesOf(rules: NonNullable<LoanRecord['terms']['overdueRules']>) {
  return {
    penaltyMultiplier: rules.penaltyMultiplier ?? '1.5',
    penaltyBase: rules.penaltyBase ?? 'principal',
    penaltyFrom: rules.penaltyFrom ?? 'day-after-due',
    penaltyRounding: rules.penaltyRounding ?? 'once',
    graceDays: String(rules.graceDays ?? 0),
    lateFeePercent: percentDigits(rules.lateFeeRate ?? '0'),
    allocation: rules.allocation ?? 'by-installment',
  };
}

/** The fields that differ from what would be proposed: those the person has set. */
function setByHand(values: LoanFormValues): LoanField[] {
  const proposals: [LoanField, string][] = [['method', proposedMethod(values)], ['interestBasis', proposedBasis(values)], ...proposedDates(values)];
  return proposals.flatMap(([field, proposal]) => (values[field] === proposal ? [] : [field]));
}

function proposedDates(values: LoanFormValues): [LoanField, string][] {
  if (isBullet(values)) return [['maturesOn', proposed({ ...values, chosen: 'method' }).maturesOn]];
  return [['dueDay', proposedDueDay(values)], ['firstDueOn', proposedFirstDueOn(values)]];
}
