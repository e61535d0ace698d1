import { dailyRateOf, type ISODate } from '../../calc/main';
import type { OtherDebtRecord, OtherTerms, RateStep } from '../../ledger/records';
import { withField, type FormValues } from '../../forms/form-values';
import { percentDigits } from '../../text/rate';

export type OtherField =
  | 'kind' | 'lender' | 'note' | 'balance' | 'balanceOn' | 'dueDay' | 'billDay' | 'share' | 'least' | 'rateBy' | 'rate' | 'billMet'
  | 'wishOn' | 'monthly' | 'termsLeft' | 'stepOn' | 'stepRate' | 'laterOn' | 'laterRate';
/** What stands in the form of one of the other debts. `billMet` is "yes" or ''. */
export type OtherValues = FormValues<OtherField>;

export const KINDS: readonly { readonly value: OtherTerms['kind']; readonly label: string }[] = [
  { value: 'card', label: '信用卡、花呗' }, { value: 'family', label: '亲友' }, { value: 'mortgage', label: '房贷、车贷' },
];

export const RATES = [{ value: 'day', label: '按天' }, { value: 'year', label: '按年' }];

export function emptyOther(today: ISODate): OtherValues {
  return {
    kind: '', lender: '', note: '', balance: '', balanceOn: today, dueDay: '', billDay: '', share: '10', least: '', rateBy: 'day', rate: '', billMet: '',
    wishOn: '', monthly: '', termsLeft: '', stepOn: '', stepRate: '', laterOn: '', laterRate: '', chosen: '',
  };
}

/** The form with that field as given; a mortgage's rate is told by the year, and a change that was taken out takes along what hangs on it. */
export function changedOther(values: OtherValues, field: OtherField, value: string): OtherValues {
  const changed = withField(values, field, value);
  if (field === 'kind') return { ...changed, rateBy: value === 'mortgage' ? 'year' : changed.rateBy };
  if (field === 'stepOn' && value === '') return { ...changed, stepRate: '', laterOn: '', laterRate: '' };
  if (field === 'laterOn' && value === '') return { ...changed, laterRate: '' };
  return changed;
}

export function otherFormOf(record: OtherDebtRecord): OtherValues {
  const { lender, note, balance, balanceOn, terms } = record;
  return { ...emptyOther(balanceOn), lender, note, balance: yuanTyped(balance), balanceOn, kind: terms.kind, dueDay: String(terms.dueDay), ...termsFields(terms) };
}

function termsFields(terms: OtherTerms): Partial<OtherValues> {
  switch (terms.kind) {
    case 'card':
      return {
        billDay: String(terms.billDay), share: percentDigits(terms.minimumShare), least: optional(terms.leastPayment), billMet: terms.billMet ? 'yes' : '',
        rateBy: terms.annualRate === undefined ? 'day' : 'year', rate: percentDigits(terms.annualRate ?? dailyRateOf(terms)),
      };
    case 'family':
      return { wishOn: terms.wishOn, monthly: optional(terms.monthly) };
    case 'mortgage':
      return { rateBy: 'year', rate: percentDigits(terms.annualRate), monthly: optional(terms.monthly), termsLeft: terms.termsLeft === 0 ? '' : String(terms.termsLeft), ...stepFields(terms.steps) };
  }
}

function stepFields([step, later]: readonly RateStep[]): Partial<OtherValues> {
  return {
    ...(step && { stepOn: step.from, stepRate: percentDigits(step.annualRate) }),
    ...(later && { laterOn: later.from, laterRate: percentDigits(later.annualRate) }),
  };
}

function optional(fen: number): string {
  return fen === 0 ? '' : yuanTyped(fen);
}

function yuanTyped(fen: number): string {
  return String(fen / 100);
}
