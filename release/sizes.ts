import fs from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding';
import { filesBelow } from './subject';

/** A file as it would be uploaded. */
export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** "main", or the root of a subpackage. */
export type PackageSizes = Readonly<Record<string, number>>;

/** Ours for the main package, so that a slow phone opens the app at once; WeChat's own for each of the others. */
export const MAIN_LIMIT = 600_000;
export const OTHER_LIMIT = 2_000_000;

/** What would be uploaded; the project.config.json that the analyser wanted beside it would not. */
export function uploadedFiles(folder: string): SizedFile[] {
  return filesBelow(folder)
    .filter((file) => file !== 'project.config.json')
    .map((file) => ({ path: file, bytes: fs.statSync(path.join(folder, file)).size }));
}

export function packageSizes(folder: string): PackageSizes {
  const app = JSON.parse(fs.readFileSync(path.join(folder, 'app.json'), 'utf8')) as { subPackages?: { root: string }[]; subpackages?: { root: string }[] };
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'));
  const names = ['main', ...roots];
  const files = uploadedFiles(folder);
  const packageOf = (file: string): string => roots.find((root) => file.startsWith(root)) ?? 'main';
  return Object.fromEntries(names.map((name) => [name, total(files.filter((file) => packageOf(file.path) === name))]));
}

export function sizeFindings(sizes: PackageSizes): Finding[] {
  return Object.entries(sizes).flatMap(([name, bytes]) => {
    const limit = name === 'main' ? MAIN_LIMIT : OTHER_LIMIT;
    return bytes <= limit ? [] : [{ by: 'size', text: `the package ${name} has ${bytes} bytes, ${bytes - limit} over the limit of ${limit}` }];
  });
}

export function total(files: readonly SizedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
