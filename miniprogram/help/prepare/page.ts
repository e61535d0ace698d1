import type { ISODate } from '../../calc/main';
import type { LoanRecord, PlanRecord } from '../../ledger/records';
import { formOf, summaryOf } from '../../forms/plan/record';
import type { Offer } from '../../loans/offer';
import { readPlanForm } from '../../forms/plan/read';
import { titlesApart } from '../../text/title';
import { addressee } from '../letters/addressee';
import { blanksIn } from './blanks';
import { detailOf, keyOf, lendersOf, loansOf, openLoans, type Prepared } from './chosen';
import { asksForAPlan, isAboutSettled, KINDS, saysMeans } from './kinds';
import { perhapsLapsed } from './lapsed';
import type { Means } from './means';
import { preparedText } from './texts';

export interface PreparePage {
  readonly loans: readonly { readonly id: string; readonly title: string; readonly detail: string; readonly checked: boolean }[];
  /** To whom it may go: a letter goes to one lender. */
  readonly lenders: readonly { readonly value: string; readonly label: string }[];
  readonly lender: string;
  /** When the chosen kind is of use. */
  readonly meaning: string;
  readonly plans: readonly { readonly value: string; readonly label: string; readonly meaning?: string }[];
  readonly text: string;
  /** The text as the ledger and the plan have it now. */
  readonly written: string;
  /** Under which name it is kept once it is edited. */
  readonly key: string;
  readonly isEdited: boolean;
  /** Why the chosen plan isn't in it, or ''. */
  readonly against: string;
  /** Whether a month's money stands in it, or could; '' where that is no matter of the text. */
  readonly household: 'filled' | 'none' | '';
  /** What to know before it is sent, or ''. */
  readonly remark: string;
  /** The chosen loans that may be past limitation: what is written or promised now revives them. */
  readonly lapsed: string;
}

const NO_PLAN = { value: '', label: '先空着', meaning: '要几期、每期多少，留空自己填。' };

/** What the letters are made of. */
export interface Book {
  readonly loans: readonly LoanRecord[];
  readonly plans: readonly PlanRecord[];
  /** A month's money, where 收支表 or 还得起吗 has it. */
  readonly means: Means | null;
}

export function preparePage({ loans: records, plans, means }: Book, chosen: Prepared, today: ISODate): PreparePage {
  const [titles, ids] = [titlesApart(records, today), chosen.loanIds.split(' ')];
  const lenders = lendersOf(records, chosen.loanIds);
  const lender = lenders.includes(chosen.lender) ? chosen.lender : lenders[0] ?? '';
  const own = records.filter((record) => ids.includes(record.id) && addressee(record.lender) === lender);
  const { offer, against, planId } = offerFor(asksForAPlan(chosen.kind) ? plans.find(({ id }) => id === chosen.planId) : undefined, own, records);
  const written = preparedText(chosen.kind, own, offer, today, { means, isShared: isShared(records, own, today) });
  const key = keyOf({ kind: chosen.kind, planId }, lender);
  const edited = chosen.edited[key];
  const text = edited?.text ?? written;
  const offered = isAboutSettled(chosen.kind) ? records : openLoans(records, today);
  return {
    loans: offered.map((record) => ({ id: record.id, title: titles.get(record.id) ?? '', detail: detailOf(record, today), checked: ids.includes(record.id) })),
    lenders: lenders.map((one) => ({ value: one, label: one })),
    lender,
    meaning: KINDS.find(({ value }) => value === chosen.kind)?.meaning ?? '',
    plans: asksForAPlan(chosen.kind) ? [NO_PLAN, ...plans.filter((one) => offerOf(one) !== null).map((one) => ({ value: one.id, label: one.name, meaning: `${summaryOf(formOf(one), today)}。` }))] : [],
    lapsed: perhapsLapsed(own, today).map(({ id }) => titles.get(id) ?? '').join('、'),
    text,
    written,
    key,
    isEdited: edited !== undefined,
    against,
    household: householdIn(chosen.kind, means),
    remark: edited !== undefined && edited.before !== written ? '你改过这份之后，账本、方案或日期变了。看看数字还对不对，或者重新写。' : remarkOn(blanksIn(text)),
  };
}

/** Whether other lenders are paid from a month's money too. */
function isShared(records: readonly LoanRecord[], own: readonly LoanRecord[], today: ISODate): boolean {
  return openLoans(records, today).some((record) => !own.includes(record));
}

function householdIn(kind: Prepared['kind'], means: Means | null): PreparePage['household'] {
  if (!saysMeans(kind)) return '';
  return means === null ? 'none' : 'filled';
}

interface Asked {
  readonly offer: Offer | null;
  /** The plan's, or '' without its offer: a text that was edited with its figures in it is none of a letter that may not say them. */
  readonly planId: string;
  readonly against: string;
}

/** What the plan offers, where a letter about these loans may say it, or else why it may not. */
function offerFor(plan: PlanRecord | undefined, own: readonly LoanRecord[], records: readonly LoanRecord[]): Asked {
  if (plan === undefined) return { offer: null, planId: '', against: '' };
  const against = againstPlan(plan, own, records);
  const offer = against === '' ? offerOf(plan) : null;
  return { offer, planId: offer === null ? '' : plan.id, against };
}

function againstPlan(plan: PlanRecord, own: readonly LoanRecord[], records: readonly LoanRecord[]): string {
  const ids = loansOf(plan);
  if (ids.some((id) => !records.some((record) => record.id === id))) return `「${plan.name}」还包括已经不在账本里的借款，它的数没有写进来。到那个方案里按现在的账重新带出，再来写。`;
  if (ids.some((id) => !own.some((record) => record.id === id))) return `「${plan.name}」还包括别的借款，一封信只写给一家、只写那一家的：它的数没有写进来。分开存成两个方案再写。`;
  return '';
}

function remarkOn(blanks: readonly string[]): string {
  return blanks.length === 0 ? '' : `还有 ${blanks.length} 处空着，填好再发：${[...new Set(blanks)].join('')}`;
}

function offerOf(plan: PlanRecord): Offer | null {
  const reading = readPlanForm(formOf(plan));
  return 'offer' in reading ? reading.offer : null;
}
