import { staleEntries, untitledEntries } from '../../scripts/check-facts';
import { contentEntries } from '../../scripts/content-entries';

const entry = (checkedOn: string) => ({ file: 'content/a.ts', what: checkedOn, evidence: { source: 's', checkedOn, certainty: 'official' as const } });

test('what is older than a year is listed, the oldest first; a year to the day is not', () => {
  const entries = [entry('2025-11-23'), entry('2026-01-01'), entry('2025-11-24'), entry('2020-02-29')];
  expect(staleEntries(entries, '2026-11-24').map(({ what }) => what)).toEqual(['2020-02-29', '2025-11-23']);
});

test('in two years all that the app states is to be looked up again', () => {
  expect(staleEntries(contentEntries(), '2028-11-24')).toHaveLength(contentEntries().length);
  expect(contentEntries().length).toBeGreaterThan(30);
});

test.each([
  ['《征信业管理条例》第十六条（国务院，2013 年）', true], ['GB/T 45251-2025', true], ['银发〔2003〕251号', true],
  ['多处网页，菜单可能变动', false], ['国家金融监督管理总局', false],
])('a source names a document or not: %s', (source, titled) => {
  const one = { file: 'content/a.ts', what: 'a', evidence: { source, checkedOn: '2026-11-26', certainty: 'reported' as const } };
  expect(untitledEntries([one])).toEqual(titled ? [] : [one]);
});

test('arithmetic needs no document: it names its figures', () => {
  expect(untitledEntries([{ file: 'content/a.ts', what: 'a', evidence: { source: '逾期本金 × 日利率 × 1.5', checkedOn: '2026-11-26', certainty: 'computed' } }])).toEqual([]);
});

/** Numbers that everybody knows, and the lender's own words, of which only dated reprints are there. */
const WITHOUT_A_DOCUMENT = /^(公安机关|各地急救中心|公安机关和急救中心公布的号码)$|^(微众银行|微粒贷|国家金融监督管理总局).*\d{4}/;

test('what is called official names its document, or whose words it is and when: how sure it is looks so', () => {
  const sure = untitledEntries(contentEntries()).filter(({ evidence }) => ['official', 'industry'].includes(evidence.certainty));
  expect(sure.filter(({ evidence }) => !WITHOUT_A_DOCUMENT.test(evidence.source)).map(({ what, evidence }) => `${what}（${evidence.source}）`)).toEqual([]);
});
