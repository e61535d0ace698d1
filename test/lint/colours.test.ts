import fs from 'node:fs';
import path from 'node:path';

/** A colour that no stylesheet defines is none on the screen, and nothing says so. */
const ROOT = path.join(__dirname, '../../miniprogram');

const sheets = fs
  .readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.wxss') && !/(^|\/)(node_modules|miniprogram_npm)\//.test(file))
  .map((file) => ({ file, text: fs.readFileSync(path.join(ROOT, file), 'utf8') }));

const definedIn = (text: string): string[] => [...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name);
const usedIn = (text: string): string[] => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

test('every variable that a stylesheet uses is defined in app.wxss or in itself', () => {
  const everywhere = definedIn(fs.readFileSync(path.join(ROOT, 'app.wxss'), 'utf8'));
  const unknown = sheets.flatMap(({ file, text }) => usedIn(text).filter((name) => ![...everywhere, ...definedIn(text)].includes(name)).map((name) => `${file}: ${name}`));
  expect(sheets.length).toBeGreaterThan(50);
  expect(unknown).toEqual([]);
});

test('nothing in app.wxss is defined for nobody', () => {
  const used = new Set(sheets.flatMap(({ text }) => usedIn(text)));
  expect(definedIn(fs.readFileSync(path.join(ROOT, 'app.wxss'), 'utf8')).filter((name) => !used.has(name))).toEqual([]);
});
