import { yuan } from '../../text/money';
import { measuresOf } from '../../loans/measures';
import type { Offer } from '../../loans/offer';
import { readPlanForm } from '../../forms/plan/read';
import type { PlanFormValues } from '../../forms/plan/values';

/** The offer of a form in a line: "分期 36 期，每期 1,777.78 元，一共还 64,000.00 元". */
export function summaryOf(values: PlanFormValues): string {
  const reading = readPlanForm(values);
  return 'offer' in reading ? offerLine(reading.offer) : '还没填完，打开接着填';
}

export function offerLine(offer: Offer): string {
  const { totalPaid, lastOn, highestPayment, termCount } = measuresOf(offer);
  const total = `一共还 ${yuan(totalPaid)} 元`;
  switch (offer.kind) {
    case 'installments':
      return `分期 ${termCount} 期，每期最多 ${yuan(highestPayment)} 元，${total}，到 ${lastOn}`;
    case 'deferral':
      return `延期 ${offer.input.months} 个月，${lastOn} 一次还 ${yuan(totalPaid)} 元`;
    case 'lump-sum':
      return `一次付 ${yuan(offer.settlement)} 元${offer.inWriting ? '' : '（还没有书面约定）'}，${total}`;
  }
}
