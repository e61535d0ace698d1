import type { ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { clashes, lineByLine, NONE, oneOf, textOf, type Clash, type Made, type Named } from '../../forms/clash';
import { readRepaymentForm } from './read';
import { emptyRepaymentForm, repaymentFormOf, STATED_FIELDS, WAIVED_FIELDS, type RepaymentField, type RepaymentFormValues } from './values';

const NAMES: readonly Named<RepaymentField>[] = [
  { field: 'amount', name: '还款金额' },
  { field: 'paidOn', name: '还款日期', isDay: true },
  { field: 'note', name: '备注' },
  { field: 'stated', name: '回执上的抵扣', said: oneOf([{ value: 'yes', label: '照填' }, { value: '', label: '没有' }]) },
  ...STATED_FIELDS.map(({ field, label }) => ({ field, name: label })),
  { field: 'given', name: '减免', said: oneOf([{ value: 'yes', label: '有' }, { value: '', label: '没有' }]) },
  ...WAIVED_FIELDS.map(({ field, label }) => ({ field, name: label })),
  { field: 'closes', name: '贷款机构确认结清', said: oneOf([{ value: 'yes', label: '是' }, { value: '', label: '没有' }]) },
];

interface About {
  readonly id: string;
  readonly today: ISODate;
  /** What the person has seen of it there. */
  readonly seen: readonly string[];
}

/** The loan, as it is then, with the repayment of that id as it is typed; everything else of it stays. */
export function repaymentKept(values: RepaymentFormValues, now: LoanRecord, { id, today, seen }: About): Made<LoanRecord, RepaymentField> {
  const result = readRepaymentForm(values, now, today, id);
  if ('problems' in result) return result;
  const [there, here] = [formIn(now, id), formIn(result.loan, id)];
  return clashes(seen, textOf(there), textOf(here)) ? { clash: clashOf(there, here ?? values, { today, seen }) } : { made: result.loan };
}

/** The repayment of that id as it stands in the loan, as text that can be compared. */
export function repaymentSeen(record: LoanRecord, id: string): string {
  return textOf(formIn(record, id));
}

/** Whether it says what stands in the loan already. */
export function repaymentStands(values: RepaymentFormValues, record: LoanRecord, id: string, today: ISODate): boolean {
  const result = readRepaymentForm(values, record, today, id);
  return 'loan' in result && repaymentSeen(result.loan, id) === repaymentSeen(record, id);
}

/** What is typed, in a line. */
export function repaymentLine(values: RepaymentFormValues, today: ISODate): string {
  return lineByLine(emptyRepaymentForm(''), values, NAMES, today).here;
}

function clashOf(there: RepaymentFormValues | undefined, here: RepaymentFormValues, { today, seen }: Pick<About, 'today' | 'seen'>): Clash {
  if (there === undefined) return { title: '这笔还款刚才删除了。', there: '已经删除', here: repaymentLine(here, today), seen: NONE };
  const title = seen.every((text) => text === NONE) ? '这笔还款刚才已经记下，和这里填的不一样。' : '这笔还款刚才在别处改过。';
  return { title, ...lineByLine(there, here, NAMES, today), seen: textOf(there) };
}

function formIn(record: LoanRecord, id: string): RepaymentFormValues | undefined {
  const repayment = record.repayments.find((one) => one.id === id);
  return repayment && repaymentFormOf(repayment);
}
