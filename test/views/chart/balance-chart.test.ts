import fc from 'fast-check';
import { addDays, addMonths } from '../../../miniprogram/calc/index';
import { balanceChart, lineMark, type BalanceChart, type BalanceLine } from '../../../miniprogram/views/chart/balance-chart';
import { curvesOf, elementsOf, stopsOf } from './svg-picture';

const TODAY = '2026-11-22';
const LAST = '2029-11-22';

type Points = readonly (readonly [on: string, amount: number])[];

function line(points: Points, shape: BalanceLine['shape'] = 'step', name = '方案'): BalanceLine {
  return { name, shape, points: points.map(([on, amount]) => ({ on, amount })) };
}

function chartOf(...lines: BalanceLine[]): BalanceChart {
  const chart = balanceChart(lines, TODAY);
  if (chart === null) throw new Error('no chart');
  return chart;
}

describe('the picture', () => {
  test.each<[what: string, lines: BalanceLine[], curves: [number, number][][]]>([
    ['a step stays until it is paid', [line([[TODAY, 100], [LAST, 0]])], [[[4, 4], [276, 4], [276, 164]]]],
    ['a slope changes evenly', [line([[TODAY, 50], [LAST, 100]], 'slope')], [[[4, 84], [276, 4]]]],
    ['one point', [line([[TODAY, 100]])], [[[4, 4]]]],
    ['all on one day', [line([[TODAY, 100], [TODAY, 50], [TODAY, 0]])], [[[4, 4], [4, 4], [4, 84], [4, 84], [4, 164]]]],
    ['nothing owed', [line([[TODAY, 0], [LAST, 0]])], [[[4, 164], [276, 164], [276, 164]]]],
    ['a short line beside a long one', [line([['2026-01-01', 100], ['2026-01-11', 0]]), line([['2026-01-01', 50], ['2026-01-06', 0]], 'slope')], [[[4, 4], [276, 4], [276, 164]], [[4, 84], [140, 164]]]],
    ['a line that begins later', [line([['2026-01-01', 100], ['2026-01-11', 0]], 'slope'), line([['2026-01-06', 100], ['2026-01-11', 0]], 'slope')], [[[4, 4], [276, 164]], [[140, 4], [276, 164]]]],
    ['the greatest sum', [line([[TODAY, 10_000_000_000], [LAST, 1]], 'slope')], [[[4, 4], [276, 164]]]],
  ])('%s', (_what, lines, curves) => {
    expect(curvesOf(chartOf(...lines).image)).toEqual(curves);
  });

  test('has grid lines at 0, half and the highest amount', () => {
    const [, grid] = elementsOf(chartOf(line([[TODAY, 100], [LAST, 0]])).image);
    expect(stopsOf(grid?.attributes['d'] ?? '')).toEqual([[0, 164], [280, 164], [0, 84], [280, 84], [0, 4], [280, 4]]);
  });

  test('ends each line with a dot of its colour', () => {
    const [, , , dot, second] = elementsOf(chartOf(line([[TODAY, 100], [LAST, 0]]), line([[TODAY, 70]])).image);
    expect(dot?.attributes).toEqual({ d: 'M279,164A3,3,0,1,1,273,164A3,3,0,1,1,279,164', fill: '#1f8a80' });
    expect(second?.attributes['stroke']).toBe('#b8690f');
  });

  test('has no text, no styles, and in its address nothing that ends a url() of CSS', () => {
    const chart = chartOf(line([[TODAY, 100], [LAST, 0]], 'step', '<b>"方案" & (一)\'</b>'), line([[TODAY, 70]]));
    const names = elementsOf(chart.image).map(({ name }) => name);
    expect(names).toEqual(['svg', 'path', 'path', 'path', 'path', 'path']);
    for (const address of [chart.image, ...chart.legend.map(({ mark }) => mark)]) expect(address).toMatch(/^data:image\/svg\+xml;charset=utf-8,[\w.%-]+$/);
  });

  test('of six plans of 60 terms is a small part of what setData takes', () => {
    const terms = Array.from({ length: 61 }, (_, term) => [addMonths(TODAY, term), 6_000_000 - term * 100_000] as const);
    const chart = chartOf(...Array.from({ length: 6 }, () => line(terms)));
    expect(chart.legend[0]?.facts).toBe('11月22日欠 60,000.00 元，2029年5月22日还剩 30,000.00 元，2031年11月22日还清');
    expect(JSON.stringify(chart).length).toBeLessThan(20_000);
  });
});

describe('the text', () => {
  test('names the days, the amounts of the grid and every line', () => {
    expect(chartOf(line([[TODAY, 5_700_000], ['2028-05-22', 2_850_000], [LAST, 0]], 'step', '分 36 期'), line([['2026-11-01', 100]], 'slope', '现在还清'))).toMatchObject({
      from: '11月1日',
      to: '2029年11月22日',
      highest: '57,000.00',
      middle: '28,500.00',
      legend: [
        { name: '分 36 期', mark: lineMark(0), facts: '11月22日欠 57,000.00 元，2028年5月22日还剩 28,500.00 元，2029年11月22日还清' },
        { name: '现在还清', mark: lineMark(1), facts: '11月1日欠 1.00 元' },
      ],
    });
  });

  test.each([[0, '', ''], [1, '0.01', ''], [2, '0.02', '0.01'], [101, '1.01', '0.50'], [10_000_000_000, '100,000,000.00', '50,000,000.00']])(
    'where %i fen are the most, the grid says "%s" and "%s"', (amount, highest, middle) => {
      expect(chartOf(line([[TODAY, amount]]))).toMatchObject({ highest, middle });
    },
  );

  test('a line without points is left out, and the others keep their looks', () => {
    expect(chartOf(line([]), line([[TODAY, 100]], 'step', '第二')).legend).toEqual([{ name: '第二', mark: lineMark(1), facts: '11月22日欠 1.00 元' }]);
  });
});

test.each([['no line', []], ['no points', [line([]), line([])]]])('nothing is drawn of %s', (_what, lines) => {
  expect(balanceChart(lines, TODAY)).toBeNull();
});

test.each<[what: string, lines: BalanceLine[]]>([
  ['seven lines', Array.from({ length: 7 }, () => line([[TODAY, 100]]))],
  ['days out of order', [line([[LAST, 100], [TODAY, 0]])]],
  ['a day that is none', [line([['2026-02-30', 100]])]],
  ['a negative amount', [line([[TODAY, -1]])]],
  ['part of a fen', [line([[TODAY, 0.5]])]],
  ['no number', [line([[TODAY, NaN]])]],
  ['more than is exact', [line([[TODAY, 2 ** 53]])]],
])('%s: a broken invariant throws', (_what, lines) => {
  expect(() => balanceChart(lines, TODAY)).toThrow(RangeError);
});

const anyLine: fc.Arbitrary<BalanceLine> = fc
  .record({
    start: fc.integer({ min: 0, max: 3_000 }),
    steps: fc.array(fc.record({ days: fc.integer({ min: 0, max: 400 }), amount: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 }), fc.maxSafeNat()) }), { maxLength: 60 }),
    shape: fc.constantFrom<BalanceLine['shape']>('step', 'slope'),
    name: fc.string(),
  })
  .map(({ start, steps, shape, name }) => {
    let day = addDays('2020-01-01', start);
    return { name, shape, points: steps.map(({ days, amount }) => ({ on: (day = addDays(day, days)), amount })) };
  });

test('whatever is drawn is well-formed, inside the picture, and keeps the order of days and amounts', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
      const chart = balanceChart(lines, TODAY);
      const drawn = lines.filter(({ points }) => points.length > 0);
      if (chart === null) return expect(drawn).toEqual([]);
      const [svg, ...paths] = elementsOf(chart.image);
      const [width = NaN, height = NaN] = (svg?.attributes['viewBox'] ?? '').split(' ').slice(2).map(Number);
      for (const [x, y] of paths.flatMap(({ attributes }) => stopsOf(attributes['d'] ?? ''))) {
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
      const curves = curvesOf(chart.image);
      expect(curves).toHaveLength(drawn.length);
      // The end of each point: a step has a corner before it.
      const places = drawn.flatMap(({ points, shape }, index) =>
        points.map((point, at) => ({ ...point, place: curves[index]?.[shape === 'step' ? 2 * at : at] ?? [NaN, NaN] })));
      inOrder(places, (one, other) => one.on < other.on, ({ place }) => place[0]);
      inOrder(places, (one, other) => one.amount < other.amount, ({ place }) => -place[1]);
    }),
    { numRuns: 300 },
  );
});

/** What comes before by its value never comes after by its coordinate. */
function inOrder<T>(all: readonly T[], isBefore: (one: T, other: T) => boolean, coordinate: (one: T) => number): void {
  const sorted = [...all].sort((one, other) => (isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0));
  for (const [index, one] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && isBefore(one, next)) expect(coordinate(one)).toBeLessThanOrEqual(coordinate(next));
  }
}
