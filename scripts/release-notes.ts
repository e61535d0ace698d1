/**
 * `tsx scripts/release-notes.ts v0.2.0`: what a release says, from CHANGELOG.md and docs/size.md. Refuses a tag that isn't
 * package.json's version, and a version that the changelog hasn't dated yet.
 */
import fs from 'node:fs';
import path from 'node:path';
import { version } from '../package.json';

/** The changelog's section of a version, without its heading. */
export function sectionOf(changelog: string, wanted: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/)[0] === wanted);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section ${wanted}`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/ — \d{4}-\d{2}-\d{2}$/.test(heading.trim())) throw new Error(`CHANGELOG.md gives ${wanted} no date`);
  return lines.join('\n').trim();
}

/** The table of packages in docs/size.md. */
export function weights(size: string): string {
  const table = /## Packages\n\n((?:\|.*\n)+)/.exec(size)?.[1];
  if (table === undefined) throw new Error('docs/size.md has no table of packages');
  return table.trim();
}

/** All of the notes, for the version that `tag` names. */
export function releaseNotes(tag: string, ours: string, read: (file: string) => string): string {
  if (tag !== `v${ours}`) throw new Error(`the tag ${tag} isn't package.json's version ${ours}`);
  return `${sectionOf(read('CHANGELOG.md'), ours)}\n\n## 多大\n\n${weights(read('docs/size.md'))}\n`;
}

if (process.argv[1] === __filename) {
  process.stdout.write(releaseNotes(process.argv[2] ?? '', version, (file) => fs.readFileSync(path.join(__dirname, '..', file), 'utf8')));
}
