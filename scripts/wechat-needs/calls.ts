import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const REPOSITORY = path.join(__dirname, '../..');

/** A name of `wx` that the app's scripts use, and the files that do, from miniprogram/ on. */
export interface Call {
  readonly name: string;
  readonly files: readonly string[];
}

/** Every `wx.name` in the scripts under `folder`, types and comments left out, by name. */
export function callsIn(folder: string): Call[] {
  const found = new Map<string, Set<string>>();
  for (const file of scriptsIn(folder)) {
    for (const name of namesIn(fs.readFileSync(file, 'utf8'))) {
      found.set(name, (found.get(name) ?? new Set()).add(path.relative(folder, file)));
    }
  }
  return [...found].map(([name, files]) => ({ name, files: [...files].sort() })).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The names of `wx` that a script uses. */
export function namesIn(script: string): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'wx') names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', script, ts.ScriptTarget.ES2020, false));
  return [...names];
}

/** The base library that brought a name of `wx`, as WeChat's typings say; undefined where they say none: it was there from the start. */
export function sinceOf(name: string, typings = readTypings()): string | undefined {
  const declared = new RegExp(`^        ${name}[<(:]`, 'm').exec(typings);
  if (declared === null) throw new Error(`WeChat's typings know no wx.${name}`);
  const comment = typings.slice(typings.lastIndexOf('/**', declared.index), declared.index);
  return /需要基础库： `([\d.]+)`/.exec(comment)?.[1];
}

let typingsRead: string | undefined;
function readTypings(): string {
  typingsRead ??= fs.readFileSync(path.join(REPOSITORY, 'node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8').split(/^ {4}interface Wx \{$/m)[1] ?? '';
  return typingsRead;
}

function scriptsIn(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const whole = path.join(folder, entry.name);
    if (entry.isDirectory()) return /node_modules|miniprogram_npm/.test(entry.name) ? [] : scriptsIn(whole);
    return entry.name.endsWith('.ts') ? [whole] : [];
  });
}
