import { isISODate, legalityMarks } from '../../miniprogram/calc';
import { LEGAL_LIMITS, LEGAL_RESERVE } from '../../miniprogram/content/legal-limits';
import { COST_LIMIT, PENALTY_LIMIT } from '../../miniprogram/help/content/facts/cost';

const limits = Object.entries(LEGAL_LIMITS);

test('what is said of the law is for reference (rule 5.29)', () => {
  expect(LEGAL_RESERVE).toBe('供参考，以合同和法院认定为准');
});

test.each(limits)('%s has a source and the day it was looked up', (_id, { source, checkedOn, text }) => {
  expect(source).toMatch(/〔\d{4}〕\d+号/);
  expect(isISODate(checkedOn)).toBe(true);
  expect(text).toMatch(/^[\u4e00-\u9fff]/);
  // The source and 供参考 are put behind it: no full stop yet.
  expect(text).not.toMatch(/[。！!]$/);
});

test('the rules and their documents (rule 5.30, rule 5.31)', () => {
  expect(LEGAL_LIMITS['yinfa-2003-251']).toMatchObject({ source: '银发〔2003〕251号', text: expect.stringMatching(/30%–50%.*1\.5 倍/) as string });
  expect(LEGAL_LIMITS['fafa-2017-22-2']).toMatchObject({ source: '法发〔2017〕22号第二条', text: expect.stringMatching(/24%.*请求法院.*减少/) as string });
});

test('how sure they are is the same here and in help: the text of the second was not found again', () => {
  expect(limits.map(([, { certainty }]) => certainty)).toEqual([PENALTY_LIMIT.certainty, COST_LIMIT.certainty]);
  expect(COST_LIMIT.certainty).toBe('reported');
});

test('a court may reduce on request: the sentence promises no reduction, and names no rule of others', () => {
  for (const [, { text }] of limits) expect(text).not.toMatch(/必须|一定|无效|违法|不用还|36%|LPR|四倍/);
  expect(LEGAL_LIMITS['fafa-2017-22-2'].text).toContain('可以请求');
});

test('every mark that an offer can get has its sentence, with the limit that it names', () => {
  const marks = legalityMarks({ penaltyMultiplier: '3', annualisedCost: 1 });
  expect(marks.map(({ id }) => id)).toEqual(['penalty-multiplier', 'annualised-cost']);
  for (const mark of marks) {
    if (mark.id === 'undisclosed-fees') throw new Error('no fees were given');
    const limit = mark.id === 'annualised-cost' ? `${Number(mark.limit) * 100}%` : `${mark.limit} 倍`;
    expect(LEGAL_LIMITS[mark.source].text).toContain(limit);
  }
  expect(limits).toHaveLength(marks.length);
});
