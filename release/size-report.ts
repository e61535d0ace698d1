import fs from 'node:fs';
import path from 'node:path';
import type { Unit } from './compile';
import type { Finding } from './finding';
import { kilobytes } from './kilobytes';
import { packageSizes, total, uploadedFiles, type SizedFile } from './sizes';
import { REPOSITORY } from './subject';

/** One line of docs/size.md. */
export interface Row {
  readonly what: string;
  readonly bytes: number;
}

export interface SizeReport {
  readonly packages: Row[];
  readonly parts: Row[];
  /** What would leave with a page: its own files, and those that nothing but it needs. */
  readonly pages: Row[];
  /** The scripts that run when the app is opened at a page: the app's, its own, its components', and all that those require. */
  readonly opened: Row[];
}

const DOCUMENT = path.join(REPOSITORY, 'docs/size.md');

/** A row of the document may be this far off before the gate asks for a new one: not each commit is to touch it. */
const TOLERANCE = 10_000;

export function sizeReport(folder: string, units: Record<string, Unit>): SizeReport {
  const files = uploadedFiles(folder);
  const packages = Object.entries(packageSizes(folder)).map(([name, bytes]) => ({ what: `package ${name}`, bytes }));
  return { packages, parts: byPart(files), pages: byPage(files, units), opened: byOpening(files, units) };
}

/** The folders of the app and the packages, heaviest first. */
function byPart(files: readonly SizedFile[]): Row[] {
  const parts = new Map<string, SizedFile[]>();
  for (const file of files) parts.set(partOf(file.path), [...(parts.get(partOf(file.path)) ?? []), file]);
  return heaviestFirst([...parts].map(([what, those]) => ({ what, bytes: total(those) })));
}

function partOf(file: string): string {
  const depth = file.startsWith('miniprogram_npm/') ? 2 : 1;
  const folders = file.split('/').slice(0, -1);
  return folders.length === 0 ? 'app.*' : folders.slice(0, depth).join('/');
}

function byPage(files: readonly SizedFile[], units: Record<string, Unit>): Row[] {
  const pages = Object.keys(units).filter((id) => id.startsWith('Page:'));
  const everything = pathsReached(units);
  return heaviestFirst(pages.map((page) => {
    const left = pathsReached(units, page);
    const leaving = files.filter((file) => everything.has(file.path) && !left.has(file.path));
    return { what: units[page]!.path.replace(/\/index\.json$/, ''), bytes: total(leaving) };
  }));
}

/** By `lazyCodeLoading: requiredComponents`; babel's helpers are required like anything else. */
function byOpening(files: readonly SizedFile[], units: Record<string, Unit>): Row[] {
  const pages = Object.keys(units).filter((id) => id.startsWith('Page:'));
  return heaviestFirst(pages.map((page) => {
    const run = pathsFrom(units, [page, 'Js:app.js']);
    const scripts = files.filter((file) => file.path.endsWith('.js') && run.has(file.path));
    return { what: `open ${units[page]!.path.replace(/\/index\.json$/, '')}`, bytes: total(scripts) };
  }));
}

/** The files of all units that are still needed without one of them. */
function pathsReached(units: Record<string, Unit>, without?: string): Set<string> {
  const needed = new Set(Object.values(units).flatMap(({ needs }) => needs));
  return pathsFrom(units, Object.keys(units).filter((id) => !needed.has(id)), without);
}

/** The files of some units and of all that they need. */
function pathsFrom(units: Record<string, Unit>, roots: readonly string[], without?: string): Set<string> {
  const reached = new Set<string>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === without || reached.has(id)) continue;
    reached.add(id);
    open.push(...(units[id]?.needs ?? []));
  }
  return new Set([...reached].flatMap((id) => units[id]?.path ?? []));
}

function heaviestFirst(rows: Row[]): Row[] {
  return rows.sort((one, other) => other.bytes - one.bytes || one.what.localeCompare(other.what));
}

/** Rows of docs/size.md that no longer say how things are. */
export function staleRows({ packages, parts, pages, opened }: SizeReport, document = readDocument()): Finding[] {
  const written = new Map([...document.matchAll(/^\| `([^`]+)` \| ([\d.]+) \|$/gm)].map(([, what = '', kilobytes]) => [what, Number(kilobytes) * 1000]));
  const rows = [...packages, ...parts, ...pages, ...opened];
  const gone = [...written.keys()].filter((what) => !rows.some((row) => row.what === what)).map((what) => ({ what, bytes: 0 }));
  return [...rows, ...gone]
    .filter(({ what, bytes }) => Math.abs(bytes - (written.get(what) ?? 0)) > TOLERANCE)
    .map(({ what, bytes }) => ({
      by: 'docs',
      file: 'docs/size.md',
      text: `${what} has ${kilobytes(bytes)} KB, not ${kilobytes(written.get(what) ?? 0)}: npm run docs:size writes it anew`,
    }));
}

export function writeDocument(text: string): void {
  fs.writeFileSync(DOCUMENT, text);
}

function readDocument(): string {
  return fs.existsSync(DOCUMENT) ? fs.readFileSync(DOCUMENT, 'utf8') : '';
}
