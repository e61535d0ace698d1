import * as fc from 'fast-check';
import { LEGAL_LIMITS, LEGAL_RESERVE } from '../../../miniprogram/content/legal-limits';
import { PLAN_CHOICES } from '../../../miniprogram/forms/plan/choices';
import type { Conclusion } from '../../../miniprogram/views/plan/conclusions';
import { DEFERRAL, OFFER, SETTLEMENT, view, type Typed } from './form';

/** What rule 6.11 forbids to state as fact, in whatever words a plan's page has. */
const FORBIDDEN: readonly [what: string, pattern: RegExp, claim: string][] = [
  ['terms as an entitlement', /(?<!不是)(必然|一定|肯定|都)(能|会|可以)(批|分|通过|同意)/, '36 期一定能批'],
  ['six months as the bank’s rule', /(银行|官方|微粒贷|微众)(规定|允许|支持)|规定.{0,6}6 个月|可以延期 6 个月/, '银行规定最多延期 6 个月'],
  ['no collection, no lawsuit', /(停止|暂停|不再|不会|不)(被)?(催|起诉|上诉)/, '延期期间不会被起诉'],
  ['penalties that need no attention', /(罚息|违约金|利息).{0,4}(不用|不必|无需|别)(管|理|还|担心)/, '罚息不用管'],
  ['a call that stops penalties or reporting', /打(了)?电话.{0,8}(停|不上|免)|(停止|不再)(计|收|算|产生)(罚息|利息)|不(上|报)征信/, '打了电话就停止计息'],
  ['a plan that restores credit', /(恢复|修复|洗白|消除|清除).{0,4}(征信|信用|记录)|征信.{0,6}(恢复|修复|变好)/, '还清后征信会恢复'],
  ['an outcome that nobody can promise', /保证|包过|百分之百|稳过/, '保证协商成功'],
  ['a rule that is none any more, or of others', /(?<![\d.])36%|四倍|(?<![\d.])4 ?倍|LPR/, '超过 36% 的部分无效'],
  ['shouting', /[!！]|恭喜/, '恭喜'],
];

const HEARSAY = '有人说延期期间不催收、不起诉：没有书面承诺，就不能当真';

const cases: readonly Typed[] = [
  OFFER, DEFERRAL, SETTLEMENT, { ...SETTLEMENT, inWriting: 'yes' }, { ...SETTLEMENT, settlement: '57,000' },
  { ...OFFER, contractPercent: '0.05', originalTerms: '12', penalty: '600', waivePenalty: '50%', downPayment: '1,000' },
  { ...OFFER, termCount: '48' }, { ...OFFER, termCount: '60' }, { ...OFFER, totalInterest: '40,000' }, { ...OFFER, priceKind: 'none' }, { ...OFFER, termCount: '1' },
  { ...DEFERRAL, penaltyWaiver: '100', multiplier: '2' }, { ...DEFERRAL, chargeInterest: 'no' }, { ...DEFERRAL, ...OFFER, kind: 'deferral', originalTerms: '12' },
  { kind: 'deferral' }, { kind: 'lump-sum' }, {},
];

/** Everything that the page says of a form, a line each, but for the one sentence that names hearsay as such. */
function wordsOn(typed: Typed): string {
  const { result, problems, ...remarks } = view(typed);
  const { conclusions = [], chart, schedule, ...others } = result ?? {};
  const legend = chart?.legend.map(({ name, facts }) => [name, facts]);
  return stringsOf([problems, remarks, others, legend, withoutHearsay(conclusions), schedule?.[0]]).join('\n');
}

function withoutHearsay(all: readonly Conclusion[]): Conclusion[] {
  for (const { text } of all.filter(({ tone }) => tone === 'hearsay')) expect(text).toBe(HEARSAY);
  return all.filter(({ tone }) => tone !== 'hearsay');
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

test.each(FORBIDDEN)('%s: not on any page, nor in a choice of the form, nor in a rule of the law', (_what, pattern, claim) => {
  expect(claim).toMatch(pattern);
  for (const typed of cases) expect(wordsOn(typed)).not.toMatch(pattern);
  expect(stringsOf([PLAN_CHOICES, LEGAL_LIMITS, LEGAL_RESERVE]).join('\n')).not.toMatch(pattern);
});

test('what goes around of collection and lawsuits is marked as hearsay, and with what counts', () => {
  for (const typed of cases) {
    const all = view(typed).result?.conclusions ?? [];
    for (const { text, tone } of all.filter(({ text }) => /催收|起诉/.test(text))) expect([text, tone]).toEqual([HEARSAY, 'hearsay']);
  }
  expect(view(DEFERRAL).result?.conclusions.filter(({ tone }) => tone === 'hearsay')).toHaveLength(1);
});

test('a remark on the number of terms never comes without its mark', () => {
  for (let terms = 1; terms <= 60; terms += 1) expect(view({ ...OFFER, termCount: String(terms) }).termsRemark).toMatch(/^$|^网传·未核实：/);
});

test('a rule of the law never comes without its source and 供参考', () => {
  const dear = [{ ...OFFER, totalInterest: '40,000' }, { ...DEFERRAL, multiplier: '2' }];
  for (const typed of dear) {
    const law = (view(typed).result?.conclusions ?? []).filter(({ text }) => /请求法院|按规定/.test(text));
    expect(law.length).toBeGreaterThan(0);
    for (const { text, tone } of law) {
      expect(tone).toBe('against');
      expect(text).toMatch(/（(法发〔2017〕22号第二条，多方说法|银发〔2003〕251号)）。供参考，以合同和法院认定为准$/);
    }
  }
});

test('over any figures no sentence claims any of it, and none has a hole', () => {
  const amount = fc.constantFrom('', '0.01', '600', '57,000', '10,000,000');
  const form = fc.record({
    kind: fc.constantFrom('installments', 'deferral', 'lump-sum'), principal: amount, interest: amount, penalty: amount, settlement: amount, totalInterest: amount,
    waivePenalty: fc.constantFrom('', '50%', '600'), downPayment: amount, termCount: fc.constantFrom('1', '12', '36', '60'), originalTerms: fc.constantFrom('', '12'),
    contractPercent: fc.constantFrom('', '0', '0.05', '1'), multiplier: fc.constantFrom('1', '1.5', '3'), penaltyWaiver: fc.constantFrom('', '50', '100'),
    chargeInterest: fc.constantFrom('yes', 'no'), inWriting: fc.constantFrom('yes', 'no'), months: fc.constantFrom('1', '6'),
  });
  fc.assert(
    fc.property(form, (typed) => {
      // A share of what is paid stands alone in its line; any percentage may come out there.
      const words = wordsOn(typed).replace(/^\d+%$/gm, '');
      for (const [, pattern] of FORBIDDEN) expect(words).not.toMatch(pattern);
      expect(words).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    }),
    { seed: 20260122, numRuns: 500 },
  );
});
