// Writes the stylesheet of components/icon: the icons of tdesign-icons.json as CSS masks with the drawing inline, so that
// they need no font and no network and take the colour of the text. Run by `npm run icons`; a test compares.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawing } from './tdesign-icons.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const FRAME = `/* Written by scripts/drawn-icons.mjs: a square of 1em in the text colour, cut out by the drawing. */
.icon {
  width: 1em;
  height: 1em;
  background-color: currentcolor;
  -webkit-mask: var(--drawing) center / 100% 100% no-repeat;
  mask: var(--drawing) center / 100% 100% no-repeat;
}
`;

/** The stylesheet with the icons of the given names. */
export function iconSheet(names) {
  return FRAME + names.map((name) => `\n.icon--${name} {\n  --drawing: url("${drawing(name)}");\n}\n`).join('');
}

function main() {
  const names = JSON.parse(fs.readFileSync(path.join(ROOT, 'scripts/tdesign-icons.json'), 'utf8'));
  fs.writeFileSync(path.join(ROOT, 'miniprogram/components/icon/index.wxss'), iconSheet(names));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
