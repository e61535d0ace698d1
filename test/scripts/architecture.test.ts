import fs from 'node:fs';
import path from 'node:path';
import { readSources } from '../../scripts/architecture/imports';
import { readLayers, REPOSITORY } from '../../scripts/architecture/layers';
import { architectureOf, circles, type Architecture, forbiddenUses } from '../../scripts/architecture/model';
import { picture, THEMES } from '../../scripts/architecture/picture';
import { tableIn, withTable } from '../../scripts/architecture/table';

const layers = readLayers();
const sources = readSources(path.join(REPOSITORY, 'miniprogram'));
const real = architectureOf(sources, layers);
const page = fs.readFileSync(path.join(REPOSITORY, 'docs/architecture.md'), 'utf8');
const shown = tableIn(page);

const use = (from: string, to: string) => ({ from, to });

describe('the app', () => {
  test('no file uses one of a layer above its own, or of another subpackage', () => {
    expect(forbiddenUses(sources.uses, layers)).toEqual([]);
  });

  test('no files use each other in a circle', () => {
    expect(circles(sources.uses)).toEqual([]);
  });

  test('every layer has files', () => {
    expect(real.layers.filter(({ files }) => files === 0)).toEqual([]);
  });
});

/** When one of these fails: npm run docs:architecture. */
describe('docs/architecture.md shows what the imports say', () => {
  test('the layers, and which uses which', () => {
    expect(namesOf(shown)).toEqual(namesOf(real));
  });

  test('how many, to a tenth: an import more doesn’t ask for a new picture', () => {
    const far = numbersOf(real).filter(([what, number]) => !isNear(new Map(numbersOf(shown)).get(what) ?? 0, number));
    expect(far).toEqual([]);
  });

  test.each(Object.entries(THEMES))('the picture for a %s page is that of the table', (name, theme) => {
    const file = path.join(REPOSITORY, `docs/images/architecture-${name}.svg`);
    expect(fs.readFileSync(file, 'utf8')).toBe(picture(shown, theme));
  });
});

describe('what is looked for is found', () => {
  const two = [layers.find(({ name }) => name === 'pages'), layers.find(({ name }) => name === 'calc')].filter((layer) => layer !== undefined);
  const [upper = '', lower = ''] = two.map(({ name }) => name);

  test('a use that goes upward', () => {
    const wrong = use(`${lower}/a.ts`, `${upper}/b.ts`);
    expect(forbiddenUses([use(`${upper}/b.ts`, `${lower}/c.ts`), wrong, use(`${lower}/a.ts`, `${lower}/c.ts`)], two)).toEqual([wrong]);
  });

  test('a use of another subpackage, downward too', () => {
    const wrong = use('help/a.ts', 'plans/b.ts');
    expect(forbiddenUses([wrong, use('help/a.ts', 'help/b.ts'), use('plans/b.ts', 'calc/c.ts')], layers)).toEqual([wrong]);
  });

  test.each([
    ['none', [use('a', 'b'), use('b', 'c'), use('a', 'c')], []],
    ['of two', [use('a', 'b'), use('b', 'a'), use('b', 'c')], [['a', 'b']]],
    ['of three beside one of two', [use('a', 'b'), use('b', 'c'), use('c', 'a'), use('c', 'd'), use('d', 'e'), use('e', 'd')], [['a', 'b', 'c'], ['d', 'e']]],
    ['a file of itself', [use('a', 'a')], [['a']]],
  ])('circles: %s', (_name, uses, want) => {
    expect(circles(uses)).toEqual(want);
  });

  test('a folder that no layer is', () => {
    expect(() => architectureOf({ lines: new Map([['attic/a.ts', 1]]), uses: [] }, layers)).toThrow('attic/a.ts');
  });

  test('a table is read back as it was written', () => {
    expect(tableIn(withTable(page, real))).toEqual(real);
  });
});

function namesOf({ layers: rows, arrows }: Architecture): unknown {
  return { rows: rows.map(({ name, what, isPure }) => ({ name, what, isPure })), arrows: arrows.map(({ from, to }) => `${from} → ${to}`) };
}

function numbersOf({ layers: rows, arrows }: Architecture): [what: string, number: number][] {
  return [
    ...rows.flatMap(({ name, files, lines }): [string, number][] => [[`${name}: files`, files], [`${name}: lines`, lines]]),
    ...arrows.map(({ from, to, count }): [string, number] => [`${from} → ${to}`, count]),
  ];
}

function isNear(shownNumber: number, number: number): boolean {
  return Math.abs(shownNumber - number) <= Math.max(3, number / 10);
}
