import { DEFERRAL, facts, OFFER, resultOf, SETTLEMENT, view, type Typed } from './form';

/** The other ways of a debt that was typed, with what was said of its contract. All figures are worked out by hand. */

const CONTRACT: Typed = { contractPercent: '0.05', originalTerms: '12' };
const rows = (typed: Typed) => resultOf(typed).conclusions.filter(({ detail }) => detail !== undefined);
const row = (typed: Typed, label: string) => rows(typed).find(({ text }) => text.slice(1).startsWith(label));

describe('57,000 at 0.05% a day, 12 terms left', () => {
  test('finishing them takes 62,557.50: 30 days of 57,000 are 855.00, times 6.5 for the falling principal', () => {
    expect(row({ ...OFFER, ...CONTRACT }, '按原计划还完')).toEqual({
      text: '比按原计划还完多付 1,442.50 元', tone: 'against',
      detail: '本金按等额本金、每月 30 天还到 2026年1月15日，一共 62,557.50 元',
    });
  });

  test('the same 36 terms at the contract rate take 73,014.63 on actual days', () => {
    expect(row({ ...OFFER, ...CONTRACT }, '同样 36 期')).toEqual({
      text: '比同样 36 期按合同利率少付 9,014.63 元', tone: 'for', detail: '等额本金，日利率 0.05%，一共 73,014.63 元',
    });
  });

  test('staying overdue until the last term takes 57,000 × 0.075% × 1,095 days = 46,811.25 of penalty', () => {
    expect(row({ ...OFFER, ...CONTRACT }, '一直拖着不还')).toEqual({
      text: '比一直拖着不还少付 39,811.25 元', tone: 'for', detail: '按全部本金都已逾期估，到 2028年1月15日一次还清要 103,811.25 元',
    });
  });

  test.each<[string, Typed, string]>([
    // 62,557.50 + 500 + 100 + 20, paid on the day itself.
    ['the other parts are paid whichever way is taken', { interest: '500', penalty: '100', lateFee: '20' }, '63,177.50'],
    // 855.00 × 12.5 = 10,687.50; of every other term's interest half a fen is rounded up: 12 × 0.005 more.
    ['24 terms', { originalTerms: '24' }, '67,687.56'],
    ['one term', { originalTerms: '1' }, '57,855.00'],
    ['no interest at all', { contractPercent: '0' }, '57,000.00'],
    // 569.43 × 6.5 = 3,701.295; the 12 terms, each 47.4525 less than the one before, round up by 0.0025 and 0.005 and down by 0.0025, three times.
    ['a rate that is rounded from term to term', { contractPercent: '0.0333' }, '60,701.31'],
  ])('%s', (_what, typed, total) => {
    expect(row({ ...OFFER, ...CONTRACT, ...typed }, '按原计划还完')?.detail).toContain(`一共 ${total} 元`);
  });

  test.each<[string, Typed, string]>([
    // 57,000 × 0.05% × 1.3 × 1,095 = 40,569.75.
    ['a multiplier of 1.3', { multiplier: '1.3' }, '97,569.75'],
    ['other parts', { interest: '500', penalty: '100', lateFee: '20' }, '104,431.25'],
    ['an empty multiplier is 1.5', { multiplier: '' }, '103,811.25'],
  ])('staying overdue with %s', (_what, typed, total) => {
    expect(row({ ...OFFER, ...CONTRACT, ...typed }, '一直拖着不还')?.detail).toContain(`一次还清要 ${total} 元`);
  });
});

describe('what can’t be told is left out', () => {
  test.each<[string, Typed, string[]]>([
    ['nothing is said of the contract', {}, []],
    ['the rate alone', { contractPercent: '0.05' }, ['同样 36 期按合同利率', '一直拖着不还']],
    ['the terms alone', { originalTerms: '12' }, []],
    ['terms that are no number', { contractPercent: '0.05', originalTerms: 'x' }, ['同样 36 期按合同利率', '一直拖着不还']],
    ['a multiplier that is none', { ...CONTRACT, multiplier: '5' }, ['按原计划还完', '同样 36 期按合同利率']],
    // A principal that isn't there can't be finished, and bears no penalty.
    ['a debt without principal', { ...CONTRACT, principal: '', interest: '57,000' }, ['同样 36 期按合同利率']],
    ['a principal of less than 1.00 a term', { ...CONTRACT, principal: '11.99', interest: '57,000' }, ['同样 36 期按合同利率', '一直拖着不还']],
  ])('%s', (_what, typed, labels) => {
    expect(rows({ ...OFFER, ...typed }).map(({ text }) => text.replace(/^[比和]|[多少]付.*|一样$/g, ''))).toEqual(labels);
  });
});

test('a deferral of it is weighed against the same ways, and against paying today', () => {
  const typed = { ...DEFERRAL, ...CONTRACT, totalInterest: '' };
  // 57,000 + 5,158.50 + 2,579.25 = 64,737.75, as staying overdue takes: nothing is given up.
  expect(rows(typed).map(({ text, tone }) => [text, tone])).toEqual([
    ['比按原计划还完多付 2,180.25 元', 'against'],
    ['和一直拖着不还一样', 'plain'],
    ['比当天全部还清多付 7,737.75 元', 'against'],
  ]);
});

test('and against a plan that could start on the same day, where one is filled in', () => {
  const typed = { ...DEFERRAL, ...OFFER, kind: 'deferral' };
  expect(row(typed, '当天就分 36 期')).toEqual({
    text: '比当天就分 36 期多付 737.75 元', tone: 'against', detail: '「分期」里填的条件，一共 64,000.00 元；延期则到期要一次拿出来',
  });
  expect(row({ ...typed, penaltyWaiver: '100' }, '当天就分 36 期')).toMatchObject({ text: '比当天就分 36 期少付 1,841.50 元', tone: 'for' });
  expect(row({ ...typed, totalInterest: '' }, '当天就分')).toBeUndefined();
  expect(row({ ...typed, firstDueOn: '2025-01-15' }, '当天就分')).toBeUndefined();
});

test('a settlement is weighed against finishing and against paying all today', () => {
  expect(rows({ ...SETTLEMENT, ...CONTRACT, inWriting: 'yes' }).map(({ text, tone }) => [text, tone])).toEqual([
    ['比按原计划还完少付 22,557.50 元', 'for'],
    ['比当天全部还清少付 17,000.00 元', 'for'],
  ]);
  // Only spoken of, the other 17,000 stay owed.
  expect(rows({ ...SETTLEMENT, ...CONTRACT }).map(({ text, tone }) => [text, tone])).toEqual([
    ['比按原计划还完少付 5,557.50 元', 'plain'],
    ['和当天全部还清一样', 'plain'],
  ]);
});

test('a waiver counts for the plan, not for the other ways', () => {
  const typed = { ...OFFER, ...CONTRACT, penalty: '600', waivePenalty: '100%' };
  expect(facts(resultOf(typed))['一共还']).toBe('64,000.00');
  expect(row(typed, '按原计划还完')?.text).toBe('比按原计划还完多付 842.50 元');
  expect(row(typed, '一直拖着不还')?.text).toBe('比一直拖着不还少付 40,411.25 元');
});

test.each<[string, string]>([
  ['', '用来比「同样期数按合同利率」和拖着不还；年利率 ÷ 360'],
  ['x', '用来比「同样期数按合同利率」和拖着不还；年利率 ÷ 360'],
  ['0.05', '相当于年利率 18%（单利，按 360 天）'],
  ['万五', '相当于年利率 18%（单利，按 360 天）'],
  ['0', '相当于年利率 0%（单利，按 360 天）'],
])('a contract rate of %j a day: %s', (contractPercent, remark) => {
  expect(view({ ...OFFER, contractPercent }).contractRemark).toBe(remark);
});
