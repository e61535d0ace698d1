import type { ISODate } from '../../calc/main';
import { CERTAINTY_WORDS, type Evidence } from '../../content/fact';
import { SIGNING_CHECKLIST } from '../content/signing-checklist';
import type { PlanRecord } from '../../ledger/records';
import { shortDay } from '../../text/day';

/** An item of the checklist (签约前检查) as it stands on the page. */
export interface ChecklistRow {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** How sure the why is, where it comes from and when it was looked up; '' where it states nothing of the outside world. */
  readonly source: string;
  readonly ticked: boolean;
}

export interface Checklist {
  /** The plan's name. */
  readonly title: string;
  readonly items: readonly ChecklistRow[];
  readonly done: number;
  readonly total: number;
  /** What to do next. */
  readonly remark: string;
  /** What is still open, to be copied. */
  readonly questions: string;
}

/** What the checklist shows of a saved plan. Ticks of items that the list doesn't have don't count. */
export function checklist(plan: PlanRecord, today: ISODate): Checklist {
  const { name, checked } = plan;
  const items = SIGNING_CHECKLIST.map(({ id, title, why, evidence }) => ({
    id, title, why, source: evidence === undefined ? '' : sourceLine(evidence, today), ticked: checked.includes(id),
  }));
  const done = items.filter(({ ticked }) => ticked).length;
  return { title: name, items, done, total: items.length, remark: remarkOn(items.length - done), questions: openQuestions(plan) };
}

/** What isn't ticked yet, as questions to be sent to whoever makes the offer; '' where all is. */
export function openQuestions({ checked }: PlanRecord): string {
  const open = SIGNING_CHECKLIST.filter(({ id }) => !checked.includes(id));
  return open.length === 0 ? '' : ['签约前想先弄清楚，请逐条书面答复：', ...open.map(({ title }, place) => `${place + 1}. ${title}`)].join('\n');
}

/** The plan with that item ticked, or no longer ticked where it was. */
export function withTick(plan: PlanRecord, id: string): PlanRecord {
  const others = plan.checked.filter((other) => other !== id);
  return { ...plan, checked: others.length === plan.checked.length ? [...others, id] : others };
}

function remarkOn(open: number): string {
  return open === 0 ? '都核对过了。再看一遍协议原文' : `还有 ${open} 项没核对，没问清的先别签`;
}

function sourceLine({ certainty, source, checkedOn }: Evidence, today: ISODate): string {
  return `${CERTAINTY_WORDS[certainty]} · 来源：${source}。核对于 ${shortDay(checkedOn, today)}。`;
}
