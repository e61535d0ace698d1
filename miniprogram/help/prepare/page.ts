import { CalcError, type ISODate } from '../../calc/main';
import type { LoanRecord, PlanRecord } from '../../ledger/records';
import { assess } from '../../loans/assess';

import { formOf, summaryOf } from '../../forms/plan/record';
import type { Offer } from '../../loans/offer';
import { readPlanForm } from '../../forms/plan/read';
import { titlesApart } from '../../text/title';
import { blanksIn } from './blanks';
import { perhapsLapsed } from './lapsed';
import { preparedText, type TextKind } from './texts';

export const KINDS: readonly { readonly value: TextKind; readonly label: string }[] = [
  { value: 'call', label: '电话里说' },
  { value: 'hardship', label: '情况说明' },
  { value: 'request', label: '书面申请' },
];

/** What was chosen and edited; text by field name, so that it is kept as a draft as it is. */
export interface Prepared {
  /** The ids of the loans that it is about, separated by spaces. */
  readonly loanIds: string;
  /** The saved plan that is asked for, or ''. */
  readonly planId: string;
  readonly kind: TextKind;
  /** A text as it was edited, and as it was written before that; '' where it wasn't. */
  readonly edited: Readonly<Record<TextKind, { readonly text: string; readonly before: string }>>;
}

export interface PreparePage {
  readonly loans: readonly { readonly id: string; readonly title: string; readonly detail: string; readonly checked: boolean }[];
  readonly plans: readonly { readonly value: string; readonly label: string; readonly meaning?: string }[];
  readonly text: string;
  /** The text as the ledger and the plan have it now. */
  readonly written: string;
  readonly isEdited: boolean;
  /** What to know before it is sent, or ''. */
  readonly remark: string;
  /** The chosen loans that may be past limitation: what is written or promised now revives them. */
  readonly lapsed: string;
}

const NOTHING_EDITED = { text: '', before: '' };
const NO_PLAN = { value: '', label: '先空着', meaning: '要几期、每期多少，留空自己填。' };

/** At first: the loan that was asked for, or else those that are overdue, or else all that aren't settled. */
export function prepared(records: readonly LoanRecord[], today: ISODate, { loan = '', plan = '' } = {}): Prepared {
  const overdue = records.filter((record) => daysOverdue(record, today) > 0);
  const some = records.some(({ id }) => id === loan) ? [loan] : (overdue.length > 0 ? overdue : open(records, today)).map(({ id }) => id);
  return { loanIds: some.join(' '), planId: plan, kind: 'call', edited: { call: NOTHING_EDITED, hardship: NOTHING_EDITED, request: NOTHING_EDITED } };
}

export function preparePage(records: readonly LoanRecord[], plans: readonly PlanRecord[], chosen: Prepared, today: ISODate): PreparePage {
  const [titles, ids] = [titlesApart(records), chosen.loanIds.split(' ')];
  const plan = plans.find(({ id }) => id === chosen.planId);
  const own = records.filter(({ id }) => ids.includes(id));
  const written = preparedText(chosen.kind, own, plan === undefined ? null : offerOf(plan), today);
  const { text: editedText, before } = chosen.edited[chosen.kind];
  const isEdited = before !== '';
  const text = isEdited ? editedText : written;
  return {
    loans: open(records, today).map((record) => ({ id: record.id, title: titles.get(record.id) ?? '', detail: detailOf(record, today), checked: ids.includes(record.id) })),
    plans: [NO_PLAN, ...plans.filter((one) => offerOf(one) !== null).map((one) => ({ value: one.id, label: one.name, meaning: `${summaryOf(formOf(one))}。` }))],
    lapsed: perhapsLapsed(own, today).map(({ id }) => titles.get(id) ?? '').join('、'),
    text,
    written,
    isEdited,
    remark: isEdited && before !== written ? '你改过这份之后，账本、方案或日期变了。看看数字还对不对，或者重新写。' : remarkOn(blanksIn(text)),
  };
}

/** With the loan taken in, or left out where it was in. */
export function withLoanToggled(chosen: Prepared, id: string): Prepared {
  const ids = chosen.loanIds.split(' ').filter((one) => one !== '');
  return { ...chosen, loanIds: (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]).join(' ') };
}

/** With the text of its kind as edited; back to what is written where it says the same, or where `text` is null. */
export function withText(chosen: Prepared, text: string | null, written: string): Prepared {
  const { before } = chosen.edited[chosen.kind];
  const edited = text === null || text === written ? NOTHING_EDITED : { text, before: before === '' ? written : before };
  return { ...chosen, edited: { ...chosen.edited, [chosen.kind]: edited } };
}

export function toDraft({ loanIds, planId, kind, edited }: Prepared): Record<string, string> {
  return Object.assign({ loanIds, planId, kind }, ...KINDS.map(({ value }) => ({ [`${value}-text`]: edited[value].text, [`${value}-before`]: edited[value].before }))) as Record<string, string>;
}

export function fromDraft(draft: Readonly<Record<string, string>>, fresh: Prepared): Prepared {
  const of = (kind: TextKind) => ({ text: draft[`${kind}-text`] ?? '', before: draft[`${kind}-before`] ?? '' });
  return {
    loanIds: draft.loanIds ?? fresh.loanIds,
    planId: draft.planId ?? '',
    kind: KINDS.find(({ value }) => value === draft.kind)?.value ?? 'call',
    edited: { call: of('call'), hardship: of('hardship'), request: of('request') },
  };
}

function remarkOn(blanks: readonly string[]): string {
  return blanks.length === 0 ? '' : `还有 ${blanks.length} 处空着，填好再发：${[...new Set(blanks)].join('')}`;
}

function offerOf(plan: PlanRecord): Offer | null {
  const reading = readPlanForm(formOf(plan));
  return 'offer' in reading ? reading.offer : null;
}

/** Those that aren't settled, or can't be calculated. */
function open(records: readonly LoanRecord[], today: ISODate): LoanRecord[] {
  return records.filter((record) => {
    const statement = assess(record, today);
    return statement instanceof CalcError || statement.installments.some(({ state }) => state !== 'settled');
  });
}

function daysOverdue(record: LoanRecord, today: ISODate): number {
  const statement = assess(record, today);
  return statement instanceof CalcError ? 0 : statement.daysOverdue;
}

function detailOf(record: LoanRecord, today: ISODate): string {
  const days = daysOverdue(record, today);
  return days > 0 ? `逾期 ${days} 天` : '没有逾期';
}
