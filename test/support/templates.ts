import fs from 'node:fs';
import path from 'node:path';
import { wxmlToJs } from 'miniprogram-compiler';
import { appRoot, templateFolders } from './root';

/** Renders a template's data to a virtual tree. */
export type Render = (data: object) => unknown;
type Templates = (wxml: string) => Render | undefined;

const compiled = new Map<string, Templates>();

/** The compiled template of a page or component; `file` is its path without extension. */
export function templateOf(file: string): Render {
  const name = `${path.relative(appRoot(), file)}.wxml`;
  const render = templates()(name);
  if (render === undefined) throw new Error(`no template ${name}`);
  return render;
}

/** WeChat's wcc wants every template at once, as it resolves imports itself: about 0.2 s with all of tdesign. */
function templates(): Templates {
  const root = appRoot();
  let found = compiled.get(root);
  if (found === undefined) {
    // wcc's output asks the window which engine it runs in.
    Object.assign(window, { __webview_engine_version__: 0.02 });
    const source = wxmlToJs(root, { wxmlList: list('.wxml'), wxsList: list('.wxs'), maxBuffer: 256 << 20 });
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the compiler's output is the body of a function
    found = (new Function(source) as () => Templates)();
    compiled.set(root, found);
  }
  return found;
}

function list(extension: string): string[] {
  return templateFolders()
    .flatMap((folder) => filesBelow(folder))
    .filter((file) => file.endsWith(extension))
    .map((file) => path.relative(appRoot(), file));
}

function filesBelow(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
}
