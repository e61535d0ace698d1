import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { wxmlToJs } from 'miniprogram-compiler';
import { appRoot, templateFolders } from './root';

/** Renders a template's data to a virtual tree. */
export type Render = (data: object) => unknown;
type Templates = (wxml: string) => Render | undefined;

const compiled = new Map<string, Templates>();
/** By path. wcc's output makes every function of every template once more for each that is asked of it. */
const renders = new Map<string, Render>();

const KEPT = path.resolve(__dirname, '../../build/wcc');
const OWN = fs.readFileSync(__filename);
const WCC = fs.readFileSync(path.resolve(__dirname, '../../node_modules/miniprogram-compiler/package.json'));

/** The compiled template of a page or component; `file` is its path without extension. */
export function templateOf(file: string): Render {
  const known = renders.get(file);
  if (known !== undefined) return known;
  const name = `${path.relative(appRoot(), file)}.wxml`;
  const render = templates()(name);
  if (render === undefined) throw new Error(`no template ${name}`);
  renders.set(file, render);
  return render;
}

function templates(): Templates {
  const root = appRoot();
  let found = compiled.get(root);
  if (found === undefined) {
    // wcc's output asks the window which engine it runs in.
    Object.assign(window, { __webview_engine_version__: 0.02 });
    found = jest.requireActual<() => Templates>(scriptOf(root))();
    compiled.set(root, found);
  }
  return found;
}

/**
 * The file with what WeChat's wcc makes of all templates: it wants every one at once, as it resolves imports itself. That is
 * a second of a busy machine for each test file, so the script is kept, under a name that what it was made of gives.
 */
function scriptOf(root: string): string {
  const files = templateFolders().flatMap((folder) => filesBelow(folder)).filter((file) => /\.(wxml|wxs)$/.test(file));
  const hash = createHash('sha256').update(WCC).update(OWN).update(root);
  for (const file of files) hash.update(`\n${file} ${lookOf(file)}`);
  const kept = path.join(KEPT, `${hash.digest('hex')}.js`);
  if (fs.existsSync(kept)) return kept;
  const named = (extension: string): string[] => files.filter((file) => file.endsWith(extension)).map((file) => path.relative(root, file));
  const source = wxmlToJs(root, { wxmlList: named('.wxml'), wxsList: named('.wxs'), maxBuffer: 256 << 20 });
  fs.mkdirSync(KEPT, { recursive: true });
  // Another worker may be at the same: whole or not at all.
  fs.writeFileSync(`${kept}.${process.pid}`, `module.exports = function () {\n${quick(source)}\n};\n`);
  fs.renameSync(`${kept}.${process.pid}`, kept);
  return kept;
}

/** Tells one state of a file from another without reading it: there are hundreds, and tests come in dozens of files. */
function lookOf(file: string): string {
  const { mtimeMs, size } = fs.statSync(file);
  return `${mtimeMs} ${size}`;
}

/**
 * wcc's runtime asks of every value it touches whether it is one of its own wrappings, and goes through the value's keys
 * to find out. Only a wrapping has a __wxspec__; all else is told by that.
 */
function quick(script: string): string {
  const start = 'hn: function( obj, all )\n{\n';
  if (!script.includes(start)) throw new Error('the runtime of wcc is another than this was written for');
  return script.replace(start, `${start}if( typeof(obj) != 'object' || obj === null || obj.__wxspec__ === undefined ) return "n";\n`);
}

function filesBelow(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)).sort();
}
