import type { ISODate } from '../../calc/main';
import { clashes, lineByLine, oneOf, textOf, type Made, type Named } from '../../forms/clash';
import type { OtherDebtRecord } from '../../ledger/records';
import { readOther } from './read';
import { emptyOther, KINDS, otherFormOf, RATES, type OtherField, type OtherValues } from './values';

const NAMES: readonly Named<OtherField>[] = [
  { field: 'kind', name: '种类', said: oneOf(KINDS) }, { field: 'lender', name: '欠谁的' }, { field: 'note', name: '备注' }, { field: 'balance', name: '现在还欠' },
  { field: 'balanceOn', name: '哪天的数' }, { field: 'dueDay', name: '每月哪天还' }, { field: 'billDay', name: '账单日' }, { field: 'share', name: '最低还款比例' },
  { field: 'least', name: '最少还' }, { field: 'rateBy', name: '利率', said: oneOf(RATES) }, { field: 'rate', name: '利率' },
  { field: 'billMet', name: '这期还过', said: oneOf([{ value: 'yes', label: '是' }, { value: '', label: '否' }]) }, { field: 'wishOn', name: '哪天前还清' },
  { field: 'monthly', name: '每月还' }, { field: 'termsLeft', name: '剩余期数' }, { field: 'stepOn', name: '利率从哪天变' }, { field: 'stepRate', name: '变成' },
  { field: 'laterOn', name: '再从哪天变' }, { field: 'laterRate', name: '再变成' },
];

/** The debt as it is typed, in place of the one that stands there then: with the payments that it has then. */
export function otherKept(values: OtherValues, now: OtherDebtRecord, { today, seen }: { readonly today: ISODate; readonly seen: readonly string[] }): Made<OtherDebtRecord, OtherField> {
  const result = readOther(values, today, now.id, now);
  if ('problems' in result) return result;
  const [there, here] = [otherFormOf(now), otherFormOf(result.debt)];
  if (!clashes(seen, textOf(there), textOf(here))) return { made: result.debt };
  return { clash: { title: '这笔欠款刚才在别处改过。', ...lineByLine(there, here, NAMES, today), seen: textOf(there) } };
}

export function otherSeen(record: OtherDebtRecord | undefined): string {
  return textOf(record && otherFormOf(record));
}

/** What is typed, in a line. */
export function otherLine(values: OtherValues, today: ISODate): string {
  return lineByLine({ ...emptyOther(''), share: '', rateBy: '', billMet: values.billMet }, values, NAMES, today).here;
}
