import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { ISODate, Payment } from '../../calc/main';
import type { OpenDebt } from '../simulate/debt';
import type { Simulation } from '../simulate/simulate';

/** What is paid in the first month, by day. */
export interface FirstPayment {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly amount: string;
}

export interface FirstMonth {
  readonly payments: readonly FirstPayment[];
  /** What stays in hand at its end, and what for; '' where nothing does. */
  readonly carried: string;
}

export function firstMonth(debts: readonly OpenDebt[], titles: ReadonlyMap<string, string>, { months, payments, clearedOn }: Simulation, today: ISODate): FirstMonth {
  const end = months[1]?.from ?? '9999';
  const all = debts.flatMap((debt, index) => (payments[index] ?? []).filter(({ paidOn }) => paidOn < end).map((payment) => ({ debt, payment, clears: clearedOn[index] === payment.paidOn })));
  const inOrder = all.sort((a, b) => a.payment.paidOn.localeCompare(b.payment.paidOn));
  const carried = months.length > 1 ? months[0]?.carried ?? 0 : 0;
  return {
    payments: inOrder.map(({ debt, payment, clears }) => ({
      key: `${debt.id} ${payment.paidOn}`,
      title: titles.get(debt.id) ?? '',
      what: `${payment.paidOn === today ? '今天' : shortDay(payment.paidOn, today)}，${whatOf(debt, payment, clears, today)}`,
      amount: yuan(payment.amount),
    })),
    carried: carried === 0 ? '' : `月底手里还留 ${yuan(carried)} 元：后面到期要用，或攒够了一次还清一笔。`,
  };
}

function whatOf({ daysOverdue }: OpenDebt, { paidOn, allocation }: Payment, clears: boolean, today: ISODate): string {
  if (clears) return '这笔还清';
  if (daysOverdue > 0 && paidOn === today) return '补逾期的';
  return allocation === undefined ? '到期的这期' : '含提前还的一部分本金';
}
