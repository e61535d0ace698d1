import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import names from '../../scripts/tdesign-icons.json';

/** An icon that isn't on the list stays empty on the phone; one that nothing draws is sent with the first page for nothing. */
const ROOT = path.join(__dirname, '../../miniprogram');

function templates(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return /node_modules|miniprogram_npm/.test(entry.name) ? [] : templates(place);
    return entry.name.endsWith('.wxml') ? [fs.readFileSync(place, 'utf8')] : [];
  });
}

/** `name` of a t-icon, and what a button takes as an icon; of a condition both. */
function drawnIn(template: string): string[] {
  const values = [...template.matchAll(/<t-icon\b[^>]*?\sname="([^"]*)"|<t-[a-z-]+\b[^>]*?\s(?:left-|right-)?icon="([^"]*)"/g)].map(([, name, icon]) => name ?? icon ?? '');
  return values.flatMap((value) => (value.startsWith('{{') ? [...value.matchAll(/'([^']+)'/g)].map(([, name = '']) => name) : [value]));
}

test('the icons that are sent are those that something draws', () => {
  const drawn = [...new Set(templates(ROOT).flatMap(drawnIn))];
  expect(drawn.sort()).toEqual([...names].sort());
});

test('the stylesheet is that of the list: `npm run icons` writes it', () => {
  const script = "import('./scripts/drawn-icons.mjs').then(({ iconSheet }) => process.stdout.write(iconSheet(JSON.parse(process.argv[1]))))";
  const written = execFileSync(process.execPath, ['-e', script, JSON.stringify(names)], { cwd: path.join(ROOT, '..'), encoding: 'utf8' });
  expect(fs.readFileSync(path.join(ROOT, 'components/icon/index.wxss'), 'utf8')).toBe(written);
});
