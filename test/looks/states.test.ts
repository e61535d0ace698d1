import fs from 'node:fs';
import path from 'node:path';
import { STATES } from '../journeys/support/states';
import { statesNamed } from './states';

interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

const { pages, subPackages } = JSON.parse(fs.readFileSync(path.join(__dirname, '../../miniprogram/app.json'), 'utf8')) as AppJson;

/** Nobody goes there by its address: it stands before whatever page was asked for. */
const IN_THE_WAY = ['settings/lock/index'];

test('every page has a state', () => {
  const all = [...pages, ...subPackages.flatMap(({ root, pages: its }) => its.map((page) => `${root}/${page}`))];
  const drawn = new Set(STATES.map(({ url }) => url.slice(1).split('?')[0]));
  expect(all.filter((page) => !drawn.has(page) && !IN_THE_WAY.includes(page))).toEqual([]);
  expect([...drawn].filter((page) => !all.includes(page ?? ''))).toEqual([]);
});

test('each state has a name of its own that a file can have', () => {
  const names = STATES.map(({ name }) => name);
  expect(names.filter((name, place) => names.indexOf(name) !== place || !/^[a-z][a-z-]*$/.test(name))).toEqual([]);
});

test.each([
  [['loans'], ['loans']],
  [['loans-h*', 'help'], ['loans-hidden', 'help']],
])('%j are %j', (asked, names) => {
  expect(statesNamed(asked).map(({ name }) => name)).toEqual(names);
});

test('none named are all, and a name that no state has is no quiet nothing', () => {
  expect(statesNamed([])).toHaveLength(STATES.length);
  expect(() => statesNamed(['lones'])).toThrow('no state is called lones');
});
