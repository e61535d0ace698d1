import { inPortions, reach, turned, type PortionedPage } from '../../miniprogram/page-kit/portions';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);
const pageOf = (longLists: Record<string, number>): PortionedPage => ({ longLists });
const on = (list: string) => ({ detail: { list, back: false } });
const back = (list: string) => ({ detail: { list, back: true } });

/** What stands there after these turns, first and last row, and what more-rows says. */
function after(page: PortionedPage, view: object, turns: readonly ReturnType<typeof on>[]): { rows: number[]; turn: unknown; replaced: boolean[] } {
  let shown = inPortions(page, { view });
  const replaced: boolean[] = [];
  for (const turn of turns) {
    const answer = turned(page, turn);
    replaced.push(answer.replaced);
    shown = inPortions(page, answer.parts);
  }
  const rows = (shown['view'] as { rows: number[] }).rows;
  return { rows: [rows[0] ?? 0, rows[rows.length - 1] ?? 0], turn: (shown['turns'] as Record<string, unknown>)['view_rows'], replaced };
}

describe('a list of 100 rows, 40 of which may stand on the page', () => {
  test.each<[string, ReturnType<typeof on>[], number[], object, boolean[]]>([
    ['twenty at first', [], [1, 20], { rows: 100, before: 0, left: 80, next: 20, replaces: false }, []],
    ['twenty more', [on('view_rows')], [1, 40], { rows: 100, before: 0, left: 60, next: 40, replaces: true }, [false]],
    ['then the next in their place', [on('view_rows'), on('view_rows')], [41, 80], { rows: 100, before: 40, left: 20, next: 20, replaces: true }, [false, true]],
    ['the last', [on('view_rows'), on('view_rows'), on('view_rows')], [81, 100], { rows: 100, before: 40, left: 0, next: 0, replaces: true }, [false, true, true]],
    ['back', [on('view_rows'), on('view_rows'), back('view_rows')], [1, 40], { rows: 100, before: 0, left: 60, next: 40, replaces: true }, [false, true, true]],
  ])('%s', (_what, turns, rows, turn, replaced) => {
    expect(after(pageOf({ 'view.rows': 40 }), { rows: numbers(100) }, turns)).toEqual({ rows, turn, replaced });
  });
});

test.each([7, 36, 40])('a list of %d rows fits, stands there whole, and nothing is asked', (rows) => {
  expect(after(pageOf({ 'view.rows': 40 }), { rows: numbers(rows) }, [])).toMatchObject({ rows: [1, rows], turn: { rows, before: 0, left: 0, next: 0 }, replaced: [] });
});

test('read anew the list stays where it was left, and begins again once it has become too short for that', () => {
  const page = pageOf({ 'view.rows': 40 });
  after(page, { rows: numbers(100) }, [on('view_rows'), on('view_rows')]);
  expect(after(page, { rows: numbers(90) }, []).rows).toEqual([41, 80]);
  expect(after(page, { rows: numbers(41) }, []).rows).toEqual([41, 41]);
  expect(after(page, { rows: numbers(40) }, []).rows).toEqual([1, 40]);
});

test('a row is reached, and the first of another list', () => {
  const page = pageOf({ 'view.rows': 40 });
  reach(page, 'view_rows', 65);
  expect(after(page, { rows: numbers(66) }, []).rows).toEqual([41, 66]);
  reach(page, 'view_rows', 0);
  expect(after(page, { rows: numbers(66) }, []).rows).toEqual([1, 20]);
});

test('what has no long list goes through as it is', () => {
  const parts = { view: { rows: numbers(100) } };
  expect(inPortions({}, parts)).toBe(parts);
  expect(inPortions(pageOf({ 'other.rows': 40 }), parts)).toBe(parts);
});

describe('rows in months', () => {
  const months = [{ month: 'May', rows: numbers(15) }, { month: 'April', rows: [] }, { month: 'March', rows: numbers(30) }, { month: 'February', rows: numbers(3) }];
  const shape = (shown: Readonly<Record<string, unknown>>) => (shown['view'] as { months: { month: string; rows: number[] }[] }).months.map(({ month, rows }) => `${month} ${rows.length === 0 ? '-' : `${rows[0]}–${rows[rows.length - 1]}`}`);

  test('a month goes with its rows; an empty one counts as a row', () => {
    const page = pageOf({ 'view.months.rows': 20 });
    expect(shape(inPortions(page, { view: { months } }))).toEqual(['May 1–15', 'April -', 'March 1–4']);
    expect(shape(inPortions(page, turned(page, on('view_months_rows')).parts))).toEqual(['March 5–24']);
    expect(shape(inPortions(page, turned(page, on('view_months_rows')).parts))).toEqual(['March 25–30', 'February 1–3']);
  });

  test('or all months stay', () => {
    const page = pageOf({ 'view.months.*rows': 20 });
    expect(shape(inPortions(page, { view: { months } }))).toEqual(['May 1–15', 'April -', 'March 1–5', 'February -']);
    expect(shape(inPortions(page, turned(page, on('view_months_rows')).parts))).toEqual(['May -', 'April -', 'March 6–25', 'February -']);
  });

  test('each row comes once, whatever stands where', () => {
    const page = pageOf({ 'view.months.rows': 20 });
    const seen: string[] = [];
    let shown = inPortions(page, { view: { months } });
    for (;;) {
      seen.push(...(shown['view'] as { months: { month: string; rows: number[] }[] }).months.flatMap(({ month, rows }) => rows.map((row) => `${month} ${row}`)));
      if ((shown['turns'] as Record<string, { next: number }>)['view_months_rows']?.next === 0) break;
      shown = inPortions(page, turned(page, on('view_months_rows')).parts);
    }
    expect(seen).toEqual(months.flatMap(({ month, rows }) => rows.map((row) => `${month} ${row}`)));
  });
});
