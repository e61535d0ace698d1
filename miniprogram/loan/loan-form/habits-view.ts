import { CERTAINTY_WORDS, type Certainty } from '../../content/fact';
import type { HabitField } from '../content/lender-habits';
import type { LoanRecord } from '../../ledger/records';
import { isChosen } from '../../forms/form-values';
import { habitsFor, habitsOf } from './habits';
import { proposedDueDay } from './proposals';
import type { LoanFormValues } from './values';
import { choiceOrUsual, INTEREST_BASES, METHODS } from '../../text/choices';

/** What of the form was filled by the habits of the lender that is named, by how sure it is. */
export interface HabitsView {
  /** The article of help that has the sources. */
  readonly article: string;
  readonly lines: readonly { readonly certainty: Certainty | ''; readonly word: string; readonly text: string }[];
}

const SURENESS: readonly Certainty[] = ['official', 'reported', 'sample', 'hearsay'];
const READS: Readonly<Record<HabitField, (value: string) => string>> = {
  method: (value) => choiceOrUsual(METHODS, value).label,
  interestBasis: (value) => `利息${choiceOrUsual(INTEREST_BASES, value).label}`,
  yearDays: (value) => `一年按 ${value} 天`,
};

/** Of a new loan; null where nothing was found of its lender. What was set by hand isn't named. */
export function habitsView(values: LoanFormValues, existing?: LoanRecord): HabitsView | null {
  const habits = habitsOf(values);
  if (habits === undefined || existing !== undefined || values.amountsOnly === 'yes') return null;
  const said = [...fieldsSaid(values), ...dueDaySaid(values, habits.oneDueDay)];
  const filled = SURENESS.map((certainty) => ({ certainty, word: CERTAINTY_WORDS[certainty], text: said.filter((one) => one.certainty === certainty).map(({ text }) => text).join('、') }));
  const lines = filled.filter(({ text }) => text !== '').map(({ text, ...sure }) => ({ ...sure, text: `按${habits.name}的习惯填的：${text}` }));
  return { article: `lender-${habits.id}`, lines: lines.length > 0 ? lines : [{ certainty: '', word: '', text: `查到几条${habits.name}的说法，这里没有照着填` }] };
}

interface Said {
  readonly certainty: Certainty;
  readonly text: string;
}

function fieldsSaid(values: LoanFormValues): Said[] {
  const fills = Object.entries(habitsFor(values)) as [HabitField, readonly [string, Certainty]][];
  return fills.flatMap(([field, [value, certainty]]) => (isChosen(values, field) || values[field] !== value ? [] : [{ certainty, text: READS[field](value) }]));
}

/** The due day of the first loan, where the form has it and not that of the drawdown. */
function dueDaySaid(values: LoanFormValues, certainty: Certainty | undefined): Said[] {
  const isOfFirst = certainty !== undefined && !isChosen(values, 'dueDay') && values.dueDay !== '' && values.dueDay !== proposedDueDay({ ...values, dueDay: '' });
  return isOfFirst ? [{ certainty, text: `还款日 ${values.dueDay} 日，和第一笔同一天` }] : [];
}
