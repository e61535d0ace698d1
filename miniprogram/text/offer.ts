import { sumDebt, type ISODate, type PlanPrice } from '../calc/main';
import { measuresOf } from '../loans/measures';
import type { InstallmentOffer, Offer } from '../loans/offer';
import { shortDay } from './day';
import { yuan } from './money';
import { percent } from './rate';

/** "分期 36 期，利息 7,000.00": what is offered, so that two offers for one debt have two names. */
export function proposedName(offer: Offer): string {
  switch (offer.kind) {
    case 'installments':
      return [`分期 ${offer.input.termCount} 期`, priceName(offer.input.price), ...reductionNames(offer)].join('，');
    case 'deferral':
      return [`延期 ${offer.input.months} 个月`, ...(offer.plan.interest === 0 ? ['不收利息'] : []), ...(offer.plan.waived === 0 ? [] : [`减免 ${yuan(offer.plan.waived)}`])].join('，');
    case 'lump-sum':
      return `一次付 ${yuan(offer.settlement)}${offer.inWriting || offer.plan.discount === 0 ? '' : '，口头答应'}`;
  }
}

function reductionNames({ waive, input: { downPayment = 0 } }: InstallmentOffer): string[] {
  const waived = sumDebt(waive);
  return [...(waived === 0 ? [] : [`减免 ${yuan(waived)}`]), ...(downPayment === 0 ? [] : [`首付 ${yuan(downPayment)}`])];
}

function priceName(price: PlanPrice): string {
  if (price.kind === 'none') return '不收利息';
  if (price.kind === 'annual-rate') return `年利率 ${percent(price.rate)}${price.method === 'equal-principal' ? ' 等额本金' : ''}`;
  return price.kind === 'per-term' ? `每期 ${yuan(price.amount)}` : `利息 ${yuan(price.amount)}`;
}

/** "分期 36 期，每期最多 1,777.78 元，一共还 64,000.00 元，到 2029年11月22日". */
export function offerLine(offer: Offer, today: ISODate): string {
  const { totalPaid, lastOn, highestPayment, termCount } = measuresOf(offer);
  const total = `一共还 ${yuan(totalPaid)} 元`;
  switch (offer.kind) {
    case 'installments':
      return `分期 ${termCount} 期，每期最多 ${yuan(highestPayment)} 元，${total}，到 ${shortDay(lastOn, today)}`;
    case 'deferral':
      return `延期 ${offer.input.months} 个月，${shortDay(lastOn, today)}一次还 ${yuan(totalPaid)} 元`;
    case 'lump-sum':
      return `一次付 ${yuan(offer.settlement)} 元${offer.inWriting ? '' : '（还没有书面约定）'}，${total}`;
  }
}
