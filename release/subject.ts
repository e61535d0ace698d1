import fs from 'node:fs';
import path from 'node:path';

export const REPOSITORY = path.resolve(__dirname, '..');

/** Everything the gate writes; git ignores it. */
export const BUILD = path.join(REPOSITORY, 'build/release');

/** What goes through the gate: a folder with miniprogram/, project.config.json and tsconfig.json. The gate adds compiled/. */
export interface Subject {
  readonly folder: string;
  /** The package.json whose `dependencies` are packed for the main package; a subpackage has its own inside miniprogram/. */
  readonly manifest: string;
}

export function sourceOf({ folder }: Subject): string {
  return path.join(folder, 'miniprogram');
}

export function compiledOf({ folder }: Subject): string {
  return path.join(folder, 'compiled');
}

/**
 * Copies the app to build/release. The compiler packs npm into the source and leaves other things behind; the tree
 * that people work in stays as it is, and a copy doesn't change while it is looked at.
 */
export function copyOfApp(): Subject {
  const subject = { folder: BUILD, manifest: path.join(REPOSITORY, 'package.json') };
  fs.rmSync(BUILD, { recursive: true, force: true });
  fs.cpSync(path.join(REPOSITORY, 'miniprogram'), sourceOf(subject), { recursive: true, filter: (file) => path.basename(file) !== 'miniprogram_npm' });
  fs.cpSync(path.join(REPOSITORY, 'project.config.json'), path.join(BUILD, 'project.config.json'));
  fs.writeFileSync(path.join(BUILD, 'tsconfig.json'), TYPES);
  return subject;
}

/** Types are checked as everywhere else, but in the copy. */
const TYPES = JSON.stringify({ extends: path.join(REPOSITORY, 'tsconfig.app.json'), include: ['miniprogram/**/*.ts'], exclude: ['**/miniprogram_npm', '**/node_modules'] });

export function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
