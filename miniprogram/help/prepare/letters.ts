import { longDay } from '../../text/day';
import type { ISODate } from '../../calc/main';
import { CORRECTION } from '../content/facts/credit';
import { BLANKS } from './blanks';
import type { LoanFacts } from './loan-facts';

interface Given {
  readonly facts: LoanFacts;
  readonly today: ISODate;
}

/** 要账单和合同. */
export function bill({ facts, today }: Given): string[] {
  return letter('要账单和合同', to(facts), today, [
    `我是${BLANKS.name}。${borrowed(facts)}`,
    '请把下面这些发给我：',
    '1. 借款合同，和后来签过的协议。',
    '2. 每一期应还和已还的明细，每笔还款抵了多少本金、利息、罚息、违约金。',
    `3. 截至 ${longDay(today)}的欠款总额，和它是怎么算的。`,
    '',
    `发到：${BLANKS.address}。`,
  ]);
}

/** 只在这些时间联系我. */
export function contact({ facts, today }: Given): string[] {
  return letter('联系时间和方式', to(facts), today, [
    `我是${BLANKS.name}。${borrowed(facts)}`,
    '我愿意沟通，本人能联系上。请你方和受托的机构：',
    `1. 只在${BLANKS.hours}联系我，打${BLANKS.number}。`,
    '2. 不联系我的家人、同事和别的人，也不向他们说起这笔借款。',
    `3. 要书面说的，发到${BLANKS.address}。`,
    '',
    '请书面答复是否照此办理。',
  ]);
}

/** 征信异议. */
export function credit({ facts, today }: Given): string[] {
  return letter('征信异议申请', to(facts), today, [
    `我是${BLANKS.name}。${borrowed(facts)}`,
    `我的信用报告（${BLANKS.reportDay}查的）里，你方报送的这一笔有误：${BLANKS.wrong}。`,
    `正确的是：${BLANKS.right}。凭据：${BLANKS.evidence}。`,
    '请核实、更正，并书面答复我。',
    `参考${CORRECTION.source}：20 天内书面答复。`,
    '',
    `联系我：${BLANKS.contact}。`,
  ]);
}

/** 开结清证明. */
export function proof({ facts, today }: Given): string[] {
  return letter('开具结清证明', to(facts), today, [
    `我是${BLANKS.name}。${borrowed(facts)}`,
    `这笔借款已在${BLANKS.settledOn}还清。请开具结清证明，写明借款的日期、金额、结清的日期，以及没有任何未还的款项。`,
    '如果你方的账上还没有结清，请写明还差哪一项、多少。',
    '',
    `发到：${BLANKS.address}。`,
  ]);
}

/** 债权转让请出示凭证: to whoever says that the debt is his now. It promises nothing, as a promise would count. */
export function assignment({ facts, today }: Given): string[] {
  return letter('请出示债权转让的凭证', BLANKS.assignee, today, [
    `我是${BLANKS.name}。你方称已受让我在${to(facts)}的借款。请先给我看：`,
    '1. 原机构盖章的转让通知。',
    '2. 转让的是哪一笔、多少，本金、利息、罚息分开列明。',
    '3. 收款的对公账户，户名要和受让方一致。',
    '4. 受托来联系我的，委托书和工号。',
    '',
    '我会同时向原机构核实。收到并核对之前，我先不付款。',
    '这封信只为核实，不是还款的承诺，也不表示我认可任何数额。',
    `发到：${BLANKS.address}。`,
  ]);
}

/** To whom it goes, as he is named in it. */
export function to({ lenders: [lender] }: LoanFacts): string {
  return lender ?? '【贷款机构】';
}

function borrowed({ briefly }: LoanFacts): string {
  return `我在你方的借款：${briefly.length === 0 ? '【借款日、金额、期数】' : briefly.join('；')}。`;
}

function letter(title: string, addressee: string, today: ISODate, lines: readonly string[]): string[] {
  return [title, '', `${addressee}：`, ...lines, '', BLANKS.name, longDay(today)];
}
