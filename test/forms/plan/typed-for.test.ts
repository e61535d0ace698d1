import { withDebtOf } from '../../../miniprogram/forms/plan/debt-of-loans';
import { savedFrom } from '../../../miniprogram/forms/plan/record';
import { hasOfferAside, isAnotherPlan } from '../../../miniprogram/forms/plan/typed-for';
import { emptyPlanForm, type PlanFormValues } from '../../../miniprogram/forms/plan/values';
import { loan } from '../../ledger/loans';

/** What was offered for one debt is never used for another. */

const TODAY = '2026-03-24';
const [OURS, OTHER] = [loan('a'), loan('b', { lender: '借呗', product: 'other' })];
const form = (changes: Partial<PlanFormValues> = {}): PlanFormValues => ({ ...emptyPlanForm(TODAY), ...changes });
const PRICE = { totalInterest: '7000', waivePenalty: '100', downPayment: '2000' };
const priceOf = ({ totalInterest, waivePenalty, downPayment }: PlanFormValues) => ({ totalInterest, waivePenalty, downPayment });
const NONE = { totalInterest: '', waivePenalty: '', downPayment: '' };
const of = (values: PlanFormValues, ...loans: (typeof OURS)[]) => withDebtOf(values, loans, TODAY);

test('a price typed for one loan isn’t the other’s, and is there again with its own', () => {
  const typed = { ...of(form(), OURS), ...PRICE };
  const other = of(typed, OTHER);
  expect([priceOf(other), hasOfferAside(other)]).toEqual([NONE, true]);
  const priced = { ...other, totalInterest: '300' };
  expect(hasOfferAside(priced)).toBe(false);
  const back = of(priced, OURS);
  expect([priceOf(back), hasOfferAside(back)]).toEqual([PRICE, false]);
  expect(of(back, OTHER).totalInterest).toBe('300');
});

test('nor both’s together, whichever was taken first', () => {
  const typed = { ...of(form(), OURS), ...PRICE };
  const both = of(typed, OURS, OTHER);
  expect(priceOf(both)).toEqual(NONE);
  const priced = { ...both, totalInterest: '9000' };
  expect([of(of(priced, OURS), OTHER, OURS).totalInterest, priceOf(of(priced, OURS))]).toEqual(['9000', PRICE]);
});

test('what was typed while no loan was taken is meant for the first', () => {
  expect(priceOf(of(form(PRICE), OURS))).toEqual(PRICE);
  expect(priceOf(of(form({ ...PRICE, principal: '3000' }), OURS))).toEqual(PRICE);
});

test('nor does it come to the other by way of none', () => {
  const untaken = of({ ...of(form(), OURS), ...PRICE });
  expect(priceOf(of(untaken, OTHER))).toEqual(NONE);
  expect(priceOf(of(of(untaken, OTHER), OURS))).toEqual(PRICE);
  expect(priceOf(of(of(of(untaken, OTHER)), OURS))).toEqual(PRICE);
});

test('a debt that is no longer taken from the loan keeps its figures, and its price', () => {
  const typed = { ...of(form(), OURS), ...PRICE };
  const untaken = of(typed);
  expect([untaken.loanIds, untaken.principal, priceOf(untaken)]).toEqual(['', typed.principal, PRICE]);
  expect(priceOf(of(untaken, OURS))).toEqual(PRICE);
});

test('the same loans of another day keep it', () => {
  expect(priceOf(withDebtOf({ ...of(form(), OURS), ...PRICE }, [OURS], '2026-04-01'))).toEqual(PRICE);
});

test.each(['{', '5', 'null', '[1]', '{"b":5}', '{"b":{"totalInterest":7}}'])('what a damaged draft has aside (%s) is nothing', (typedFor) => {
  expect(priceOf(of({ ...of(form(), OURS), ...PRICE, typedFor }, OTHER))).toEqual(NONE);
});

test('a saved plan has its own debt’s alone', () => {
  const values = of({ ...of(form(), OURS), ...PRICE }, OTHER);
  expect(savedFrom(values, undefined, 'p', '一', TODAY).form['typedFor']).toBe('');
});

test.each<[string, Partial<PlanFormValues>, boolean]>([
  ['the price', { totalInterest: '6000' }, false],
  ['the day', { debtOn: '2026-04-01', principal: '56,000' }, false],
  ['the kind', { kind: 'deferral' }, true],
  ['the loan', { loanIds: 'b' }, true],
  ['the number of loans', { loanIds: 'a b' }, true],
  ['the debt to one that is typed', { loanIds: '' }, true],
])('with another %s it is another plan: %s', (_what, changes, expected) => {
  const saved = { ...of(form(), OURS), ...PRICE };
  expect(isAnotherPlan({ ...saved, ...changes }, saved)).toBe(expected);
});

test('a typed debt is another by its principal', () => {
  const saved = form({ ...PRICE, principal: '57000' });
  expect([isAnotherPlan({ ...saved, penalty: '10' }, saved), isAnotherPlan({ ...saved, principal: '8000' }, saved)]).toEqual([false, true]);
});

test('of loans in another order it is the same', () => {
  expect(isAnotherPlan(form({ loanIds: 'a b' }), form({ loanIds: 'b a' }))).toBe(false);
});
