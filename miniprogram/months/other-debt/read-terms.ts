import { isISODate } from '../../calc/main';
import type { FormProblems } from '../../forms/form-values';
import type { CardTerms, FamilyTerms, MortgageTerms, OtherDebtRecord, OtherTerms, RateStep } from '../../ledger/records';
import { readOptionalAmount } from '../../typed/amount';
import { readCount } from '../../typed/count';
import { readPercent } from '../../typed/rate';
import { read, refuse, type Reading } from '../../typed/reading';
import type { OtherField, OtherValues } from './values';

export type Problems = FormProblems<OtherField>;
type Read<T> = { readonly value: T } | { readonly problems: Problems };

const DAY = { min: 1, max: 31, unit: '日' };
const TERMS = { name: '剩余期数', min: 1, max: 360, unit: '期' };

/** How it is repaid, by its kind. `before`: as it stands in the ledger. */
export function termsOf(values: OtherValues, dueDay: number, before?: OtherDebtRecord): Read<OtherTerms> {
  switch (values.kind) {
    case 'card':
      return cardOf(values, dueDay);
    case 'family':
      return familyOf(values, dueDay);
    case 'mortgage':
      return mortgageOf(values, dueDay, before);
    default:
      return { problems: { kind: '先选是哪一种' } };
  }
}

function cardOf(values: OtherValues, dueDay: number): Read<CardTerms> {
  const byDay = values.rateBy !== 'year';
  const [billDay, share, least] = [readCount(values.billDay, { name: '账单日', ...DAY }), within(readPercent(values.share, '最低还款比例', '10'), 1, '最低还款比例在 0% 到 100% 之间'), readOptionalAmount(values.least, '最少还')];
  const rate = within(readPercent(values.rate, byDay ? '日利率' : '年利率', byDay ? '0.05' : '18.25', byDay ? 'day' : 'year'), byDay ? 0.01 : 3.6, byDay ? '日利率最多 1%' : '年利率最多 360%');
  if (!billDay.ok || !share.ok || !least.ok || !rate.ok) return { problems: problemsOf({ billDay, share, least, rate }) };
  const cost = byDay ? { dailyRate: rate.value } : { annualRate: rate.value, yearDays: 365 as const };
  return { value: { kind: 'card', ...cost, billDay: billDay.value, dueDay, minimumShare: share.value, leastPayment: least.value, billMet: values.billMet === 'yes' } };
}

function familyOf({ wishOn, monthly: typed, balanceOn }: OtherValues, dueDay: number): Read<FamilyTerms> {
  const monthly = readOptionalAmount(typed, '每月还');
  if (!monthly.ok) return { problems: { monthly: monthly.problem } };
  if (monthly.value === 0 && wishOn === '') return { problems: { wishOn: '选一个想还清的日子，或填每月还多少；没说定的填个打算' } };
  if (wishOn !== '' && (!isISODate(wishOn) || wishOn <= balanceOn)) return { problems: { wishOn: '要晚于上面那个数的日子' } };
  return { value: { kind: 'family', wishOn, monthly: monthly.value, dueDay } };
}

function mortgageOf(values: OtherValues, dueDay: number, before?: OtherDebtRecord): Read<MortgageTerms> {
  const [rate, payments] = [yearly(values.rate, '年利率'), paymentsOf(values)];
  const [step, later] = [stepOf(values.stepOn, values.stepRate, 'stepRate'), stepOf(values.laterOn, values.laterRate, 'laterRate')];
  const problems: Problems = { ...problemsOf({ rate }), ...problemsIn(payments), ...problemsIn(step), ...problemsIn(later) };
  if (!rate.ok || 'problems' in payments || 'problems' in step || 'problems' in later) return { problems };
  // A record may have more steps than the form has fields for.
  const more = before?.terms.kind === 'mortgage' ? before.terms.steps.slice(2) : [];
  return { value: { kind: 'mortgage', dueDay, annualRate: rate.value, steps: [...step.value, ...later.value, ...more], ...payments.value } };
}

/** How high they are, or how many are left: one of the two. */
function paymentsOf({ monthly: high, termsLeft: many }: OtherValues): Read<Pick<MortgageTerms, 'monthly' | 'termsLeft'>> {
  if (high.trim() === '' && many.trim() === '') return { problems: { termsLeft: '月供和剩余期数填一个' } };
  if (high.trim() !== '' && many.trim() !== '') return { problems: { termsLeft: '月供和期数填一个就行，清掉一个' } };
  const [monthly, termsLeft] = [readOptionalAmount(high, '月供'), many.trim() === '' ? read(0) : readCount(many, TERMS)];
  if (!monthly.ok || !termsLeft.ok) return { problems: problemsOf({ monthly, termsLeft }) };
  return monthly.value + termsLeft.value === 0 ? { problems: { monthly: '月供要大于 0' } } : { value: { monthly: monthly.value, termsLeft: termsLeft.value } };
}

function problemsIn(part: Read<unknown>): Problems {
  return 'problems' in part ? part.problems : {};
}

function stepOf(on: string, typed: string, field: 'stepRate' | 'laterRate'): Read<readonly RateStep[]> {
  if (on === '' && typed.trim() === '') return { value: [] };
  const rate = yearly(typed, '那天起的年利率');
  if (!rate.ok) return { problems: { [field]: rate.problem } };
  return isISODate(on) ? { value: [{ from: on, annualRate: rate.value }] } : { problems: { [field]: '再选从哪天起' } };
}

function yearly(typed: string, name: string): Reading<string> {
  return within(readPercent(typed, name, '3.5', 'year'), 3.6, `${name}最多 360%`);
}

function within(reading: Reading<string>, most: number, problem: string): Reading<string> {
  return reading.ok && Number(reading.value) > most ? refuse(problem) : reading;
}

/** What is wrong with the fields that couldn't be read. */
export function problemsOf(readings: Partial<Record<OtherField, Reading<unknown>>>): Problems {
  return Object.fromEntries(Object.entries(readings).flatMap(([field, reading]) => (reading.ok ? [] : [[field, reading.problem]]))) as Problems;
}
