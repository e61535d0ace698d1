import type { ISODate, StatedFigures } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { isNegotiated } from '../../loans/agreements';
import { phaseOn } from '../../loans/phases';
import { agreementName } from '../../text/agreement';
import { longDay, READ_ANY_YEAR } from '../../text/day';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import { FIGURE_FIELDS } from './stated';

/** What to ask the lender where nothing explains the difference, filled in, to be read out or sent. */
export function questions(record: LoanRecord, today: ISODate, stated: StatedFigures, ours: Required<StatedFigures>): string {
  const { agreement, record: then } = phaseOn(record, today);
  const rules = then.terms.overdueRules ?? {};
  const basis = agreement === undefined ? '合同' : isNegotiated(agreement) ? '协议' : '新还款计划';
  const figures = FIGURE_FIELDS.flatMap(({ field, label, unit }) => {
    const theirs = stated[field];
    if (theirs === undefined) return [];
    const text = (value: number): string => `${unit === '天' ? value : yuan(value)} ${unit}`;
    return [`${label}：你们显示 ${text(theirs)}，我按${basis}算是 ${text(ours[field])}`];
  });
  const paid = then.repayments.filter(({ amount, paidOn }) => amount > 0 && paidOn <= today).map(({ paidOn, amount }) => `${longDay(paidOn)}还 ${yuan(amount)} 元`);
  const asked = [
    '这些数字是算到哪一天的？',
    `罚息从还款日当天还是次日起算？按合同利率的几倍算（我记的是 ${rules.penaltyMultiplier ?? '1.5'} 倍）？对没还的利息也算吗？`,
    '罚息是每天取整到分，还是合计后取整？',
    Number(rules.lateFeeRate ?? 0) === 0 ? '有没有收违约金或别的费用？各是多少，合同哪一条写的？' : `违约金是怎么算的（我记的是 ${percent(rules.lateFeeRate ?? '0')}）？`,
    '借款是不是已经宣布提前到期？从哪天起？',
    paid.length === 0 ? '有没有收到过我的还款？' : `我的还款都收到了吗，各抵了多少本金、利息、罚息？${paid.join('；')}。`,
    '请把每一项的计算明细发给我。',
  ];
  const since = agreement === undefined ? '' : `，按 ${agreementName(agreement, READ_ANY_YEAR)}`;
  return [`${longDay(record.terms.borrowedOn)}借的 ${yuan(record.terms.principal)} 元${since}，${longDay(today)}对账：`, ...figures, '', '想问清楚：', ...asked.map((one, place) => `${place + 1}. ${one}`)].join('\n');
}
