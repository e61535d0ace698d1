import { addMonths, buildSchedule, type ISODate, type LoanTerms } from '../calc/main';
import { RECORD_VERSION, type LoanRecord } from '../ledger/records';

/** On both example loans the first four installments were paid in full on their due dates. */
const PAID_INSTALLMENTS = 4;

/**
 * Two made-up loans to look at, dated so that one is overdue and one is not, whatever today is. Every figure that the
 * app shows of them is calculated as for any other loan.
 */
export function exampleLoans(today: ISODate, newId: () => string): LoanRecord[] {
  return [
    example(newId, { product: 'weilidai', lender: '微粒贷', percent: '0.05' }, terms(3_000_000, addMonths(today, -7), 12, '0.0005')),
    example(newId, { product: 'other', lender: '另一家', percent: '0.04' }, terms(1_200_000, addMonths(today, -4), 6, '0.0004')),
  ];
}

function terms(principal: number, borrowedOn: ISODate, termCount: number, dailyRate: string): LoanTerms {
  const dueDay = Number(borrowedOn.slice(8));
  return { principal, borrowedOn, termCount, dailyRate, dueDay, method: 'equal-installment', firstDueOn: addMonths(borrowedOn, 1) };
}

function example(
  newId: () => string,
  { percent, ...lender }: Pick<LoanRecord, 'product' | 'lender'> & { readonly percent: string },
  loanTerms: LoanTerms,
): LoanRecord {
  const paid = buildSchedule(loanTerms).slice(0, PAID_INSTALLMENTS);
  return {
    version: RECORD_VERSION,
    id: newId(),
    ...lender,
    note: '',
    terms: loanTerms,
    typedRate: { unit: 'day', percent, yearDays: 360 },
    repayments: paid.map(({ dueOn, principal, interest }) => ({ id: newId(), paidOn: dueOn, amount: principal + interest, note: '' })),
    example: true,
  };
}
