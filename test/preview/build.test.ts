import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CodePackage } from '../../preview/build/code-package';
import { collectComponents } from '../../preview/build/components';
import { compileWxss } from '../../preview/build/styles';
import { reportUnknownTags } from '../../preview/build/tags';

// What the build says and makes of a small mini-program written for each case.
const root = path.join(__dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): CodePackage {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return new CodePackage(root, folder);
}

const styles: [string, string, string | undefined, string][] = [
  ['rpx becomes a part of the width', '.a{width:75rpx}', undefined, '.a{width:10vw}'],
  ['vh is the page area', '.a{height:50vh}', undefined, '.a{height:calc(50 * var(--host-page-vh, 1vh))}'],
  ['tags are the built-in ones', 'page .a view{top:0}', undefined, 'wx-page .a wx-view{top:0}'],
  ['a component has its own classes', '.a.b{top:0}', 's1', '.s1--a.s1--b{top:0}'],
  ['its host is told by its scope', ':host{top:0}', 's1', '[wx-host=s1]{top:0}'],
  ['the theme is an attribute', '@media (prefers-color-scheme: dark){.a{top:0}}', undefined, ':where(:root[data-theme="dark"]) .a{top:0}'],
];
test.each(styles)('WXSS: %s', (_name, wxss, scope, css) => {
  expect(compileWxss(write({ 'a.wxss': wxss }), 'a', scope, []).trim()).toBe(css);
});

const page = { 'app.json': '{"pages":["p"]}', 'p.json': '{}', 'p.wxml': '<view/>' };
const problems: [string, Record<string, string>, string][] = [
  ['a page without WXML', { 'app.json': '{"pages":["q"]}' }, 'app.json: page "q" has no .wxml'],
  ['a component that is not there', { ...page, 'p.json': '{"usingComponents":{"c":"/c"}}' }, 'p.json: component "c": /c not found'],
  ['a tag that is nowhere declared', { ...page, 'p.wxml': '<view>\n<t-cel/></view>' }, 'p.wxml:2: <t-cel> is not available in the preview, nor in usingComponents'],
];
test.each(problems)('reported: %s', (_name, files, problem) => {
  const code = write(files);
  const said: string[] = [];
  for (const component of collectComponents(code, said).components) reportUnknownTags(code, component, said);
  expect(said).toEqual([problem]);
});

test('reported: what WXSS cannot do', () => {
  const said: string[] = [];
  compileWxss(write({ 'a.wxss': 'view{top:0}\n.b{background:url(/b.png)}' }), 'a', 's1', said);
  expect(said).toEqual([
    'a.wxss:2: WXSS cannot show local files, use data: or <image>',
    'a.wxss:1: "view": a component may select by class only',
  ]);
});

test('an app.json that is no JSON is named', () => {
  expect(() => collectComponents(write({ 'app.json': '{' }), [])).toThrow(/app\.json: /);
});
