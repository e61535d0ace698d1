import * as fc from 'fast-check';
import { addDays, buildSchedule, daysBetween, type LoanTerms } from '../../../miniprogram/calc';
import { LENDER_HABITS } from '../../../miniprogram/loan/content/lender-habits';
import { changeLoanField } from '../../../miniprogram/loan/loan-form/proposals';
import { readLoanForm } from '../../../miniprogram/loan/loan-form/read';
import { loanFormOf, newLoan } from '../../../miniprogram/loan/loan-form/record';
import { emptyLoanForm, type LoanField } from '../../../miniprogram/loan/loan-form/values';
import { ARTICLES } from '../../../miniprogram/help/content/articles';
import { habitsView } from '../../../miniprogram/loan/loan-form/habits-view';
import { loanFormView } from '../../../miniprogram/loan/loan-form/view';
import { loan } from '../../ledger/loans';
import { EXAMPLE, typed, type Typed } from './typed';

describe('the method that goes with the number of terms', () => {
  test.each([
    ['weilidai', '1', 'bullet'],
    ['weilidai', '3', 'interest-first'],
    ['weilidai', '5', 'equal-principal'],
    ['weilidai', '6', 'equal-installment'],
    ['weilidai', '10', 'equal-principal'],
    ['weilidai', '12', 'equal-installment'],
    ['weilidai', '１０期', 'equal-principal'],
    ['weilidai', '20', 'equal-principal'],
    ['weilidai', '24', 'equal-installment'],
    ['weilidai', '', 'equal-installment'],
    ['weilidai', '0', 'equal-installment'],
    ['weilidai', 'abc', 'equal-installment'],
    ['other', '1', 'equal-installment'],
    ['other', '10', 'equal-installment'],
  ])('%s, %j terms: %s', (product, termCount, method) => {
    expect(typed({ product, termCount }).method).toBe(method);
  });

  test('a chosen one stays, whatever the terms', () => {
    expect(typed({ method: 'flat-interest', termCount: '10' }).method).toBe('flat-interest');
    expect(typed({ termCount: '10', method: 'flat-interest', product: 'other' }).method).toBe('flat-interest');
  });
});

describe('a second loan of a lender', () => {
  const later = loan('b', { terms: { ...loan('b').terms, borrowedOn: '2026-02-02', dueDay: 2 } });
  const example = loan('e', { example: true, terms: { ...loan('e').terms, borrowedOn: '2025-01-01', dueDay: 1 } });
  const other = (id: string, lender: string, dueDay: number) => loan(id, { product: 'other', lender, terms: { ...loan('o').terms, borrowedOn: '2025-05-05', dueDay } });
  const loans = [example, later, loan('a'), other('o', '某行', 5), other('j', '支付宝借呗', 7), other('h', '花呗', 9)];

  test.each<[string, Typed, string, string]>([
    ['微粒贷: the due day of its first', { product: 'weilidai' }, '15', '2026-04-15'],
    ['借呗: too, as goes around', { product: 'other', lender: '借呗' }, '7', '2026-04-07'],
    ['花呗: that of the drawdown, nothing else was found', { product: 'other', lender: '花呗' }, '20', '2026-04-20'],
    ['another: that of the drawdown', { product: 'other', lender: '某行' }, '20', '2026-04-20'],
    ['one set by hand stays', { dueDay: '3', product: 'weilidai' }, '3', '2026-05-03'],
  ])('%s', (_what, fields, dueDay, firstDueOn) => {
    expect(typed({ ...fields, borrowedOn: '2026-03-20' }, emptyLoanForm(), loans)).toMatchObject({ dueDay, firstDueOn });
  });
});

describe('the habits of a lender (rule 6.12)', () => {
  const NEW = [] as const;
  const filled = (fields: Typed) => typed(fields, emptyLoanForm(), NEW);
  const lines = (fields: Typed) => habitsView(filled(fields))?.lines.map(({ word, text }) => `${word} ${text}`.trim());

  test.each<[string, Typed, Typed]>([
    ['京东金条: a year of 365 days', { product: 'other', lender: '京东金条' }, { yearDays: '365', method: 'equal-installment', interestBasis: 'actual-days' }],
    ['京东金条 按期还, which has a rate a month', { product: 'other', lender: '京东金条', rateUnit: 'month', ratePercent: '0.95' }, { method: 'flat-interest', interestBasis: 'monthly', yearDays: '360' }],
    ['京东金条 whose year was set by hand', { yearDays: '360', product: 'other', lender: '京东金条' }, { yearDays: '360' }],
    ['公积金: level, by even months, also by a rate a month', { product: 'other', lender: '公积金', rateUnit: 'month', ratePercent: '0.27' }, { method: 'equal-installment', interestBasis: 'monthly' }],
    ['广发 instalments: flat', { product: 'other', lender: '广发信用卡' }, { method: 'flat-interest', interestBasis: 'monthly' }],
    ['广发银行, which may be any loan: nothing', { product: 'other', lender: '广发银行' }, { method: 'equal-installment', interestBasis: 'actual-days', yearDays: '360' }],
    ['a lender of whom nothing was found', { product: 'other', lender: '某行' }, { method: 'equal-installment', yearDays: '360' }],
  ])('%s', (_what, fields, expected) => {
    expect(filled(fields)).toMatchObject(expected);
  });

  test('go with the lender that is named last', () => {
    const golden = filled({ product: 'other', lender: '京东金条' });
    expect(changeLoanField(golden, 'lender', '某行', NEW).yearDays).toBe('360');
    expect(changeLoanField(golden, 'product', 'weilidai', NEW).yearDays).toBe('360');
  });

  test('are named with how sure they are, and only where they stand', () => {
    expect(lines({ product: 'weilidai' })).toEqual(['多方说法 按微粒贷的习惯填的：利息按实际天数、一年按 360 天']);
    expect(lines({ product: 'other', lender: '京东金条' })).toEqual(['有样本 按京东金条的习惯填的：等额本息、利息按实际天数、一年按 365 天']);
    expect(lines({ product: 'other', lender: '京东金条', yearDays: '360', method: 'flat-interest' })).toEqual(['有样本 按京东金条的习惯填的：利息按实际天数']);
    expect(lines({ product: 'other', lender: '招联' })).toEqual(['网传·未核实 按招联金融的习惯填的：等额本息']);
    expect(lines({ product: 'other', lender: '360借条' })).toEqual(['查到几条360借条的说法，这里没有照着填']);
    expect(habitsView(filled({ product: 'other', lender: '某行' }))).toBeNull();
    const second = typed({ product: 'other', lender: '借呗', borrowedOn: '2026-03-20' }, emptyLoanForm(), [loan('j', { product: 'other', lender: '借呗' })]);
    expect(habitsView(second)?.lines[0]?.text).toBe('按借呗的习惯填的：利息按实际天数、还款日 15 日，和第一笔同一天');
  });

  test('a saved loan keeps its terms, whatever it is called then', () => {
    const result = readLoanForm(typed({ ...EXAMPLE, product: 'other', lender: '某行', method: 'equal-installment' }), '2026-03-01');
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    const form = loanFormOf(newLoan(result.entry, 'a'));
    const renamed = changeLoanField(form, 'lender', '京东金条');
    expect(readLoanForm(renamed, '2026-03-01')).toMatchObject({ entry: { terms: result.entry.terms } });
    expect(loanFormView(renamed, [], '2026-03-01', newLoan(result.entry, 'a')).habits).toBeNull();
  });

  test('each leads to an article of its sources', () => {
    const articles = ARTICLES.map(({ id }) => id);
    for (const { id } of LENDER_HABITS) expect(articles).toContain(`lender-${id}`);
  });

  test.each([
    ['2.708333‰ a month on 500,000 over 180 months is 3,513.34 (a message of the fund)', { amount: '500000', termCount: '180', ratePercent: '2.708333‰' }, 351_334],
    ['the same, as it is said', { amount: '500000', termCount: '180', ratePercent: '月利率千分之2.708333' }, 351_334],
  ])('%s', (_what, fields, first) => {
    const result = readLoanForm(filled({ product: 'other', lender: '公积金', borrowedOn: '2026-01-15', rateUnit: 'month', ...fields }), '2026-03-01');
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    const [one] = buildSchedule(result.entry.terms);
    expect(one!.principal + one!.interest).toBe(first);
    expect(result.entry.typedRate).toMatchObject({ unit: 'month', percent: '0.2708333' });
  });
});

describe('the first due date', () => {
  test.each([
    ['weilidai', '2026-01-15', '15', '2026-02-15'],
    ['weilidai', '2026-01-15', '20', '2026-02-20'], // the 20th is only 5 days off
    ['weilidai', '2026-01-15', '29', '2026-02-28'], // 14 days
    ['weilidai', '2026-01-15', '30', '2026-01-30'], // 15 days
    ['weilidai', '2026-01-31', '15', '2026-02-15'], // 15 days
    ['weilidai', '2026-01-31', '14', '2026-03-14'], // 14 days
    ['weilidai', '2026-01-31', '31', '2026-02-28'],
    ['weilidai', '2028-01-30', '30', '2028-02-29'],
    ['weilidai', '2026-02-28', '31', '2026-03-31'],
    ['weilidai', '2026-12-20', '1', '2027-02-01'],
    ['weilidai', '2026-12-01', '31', '2026-12-31'],
    ['other', '2026-01-15', '20', '2026-02-20'],
    ['other', '2026-01-15', '30', '2026-02-28'],
    ['other', '2026-01-31', '10', '2026-02-10'],
    ['other', '2026-12-31', '31', '2027-01-31'],
    ['weilidai', '2026-01-15', '32', ''],
    ['weilidai', '2026-01-15', 'x', ''],
    ['weilidai', '', '15', ''],
  ])('%s borrowed on %s, due on day %s: %s', (product, borrowedOn, dueDay, firstDueOn) => {
    expect(typed({ product, dueDay, borrowedOn }).firstDueOn).toBe(firstDueOn);
  });

  test('is, at 微粒贷, on the due day, at least 15 days after the drawdown and under 47', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 31 }), (days, dueDay) => {
        const borrowedOn = addDays('2024-01-01', days);
        const { firstDueOn } = typed({ product: 'weilidai', borrowedOn, dueDay: String(dueDay) });
        const gap = daysBetween(borrowedOn, firstDueOn);
        expect(gap >= 15 && gap < 47).toBe(true);
        const isLastOfMonth = addDays(firstDueOn, 1).endsWith('-01');
        expect(Number(firstDueOn.slice(8)) === dueDay || (isLastOfMonth && Number(firstDueOn.slice(8)) < dueDay)).toBe(true);
      }),
    );
  });
});

test('微粒贷 is suggested, not preset: what goes with it is proposed once it is chosen', () => {
  const begun = typed({ borrowedOn: '2026-01-05', dueDay: '25', termCount: '10' });
  expect(begun).toMatchObject({ product: '', method: 'equal-installment', firstDueOn: '2026-02-25' });
  expect(typed({ product: 'weilidai' }, begun)).toMatchObject({ method: 'equal-principal', firstDueOn: '2026-01-25' });
  expect(typed({ product: 'other' }, begun)).toMatchObject({ method: 'equal-installment', firstDueOn: '2026-02-25' });
});

describe('what was chosen by hand', () => {
  test('the due day follows the drawdown until it is typed', () => {
    const followed = typed({ borrowedOn: '2026-01-31' });
    expect([followed.dueDay, followed.firstDueOn]).toEqual(['31', '2026-02-28']);
    expect(typed({ borrowedOn: '2026-01-15' }, followed).dueDay).toBe('15');
    expect(typed({ dueDay: '8', borrowedOn: '2026-03-03' }, followed)).toMatchObject({ dueDay: '8', firstDueOn: '2026-04-08' });
  });

  test('clearing a picked day lets the proposal come back; a field that is being retyped stays empty', () => {
    const chosen = typed({ product: 'weilidai', borrowedOn: '2026-01-31', dueDay: '8', firstDueOn: '2026-05-05', method: 'bullet' });
    expect(chosen.firstDueOn).toBe('2026-05-05');
    expect(typed({ firstDueOn: '' }, chosen).firstDueOn).toBe('2026-03-08');
    const emptied = typed({ dueDay: '' }, chosen);
    expect(emptied.dueDay).toBe('');
    expect(typed({ termCount: '12', borrowedOn: '2026-01-30' }, emptied).dueDay).toBe('');
    expect(typed({ dueDay: '5' }, emptied).dueDay).toBe('5');
    expect(readLoanForm(typed({ method: 'equal-installment' }, emptied), '2026-03-01')).toMatchObject({ problems: { dueDay: '请填每月还款日，多数和借款日同一天：31 日' } });
  });

  test('a loan that is edited keeps what it has', () => {
    const stored = loanFormOf(loan('a', { terms: { ...loan('a').terms, dueDay: 3, firstDueOn: '2026-03-03', method: 'flat-interest' } }));
    const edited = typed({ borrowedOn: '2026-01-20', termCount: '3', product: 'other', lender: '某银行' }, stored);
    expect(edited).toMatchObject({ dueDay: '3', firstDueOn: '2026-03-03', method: 'flat-interest' });
  });

  test.each<[string, Partial<LoanTerms>, string]>([
    ['only proposed', {}, ''],
    ['proposed for an older record that has none', { firstDueOn: undefined as never }, ''],
    ['a due day of its own, and what follows from it', { dueDay: 20, firstDueOn: '2026-02-20' }, 'dueDay'],
    ['a first due date of its own', { firstDueOn: '2026-03-15' }, 'firstDueOn'],
    ['a method of its own', { method: 'equal-principal' }, 'method'],
  ])('of a saved loan that counts as set by hand which differs from its proposal: %s', (_what, terms, chosen) => {
    const stored = loan('a', { terms: { ...loan('a').terms, method: 'equal-installment', firstDueOn: '2026-02-15', ...terms } });
    expect(loanFormOf(stored).chosen).toBe(chosen);
  });

  test('a saved loan that is repaid at once keeps a due date of its own, and one that was only proposed follows the months', () => {
    const terms = { ...loan('a').terms, method: 'bullet' as const };
    const proposed = loanFormOf(loan('a', { terms: { ...terms, firstDueOn: '2026-02-15' } }));
    const own = loanFormOf(loan('a', { terms: { ...terms, dueDay: 31, firstDueOn: '2026-02-28' } }));
    expect([proposed, own].map(({ maturesOn, chosen }) => [maturesOn, chosen])).toEqual([['2027-01-15', 'method'], ['2027-01-31', 'method maturesOn']]);
    expect([proposed, own].map((values) => typed({ termCount: '6' }, values).maturesOn)).toEqual(['2026-07-15', '2027-01-31']);
  });

  test('the first due date of a saved loan follows its due day, where it did so before', () => {
    const stored = loanFormOf(loan('a', { terms: { ...loan('a').terms, firstDueOn: '2026-02-15' } }));
    expect(typed({ dueDay: '20' }, stored).firstDueOn).toBe('2026-02-20');
  });

  const fields = Object.keys(emptyLoanForm()).filter((field) => field !== 'chosen') as LoanField[];
  const texts = fc.constantFrom('12', '3', '2026-01-31', '2026-03-03', 'other', 'weilidai', 'bullet', 'year', 'day', '0.05', 'x');

  test('is never overwritten, in whatever order the rest is typed; only the rate follows its unit', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...fields), texts), { maxLength: 12 }), (steps) => {
        const last = new Map<LoanField, string>();
        let values = emptyLoanForm();
        for (const [field, text] of steps) {
          values = changeLoanField(values, field, text);
          last.set(field, text);
        }
        for (const [field, text] of last) if (field !== 'ratePercent') expect(values[field]).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the rate follows its unit', () => {
  test.each([
    ['0.05', '360', 'year', '18'],
    ['0.05', '365', 'year', '18.25'],
    ['万5', '360', 'year', '18'],
    ['0.05%', '360', 'day', '0.05%'],
    ['abc', '360', 'year', 'abc'],
    ['', '360', 'year', ''],
    ['18', '360', 'year', '18'], // typed before the unit was looked at
    ['1', '360', 'year', '360'],
  ])('%s (%s days) as %s: %s', (ratePercent, yearDays, rateUnit, becomes) => {
    expect(typed({ ratePercent, yearDays, rateUnit }).ratePercent).toBe(becomes);
  });

  test('what was typed as a rate a day while the form stood at the year stays what it is', () => {
    expect(typed({ rateUnit: 'day' }, typed({ rateUnit: 'year', ratePercent: '0.05' })).ratePercent).toBe('0.05');
  });

  test.each(['18', '14.4', '10.8', '23.76', '7.2', '3'])('%s a year, to the day and back', (percent) => {
    const year = typed({ rateUnit: 'year', ratePercent: percent });
    expect(typed({ rateUnit: 'year' }, typed({ rateUnit: 'day' }, year)).ratePercent).toBe(percent);
  });
});

test('what is typed stands in the form as it was typed', () => {
  expect(typed({ ...EXAMPLE, amount: ' ５７，０００ 元' })).toMatchObject({ amount: ' ５７，０００ 元', ratePercent: '0.05', termCount: '12' });
});
