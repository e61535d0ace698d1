import fs from 'node:fs';
import { OPEN_SOURCE } from '../../miniprogram/help/content/open-source';
import { NOTICES, noticesText, shipped } from '../../scripts/third-party-notices';

const FREE = ['MIT', 'ISC', '0BSD'];

test('the notices are those of what is installed: `npm run notices` writes them', () => {
  expect(fs.readFileSync(NOTICES, 'utf8')).toBe(noticesText());
});

test('what ships is what both package.json name, with all that comes along', () => {
  const names = shipped().map(({ name }) => name);
  for (const file of ['package.json', 'miniprogram/settings/package.json']) {
    const { dependencies } = JSON.parse(fs.readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  }
  expect(names).toEqual(expect.arrayContaining(['tdesign-icons-svg', '@stablelib/wipe']));
});

test.each(shipped().map((one) => [one.name, one] as const))('%s: a licence that may ship, its copyright, and both in the app', (name, { licence, copyright }) => {
  expect(FREE).toContain(licence);
  expect(copyright.length).toBeGreaterThan(0);
  const own = OPEN_SOURCE.find((each) => each.name === name || name.startsWith(`${each.name}/`));
  expect(own?.licence).toBe(licence);
  // The app names no address, not even an author's: the gate takes each for a request. The repository's notices have them.
  for (const line of copyright) expect(own?.copyright).toContain(line.replace(/,? https?:\/\/\S+/, ''));
});

test('the app names nothing that does not ship', () => {
  const names = shipped().map(({ name }) => name);
  expect(OPEN_SOURCE.filter(({ name }) => !names.some((each) => each === name || each.startsWith(`${name}/`)))).toEqual([]);
});

test('what is drawn into the stylesheet is the version that was looked at', () => {
  const { devDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  expect(devDependencies['tdesign-icons-svg']).toBe(shipped().find(({ name }) => name === 'tdesign-icons-svg')?.version);
});
