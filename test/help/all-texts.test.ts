import { NUMBERS, shownDigits } from '../../miniprogram/help/content/numbers';
import { appTexts, textsOfScript } from '../support/texts';

const TEXTS = appTexts();

/** What rule 6.11 forbids to state as fact, with a sentence of each as it goes around. */
const CLAIMS: readonly [what: string, pattern: RegExp, claim: string][] = [
  ['a right to 12–40 or 48 terms', /12\D{0,4}40\s*期|(可以|能|最长|最多)[^，。]{0,4}48\s*期/, '分期 12–40 期'],
  ['six months of deferral as the bank’s rule', /延期[^，。]{0,8}(6|六|半)\s*个?(月|年)[^，。]{0,6}(规定|政策)|(银行|官方)(规定|允许)[^，。]{0,8}延期/, '延期 6 个月是银行的规定'],
  ['no collection in deferral', /(延期|协商|分期|签约)[^。]{0,8}(停催|(?<!催)不催)|(停止|不会|不再|暂停)(被)?催收/, '延期期间不会催收'],
  ['nobody sues', /(不会|不再|不|也不)(被)?起诉/, '也不会被起诉'],
  ['penalties need no attention', /罚息[^，。]{0,4}(不用|不必|无需|别)(管|理|还|担心)|(不用|不必|无需)(理会|管|在意)[^，。]{0,4}罚息/, '罚息不用管'],
  ['a call stops penalties or reporting', /(打|致)了?[^，。]{0,6}电话[^。]{0,10}(停|免)|停息挂账(?!」不是)/, '打了客服电话，罚息就停了'],
  ['a plan restores credit', /(征信|信用)[^，。]{0,4}(就|会|能|可以)[^，。]{0,2}(恢复|修复|变好|消除)|(修复|洗白|恢复)(好)?(您|你)?的?(征信|信用)/, '征信就恢复了'],
  ['36% is a rule', /36\s*[%％][^，。]{0,6}(无效|不用还|上限|封顶)/, '超过 36% 的部分无效'],
  ['four times the LPR holds for banks', /(银行|贷款|利率)[^，。]{0,8}(超过|不超过|不能超过|上限)[^，。]{0,4}(4|四)\s*倍|(4|四)\s*倍\s*LPR[^，。]{0,6}(无效|不用还)/, '银行利率不能超过 4 倍 LPR'],
  ['article 70 for loans', /(贷款|消费贷|网贷)[^，。]{0,6}(可以|能)[^，。]{0,6}60\s*期/, '贷款可以分 60 期'],
  ['an outcome that nobody can promise', /(保证|一定|肯定|必定)(能|会)?(通过|同意|成功|批)|百分之百|包过/, '一定能批'],
];

/** The names of frauds and the questions people type are there to be found, not to be claimed. */
const isSearched = ({ text }: { text: string }) => text.length <= 5;

test.each(CLAIMS)('not claimed anywhere in the app: %s', (_what, pattern, claim) => {
  expect(claim).toMatch(pattern);
  const found = TEXTS.filter((each) => !each.hearsay && !isSearched(each) && pattern.test(each.text));
  expect(found.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('the sentences are really read: those of scripts, of templates, and the marked ones', () => {
  expect(TEXTS.length).toBeGreaterThan(1000);
  expect(TEXTS.some(({ file }) => file.endsWith('.wxml'))).toBe(true);
  const marked = TEXTS.filter(({ hearsay }) => hearsay).map(({ text }) => text).join();
  for (const words of ['不催收、不起诉', '分期 12–40 期', '罚息不用管']) expect(marked).toContain(words);
});

test('what is hearsay is known by its type alone', () => {
  const texts = textsOfScript(`
    const H = { source: 'x', certainty: 'hearsay' } as const;
    const O = { source: 'y', certainty: 'official' } as const;
    export const a = [{ text: '甲', ...H }, { text: '乙', ...O }, { text: '丙', certainty: 'hearsay' }, { text: '丁', tone: 'hearsay' }, '戊', \`网传·未核实：\${己}庚\`];`);
  const said = (hearsay: boolean) => texts.filter((each) => each.hearsay === hearsay && /[\u4e00-\u9fff]/.test(each.text)).map(({ text }) => text);
  expect(said(true)).toEqual(['甲', '丙', '丁', '网传·未核实：']);
  expect(said(false)).toEqual(['乙', '戊', '庚']);
});

describe('phone numbers', () => {
  const PHONE = /(?<![\d.,×+-])(?:1[3-9]\d{9}|95\d{3}|96\d{3}|12[3-9]\d{2}|100\d{2}|[48]00-?\d{3}-?\d{4}|0\d{2,3}-?\d{7,8})(?![\d.,%年期月天元-])/g;

  /** Digits that people choose as passwords, and keys in a row: nobody is told to dial them. */
  const GUESSED = ['settings/content/common-passwords.ts', 'settings/passphrase-field/guesses.ts'];

  test('what looks like one stands in a content folder, and is one that is known', () => {
    const known = NUMBERS.flatMap(({ digits }) => [digits, shownDigits(digits)]);
    const dialled = TEXTS.filter(({ file }) => !GUESSED.includes(file));
    const found = dialled.flatMap(({ file, text }) => (text.match(PHONE) ?? []).map((number) => ({ file, number })));
    expect(found.filter(({ file, number }) => !/(^|\/)content\//.test(file) || !known.includes(number)).map(({ file, number }) => `${file}: ${number}`)).toEqual([]);
    expect(new Set(found.map(({ number }) => number)).size).toBeGreaterThanOrEqual(5);
  });

  test.each(['95384', '400-999-8866', '13812345678', '12378', '0755-12345678', '96110'])('%s looks like one', (number) => {
    expect(`请打 ${number} 问`.match(PHONE)).toEqual([number]);
  });
});
