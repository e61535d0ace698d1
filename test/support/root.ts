import fs from 'node:fs';
import path from 'node:path';

const REPOSITORY = path.resolve(__dirname, '../..');
const NPM_COMPONENTS = path.join(REPOSITORY, 'node_modules/tdesign-miniprogram/miniprogram_dist');

/** What a page's, a component's or the app's JSON says that matters to a test. */
export interface Declaration {
  pages?: string[];
  tabBar?: { list: { pagePath: string }[] };
  usingComponents?: Record<string, string>;
}

let root = path.resolve(REPOSITORY, process.env['MP_ROOT'] ?? 'miniprogram');

/** The folder with app.json: miniprogram/, or a compiled tree that MP_ROOT names. */
export function appRoot(): string {
  return root;
}

/** Mounts from another folder from now on: for the harness's own fixture. Call it before the first mountPage. */
export function useRoot(folder: string): void {
  root = folder;
}

/** What was read stays as it is for a test file: an app that is closed and opened again asks for all of it anew. */
const declarations = new Map<string, Declaration>();

export function readDeclaration(file: string): Declaration {
  const known = declarations.get(file);
  if (known !== undefined) return known;
  const read = JSON.parse(fs.readFileSync(`${file}.json`, 'utf8')) as Declaration;
  declarations.set(file, read);
  return read;
}

/** The app's own declaration, or an empty one where there is no app.json yet. */
export function appDeclaration(): Declaration {
  const file = path.join(root, 'app');
  return fs.existsSync(`${file}.json`) ? readDeclaration(file) : {};
}

/**
 * Where a component of usingComponents lies, as a path without extension. Relative and absolute ones are WeChat's;
 * a bare name is an npm package's: packed into the tree where it was compiled, or else straight from node_modules.
 */
export function componentFile(from: string, name: string): string {
  const candidates = name.startsWith('/')
    ? [path.join(root, name)]
    : [
        path.resolve(path.dirname(from), name),
        path.join(root, 'miniprogram_npm', name),
        path.join(NPM_COMPONENTS, name.replace(/^tdesign-miniprogram\//, '')),
      ];
  const found = candidates.find((file) => fs.existsSync(`${file}.json`));
  if (found === undefined) throw new Error(`${from}.json: no component at "${name}"`);
  return found;
}

const used = new Map<string, Record<string, string>>();

/** The files of the components that a page or component names, by tag. */
export function usedBy(file: string): Record<string, string> {
  const known = used.get(file);
  if (known !== undefined) return known;
  const everywhere = file.startsWith(appRoot()) ? appDeclaration().usingComponents : {};
  const names = { ...resolved(path.join(appRoot(), 'app'), everywhere), ...resolved(file, readDeclaration(file).usingComponents) };
  used.set(file, names);
  return names;
}

function resolved(from: string, names: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([tag, name]) => [tag, componentFile(from, name)]));
}

/** The folders whose templates may be rendered. */
export function templateFolders(): string[] {
  return [root, NPM_COMPONENTS];
}
