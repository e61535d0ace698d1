import type { ISODate } from '../../calc/main';
import type { CallRecord, CallWay, LoanRecord, PlanRecord } from '../../ledger/records';
import { promiseText } from '../../views/promises';
import { shortDay } from '../../text/day';
import { titlesApart } from '../../text/title';
import { complaints, momentOf, type Complaint } from './complaint';
import { marksOf, type CallMark } from './marks';

export const WAYS: readonly { readonly value: CallWay; readonly label: string }[] = [
  { value: 'taken', label: '打来，接了' },
  { value: 'missed', label: '打来，没接' },
  { value: 'made', label: '我打过去' },
];

interface Row {
  readonly id: string;
  readonly when: string;
  readonly way: string;
  /** "95384 · 工号 1024", or ''. */
  readonly who: string;
  readonly said: string;
  readonly promise: string;
  /** What it was about, or ''. */
  readonly about: string;
  readonly marks: readonly CallMark[];
}

export interface CallsPage {
  /** The latest call first. */
  readonly rows: readonly Row[];
  readonly complaints: readonly Complaint[];
  readonly marked: number;
}

export function callsPage(calls: readonly CallRecord[], loans: readonly LoanRecord[], plans: readonly PlanRecord[], today: ISODate): CallsPage {
  const titles = titlesApart(loans, today);
  const rows = [...calls].sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1)).map((call): Row => ({
    id: call.id,
    when: `${shortDay(call.calledOn, today)} ${call.calledAt}`.trim(),
    way: call.way === 'missed' && call.times > 1 ? `打来，没接，${call.times} 次` : WAYS.find(({ value }) => value === call.way)?.label ?? '',
    who: [call.number, call.agent].filter((part) => part !== '').join(' · '),
    said: call.said,
    promise: call.promise === '' ? '' : promiseText(call, today),
    about: [titles.get(call.loanId), plans.find(({ id }) => id === call.planId)?.name].filter((part) => part !== undefined).join(' · '),
    marks: marksOf(call, calls, loans),
  }));
  return { rows, complaints: complaints(calls, loans, today), marked: rows.filter(({ marks }) => marks.length > 0).length };
}
