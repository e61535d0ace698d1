import type { Door } from '../../content/help-doors';
import type { LoanPage } from './loan-page';

/** Where a loan's page leads: the two that matter now, and the rest. What is no address is a way of the page itself. */
export interface LoanDoors {
  readonly first: readonly Door[];
  readonly more: readonly Door[];
}

const PLAN: Door = { title: '拿它做协商方案', page: 'plan' };
const RECONCILE: Door = { title: '对账', detail: '机构的数不一样？看差在哪', page: 'reconcile' };
const NEW_BILL: Door = { title: '换新还款计划', detail: '展期、缩期', page: 'newBill' };
const EXTRA: Door = { title: '多还一点', detail: '能少付多少', page: 'extra' };
const PREPARE: Door = { title: '准备协商的话', detail: '电话、书面', page: '/help/prepare/index' };
const CALL: Door = { title: '记一次通话', detail: '谁说了什么', page: '/help/call-form/index' };
const REMIND: Door = { title: '还款日提醒', detail: '加进日历', page: '/help/remind/index' };
const CREDIT: Door = { title: '逾期按月看', detail: '按你记的推算', page: '/help/credit/index' };

/**
 * The same places whatever is owed, but that 多还一点 and 拿它做协商方案 change them.
 *
 * @param page a loan's own; of amounts alone neither a comparison nor a plan can be made (rule 7.29)
 */
export function loanDoors({ overdue, amountsOnly }: Pick<LoanPage, 'overdue' | 'amountsOnly'>): LoanDoors {
  if (amountsOnly) return { first: [PREPARE, CALL], more: [REMIND, CREDIT] };
  const [now, later] = overdue === null ? [EXTRA, PLAN] : [PLAN, EXTRA];
  return { first: [now, RECONCILE], more: [PREPARE, CALL, REMIND, NEW_BILL, CREDIT, later] };
}
