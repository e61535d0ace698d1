import { affordableTerms, CalcError, mostTerms, termPrice, type Affordability, type AffordablePlan } from '../../calc/main';
import { calculated } from '../../loans/calculated';
import { termsRemark } from '../plan/terms-remark';
import { yuan } from '../../text/money';
import { assumption, type HouseholdOffer } from './offer';
import type { Household } from '../../forms/household/read';

/** A number of terms that fits. Amounts in yuan. */
export interface TermsRow {
  /** What it is the best at: "最短，也最省". */
  readonly label: string;
  readonly termCount: number;
  readonly highestPayment: string;
  readonly totalInterest: string;
  readonly totalPaid: string;
  /** What a payment per term must be to come to this plan: the total ÷ terms, rounded up to a fen. Never above the highest. */
  readonly perTerm: string;
  readonly remark: string;
  /** It is the one on screen. */
  readonly current: boolean;
}

/** Which numbers of terms fit, or a sentence that says why none is shown. */
export interface TermsView {
  readonly rows: readonly TermsRow[];
  readonly none: string;
  readonly assumption: string;
}

type Fitting = NonNullable<Affordability['fitting']>;

/** The shortest, the cheapest and the longest plan that fits, priced as the offer is; merged where they coincide. */
export function termsView(household: Household, offer: HouseholdOffer): TermsView {
  const price = termPrice(offer);
  const maxTerms = mostTerms(offer);
  const { debt, waive, downPayment, signedOn, firstDueOn } = offer;
  const found = calculated(() => affordableTerms({ ...household, debt, waive, downPayment, signedOn, firstDueOn, price, maxTerms }));
  // The offer is a plan, so what is refused is its price: flat above 100% a year, or too much interest over so many terms.
  if (found instanceof CalcError) return { rows: [], none: '这个报价的利息太高，没法照着推算别的期数；可以直接问对方别的期数每期还多少', assumption: '' };
  const rows = found.fitting ? fittingRows(found.fitting, offer) : [];
  return { rows, none: found.fitting ? '' : noneFits(found, maxTerms), assumption: assumption(price) };
}

function fittingRows(fitting: Fitting, offer: HouseholdOffer): TermsRow[] {
  const { shortest, cheapest, longest } = fitting;
  const plans = [shortest, cheapest, longest].filter((plan, place, all) => all.findIndex(({ termCount }) => termCount === plan.termCount) === place);
  return plans.map((plan) => row(plan, label(plan.termCount, fitting), offer));
}

/** Of plans that all cost the same none is called the cheapest. */
function label(termCount: number, { shortest, cheapest, longest }: Fitting): string {
  if (shortest.termCount === longest.termCount) return '只有这个期数放得下';
  const end = termCount === shortest.termCount ? '最短' : termCount === longest.termCount ? '最长' : '';
  const saves = [shortest, longest].some(({ plan }) => plan.totalPaid > cheapest.plan.totalPaid);
  if (termCount !== cheapest.termCount || !saves) return end;
  return end === '' ? '最省' : `${end}，也最省`;
}

function row({ termCount, highestPayment, plan }: AffordablePlan, name: string, offer: HouseholdOffer): TermsRow {
  return {
    label: name,
    termCount,
    highestPayment: yuan(highestPayment),
    totalInterest: yuan(plan.totalInterest),
    totalPaid: yuan(plan.totalPaid),
    perTerm: yuan(Math.ceil((plan.financed + plan.totalInterest) / termCount)),
    remark: termsRemark(termCount),
    current: termCount === offer.termCount,
  };
}

/** What the budget lacks; where less than nothing is left, that comes on top of a budget of 0. */
function noneFits({ left, shortBy }: Affordability, maxTerms: number): string {
  const start = `到 ${maxTerms} 期都放不下：`;
  if (left >= 0) return `${start}每月还差 ${yuan(shortBy)} 元`;
  return `${start}每月本来就缺 ${yuan(-left)} 元，加上 ${maxTerms} 期时每期的 ${yuan(shortBy)} 元，每月一共差 ${yuan(shortBy - left)} 元`;
}
