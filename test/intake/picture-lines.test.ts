import { readPicture } from '../../miniprogram/help/readers/picture/read-picture';

/** What VisionKit says of a picture, as a text in lines. */

const SIZE = { width: 1000, height: 1000 };
type Place = readonly [text: string, left: number, top: number, right: number, bottom: number];

/** As WeChat's own example has it: the whole text in each, and corners in parts of the picture. */
const anchor = ([subtext, left, top, right, bottom]: Place, part = 1000): object => ({
  id: 0, type: 6, text: 'ALL', subtext, box: [[left, top], [right, top], [right, bottom], [left, bottom]].map(([x = 0, y = 0]) => ({ x: x / part, y: y / part })),
});
const ROW = (top: number, day: string, number: string, amount: string): Place[] => [[amount, 700, top + 2, 960, top + 34], [day, 40, top, 240, top + 30], [number, 400, top + 1, 500, top + 31]];
const IN_ROWS = '2026-02-25\t第01期\t应还¥454.50\n2026-03-25\t第02期\t应还¥452.18';

test.each<[string, readonly object[], string]>([
  ['columns in no order come out as rows', [...ROW(100, '2026-02-25', '第01期', '应还¥454.50'), ...ROW(180, '2026-03-25', '第02期', '应还¥452.18')].reverse().map((place) => anchor(place)), IN_ROWS],
  ['column by column', [0, 1, 2].flatMap((column) => [ROW(100, '2026-02-25', '第01期', '应还¥454.50')[column]!, ROW(180, '2026-03-25', '第02期', '应还¥452.18')[column]!]).map((place) => anchor(place)), IN_ROWS],
  ['corners in px', [...ROW(100, '2026-02-25', '第01期', '应还¥454.50'), ...ROW(180, '2026-03-25', '第02期', '应还¥452.18')].map((place) => anchor(place, 1)), IN_ROWS],
  ['pieces that stand close are one line without a tab', [anchor(['454.50', 150, 100, 250, 130]), anchor(['应还¥', 60, 100, 146, 130])], '应还¥ 454.50'],
  ['a photo that is turned a little', [anchor(['2026-02-25', 40, 100, 240, 130]), anchor(['第01期', 400, 112, 500, 142]), anchor(['454.50', 800, 126, 960, 156])], '2026-02-25\t第01期\t454.50'],
  ['two lines of a cell stay two', [anchor(['应还¥454.50', 700, 100, 960, 140]), anchor(['本金384.75', 710, 118, 950, 158])], '应还¥454.50\n本金384.75'],
  ['a large figure beside a small word', [anchor(['剩余本金', 40, 120, 160, 145]), anchor(['1,326.68', 700, 90, 960, 160])], '剩余本金\t1,326.68'],
  ['no places: the whole text once', [{ text: '2026-02-25\n454.50' }, { text: '2026-02-25\n454.50' }], '2026-02-25\n454.50'],
  ['no places: a piece in each, as the reference has it', [{ id: 1, type: 6, text: '2026-02-25' }, { id: 2, type: 6, text: '454.50' }], '2026-02-25\n454.50'],
  ['one anchor alone', [{ id: 1, type: 6, text: '2026-02-25\n454.50' }], '2026-02-25\n454.50'],
  ['some without a place: those are left out', [anchor(['454.50', 40, 100, 140, 130]), { subtext: '上一张', text: 'ALL' }], '454.50'],
  ['places that are none', [{ subtext: '454.50', box: [{ x: NaN, y: 1 }, { x: Infinity, y: 2 }] }], '454.50'],
  ['nothing found', [], ''],
  ['empty texts', [{ text: '  ' }, anchor([' ', 1, 1, 2, 2])], 'ALL'],
])('%s', (_name, anchors, text) => {
  expect(readPicture(anchors, SIZE)).toBe(text);
});

test.each([undefined, null, 'text', 5, {}, [null, 5, 'x', [], { text: 5, subtext: {}, box: 'x' }, { subtext: '', box: [{ x: NaN, y: 1 }, { x: Infinity, y: 2 }] }, { box: [null, 1] }]])('what is no anchor is no text: %p', (anchors) => {
  expect(readPicture(anchors, SIZE)).toBe('');
});

test('three thousand pieces take no longer than a moment', () => {
  const many = Array.from({ length: 3000 }, (_none, place) => anchor([`第${place}期`, (place % 3) * 300, Math.floor(place / 3), (place % 3) * 300 + 100, Math.floor(place / 3) + 1]));
  const started = Date.now();
  expect(readPicture(many, SIZE).split('\n')).toHaveLength(1000);
  expect(Date.now() - started).toBeLessThan(2000);
});
