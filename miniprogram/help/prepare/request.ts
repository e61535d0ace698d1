import { sumDebt, type Debt } from '../../calc/main';
import { measuresOf } from '../../loans/measures';
import type { Offer } from '../../loans/offer';
import { longDay } from '../../text/day';
import { yuan } from '../../text/money';
import { BLANKS } from './blanks';

/** What is asked for, a line each without its full stop: by a saved plan, or with blanks where there is none. */
export function requestLines(offer: Offer | null): string[] {
  if (offer === null) return [`把欠款分 ${BLANKS.terms} 期还清，每期 ${BLANKS.amount} 元，第一期 ${BLANKS.day}`];
  switch (offer.kind) {
    case 'installments': {
      const { termCount, highestPayment, totalPaid } = measuresOf(offer);
      const [first] = offer.plan.installments;
      const down = offer.input.downPayment ?? 0;
      return [
        ...(down > 0 ? [`先付 ${yuan(down)} 元`] : []),
        `把欠款分 ${termCount} 期还清，每期最多 ${yuan(highestPayment)} 元，第一期 ${first === undefined ? BLANKS.day : longDay(first.dueOn)}，${down > 0 ? '连先付的' : ''}一共还 ${yuan(totalPaid)} 元`,
        ...waiverLines(offer.waive),
      ];
    }
    case 'deferral':
      return [`延期 ${offer.input.months} 个月，到 ${longDay(offer.plan.endsOn)}再还 ${yuan(offer.plan.dueAtEndIfWaived)} 元`, ...(offer.plan.waived > 0 ? [`减免罚息 ${yuan(offer.plan.waived)} 元`] : [])];
    case 'lump-sum':
      return [`在 ${longDay(offer.signedOn)}一次付 ${yuan(offer.settlement)} 元，其余减免，账户按结清处理`];
  }
}

function waiverLines(waive: Debt): string[] {
  if (sumDebt(waive) === 0) return [];
  const names = { principal: '本金', interest: '利息', penalty: '罚息', lateFee: '违约金' } as const;
  const parts = (Object.keys(names) as (keyof Debt)[]).filter((part) => waive[part] > 0).map((part) => `${names[part]} ${yuan(waive[part])} 元`);
  return [`减免${parts.join('、')}`];
}
