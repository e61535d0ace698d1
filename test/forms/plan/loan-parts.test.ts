import * as fc from 'fast-check';
import { sumDebt } from '../../../miniprogram/calc/index';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import type { DeferralOffer } from '../../../miniprogram/loans/offer';
import { withDebtOf } from '../../../miniprogram/forms/plan/debt-of-loans';
import { readPlanForm } from '../../../miniprogram/forms/plan/read';
import { emptyPlanForm, type PlanFormValues } from '../../../miniprogram/forms/plan/values';
import { loan } from '../../ledger/loans';
import { randomLoan } from '../../views/random-loans';

/** A deferral of several loans is that of each, added up. */

const TODAY = '2025-01-15';
/** 57,000 at 0.05% a day, all of it overdue by now; 12,000 at 0.03%, drawn down today. */
const DEAR = loan('a', { terms: { principal: 5_700_000, borrowedOn: '2024-11-14', dailyRate: '0.0005', method: 'interest-first', termCount: 1, dueDay: 14, firstDueOn: '2024-12-14' } });
const CHEAP = loan('b', { terms: { principal: 1_200_000, borrowedOn: TODAY, dailyRate: '0.0003', method: 'equal-principal', termCount: 12, dueDay: 15 } });
const deferred = (changes: Partial<PlanFormValues> = {}): PlanFormValues => ({ ...emptyPlanForm(TODAY), kind: 'deferral', months: '6', ...changes });
const of = (...records: LoanRecord[]) => withDebtOf(deferred(), records, TODAY);

function offer(values: PlanFormValues): DeferralOffer {
  const reading = readPlanForm(values);
  if (!('offer' in reading) || reading.offer.kind !== 'deferral') throw new Error(JSON.stringify('problems' in reading && reading.problems));
  return reading.offer;
}

test('57,000 overdue at 0.05% and 12,000 at 0.03% for 181 days bear 2,579.25 of surcharge, not the 2,399.82 of their average', () => {
  // 57,000 × 0.05% × 181 = 5,158.50 and 12,000 × 0.03% × 181 = 651.60; half of the first again is the surcharge.
  expect(offer(of(DEAR, CHEAP)).plan).toMatchObject({ days: 181, interest: 5_158_50 + 651_60, surcharge: 2_579_25 });
  // 57,000 × 0.0465217391% × 181 ÷ 2 = 2,399.82: so much was shown.
  expect(offer({ ...of(DEAR, CHEAP), loanParts: '' }).plan.surcharge).toBe(2_399_82);
});

test('each bears its own multiplier', () => {
  const [twice, once] = [loan('a', { terms: { ...DEAR.terms, overdueRules: { penaltyMultiplier: '2' } } }), loan('b', { terms: { ...DEAR.terms, principal: 1_000_000 } })];
  // 57,000 × 0.05% × 181 × 1 = 5,158.50 and 10,000 × 0.05% × 181 × 0.5 = 452.50.
  expect(offer(of(twice, once)).plan.surcharge).toBe(5_158_50 + 452_50);
});

test.each<[string, Partial<PlanFormValues>]>([
  ['a part', { penalty: '1.00' }],
  ['the principal', { principal: '60000' }],
  ['what is overdue', { overduePrincipal: '1' }],
  ['the rate', { contractPercent: '0.05' }],
  ['the multiplier', { multiplier: '3' }],
])('where %s was changed by hand it is one debt at one rate', (_what, changes) => {
  const values = { ...of(DEAR, CHEAP), ...changes };
  expect(offer(values).plan).toEqual(offer({ ...values, loanParts: '' }).plan);
});

test.each(['{', '5', '[]', '[{}]', '[{"principal":"1"}]', 'null'])('a text that is no list of parts (%s) is none', (loanParts) => {
  const values = of(DEAR, CHEAP);
  expect(offer({ ...values, loanParts }).plan).toEqual(offer({ ...values, loanParts: '' }).plan);
});

test('over any loans: the sum of what each would be by itself', () => {
  fc.assert(
    fc.property(fc.array(randomLoan, { minLength: 2, maxLength: 4 }), fc.constantFrom('0', '50', '100'), (drawn, penaltyWaiver) => {
      const today = drawn.map((one) => one.today).sort().pop() ?? TODAY;
      const records = drawn.map(({ record }, place) => ({ ...record, id: `l${place}` }));
      const whole = withDebtOf({ ...deferred({ penaltyWaiver }), signedOn: today }, records, today);
      const reading = readPlanForm(whole);
      if (!('offer' in reading) || reading.offer.kind !== 'deferral') return;
      const each = records.map((record) => readPlanForm(withDebtOf({ ...deferred({ penaltyWaiver }), signedOn: today }, [record], today)));
      const offers = each.flatMap((one) => ('offer' in one && one.offer.kind === 'deferral' ? [one.offer] : []));
      const sum = (part: 'interest' | 'surcharge' | 'dueAtEnd' | 'waived' | 'dueAtEndIfWaived') => offers.reduce((total, { plan }) => total + plan[part], 0);
      expect(offers.reduce((total, { debt }) => total + sumDebt(debt), 0)).toBe(sumDebt(reading.offer.debt));
      const { interest, surcharge, dueAtEnd, waived, dueAtEndIfWaived } = reading.offer.plan;
      expect({ interest, surcharge, dueAtEnd, waived, dueAtEndIfWaived }).toEqual({
        interest: sum('interest'), surcharge: sum('surcharge'), dueAtEnd: sum('dueAtEnd'), waived: sum('waived'), dueAtEndIfWaived: sum('dueAtEndIfWaived'),
      });
    }),
    { numRuns: 100 },
  );
});
