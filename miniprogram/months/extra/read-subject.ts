import type { ISODate } from '../../calc/main';
import type { LoanRecord, OtherDebtRecord } from '../../ledger/records';
import { titleOf } from '../../text/title';
import type { OrderValues } from '../order/values';
import { openDebts } from '../simulate/debt';
import { orderOf } from '../simulate/orders';
import { strategiesFor } from '../order/rows';
import type { Subject } from './subject';

/**
 * All that is owed today, or the one loan; lenders and order are as 先还哪笔 has them.
 *
 * @param id '' where it is all
 */
export function subjectOf(records: readonly LoanRecord[], id: string, { parts, own, chosen }: OrderValues, today: ISODate, others: readonly OtherDebtRecord[] = []): Subject {
  const all = openDebts(records, today, parts, others);
  const isWanted = (one: { readonly id: string }): boolean => id === '' || one.id === id;
  const debts = all.debts.filter(isWanted);
  const strategy = strategiesFor(debts).includes(chosen) ? chosen : 'avalanche';
  return { debts, leftOut: all.leftOut.filter(isWanted).map(titleOf), isOne: id !== '', order: orderOf(debts, strategy, own), strategy, today };
}
