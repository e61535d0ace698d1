import fs from 'node:fs';
import path from 'node:path';
import names from '../../scripts/tdesign-icons.json';

/** An icon that isn't on the list stays empty on the phone; one that nothing draws is sent with the first page for nothing. */
const ROOT = path.join(__dirname, '../../miniprogram');
/** tdesign's own, in the components that the app uses: the cross of a popup. */
const OF_TDESIGN = ['close'];

function templates(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return /node_modules|miniprogram_npm/.test(entry.name) ? [] : templates(place);
    return entry.name.endsWith('.wxml') ? [fs.readFileSync(place, 'utf8')] : [];
  });
}

/** `name` of a t-icon, and what a component of tdesign takes as an icon; of a condition both. */
function drawnIn(template: string): string[] {
  const values = [...template.matchAll(/<t-icon\b[^>]*?\sname="([^"]*)"|<t-[a-z-]+\b[^>]*?\s(?:left-|right-)?icon="([^"]*)"/g)].map(([, name, icon]) => name ?? icon ?? '');
  return values.flatMap((value) => (value.startsWith('{{') ? [...value.matchAll(/'([^']+)'/g)].map(([, name = '']) => name) : [value]));
}

test('the icons that are sent are those that something draws', () => {
  const drawn = [...new Set([...OF_TDESIGN, ...templates(ROOT).flatMap(drawnIn)])];
  expect(drawn.sort()).toEqual([...names].sort());
});
