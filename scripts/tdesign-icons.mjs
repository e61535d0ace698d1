// Makes tdesign's icons work offline, on the phone too. Run by "postinstall".
//
// tdesign-miniprogram ships icon.wxss with a font on a CDN and one rule for each of its 2,000 glyphs. The app
// never touches the network, so this rewrites that file: the remote @font-face and the glyph rules go, and
// each icon of icons.json becomes a CSS mask with the drawing inline, from the package tdesign-icons-svg.
// Running it again gives the same file, since it always starts from the original kept beside it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const SHEET = path.join(ROOT, 'node_modules/tdesign-miniprogram/miniprogram_dist/icon/icon.wxss');
const ORIGINAL = path.join(ROOT, 'node_modules/.cache/tdesign-icons/icon.original.wxss');
const DRAWINGS = path.join(ROOT, 'node_modules/tdesign-icons-svg/src');
const MARK = '/* rewritten by scripts/tdesign-icons.mjs */';

/** What stands around every glyph: a square of 1em, painted in the text colour, cut out by the mask. */
const GLYPH =
  '.t-icon-base:before{content:"";display:block;width:1em;height:1em;margin:0 auto;' +
  'background-color:currentColor;-webkit-mask:var(--t-icon) center/100% 100% no-repeat;' +
  'mask:var(--t-icon) center/100% 100% no-repeat;}';

/** The original stylesheet, also after an earlier run. */
export function originalSheet() {
  const current = fs.readFileSync(SHEET, 'utf8');
  if (current.startsWith(MARK)) {
    if (fs.existsSync(ORIGINAL)) return fs.readFileSync(ORIGINAL, 'utf8');
    throw new Error('the original icon.wxss is lost: reinstall tdesign-miniprogram (npm ci)');
  }
  fs.mkdirSync(path.dirname(ORIGINAL), { recursive: true });
  fs.writeFileSync(ORIGINAL, current);
  return current;
}

/** The icon as a data: address, small and with the viewBox that the package misspells. */
export function drawing(name) {
  const file = path.join(DRAWINGS, `${name}.svg`);
  if (!fs.existsSync(file)) throw new Error(`tdesign-icons-svg has no icon "${name}" (scripts/tdesign-icons.json)`);
  const svg = fs
    .readFileSync(file, 'utf8')
    .replace(/<svg[^>]*>/, '<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24">')
    .replace(/ id="[^"]*"/g, '')
    .replace(/<path fill="transparent"[^>]*><\/path>/g, '')
    .replace(/currentColor/g, '#000')
    .replace(/><\/(path|circle|rect|ellipse|line|polygon)>/g, '/>')
    .replace(/"/g, "'");
  return `data:image/svg+xml,${svg.replace(/[%#<>]/g, (c) => encodeURIComponent(c))}`;
}

/** The stylesheet with the given icons inline and nothing remote. */
export function offlineSheet(original, names) {
  const frame = original
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/\.t-icon-[\w-]+:before\s*\{[^}]*\}\s*/g, '')
    .replace(/\.t-icon\{font-family:t!important;?\}/g, '');
  const glyphs = names.map((name) => `.t-icon-${name}:before{--t-icon:url("${drawing(name)}");}`);
  return [MARK, frame.trim(), GLYPH, ...glyphs, ''].join('\n');
}

function main() {
  if (!fs.existsSync(SHEET) || !fs.existsSync(DRAWINGS)) {
    console.warn('tdesign-icons: tdesign-miniprogram or tdesign-icons-svg is not installed; nothing rewritten');
    return;
  }
  const names = JSON.parse(fs.readFileSync(path.join(ROOT, 'scripts/tdesign-icons.json'), 'utf8'));
  const original = originalSheet();
  const sheet = offlineSheet(original, [...new Set(names)]);
  fs.writeFileSync(SHEET, sheet);
  console.log(`tdesign-icons: ${names.length} icons offline, ${original.length} -> ${sheet.length} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
