import * as fc from 'fast-check';
import { fenOf, sumOf } from '../amounts';
import { facts, FIELDS, OFFER, rates, resultOf, TODAY, view, type Typed } from './form';
import { readPlanForm } from '../../../miniprogram/forms/plan/read';
import { planFormView } from '../../../miniprogram/views/plan/view';
import type { PlanField } from '../../../miniprogram/forms/plan/values';

describe('57,000 over 36 terms for 7,000', () => {
  test('the figures', () => {
    const { problems, result, debtTotal } = view(OFFER);
    expect([problems, debtTotal]).toEqual([{}, '57,000.00']);
    expect(result).toMatchObject({
      label: '每期还（元）',
      payment: '1,777.78',
      detail: '前 35 期一样，最后一期 1,777.70 元',
      facts: [
        { label: '总利息', value: '7,000.00' },
        { label: '一共还', value: '64,000.00' },
        { label: '比本金多还', value: '7,000.00' },
        { label: '最后一期', value: '2028年1月15日' },
      ],
      scheduleTotals: { principal: '57,000.00', interest: '7,000.00', total: '64,000.00' },
    });
    expect(rates(resultOf(OFFER))).toEqual(['4.09%', '7.68%', '7.96%']);
    expect(result?.schedule).toHaveLength(36);
    expect(result?.schedule.slice(0, 35).map(({ total }) => total)).toEqual(Array(35).fill('1,777.78'));
    expect(result?.schedule[35]).toMatchObject({ number: 36, dueOn: '2028年1月15日', total: '1,777.70' });
  });

  test('why the rate that is quoted is not the one that is paid', () => {
    const why = view(OFFER).result?.rates?.why ?? '';
    expect(why).toContain('对方报的“年利率”若是 4.09%，说的是前一种');
    expect(why).toContain('7.68%（单利）、7.96%（复利 IRR）');
  });

  test('another first due date is reckoned by its real dates', () => {
    expect(rates(resultOf({ ...OFFER, firstDueOn: '2025-02-20' }))).toEqual(['4.09%', '7.68%', '7.96%', '7.89%']);
    expect(rates(resultOf({ ...OFFER, signedOn: '2024-01-15' }))).toEqual(['3.07%', '4.69%']);
    expect(rates(resultOf({ ...OFFER, termCount: '1', firstDueOn: '2026-01-15' }))).toEqual(['12.28%', '12.28%']);
  });

  test('its course stands beside the original one where that is known', () => {
    const names = (typed: Typed) => view(typed).result?.chart?.legend.map(({ name }) => name);
    expect(names(OFFER)).toEqual(['这个方案']);
    expect(names({ ...OFFER, contractPercent: '0.05', originalTerms: '12' })).toEqual(['这个方案', '按原计划还完']);
  });
});

describe('the other ways to price a plan', () => {
  test.each<[string, Typed, object, object, string[]]>([
    ['the same per term', { priceKind: 'per-term', perTerm: '1,777.78' }, { payment: '1,777.78', detail: '共 36 期，每期一样' }, { 总利息: '7,000.08', 一共还: '64,000.08' }, ['4.09%', '7.68%', '7.96%']],
    ['nothing', { priceKind: 'none' }, { payment: '1,583.33', rates: { why: '不收利息：还的总额等于要还的债务。' } }, { 总利息: '0.00', 一共还: '57,000.00' }, ['0.00%', '0.00%', '0.00%']],
    ['a rate, equal installments', { priceKind: 'annual-rate', annualPercent: '18' }, { payment: '2,060.69' }, {}, ['10.05%', '18.00%', '19.56%']],
    ['a rate of nothing', { priceKind: 'annual-rate', annualPercent: '0' }, {}, { 总利息: '0.00' }, ['0.00%', '0.00%', '0.00%']],
    ['one term', { termCount: '1', priceKind: 'total-interest', totalInterest: '570' }, { payment: '57,570.00', detail: '只有 1 期' }, {}, ['12.00%', '12.00%', '12.68%']],
  ])('%s', (_what, typed, result, figures, shown) => {
    const found = resultOf({ ...OFFER, ...typed });
    expect(found).toMatchObject(result);
    expect(facts(found)).toMatchObject(figures);
    expect(rates(found)).toEqual(shown);
  });

  test('a rate on what is left falls from term to term, and the reason given fits it', () => {
    const result = resultOf({ ...OFFER, priceKind: 'annual-rate', annualPercent: '18%', rateMethod: 'equal-principal' });
    expect([result.payment, facts(result)['总利息']]).toEqual(['2,438.33', '15,817.50']);
    expect(rates(result)).toEqual(['9.25%', '18.00%', '19.56%']);
    expect([result.label, result.detail]).toEqual(['首期还（元）', '共 36 期，逐期变化，最后一期 1,607.20 元']);
    expect(result.rates?.why).toContain('可本金每期都在还');
  });

  test('a price of another kind that was typed before does not matter', () => {
    expect(view({ ...OFFER, perTerm: 'x', annualPercent: 'y' }).problems).toEqual({});
  });

  test('due days stay on the day of the first, or on the month’s last', () => {
    const due = resultOf({ ...OFFER, signedOn: '2026-01-30', firstDueOn: '2026-01-31' }).schedule.slice(0, 4).map(({ dueOn }) => dueOn);
    expect(due).toEqual(['2026年1月31日', '2026年2月28日', '2026年3月31日', '2026年4月30日']);
  });
});

test('what is waived and paid down leaves the rest for the terms', () => {
  // 57,000 + 1,000 + 600 + 40 = 58,640; waived 25% of 1,000 and half of 600: 550; down 8,090: 50,000 over 36 terms.
  const typed = { ...OFFER, interest: '1,000', penalty: '600', lateFee: '40', waiveInterest: '25%', waivePenalty: '300', downPayment: '8,090' };
  const shown = view(typed);
  expect([shown.debtTotal, shown.waiverRemark]).toEqual(['58,640.00', '减免合计 550.00 元，还剩 58,090.00 元要还']);
  expect(facts(resultOf(typed))).toEqual({
    首付: '8,090.00', 分期的债务: '50,000.00', 总利息: '7,000.00', 一共还: '65,090.00', 比本金多还: '8,090.00', 减免: '550.00', 最后一期: '2028年1月15日',
  });
  expect(shown.result?.scheduleTotals).toEqual({ principal: '50,000.00', interest: '7,000.00', total: '57,000.00' });
});

test('over any plan the schedule adds up to its totals, and its totals to what is paid', () => {
  const fen = fc.integer({ min: 6_000, max: 50_000_000 });
  const kinds = fc.constantFrom<Typed>(
    { priceKind: 'total-interest', totalInterest: '7,000' }, { priceKind: 'none' }, { priceKind: 'annual-rate', annualPercent: '7.2' },
    { priceKind: 'annual-rate', annualPercent: '24', rateMethod: 'equal-principal' },
  );
  fc.assert(
    fc.property(fen, fc.integer({ min: 1, max: 60 }), kinds, (debt, termCount, price) => {
      const result = resultOf({ principal: String(debt / 100), termCount: String(termCount), ...price });
      const totals = result.scheduleTotals ?? { principal: '', interest: '', total: '' };
      const column = (name: 'principal' | 'interest' | 'total') => sumOf(result.schedule.map((row) => row[name]));
      expect(column('principal')).toBe(fenOf(totals.principal));
      expect(column('interest')).toBe(fenOf(totals.interest));
      expect(column('total')).toBe(fenOf(totals.total));
      expect(fenOf(totals.principal)).toBe(debt);
      expect(fenOf(facts(result)['一共还'] ?? '')).toBe(debt + fenOf(facts(result)['总利息'] ?? ''));
      expect(result.schedule.every((row) => fenOf(row.principal) + fenOf(row.interest) === fenOf(row.total))).toBe(true);
    }),
  );
});

test('whatever stands in the fields, the view is made and speaks Chinese', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('12', '2026-01-15', '0.05', '57000', 'per-term', 'annual-rate', 'none', '99999999999', '-1', '60'));
  const any = fc.record(Object.fromEntries(FIELDS.map((field) => [field, text])) as Record<PlanField, typeof text>);
  fc.assert(
    fc.property(any, (typed) => {
      for (const [field, problem] of Object.entries(planFormView(readPlanForm(typed), FIELDS, TODAY, []).problems)) {
        expect(FIELDS).toContain(field);
        expect(problem).toMatch(/[\u4e00-\u9fff]/);
        expect(problem).not.toMatch(/undefined|NaN|[!！]/);
      }
    }),
    { numRuns: 500 },
  );
});
