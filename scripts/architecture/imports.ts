import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One file using another: a script by import, a page's script the components that its JSON names. Paths from the app's root. */
export interface Use {
  readonly from: string;
  readonly to: string;
}

export interface Sources {
  /** Every script by its path, with its number of lines. */
  readonly lines: ReadonlyMap<string, number>;
  readonly uses: readonly Use[];
}

const FOREIGN = new Set(['node_modules', 'miniprogram_npm']);

export function readSources(root: string): Sources {
  const files = filesBelow(root).map((file) => path.relative(root, file));
  const scripts = new Set(files.filter((file) => file.endsWith('.ts')));
  const textOf = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
  return {
    lines: new Map([...scripts].map((file) => [file, textOf(file).trimEnd().split('\n').length])),
    uses: [
      ...[...scripts].flatMap((file) => importsIn(file, textOf(file), scripts)),
      ...files.filter((file) => scripts.has(scriptOf(file))).flatMap((file) => componentsIn(file, textOf(file), scripts)),
    ],
  };
}

/** The script beside a page's or component's JSON; no script's name for other files. */
function scriptOf(file: string): string {
  return file.endsWith('.json') ? file.replace(/\.json$/, '.ts') : '';
}

function importsIn(file: string, text: string, scripts: ReadonlySet<string>): Use[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const own = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return [...new Set(own)].map((name) => ({ from: file, to: resolved(file, name, scripts) }));
}

function componentsIn(file: string, text: string, scripts: ReadonlySet<string>): Use[] {
  const { usingComponents = {} } = JSON.parse(text) as { usingComponents?: Record<string, string> };
  const own = Object.values(usingComponents).filter((name) => name.startsWith('/') || name.startsWith('.'));
  return own.map((name) => ({ from: scriptOf(file), to: resolved(file, name, scripts) }));
}

function resolved(file: string, name: string, scripts: ReadonlySet<string>): string {
  const target = name.startsWith('/') ? name.slice(1) : path.join(path.dirname(file), name);
  const found = [`${target}.ts`, path.join(target, 'index.ts')].find((each) => scripts.has(each));
  if (found === undefined) throw new Error(`${file} uses ${name}, which is no script of the app`);
  return found;
}

function filesBelow(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (FOREIGN.has(entry.name)) return [];
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}
