import { DEFERRAL, OFFER, resultOf, SETTLEMENT, type Typed } from './form';

const CONTRACT: Typed = { contractPercent: '0.05' };
const verdict = (typed: Typed) => {
  const { conclusions, verdict: at } = resultOf(typed);
  return conclusions[at]?.text;
};

test.each<[string, Typed, string | undefined]>([
  ['how it compares with the original plan, where that is known', { ...OFFER, ...CONTRACT, originalTerms: '12' }, '比按原计划还完多付 1,442.50 元'],
  ['with as many terms at the contract rate, where only that is', { ...OFFER, ...CONTRACT }, '比同样 36 期按合同利率少付 9,014.63 元'],
  ['with nothing to compare: what the rate really is', OFFER, '年化 7.68%（单利）/ 7.96%（复利），不是“低于 5%”；4.09% 只是按原始本金算的名义年化'],
  ['with no interest and nothing to compare: nothing', { ...OFFER, priceKind: 'none' }, undefined],
  ['of a deferral: what waiting costs', DEFERRAL, '比当天全部还清多付 7,737.75 元'],
  ['of a settlement that is only spoken of: that the rest stays owed', SETTLEMENT, '只是口头答应的话，剩下的 17,000.00 元照样欠着，还会继续计息。先拿到书面约定再付'],
  ['of one in writing: what is paid', { ...SETTLEMENT, inWriting: 'yes' }, '付 40,000.00 元，是债务的 70.18%，少付 17,000.00 元'],
  ['of the whole debt at once: that too', { ...SETTLEMENT, settlement: '57000' }, '付 57,000.00 元，债务全部还清，没有减免'],
])('the answer is %s', (_what, typed, sentence) => expect(verdict(typed)).toBe(sentence));

test.each<[string, Typed, { label: string; value: string } | null]>([
  ['by months', OFFER, { label: '真实年化（单利）', value: '7.68%' }],
  ['by dates where the first is far from a month', { ...OFFER, signedOn: '2024-01-15' }, { label: '真实年化（按实际日期 XIRR）', value: '4.69%' }],
  ['none of what is paid once', DEFERRAL, null],
])('the rate beside the payment: %s', (_what, typed, rate) => expect(resultOf(typed).trueRate).toEqual(rate));

test.each<[string, Typed, string[]]>([
  ['installments: payment and rate', OFFER, ['每期 1,777.78', '真实年化 7.68%']],
  ['falling ones: the first', { ...OFFER, priceKind: 'annual-rate', annualPercent: '18', rateMethod: 'equal-principal' }, ['首期 2,438.33', '真实年化 18.00%']],
  ['a deferral: what is due at its end', { ...DEFERRAL, penaltyWaiver: '100' }, ['到期要还 62,158.50']],
  ['a settlement: what is saved', { ...SETTLEMENT, inWriting: 'yes' }, ['少还 17,000.00']],
  ['one that nobody has written down', SETTLEMENT, ['少还 17,000.00', '还没写进书面 ']],
])('in sight of %s', (_what, typed, lines) => expect(resultOf(typed).glance.map(({ label, value }) => `${label} ${value}`)).toEqual(lines));
