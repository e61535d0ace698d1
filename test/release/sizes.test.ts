import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Unit } from '../../release/compile';
import { inWords } from '../../release/finding';
import { sizeReport, staleRows, type SizeReport } from '../../release/size-report';
import { packageSizes, sizeFindings } from '../../release/sizes';

let folder = '';
beforeEach(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sizes-')); });
afterEach(() => { fs.rmSync(folder, { recursive: true }); });

describe('packages', () => {
  test('counts each subpackage apart, and not the configuration that stays at home', () => {
    write({ 'app.json': '{"subPackages":[{"root":"reading"}]}', 'reading/a.js': 'abc', 'reading-list.js': 'ab', 'project.config.json': '{}' });
    expect(packageSizes(folder)).toEqual({ main: 36 + 2, 'reading/': 3 });
  });

  test.each([
    ['the main package is full to the last byte', { main: 600_000 }, []],
    ['the main package is over', { main: 600_001 }, ['the package main has 600001 bytes, 1 over the limit of 600000 (size)']],
    ['a subpackage may be larger', { main: 1, 'reading/': 2_000_000 }, []],
    ['a subpackage is over', { main: 1, 'reading/': 2_000_001 }, ['the package reading/ has 2000001 bytes, 1 over the limit of 2000000 (size)']],
  ])('%s', (_, sizes, found) => {
    expect(sizeFindings(sizes).map(inWords)).toEqual(found);
  });
});

describe('what weighs what', () => {
  test('counts by folder, by package, by what would leave with a page, and by what runs when it is opened', () => {
    write({
      'app.json': '{}', 'pages/a/index.js': '12345', 'pages/b/index.js': '123', 'views/only-a.js': '1234567', 'views/both.js': '1',
      'miniprogram_npm/dayjs/index.js': '1234', 'app.js': '12', 'pages/a/index.wxml': '123456',
    });
    const page = (name: string): Record<string, Unit> => ({ [`Page:pages/${name}/index.json`]: { path: `pages/${name}/index.json`, needs: [`Js:pages/${name}/index.js`] } });
    const script = (name: string, ...needs: string[]): Record<string, Unit> => ({ [`Js:${name}.js`]: { path: `${name}.js`, needs: needs.map((each) => `Js:${each}.js`) } });
    const units = {
      'MainPackage:app.json': { path: 'app.json', needs: ['Js:app.js', 'Page:pages/a/index.json', 'Page:pages/b/index.json'] },
      ...page('a'), ...page('b'), ...script('app', 'views/both'),
      ...script('pages/a/index', 'views/only-a', 'views/both'), ...script('pages/b/index', 'views/both'), ...script('views/only-a'), ...script('views/both'),
    };
    expect(sizeReport(folder, units)).toEqual({
      packages: [{ what: 'package main', bytes: 30 }],
      parts: [
        { what: 'pages', bytes: 14 }, { what: 'views', bytes: 8 }, { what: 'app.*', bytes: 4 }, { what: 'miniprogram_npm/dayjs', bytes: 4 },
      ],
      pages: [{ what: 'pages/a', bytes: 12 }, { what: 'pages/b', bytes: 3 }],
      opened: [{ what: 'open pages/a', bytes: 15 }, { what: 'open pages/b', bytes: 6 }],
    });
  });

  const report = (bytes: number): SizeReport => ({ packages: [], parts: [{ what: 'pages', bytes }], pages: [], opened: [] });
  test.each([
    ['near enough', '| `pages` | 50.0 |\n', 59_000, []],
    ['too far off', '| `pages` | 50.0 |\n', 61_000, ['docs/size.md: pages has 61.0 KB, not 50.0: npm run docs:size writes it anew (docs)']],
    ['a row that is missing', '', 20_000, ['docs/size.md: pages has 20.0 KB, not 0.0: npm run docs:size writes it anew (docs)']],
    ['a part that is gone', '| `pages` | 50.0 |\n| `cloud` | 30.0 |\n', 50_000, ['docs/size.md: cloud has 0.0 KB, not 30.0: npm run docs:size writes it anew (docs)']],
  ])('a document that is %s', (_, document, bytes, found) => {
    expect(staleRows(report(bytes), document).map(inWords)).toEqual(found);
  });
});

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}
