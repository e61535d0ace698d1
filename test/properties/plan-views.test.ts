import fc from 'fast-check';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { householdOffer } from '../../miniprogram/views/plan/household-offer';
import { readPlanForm } from '../../miniprogram/forms/plan/read';
import { emptyPlanForm, planFormFromDraft, type PlanField, type PlanFormValues } from '../../miniprogram/forms/plan/values';
import { planFormView } from '../../miniprogram/views/plan/view';
import { savedPlanPage } from '../../miniprogram/plans/saved-plan/page';
import { proposedName } from '../../miniprogram/text/offer';
import { savedFrom } from '../../miniprogram/forms/plan/record';
import { savedPlans } from '../../miniprogram/plans/saved/view';
import { randomLoan } from '../views/random-loans';
import { SEED } from './arbitraries';
import { share } from '../support/effort';

/** Whatever stands in the form: a plan, or what is wrong with it; and never an exception. */

const TODAY = '2026-06-15';
const FIELDS = Object.keys(emptyPlanForm(TODAY)) as PlanField[];
const KINDS = ['installments', 'deferral', 'lump-sum'];

/** Anything at all. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-%万期元 ')), maxLength: 12 }),
  fc.double().map(String),
  fc.integer({ min: -10, max: 200_000 }).map(String),
  fc.constantFrom('57,000.00', '５７０００', '1e21', '9'.repeat(30), '0.0.1', '50%', '万五', '-0', '\u200b', '100000000', '100000000.01', '2026-02-29', '9999-12-31', '0000-01-01', 'yes', 'no', 'share', 'per-term', '__proto__'),
);

/** What a person may well type, so that most forms are filled in. */
const LIKELY: Partial<Record<PlanField, readonly string[]>> = {
  principal: ['57,000', '1', '0.01', '100000000', ''], interest: ['', '1,249.25'], penalty: ['', '49.88', '100000000'], lateFee: ['', '20'],
  waiveBy: ['amount', 'share'], waivePrincipal: ['', '', '1%'], waiveInterest: ['', '100', '50%'], waivePenalty: ['', '49.88', '100%'], waiveLateFee: ['', '0'], downPayment: ['', '', '500'],
  contractPercent: ['', '0.05', '1', '0'], multiplier: ['1.5', '3', ''], originalTerms: ['', '12', '360'],
  termCount: ['1', '36', '60'], priceKind: ['total-interest', 'per-term', 'annual-rate', 'none'], totalInterest: ['7,000', '0', '100000000'], perTerm: ['1777.78', '100000000'],
  annualPercent: ['18', '0', '100'], rateMethod: ['equal-installment', 'equal-principal'],
  signedOn: [TODAY, '2026-01-31', '2000-01-01', '2099-12-31', '9999-12-31'], firstDueOn: ['2026-07-15', '2026-06-16', '2099-12-31'],
  months: ['1', '6'], overduePrincipal: ['', '0', '1'], chargeInterest: ['yes', 'no'], chargeSurcharge: ['as-interest', 'yes', 'no'], penaltyWaiver: ['', '50', '100'],
  settlement: ['40,000', '0.01', '57,000'], inWriting: ['yes', 'no'], loanIds: ['', 'a', 'a b', 'b gone'], debtOn: ['', TODAY, '2026-03-01', '9999-12-31'], onAccount: ['', '50.00'],
  begunOn: [TODAY, ''], savedId: ['', 'p'],
};

/** A form of that kind, likely but for some fields that hold anything. */
const form = (kind: string, garbage: number): fc.Arbitrary<PlanFormValues> =>
  fc
    .record(Object.fromEntries(FIELDS.map((field) => {
      const likely = fc.constantFrom(...(LIKELY[field] ?? ['']));
      return [field, garbage === 0 ? likely : fc.oneof({ weight: 20 - garbage, arbitrary: likely }, { weight: garbage, arbitrary: anyText })];
    })) as Record<PlanField, fc.Arbitrary<string>>)
    .map((typed) => ({ ...typed, kind }));

const books = fc.sample(fc.tuple(randomLoan, randomLoan), { ...SEED, numRuns: 20 }).map(([one, other]): LoanRecord[] => [{ ...one.record, id: 'a' }, { ...other.record, id: 'b' }]);
const book = fc.constantFrom<readonly LoanRecord[]>([], ...books);

function looksAt(typed: PlanFormValues, records: readonly LoanRecord[]): boolean {
  const view = planFormView(readPlanForm(typed), FIELDS, TODAY, records);
  const reading = readPlanForm(typed);
  expect(view.result === null).toBe('problems' in reading);
  if ('problems' in reading) expect(Object.keys(reading.problems).length).toBeGreaterThan(0);
  for (const [field, problem] of Object.entries(view.problems)) {
    expect(FIELDS).toContain(field);
    expect(problem).toMatch(/[\u4e00-\u9fff]/);
    expect(problem).not.toMatch(/undefined|NaN|Infinity|这一项|[!！]/);
  }
  const saved = savedFrom(typed, undefined, 'p', 'offer' in reading ? proposedName(reading.offer) : '没填完', TODAY);
  savedPlanPage(saved, records, TODAY);
  savedPlans([saved, { ...saved, id: 'q' }], typed, records, null, TODAY, 100_000);
  planFormFromDraft(typed, '2026-07-01');
  if ('offer' in reading) householdOffer(reading.offer);
  return 'offer' in reading;
}

describe.each(KINDS)('%s', (kind) => {
  test.each([['nothing but likely text', 0, 200], ['some text that is anything', 3, 700], ['nothing but text that is anything', 20, 200]])('%s', (_what, garbage, numRuns) => {
    let offers = 0;
    fc.assert(
      fc.property(form(kind, garbage), book, (typed, records) => {
        if (looksAt(typed, records)) offers += 1;
      }),
      { ...SEED, numRuns },
    );
    // The cases reach what lies behind the readings, too.
    if (garbage === 0) expect(offers).toBeGreaterThan(share(numRuns) / 20);
  });
});

test('a kind, a price, a choice that no version has is taken for the usual one', () => {
  fc.assert(
    fc.property(anyText, anyText, (kind, priceKind) => {
      const typed = { ...emptyPlanForm(TODAY), principal: '57,000', totalInterest: '7,000', kind, priceKind };
      fc.pre(!KINDS.includes(kind) && !['per-term', 'annual-rate', 'none'].includes(priceKind));
      const reading = readPlanForm(typed);
      expect('offer' in reading && reading.offer).toMatchObject({ kind: 'installments', input: { price: { kind: 'total-interest', amount: 700_000 } } });
    }),
    { ...SEED, numRuns: 300 },
  );
});
