/**
 * `npm run notices` writes THIRD-PARTY-NOTICES.md: what ships to the phone beside our own code, by whom, and under which
 * licence. Read off both lockfiles and the licence that came with each package; a test compares.
 */
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
export const NOTICES = path.join(ROOT, 'THIRD-PARTY-NOTICES.md');

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly copyright: readonly string[];
  readonly text: string;
}

interface Locked { readonly version?: string; readonly license?: string; readonly dev?: boolean }

/** Drawn into the stylesheet by scripts/drawn-icons.mjs, so it ships though it is a tool by package.json. */
const DRAWN = ['tdesign-icons-svg'];
/** The packages that ship, by name: those of both lockfiles that are no tools, and the icons. */
export function shipped(): Shipped[] {
  return ['.', 'miniprogram/settings'].flatMap(lockedIn).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function lockedIn(folder: string): Shipped[] {
  const lock = JSON.parse(fs.readFileSync(path.join(ROOT, folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(lock.packages).flatMap(([place, { version = '', license = '', dev }]) => {
    const name = place.replace('node_modules/', '');
    if (place === '' || (dev === true && !DRAWN.includes(name))) return [];
    const text = licenceOf(path.join(ROOT, folder, place));
    return [{ name, version, licence: license, copyright: copyrightIn(path.join(ROOT, folder, place), text), text }];
  });
}

function licenceOf(folder: string): string {
  const file = fs.readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${path.basename(folder)} has no licence in its folder`);
  return fs.readFileSync(path.join(folder, file), 'utf8').replace(/\r/g, '').trim();
}

/** The lines of the licence, and those at the head of the scripts: a fork names its author there alone. */
function copyrightIn(folder: string, licence: string): string[] {
  const lib = path.join(folder, 'lib');
  const scripts = fs.existsSync(lib) ? fs.readdirSync(lib).filter((name) => name.endsWith('.js')).map((name) => fs.readFileSync(path.join(lib, name), 'utf8')) : [];
  const lines = [licence, ...scripts].flatMap((text) => text.match(/^(?:\/\/ )?Copyright (?:\(c\) )?\d.*$/gim) ?? []);
  return [...new Set(lines.map((line) => line.replace(/^\/\/ /, '').trim()))];
}

const HEAD = `# Third-party notices

What ships to the phone beside the code of this repository. Written by \`npm run notices\` from the lockfiles and the
licences of the packages. No font ships; the glyphs of the icons are drawn into the stylesheet.
`;

/** The file as it must be. */
export function noticesText(): string {
  const packages = shipped();
  const rows = packages.map(({ name, version, licence, copyright }) => `| ${name} | ${version} | ${licence} | ${copyright.join('; ')} |`);
  const texts = new Map<string, string[]>();
  for (const { name, text } of packages) if (text !== '') texts.set(text, [...(texts.get(text) ?? []), name]);
  const licences = [...texts].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  return [HEAD, ['| package | version | licence | copyright |', '| --- | --- | --- | --- |', ...rows, ''].join('\n'), ...licences].join('\n');
}

if (process.argv[1] === __filename) fs.writeFileSync(NOTICES, noticesText());
