import { checkLegality } from '../checks/legality';
import { sum } from '../money';
import type { ISODate, Rate } from '../types';
import type { Fee, LegalityInput, LegalityMark } from './types';

/** 银发〔2003〕251号: overdue principal bears 30% to 50% on top of the contract rate. */
const HIGHEST_MULTIPLIER: Rate = '1.5';
/** 法发〔2017〕22号 第2条: a court may reduce, on request, what all costs together exceed it by. */
const HIGHEST_ANNUAL_COST: Rate = '0.24';
/** 《个人贷款业务明示综合融资成本规定》 in force. */
const DISCLOSURE_FROM: ISODate = '2026-08-01';

/**
 * Which marks of the law (rule 5.30, rule 5.31, rule 5.32) apply to what is given, as data: an id, the
 * id of its source and the limit crossed. The sentences, with 供参考，以合同和法院认定为准, live elsewhere.
 * Only what lies over a limit is marked, never what reaches it (rule 5.43).
 *
 * The annualised cost is compared to a hundredth of a percent, as the screen shows it: payments rounded
 * to fen put many a plan of exactly 24% at 24.001%, and that is no mark. A fee agreed before the
 * disclosure rules were in force is not marked; nor is one of 0.
 *
 * @throws CalcError for input outside the limits.
 *
 * @example
 * legalityMarks({ penaltyMultiplier: '2', annualisedCost: 0.24 })
 * // → [{ id: 'penalty-multiplier', source: 'yinfa-2003-251', limit: '1.5' }]
 */
export function legalityMarks(input: LegalityInput): LegalityMark[] {
  checkLegality(input);
  const { penaltyMultiplier = '1', annualisedCost = 0, fees = [] } = input;
  const marks: LegalityMark[] = [];
  if (Number(penaltyMultiplier) > Number(HIGHEST_MULTIPLIER)) {
    marks.push({ id: 'penalty-multiplier', source: 'yinfa-2003-251', limit: HIGHEST_MULTIPLIER });
  }
  if (Math.round(annualisedCost * 10_000) > Number(HIGHEST_ANNUAL_COST) * 10_000) {
    marks.push({ id: 'annualised-cost', source: 'fafa-2017-22-2', limit: HIGHEST_ANNUAL_COST });
  }
  const undisclosed = fees.flatMap((fee, index) => (isUndisclosed(fee) ? [index] : []));
  if (undisclosed.length > 0) {
    const amount = sum(undisclosed.map((index) => fees[index]?.amount ?? 0));
    marks.push({ id: 'undisclosed-fees', source: 'cost-disclosure-2026', fees: undisclosed, amount });
  }
  return marks;
}

function isUndisclosed({ amount, disclosed, agreedOn = DISCLOSURE_FROM }: Fee): boolean {
  return amount > 0 && !disclosed && agreedOn >= DISCLOSURE_FROM;
}
