import * as fc from 'fast-check';
import { checkPlanRecord } from '../../../miniprogram/ledger/check-record';
import { proposedName } from '../../../miniprogram/text/offer';
import { formOf, named, savedFrom } from '../../../miniprogram/forms/plan/record';
import { emptyPlanForm, planFormFromDraft, type PlanField } from '../../../miniprogram/forms/plan/values';
import { savedPlan } from '../../ledger/saved-plans';
import { DEFERRAL, FIELDS, OFFER, offerOf, SETTLEMENT, values, type Typed } from '../../views/plan/form';

const DAY = '2025-01-20';

describe('a plan saved and opened again', () => {
  const form = values({ ...OFFER, loanIds: 'a b', debtOn: '2025-01-15', onAccount: '50.00', savedId: 'before' });

  test('has everything that was typed, but for the day the form was begun', () => {
    const record = savedFrom(form, undefined, 'new', '名字', DAY);
    expect(record).toEqual({ version: 2, id: 'new', name: '名字', savedOn: DAY, form: { ...form, savedId: '' }, checked: [], deleted: false });
    expect(formOf(record)).toEqual({ ...form, begunOn: '', savedId: 'new' });
  });

  test('keeps its dates, whenever it is opened', () => {
    const opened = formOf(savedFrom(values(OFFER), undefined, 'new', '', DAY));
    expect(planFormFromDraft(opened, '2026-05-05')).toEqual(opened);
    expect([opened.signedOn, opened.firstDueOn]).toEqual(['2025-01-15', '2025-02-15']);
  });

  test('takes a new name where the old one was only proposed: a plan of 24 terms is not called 36', () => {
    const before = savedFrom(values(OFFER), undefined, 'old', proposedName(offerOf(OFFER)), DAY);
    const changed = { ...formOf(before), termCount: '24' };
    expect(savedFrom(changed, before, 'old', '分期 24 期，利息 7,000.00', DAY).name).toBe('分期 24 期，利息 7,000.00');
    expect(savedFrom(changed, { ...before, name: '小李给的' }, 'old', '分期 24 期，利息 7,000.00', DAY).name).toBe('小李给的');
  });

  test('keeps its name and ticks when it is changed, and takes the new figures and the new day', () => {
    const before = savedPlan('old', { name: '我的', checked: ['one'], savedOn: '2025-01-01', deleted: true });
    const record = savedFrom({ ...formOf(before), termCount: '24' }, before, 'old', '别的名字', DAY);
    expect(record).toMatchObject({ id: 'old', name: '我的', checked: ['one'], savedOn: DAY, deleted: false });
    expect(record.form).toMatchObject({ termCount: '24', totalInterest: '7000', savedId: '' });
  });

  test('of an earlier version is filled up with what was usual on its day', () => {
    const opened = formOf(savedPlan('p', { form: { principal: '57000' }, savedOn: DAY }));
    expect(opened).toEqual({ ...emptyPlanForm(DAY), principal: '57000', begunOn: '', savedId: 'p' });
  });

  test('comes back as it was, whatever stands in it, and the ledger takes it', () => {
    const any = fc.record(Object.fromEntries(FIELDS.map((field) => [field, fc.string()])) as Record<PlanField, fc.Arbitrary<string>>);
    fc.assert(
      fc.property(any, (typed) => {
        const record = savedFrom(typed, undefined, 'p1', '名字', DAY);
        expect(formOf(record)).toEqual({ ...typed, begunOn: '', savedId: 'p1', typedFor: '' });
        expect(savedFrom(formOf(record), record, record.id, 'x', DAY)).toEqual({ ...record, form: { ...record.form, begunOn: '' } });
        expect(checkPlanRecord(JSON.parse(JSON.stringify(record)))).toEqual({ record });
      }),
      { seed: 20260122, numRuns: 200 },
    );
  });
});

test.each<[Typed, string]>([
  [OFFER, '分期 36 期，利息 7,000.00'],
  [{ ...OFFER, priceKind: 'per-term', perTerm: '1777.78' }, '分期 36 期，每期 1,777.78'],
  [{ ...OFFER, priceKind: 'annual-rate', annualPercent: '10.80' }, '分期 36 期，年利率 10.8%'],
  [{ ...OFFER, priceKind: 'none', termCount: '48' }, '分期 48 期，不收利息'],
  [DEFERRAL, '延期 6 个月'],
  [{ ...DEFERRAL, months: '1', penalty: '600', penaltyWaiver: '50', overduePrincipal: '0' }, '延期 1 个月，减免 300.00'],
  [SETTLEMENT, '一次付 40,000.00，口头答应'],
  [{ ...SETTLEMENT, inWriting: 'yes' }, '一次付 40,000.00'],
  [{ ...DEFERRAL, chargeInterest: 'no' }, '延期 6 个月，不收利息'],
  [{ ...OFFER, penalty: '800', waiveBy: 'share', waivePenalty: '50', downPayment: '2000' }, '分期 36 期，利息 7,000.00，减免 400.00，首付 2,000.00'],
  [{ ...OFFER, priceKind: 'annual-rate', annualPercent: '10.8', rateMethod: 'equal-principal' }, '分期 36 期，年利率 10.8% 等额本金'],
])('%j is called %s', (typed, name) => {
  expect(proposedName(offerOf(typed))).toBe(name);
});

describe('a name', () => {
  const plan = savedPlan('p', { name: '旧' });

  test.each<[string, string]>([
    ['新', '新'],
    ['  客服 A 说的  ', '客服 A 说的'],
    ['', '旧'],
    ['   ', '旧'],
    ['\n', '旧'],
    ['一'.repeat(500), '一'.repeat(500)],
    ['一'.repeat(501), '旧'],
  ])('%j is kept as %s', (typed, name) => {
    expect(named(plan, typed)).toEqual({ ...plan, name });
  });

  test('is never cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (typed) => {
        const { name } = named(plan, typed);
        expect(name).toBe(typed.trim() || '旧');
      }),
      { seed: 20260122, numRuns: 200 },
    );
  });
});
