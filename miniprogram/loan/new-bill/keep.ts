import type { ISODate } from '../../calc/main';
import { clashes, lineByLine, NONE, oneOf, textOf, type Clash, type Made, type Named } from '../../forms/clash';
import type { LoanRecord } from '../../ledger/records';
import { readNewBillForm } from './read';
import { emptyNewBillForm, newBillFormOf, type NewBillField, type NewBillFormValues } from './values';

export const SOURCES = [{ value: 'lender', label: '贷款机构给的' }, { value: 'proposed', label: '先按估算' }];

const NAMES: readonly Named<NewBillField>[] = [
  { field: 'from', name: '从哪天起', isDay: true },
  { field: 'principal', name: '剩余本金' },
  { field: 'interest', name: '欠着的利息' },
  { field: 'penalty', name: '欠着的罚息' },
  { field: 'lateFee', name: '欠着的违约金' },
  { field: 'rows', name: '逐期' },
  { field: 'newBill', name: '从哪来', said: oneOf(SOURCES) },
];

interface About {
  readonly id: string;
  readonly today: ISODate;
  /** What the person has seen of it there. */
  readonly seen: readonly string[];
}

/** The loan, as it is then, with the new bill of that id as it is typed; everything else of it stays. */
export function newBillKept(values: NewBillFormValues, now: LoanRecord, { id, today, seen }: About): Made<LoanRecord, NewBillField> {
  const result = readNewBillForm(values, now, today, id);
  if ('problems' in result) return result;
  const [there, here] = [formIn(now, id), formIn(result.loan, id)];
  return clashes(seen, textOf(there), textOf(here)) ? { clash: clashOf(there, here ?? values, now, today) } : { made: result.loan };
}

/** The new bill of that id as it stands in the loan, as text that can be compared. */
export function newBillSeen(record: LoanRecord, id: string): string {
  return textOf(formIn(record, id));
}

/** What is typed, in a line. */
export function newBillLine(values: NewBillFormValues, record: LoanRecord, today: ISODate): string {
  return lineByLine(emptyNewBillForm(record, today), values, NAMES, today).here;
}

function clashOf(there: NewBillFormValues | undefined, here: NewBillFormValues, now: LoanRecord, today: ISODate): Clash {
  if (there === undefined) return { title: '这份新计划刚才撤回了。', there: '已经撤回', here: newBillLine(here, now, today), seen: NONE };
  return { title: '这份新计划刚才在别处改过。', ...lineByLine(there, here, NAMES, today), seen: textOf(there) };
}

/** One that was taken back is none. */
function formIn({ agreements = [] }: LoanRecord, id: string): NewBillFormValues | undefined {
  const bill = agreements.find((one) => one.id === id && one.takenBackOn === undefined);
  return bill && newBillFormOf(bill);
}
