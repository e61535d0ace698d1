import fs from 'node:fs';
import path from 'node:path';

/** The rules of docs/rules.md and the places that cite them: `rule 4.12`, in this form alone. */

const REPOSITORY = path.resolve(__dirname, '../..');
const ROOMS = ['miniprogram', 'test', 'bench', 'preview', 'release', 'scripts', 'docs'];
const TEXTS = /\.(ts|js|mjs|wxml|wxss|wxs|md)$/;
const NOT_OURS = new Set(['node_modules', 'miniprogram_npm', 'build', 'images']);

export interface RuleEntry {
  readonly number: string;
  readonly anchor: string;
  readonly line: string;
}

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** "- <a id="4.12"></a>**4.12** What it says." */
export function rulesIn(lawbook: string): RuleEntry[] {
  return lawbook.split('\n').flatMap((line) => {
    const entry = /^- (?:<a id="([^"]*)"><\/a>)?\*\*(\d+\.\d+)\*\* /.exec(line);
    return entry ? [{ anchor: entry[1] ?? '', number: entry[2] ?? '', line }] : [];
  });
}

export const lawbook = (): string => fs.readFileSync(path.join(REPOSITORY, 'docs/rules.md'), 'utf8');

/** What a text cites: the number, or all that was written where it is none, as in a plural without a section. A comment's line may break before the number. */
export function citationsIn(text: string): string[] {
  const unbroken = text.replace(/\n\s*(\*|\/\/)?[ \t]*/g, ' ');
  return [...unbroken.matchAll(/\b(rules?) (?:no\. |§ ?)?(\d[\d.]*)(?![\d%])/gi)].map(([all, word = '', number = '']) => {
    const asked = number.replace(/\.$/, '');
    return word === 'rule' && /^\d+\.\d+$/.test(asked) ? asked : all;
  });
}

/** Every text of the repository that people wrote, by its path from the root. */
export function writtenTexts(): TextFile[] {
  const atRoot = fs.readdirSync(REPOSITORY).filter((name) => TEXTS.test(name)).map((name) => path.join(REPOSITORY, name));
  return [...atRoot, ...ROOMS.flatMap((room) => filesBelow(path.join(REPOSITORY, room)))].map((file) => ({
    file: path.relative(REPOSITORY, file),
    text: fs.readFileSync(file, 'utf8'),
  }));
}

function filesBelow(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return TEXTS.test(entry.name) ? [file] : [];
  });
}
