import { lineColour, lineMark, LINES, lineStroke } from '../../../miniprogram/views/chart/line-style';
import { elementsOf } from './svg-picture';

const PLACES = Array.from({ length: LINES }, (_, place) => place);
/** app.wxss: --card and --paper, light and dark. */
const GROUNDS = ['#ffffff', '#f4f5f6', '#1e2123', '#121415'];

/** WCAG 2: the contrast of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('contrast is counted as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each(PLACES.flatMap((place) => GROUNDS.map((ground) => [place, ground] as const)))('the line at place %i is seen on %s', (place, ground) => {
  expect(contrast(lineColour(place), ground)).toBeGreaterThanOrEqual(3);
});

test('no two lines have the same colour, the same dashes or the same mark', () => {
  const dashes = PLACES.map((place) => /dasharray="([^"]*)"/.exec(lineStroke(place))?.[1] ?? '');
  for (const looks of [PLACES.map(lineColour), dashes, PLACES.map(lineMark)]) expect(new Set(looks).size).toBe(LINES);
});

test('a mark shows a whole period of the dashes and more', () => {
  for (const place of PLACES) {
    const [svg, line] = elementsOf(lineMark(place));
    const period = (line?.attributes['stroke-dasharray'] ?? '0').split(' ').reduce((sum, length) => sum + Number(length), 0);
    expect(period).toBeLessThan(Number(svg?.attributes['width']));
    expect(line?.attributes['stroke']).toBe(lineColour(place));
  }
});

test.each([LINES, -1, 0.5])('there is no line at place %d', (place) => {
  expect(() => lineColour(place)).toThrow(RangeError);
});
