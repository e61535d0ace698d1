import type { Fen, ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import { titlesApart } from '../../text/title';
import { STRATEGY_NAMES, totalsOf } from '../order/rows';
import type { OpenDebt } from '../simulate/debt';
import type { Simulation } from '../simulate/simulate';
import { answerOf, NO_ANSWER, type Answer } from './answer';
import { isNothing, nothingFrom, type Extra } from '../simulate/extra-money';
import { penaltyStopped } from './reckoning';
import { sliderTo, type Slider } from './slider';
import { needsBudget, NOTHING_FOUND, type Found, type Subject } from './subject';
import { extraOf, readBudget, readField, type ExtraField, type ExtraValues } from './values';
import { keepsInterest, wholeOnly } from './words';

/** What 多还一点 shows. */
export interface ExtraPage extends Answer {
  readonly isEmpty: boolean;
  readonly title: string;
  readonly owed: string;
  readonly summary: string;
  readonly leftOut: string;
  readonly problems: Readonly<Partial<Record<ExtraField, string>>>;
  readonly sliders: Readonly<Record<'once' | 'monthly', Slider>>;
  /** From when on the monthly money comes, or ''. */
  readonly since: string;
  readonly notes: readonly string[];
  readonly debts: readonly DebtRow[];
  /** By which order it goes, where there are several debts. */
  readonly order: string;
}

export interface DebtRow {
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

/**
 * @param budget as it stands in the field
 * @param looked null before the first screen: then nothing is said that takes reckoning
 */
export function extraPage(subject: Subject, values: ExtraValues, budget: string, looked: Found | null): ExtraPage {
  const { debts, today, isOne } = subject;
  const found = looked ?? NOTHING_FOUND;
  const titles = titlesApart(debts.map(({ record }) => record), today);
  const [extra, monthly] = [extraOf(values, today) ?? nothingFrom(today), readBudget(budget)];
  const usually = monthly.ok ? monthly.value : null;
  const isAnswerable = monthly.ok && canAnswer(subject, usually);
  return {
    ...headOf(subject, titles),
    problems: problemsOf(values, budget),
    sliders: slidersOf(debts, values, usually),
    since: sinceOf(found.usual, today),
    ...(isAnswerable ? answerOf(subject, extra, usually, found) : NO_ANSWER),
    notes: looked === null || isNothing(extra) ? [] : [...stoppedNote(subject, extra, usually), ...(isAnswerable ? notesOf(subject, extra.on === today && usually === null ? extra.once : null, found, titles) : [])],
    debts: isOne ? [] : debtRows(subject, titles, found),
  };
}

export function canAnswer(subject: Subject, budget: Fen | null): boolean {
  return subject.debts.length > 0 && (budget !== null || !needsBudget(subject));
}

type Head = Pick<ExtraPage, 'isEmpty' | 'title' | 'owed' | 'summary' | 'leftOut' | 'order'>;

function headOf({ debts, leftOut, isOne, strategy }: Subject, titles: ReadonlyMap<string, string>): Head {
  const { owed, summary } = totalsOf(debts);
  return {
    isEmpty: debts.length === 0,
    title: isOne ? titles.get(debts[0]?.id ?? '') ?? '' : '',
    owed,
    summary: isOne ? '' : summary,
    leftOut: leftOut.length === 0 ? '' : `${leftOut.map((title) => `「${title}」`).join('')}算不出来，没有算进去。`,
    order: isOne || debts.length < 2 ? '' : strategy === 'own' ? '照我自己排的' : STRATEGY_NAMES[strategy],
  };
}

function problemsOf(values: ExtraValues, budget: string): ExtraPage['problems'] {
  const problems = { once: readField('once', values.once), monthly: readField('monthly', values.monthly), budget: readBudget(budget) };
  return Object.fromEntries(Object.entries(problems).flatMap(([field, reading]) => (reading.ok ? [] : [[field, reading.problem]])));
}

/** Once: up to all that is owed. Monthly: up to twice what a month takes anyway. */
function slidersOf(debts: readonly OpenDebt[], values: ExtraValues, budget: Fen | null): ExtraPage['sliders'] {
  const amountOf = (field: 'once' | 'monthly'): Fen => {
    const amount = readField(field, values[field]);
    return amount.ok ? amount.value : 0;
  };
  const [owed, month] = debts.reduce(([all, next], one) => [all + one.owed, next + one.nextMonth], [0, 0]);
  return { once: sliderTo(owed, amountOf('once')), monthly: sliderTo(Math.min(owed, 2 * Math.max(month, budget ?? 0)), amountOf('monthly')) };
}

function sinceOf(usual: Simulation | null, today: ISODate): string {
  const first = usual?.payments.flatMap((payments) => payments[0]?.paidOn ?? []).sort()[0];
  return first === undefined || first === today ? '从今天起每月一次' : `从${shortDay(first, today)}起每月一次`;
}

function stoppedNote(subject: Subject, extra: Extra, budget: Fen | null): string[] {
  const { debts, order, today } = subject;
  const stopped = penaltyStopped({ debts, order, from: today, budget, extra });
  const first = stopped > 0 ? [`有逾期的，这笔钱先补逾期：从明天起每天少 ${yuan(stopped)} 元罚息。`] : [];
  return budget === null && !canAnswer(subject, budget) ? [...first, '有逾期或要提前到期的，填上每月本来能还多少，才算得出哪天还清、一共少付多少。'] : first;
}

function notesOf({ debts, order, today }: Subject, once: Fen | null, { usual, withExtra }: Found, titles: ReadonlyMap<string, string>): string[] {
  // A mortgage keeps its payments (rule 5.67): none of the money is for it.
  const place = order.ahead.find((index) => debts[index]?.agreed === false && !debts[index].standing);
  const debt = place === undefined ? undefined : debts[place];
  if (place === undefined || debt === undefined) return [];
  const title = titles.get(debt.id) ?? '';
  const cleared = { usual: usual?.clearedOn[place] ?? null, withExtra: withExtra?.clearedOn[place] ?? null, today };
  const missed = withExtra === null || withExtra.missed.length === 0 ? '' : `多还以后，还有 ${withExtra.missed.length} 期到时钱不够，会晚还。`;
  return [wholeOnly(debt, title, once, cleared), keepsInterest(debt, title), missed].filter((note) => note !== '');
}

/** Each debt that is over earlier; in the order of the loans. */
function debtRows({ debts, today }: Subject, titles: ReadonlyMap<string, string>, { usual, withExtra }: Found): DebtRow[] {
  if (usual === null || withExtra === null) return [];
  return debts.flatMap(({ id }, index) => {
    const [before, after] = [usual.clearedOn[index] ?? null, withExtra.clearedOn[index] ?? null];
    if (after === null || before === after) return [];
    return [{ id, title: titles.get(id) ?? '', words: `${before === null ? '30 年也还不完' : `本来${shortDay(before, today)}`}，现在${shortDay(after, today)}还清` }];
  });
}
