import fs from 'node:fs';
import path from 'node:path';

export type Json = Record<string, unknown>;

/** Where the parts of a mini-program lie on disk. Inside, every file is named by its id: its path in the code package, without ending. */
export class CodePackage {
  constructor(
    /** The folder with package.json and node_modules. */
    readonly root: string,
    /** The folder with app.json. */
    readonly source: string,
  ) {}

  /** The path on disk of an id, without ending. npm packages live under the id miniprogram_npm/, as WeChat packs them. */
  pathOf(id: string): string {
    const npm = /^miniprogram_npm\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(id);
    return npm ? path.join(this.npmFolder(npm[1] ?? ''), npm[2] ?? '') : path.join(this.source, id);
  }

  /** The folder of an npm package that WeChat would pack: "miniprogram" of its package.json, or the package itself. */
  npmFolder(name: string): string {
    const folder = path.join(this.root, 'node_modules', name);
    const manifest = readJson(path.join(folder, 'package.json'));
    return path.join(folder, typeof manifest.miniprogram === 'string' ? manifest.miniprogram : '');
  }

  has(id: string, ending: string): boolean {
    return isFile(this.pathOf(id) + ending);
  }

  read(id: string, ending: string): string {
    return fs.readFileSync(this.pathOf(id) + ending, 'utf8');
  }

  json(id: string): Json {
    return readJson(this.pathOf(id) + '.json');
  }

  /** The script of a page or component, if it has one. */
  scriptOf(id: string): string | undefined {
    return ['.ts', '.js'].map((ending) => this.pathOf(id) + ending).find(isFile);
  }

  /** The id that a usingComponents entry means, or undefined if there is no such component. */
  resolveComponent(reference: string, fromId: string): string | undefined {
    const relative = reference.startsWith('/')
      ? reference.slice(1)
      : path.posix.join(path.posix.dirname(fromId), reference);
    const candidates = [relative, path.posix.join(relative, 'index')];
    if (/^[^./]/.test(reference)) candidates.push(`miniprogram_npm/${reference}`, `miniprogram_npm/${reference}/index`);
    return candidates.map((id) => path.posix.normalize(id)).find((id) => this.has(id, '.wxml'));
  }

  /** The file a bare import means: 'tdesign-miniprogram/toast/index', or a package that tdesign brings along. */
  resolveNpmScript(request: string, fromFolder: string): string | undefined {
    const [, name = '', sub = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(request) ?? [];
    const folders: string[] = [];
    for (let dir = fromFolder; dir.startsWith(this.root) && dir !== this.root; dir = path.dirname(dir)) {
      folders.push(path.join(dir, 'miniprogram_npm', name));
    }
    if (readJson(path.join(this.root, 'node_modules', name, 'package.json')).miniprogram) folders.push(this.npmFolder(name));
    return folders
      .flatMap((folder) => [sub, `${sub}.js`, path.join(sub, 'index.js')].map((file) => path.join(folder, file)))
      .find(isFile);
  }
}

export function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The JSON of a file, or {} if there is none. What is wrong with it is said with the file's name. */
function readJson(file: string): Json {
  if (!isFile(file)) return {};
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Json;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
