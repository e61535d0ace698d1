import { CURRENT, savedPlans, toggled } from '../../../miniprogram/plans/saved/view';
import { loan } from '../../ledger/loans';
import { agreement } from '../../pages/agreements';
import { DEFERRAL, OFFER, SETTLEMENT, values } from '../../views/plan/form';
import { saved } from './entries';

const PLANS = [saved('a', OFFER), saved('b', DEFERRAL), saved('c', { ...OFFER, termCount: '24' }), saved('d', SETTLEMENT), saved('e', { ...OFFER, termCount: '48' })];
const TODAY = '2025-01-15';
const UNFILLED = saved('x', { principal: '57,000' });
const chosen = (shown: ReturnType<typeof savedPlans>) => shown.choices.filter((choice) => choice.chosen).map(({ id }) => id);

describe('the plans to choose from', () => {
  test('are the one that stands in the form, and the saved ones as given', () => {
    const { choices } = savedPlans(PLANS.slice(0, 2), values(OFFER), [], null, TODAY);
    expect(choices).toEqual([
      { id: CURRENT, name: '正在填的', detail: '分期 36 期，每期最多 1,777.78 元，一共还 64,000.00 元，到 2028年1月15日', chosen: true, saved: false },
      { id: 'a', name: '方案 a', detail: '分期 36 期，每期最多 1,777.78 元，一共还 64,000.00 元，到 2028年1月15日', chosen: true, saved: true },
      { id: 'b', name: '方案 b', detail: '延期 6 个月，7月15日一次还 64,737.75 元', chosen: true, saved: true },
    ]);
  });

  test('name the loans that the debt is of, and how many are gone', () => {
    const book = [loan('l', { note: '一' }), loan('m', { lender: '借呗' })];
    const { choices } = savedPlans([saved('a', { ...OFFER, loanIds: 'l m gone' }), saved('x', { loanIds: 'm' })], null, book, null, TODAY);
    expect(choices.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^微粒贷 · 一、借呗、已删除的 1 笔：分期 36 期/), '借呗：还没填完，打开接着填']);
  });

  test('are none where nothing is saved or typed', () => {
    expect(savedPlans([], null, [], null, TODAY)).toEqual({ choices: [], columns: [], rows: [], chart: null, notes: [] });
  });
});

describe('those that are compared', () => {
  test('are the first four at first, the form’s own among them', () => {
    expect(chosen(savedPlans(PLANS, null, [], null, TODAY))).toEqual(['a', 'b', 'c', 'd']);
    expect(chosen(savedPlans(PLANS, values(OFFER), [], null, TODAY))).toEqual([CURRENT, 'a', 'b', 'c']);
  });

  test('are the chosen ones, in the order of the list; an id that is gone is none', () => {
    const shown = savedPlans(PLANS, null, [], ['e', 'gone', 'a'], TODAY);
    expect(shown.columns.map(({ id, letter }) => [id, letter])).toEqual([['a', '甲'], ['e', '乙']]);
    expect(shown.rows.find(({ label }) => label === '期数')?.cells.map(({ value }) => value)).toEqual(['36 期', '48 期']);
    expect(shown.chart?.legend).toHaveLength(2);
  });

  test('are those that are filled in: one that isn’t has no column', () => {
    expect(savedPlans([UNFILLED, ...PLANS.slice(0, 2)], null, [], null, TODAY).columns.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test.each([[['a']], [[]], [['a', 'x']]])('fewer than two, as of %j, are not compared', (ids) => {
    const shown = savedPlans([...PLANS, UNFILLED], null, [], ids, TODAY, 1);
    expect([shown.rows, shown.chart, shown.notes]).toEqual([[], null, []]);
  });
});

describe('a tap', () => {
  test('on a chosen one takes it out, on another adds it', () => {
    const shown = savedPlans(PLANS, null, [], ['a', 'c'], TODAY);
    expect(toggled(shown, 'a')).toEqual(['c']);
    expect(toggled(shown, 'b')).toEqual(['a', 'c', 'b']);
  });

  test('on a fifth is too many; on one of four still takes it out', () => {
    const shown = savedPlans(PLANS, null, [], null, TODAY);
    expect(toggled(shown, 'e')).toBe('too-many');
    expect(toggled(shown, 'd')).toEqual(['a', 'b', 'c']);
  });

  test('an id that is gone doesn’t take a place', () => {
    expect(toggled(savedPlans(PLANS, null, [], ['gone', 'a', 'b', 'c'], TODAY), 'e')).toEqual(['a', 'b', 'c', 'e']);
  });

  test('brings back what it took out', () => {
    const ids = toggled(savedPlans(PLANS, null, [], null, TODAY), 'b');
    expect(ids).not.toBe('too-many');
    expect(chosen(savedPlans(PLANS, null, [], ids === 'too-many' ? [] : toAll(ids), TODAY))).toEqual(['a', 'b', 'c', 'd']);
  });

  function toAll(ids: readonly string[]): string[] {
    const again = toggled(savedPlans(PLANS, null, [], ids, TODAY), 'b');
    return again === 'too-many' ? [] : again;
  }
});

describe('what must be known before', () => {
  const notes = (plans: readonly ReturnType<typeof saved>[], budget: number | null = null) => savedPlans(plans, null, [], null, TODAY, budget).notes;
  const DEBTS = '这几个方案谈的债务不一样（甲 57,000.00，乙 57,600.00），合计不能直接比。';
  const DAYS = '它们不是同一天的债务，和别的路比时各从自己那天算起。';

  test('of one debt on one day nothing', () => expect(notes(PLANS.slice(0, 4))).toEqual([]));

  test('debts that differ, with each one’s', () => {
    expect(notes([saved('a', OFFER), saved('b', { ...OFFER, penalty: '600' })])).toEqual([DEBTS]);
  });

  test('days that differ', () => {
    expect(notes([saved('a', OFFER), saved('b', { ...OFFER, signedOn: '2025-01-16' })])).toEqual([DAYS]);
    expect(notes([saved('a', OFFER), saved('b', { ...OFFER, penalty: '600', signedOn: '2025-01-16' })])).toEqual([DEBTS, DAYS]);
  });

  test('plans beyond what a month may carry, also those that are paid at once', () => {
    expect(notes([...PLANS.slice(0, 4)], 177_777)).toEqual([
      '甲 每期最多 1,777.78 元，超过每月能拿出的 1,777.77 元。',
      '乙 要一次拿出 64,737.75 元，超过每月能拿出的 1,777.77 元。',
      '丙 每期最多 2,666.67 元，超过每月能拿出的 1,777.77 元。',
      '丁 要一次拿出 40,000.00 元，超过每月能拿出的 1,777.77 元。',
    ]);
    expect(notes(PLANS.slice(0, 2), 177_778)).toEqual(['乙 要一次拿出 64,737.75 元，超过每月能拿出的 1,777.78 元。']);
    expect(notes(PLANS.slice(0, 2), 0)).toHaveLength(2);
  });

  test('a down payment is not said to be beyond a month’s budget', () => {
    expect(notes([saved('a', { ...OFFER, downPayment: '10,000' }), saved('b', OFFER)], 200_000)).toEqual([]);
  });
});

test('a plan that was signed, and is in force, says so in the list', () => {
  const agreed = agreement({ planId: 'a', signedOn: '2026-11-22' });
  const detail = (...agreements: (typeof agreed)[]) => savedPlans([saved('a', OFFER)], null, [loan('l', { agreements })], null, TODAY).choices[0]?.detail;
  expect([detail(agreed), detail()].map((text) => text?.startsWith('已签 · 分期 36 期'))).toEqual([true, false]);
  expect(detail({ ...agreed, takenBackOn: '2026-11-23' })).toBe(detail());
});
