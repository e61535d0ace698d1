import { legalityMarks, sumDebt, type ISODate } from '../../calc/main';
import { CERTAINTY_WORDS } from '../../content/fact';
import { LEGAL_LIMITS, LEGAL_RESERVE } from '../../content/legal-limits';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { ComparisonRow } from './comparisons';
import type { Measures } from '../../loans/measures';
import type { DeferralOffer, InstallmentOffer, Offer, SettlementOffer } from '../../loans/offer';
import { asShown, rateText } from './rates';

/** What follows from the figures, in a sentence; also where it speaks against the offer. */
export interface Conclusion {
  readonly text: string;
  /** What the other way is that the offer is measured by. */
  readonly detail?: string;
  /** 'hearsay' is what goes around and nobody has confirmed. */
  readonly tone: 'for' | 'against' | 'plain' | 'hearsay';
}

export function conclusions(offer: Offer, measures: Measures, rows: readonly ComparisonRow[], today: ISODate): Conclusion[] {
  const own = { installments: ofInstallments, deferral: ofDeferral, 'lump-sum': ofSettlement }[offer.kind] as (offer: Offer, measures: Measures, today: ISODate) => Conclusion[];
  const compared = rows.map((row): Conclusion => comparedTo(offer, row));
  return [...own(offer, measures, today), ...compared, ...beyondLimits(offer, measures)];
}

function comparedTo(offer: Offer, row: ComparisonRow): Conclusion {
  const { detail, difference, against } = row;
  return { text: comparisonText(row), detail, tone: against ? 'against' : difference === '一样' || isOnlySaid(offer) ? 'plain' : 'for' };
}

/** "比按原计划还完多付 1,442.50 元". */
export function comparisonText({ label, difference }: ComparisonRow): string {
  return difference === '一样' ? `和${label}一样` : `比${label}${difference}`;
}

/** What stays owed after a settlement that nobody has written down goes on costing: it is never the cheaper way. */
function isOnlySaid(offer: Offer): boolean {
  return offer.kind === 'lump-sum' && !offer.inWriting && offer.plan.remainsOwed > 0;
}

function ofInstallments({ debt, waive, plan, input }: InstallmentOffer, { rates }: Measures): Conclusion[] {
  const added = sumDebt(debt) - debt.principal - (sumDebt(waive) - waive.principal);
  const { downPayment = 0 } = input;
  const waived = sumDebt(waive);
  return [
    ...trueRate(rates),
    ...(waived > 0 ? [promised(`减免 ${yuan(waived)} 元`)] : []),
    ...(added > 0 && plan.totalInterest > 0 && input.price.kind !== 'none'
      ? [plain(`债务里有利息、罚息、违约金 ${yuan(added)} 元，一起分期等于并进了本金。问清${downPayment > 0 ? '首付先抵哪一项，' : ''}它们还要不要再计利息`)]
      : []),
  ];
}

/** What the flat rate makes people believe: 4.09% sounds like "less than 5%", and is 7.68%. Rates count as they are shown. */
function trueRate({ flat, simple, compound, byDates }: Measures['rates']): Conclusion[] {
  if (flat === null || flat === 0) return [];
  const real = simple ?? byDates ?? flat;
  const values = simple === null ? `${rateText(byDates)}（按实际日期）` : `${rateText(simple)}（单利）/ ${rateText(compound)}（复利）`;
  if (asShown(real) === asShown(flat)) return [plain(`年化 ${values}`)];
  const sounds = Math.floor(asShown(flat)) + 1;
  const unlike = asShown(real) >= sounds ? `，不是“低于 ${sounds}%”` : '';
  return [{ text: `年化 ${values}${unlike}；${rateText(flat)} 只是按原始本金算的名义年化`, tone: real > flat ? 'against' : 'plain' }];
}

function ofDeferral({ input, plan, debt }: DeferralOffer, _measures: Measures, today: ISODate): Conclusion[] {
  const { endsOn, interest, surcharge, dueAtEnd, dueAtEndIfWaived, waived } = plan;
  const grows = interest + surcharge === 0 ? '期间不加收' : `期间加利息 ${yuan(interest)} 元、罚息 ${yuan(surcharge)} 元`;
  return [
    plain(`延期 ${input.months} 个月，${grows}；${shortDay(endsOn, today)}要一次拿出 ${yuan(dueAtEndIfWaived)} 元`),
    ...(waived > 0 ? [promised(`到期减免罚息 ${yuan(waived)} 元`), { text: `减免没有兑现的话，到期要还 ${yuan(dueAtEnd)} 元，多 ${yuan(waived)} 元`, tone: 'against' as const }] : []),
    ...(debt.penalty + surcharge > 0 && waived === 0 ? [plain('罚息一分没减。延期前先问罚息能不能停、能不能免')] : []),
    { text: '有人说延期期间不催收、不起诉：没有书面承诺，就不能当真', tone: 'hearsay' },
  ];
}

function ofSettlement({ inWriting, plan, settlement }: SettlementOffer): Conclusion[] {
  const { discount, shareOfDebt, remainsOwed } = plan;
  const pays: Conclusion = plain(`付 ${yuan(settlement)} 元，是债务的 ${rateText(shareOfDebt)}，少付 ${yuan(discount)} 元`);
  if (discount === 0) return [plain(`付 ${yuan(settlement)} 元，债务全部还清，没有减免`), proof];
  if (inWriting) return [{ ...pays, tone: 'for' }, proof];
  return [pays, { text: `只是口头答应的话，剩下的 ${yuan(remainsOwed)} 元照样欠着，还会继续计息。先拿到书面约定再付`, tone: 'against' }];
}

const proof = plain('付之前让对方写明“结清后不再追索”，付之后要结清证明');

/** What lies over a limit of the law; the sentence says where that stands, and how far it goes. */
function beyondLimits(offer: Offer, { annualisedCost }: Measures): Conclusion[] {
  const penaltyMultiplier = offer.kind === 'deferral' && offer.input.chargeSurcharge ? offer.input.penaltyMultiplier : undefined;
  const marks = legalityMarks({ ...(annualisedCost !== null && { annualisedCost }), ...(penaltyMultiplier !== undefined && { penaltyMultiplier }) });
  return marks.flatMap((mark) => {
    if (mark.id === 'undisclosed-fees') return [];
    const { text, source, certainty } = LEGAL_LIMITS[mark.source];
    const sure = certainty === 'official' ? '' : `，${CERTAINTY_WORDS[certainty]}`;
    return [{ text: `${text}（${source}${sure}）。${LEGAL_RESERVE}`, tone: 'against' as const }];
  });
}

function promised(what: string): Conclusion {
  return plain(`${what}，写进协议才算数；写明什么条件下会收回`);
}

function plain(text: string): Conclusion {
  return { text, tone: 'plain' };
}
