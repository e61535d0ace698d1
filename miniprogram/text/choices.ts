import type { LoanTerms } from '../calc/main';

/** A choice of a form: what is stored, what is read, and what it means in a sentence. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly meaning: string;
}

export const METHODS: readonly Choice<LoanTerms['method']>[] = [
  { value: 'equal-installment', label: '等额本息', meaning: '每期还的总额相同，利息先多后少' },
  { value: 'equal-principal', label: '等额本金', meaning: '每期本金相同，利息逐期减少' },
  { value: 'interest-first', label: '先息后本', meaning: '先只还利息，本金放在后面还' },
  { value: 'flat-interest', label: '等本等息', meaning: '每期本金和利息都相同，利息一直按最初本金算' },
  { value: 'bullet', label: '到期一次还本付息', meaning: '中间不还，最后一天一次还清' },
];

export const INTEREST_BASES: readonly Choice<NonNullable<LoanTerms['interestBasis']>>[] = [
  { value: 'actual-days', label: '按实际天数', meaning: '每期利息按这一期真实的天数算' },
  { value: 'monthly', label: '每月按 30 天', meaning: '不论大小月，每期都按 30 天算' },
];

/** The choice of that value, or the usual one, which stands first: a draft of another version may name one that isn't there. */
export function choiceOrUsual<T extends string>(choices: readonly Choice<T>[], value: string): Choice<T> {
  const found = choices.find((choice) => choice.value === value) ?? choices[0];
  if (found === undefined) throw new Error('a field without choices');
  return found;
}

/** The choice of that value; a value that isn't among them is a mistake of the program. */
export function choiceOf<T extends string>(choices: readonly Choice<T>[], value: T): Choice<T> {
  const found = choices.find((choice) => choice.value === value);
  if (found === undefined) throw new Error(`no choice "${value}"`);
  return found;
}
