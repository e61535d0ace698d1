import type { Debt, Fen, ISODate, PlanPrice, TermPrice } from '../../calc/main';
import { choiceOf, METHODS } from '../../text/choices';
import { percent, roundedPercent } from '../../text/rate';

/** The offer on screen: what its plan was made from, and what came of it, in fen. */
export interface HouseholdOffer {
  readonly debt: Debt;
  readonly waive: Debt;
  readonly downPayment: Fen;
  readonly signedOn: ISODate;
  readonly firstDueOn: ISODate;
  readonly price: PlanPrice;
  readonly termCount: number;
  readonly financed: Fen;
  readonly totalInterest: Fen;
  /** Of all terms, also of the last, which takes the rest. */
  readonly highestPayment: Fen;
}

/** On what assumption other numbers of terms are priced: nobody has offered them. */
export function assumption(price: TermPrice): string {
  return `按同样${asWhat(price)}推算；对方未必按这个给`;
}

function asWhat(price: TermPrice): string {
  if (price.kind === 'annual-rate') return `的年利率 ${percent(price.rate)}（${choiceOf(METHODS, price.method).label}）`;
  return price.kind === 'flat-annual-rate' ? `的名义年化 ${roundedPercent(price.rate, 2)} ` : '不收利息';
}
