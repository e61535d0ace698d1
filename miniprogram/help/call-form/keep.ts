import type { ISODate } from '../../calc/main';
import type { CallRecord } from '../../ledger/records';
import { clashes, lineByLine, NONE, oneOf, textOf, type Made, type Named } from '../../forms/clash';
import { WAYS } from '../calls/page';
import { readCallForm } from './read';
import { callFormOf, emptyCallForm, type CallField, type CallFormValues } from './values';

const yesOrNo = oneOf([{ value: 'yes', label: '是' }, { value: '', label: '否' }]);

/** The loan and the plan are ids: of them is only said that they differ. */
const NAMES: readonly Named<CallField>[] = [
  { field: 'way', name: '谁打的', said: oneOf(WAYS) },
  { field: 'calledOn', name: '日期', isDay: true },
  { field: 'calledAt', name: '时间' },
  { field: 'times', name: '次数' },
  { field: 'number', name: '号码' },
  { field: 'agent', name: '工号或姓名' },
  { field: 'said', name: '说了什么' },
  { field: 'promise', name: '答应了什么' },
  { field: 'promisedBy', name: '哪天前', isDay: true },
  { field: 'promiseClosed', name: '了结了', said: yesOrNo },
  { field: 'toldOthers', name: '告诉了别人', said: yesOrNo },
  { field: 'loanId', name: '借款', said: (id) => (id === '' ? '没说' : '选了一笔') },
  { field: 'planId', name: '方案', said: (id) => (id === '' ? '没说' : '选了一个') },
];

/** The call as it is typed, in place of the one that stands there then. */
export function callKept(
  values: CallFormValues, now: CallRecord, { today, seen }: { readonly today: ISODate; readonly seen: readonly string[] },
): Made<CallRecord, CallField> {
  const result = readCallForm(values, today, now.id);
  if ('problems' in result) return result;
  const [there, here] = [callFormOf(now), callFormOf(result.call)];
  if (!clashes(seen, textOf(there), textOf(here))) return { made: result.call };
  const title = seen.every((text) => text === NONE) ? '这次通话刚才已经记下，和这里填的不一样。' : '这次通话刚才在别处改过。';
  return { clash: { title, ...lineByLine(there, here, NAMES, today), seen: textOf(there) } };
}

/** The call as it stands there, as text that can be compared. */
export function callSeen(record: CallRecord | undefined): string {
  return textOf(record && callFormOf(record));
}

/** Whether it says what stands in the log already. */
export function callStands(values: CallFormValues, record: CallRecord, today: ISODate): boolean {
  const result = readCallForm(values, today, record.id);
  return 'call' in result && callSeen(result.call) === callSeen(record);
}

/** What is typed, in a line. */
export function callLine(values: CallFormValues, today: ISODate): string {
  return lineByLine({ ...emptyCallForm(''), way: '' }, values, NAMES, today).here;
}
