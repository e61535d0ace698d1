import { buildSchedule, CalcError, daysBetween, type Fen, type Installment, type LoanTerms } from '../../calc/main';
import { calculated } from '../../loans/calculated';
import { interestOf } from '../interest-of';
import { firstInterest, type Before } from './before';

/** What a lender usually makes of principal that was paid ahead: the same number of terms, or the same payment. */
export interface Proposals {
  /** 期数不变，每期变少. */
  readonly sameTerms: readonly Installment[];
  /** 每期不变，期数变少. */
  readonly samePayment: readonly Installment[];
}

/** The days of a month on the basis 'monthly' (rule 3.5). */
const MONTH = 30;

/**
 * New bills at the contract's rate and by its method, as proposals until the lender's own is there (rule 4.54); an empty
 * one where the method has none.
 *
 * @param financed what the installments repay
 */
export function proposals(before: Before, financed: Fen): Proposals {
  const { contract, toCome } = before;
  if (contract === null || toCome.length === 0 || !METHODS.includes(contract.method)) return { sameTerms: [], samePayment: [] };
  return {
    sameTerms: withFirstInterest(sameTerms(contract, before, financed), before, financed),
    samePayment: contract.method === 'interest-first' ? [] : samePayment(contract, before, financed),
  };
}

/** Of 等本等息 and 到期一次还本付息 nobody knows what a lender makes. */
const METHODS: readonly LoanTerms['method'][] = ['equal-installment', 'equal-principal', 'interest-first'];

function sameTerms(contract: LoanTerms, { periodStart, toCome }: Before, principal: Fen): readonly Installment[] {
  const { acceleratedOn, ...terms } = contract;
  // Where everything was made due there are no terms to go on with.
  if (acceleratedOn !== undefined) return [];
  const firstDueOn = toCome[0]?.dueOn ?? periodStart;
  const gone = terms.termCount - toCome.length;
  const interestOnlyTerms = Math.max(0, (terms.interestOnlyTerms ?? terms.termCount - 1) - gone);
  const schedule = calculated(() => buildSchedule({ ...terms, interestOnlyTerms, principal, borrowedOn: periodStart, firstDueOn, termCount: toCome.length }));
  return schedule instanceof CalcError ? [] : schedule;
}

/** With the payment, or of 等额本金 the principal, that the plan had; the last one takes what is left. */
function samePayment(terms: LoanTerms, before: Before, financed: Fen): readonly Installment[] {
  const { periodStart, toCome } = before;
  const [usual] = toCome;
  const installments: Installment[] = [];
  let left = financed;
  let from = periodStart;
  for (const { dueOn } of toCome) {
    if (left === 0 || usual === undefined) break;
    const days = terms.interestBasis === 'monthly' ? MONTH : daysBetween(from, dueOn);
    const known = installments.length === 0 ? firstInterest(before, financed) : undefined;
    const interest = known ?? interestOf(left, terms, days);
    const principal = Math.min(left, terms.method === 'equal-principal' ? usual.principal : usual.principal + usual.interest - interest);
    if (principal <= 0) return [];
    installments.push({ number: installments.length + 1, dueOn, principal, interest });
    left -= principal;
    from = dueOn;
  }
  return left === 0 && installments.length < toCome.length ? installments : [];
}

function withFirstInterest(installments: readonly Installment[], before: Before, financed: Fen): readonly Installment[] {
  const interest = firstInterest(before, financed);
  return interest === undefined ? installments : installments.map((one, place) => (place === 0 ? { ...one, interest } : one));
}
