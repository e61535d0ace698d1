import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { faultsIn } from '../../scripts/check-wxml';

/** A mini-program without faults: one page with one component. */
const SOUND: Record<string, string> = {
  'app.json': '{ "pages": ["pages/loans/index"], "tabBar": { "list": [{ "pagePath": "pages/loans/index" }] } }',
  'pages/loans/index.ts': 'Page({});',
  'pages/loans/index.json': '{ "usingComponents": { "amount": "/components/amount/index", "t-tag": "tdesign-miniprogram/tag/tag" } }',
  'pages/loans/index.wxml': '<view wx:if="{{a <b}}"><amount fen="{{1}}" /></view><t-tag wx:else>逾期</t-tag>',
  'components/amount/index.ts': 'Component({});',
  'components/amount/index.json': '{ "component": true }',
  'components/amount/index.wxml': '<text>{{fen}}</text>',
};

const PAGE = 'pages/loans/index';
const USED = '<amount /><t-tag />';

const planted: [fault: string, files: Record<string, string | undefined>, found: string][] = [
  ['a tag is not closed', { [`${PAGE}.wxml`]: `${USED}<view><text>a</view>` }, 'pages/loans/index.wxml:1:34: expect end-tag `text`., near `view`'],
  ['wx:else stands alone', { [`${PAGE}.wxml`]: `${USED}<view wx:else>a</view>` }, 'pages/loans/index.wxml:1:20: Bad attr `wx:else` with message: `wx:if not found, then something must be wrong`.'],
  ['an expression is cut off', { [`${PAGE}.wxml`]: `${USED}<view>{{ a + }}</view>` }, 'pages/loans/index.wxml:1:25: Bad value with message: unexpected token `$`.'],
  ['WXS is no script', { [`${PAGE}.wxml`]: `${USED}<wxs module="m">module.exports = { a: function( };</wxs>` }, 'pages/loans/index.wxml:1:34:Unexpected token `}`'],
  ['WXS of its own is no script', { [`${PAGE}.wxml`]: `<wxs module="m" src="./m.wxs" />${USED}`, 'pages/loans/m.wxs': 'module.exports = {\n  a: function( };' }, 'pages/loans/m.wxs:2:17:Unexpected token `}`'],
  ['an import leads nowhere', { [`${PAGE}.wxml`]: `${USED}<import src="./row.wxml" />` }, 'pages/loans/index.wxml: nothing to import at ./row.wxml'],
  ['a tag is not declared', { [`${PAGE}.wxml`]: `${USED}<t-cell />` }, "pages/loans/index.wxml: <t-cell> is no built-in tag, and pages/loans/index.json doesn't name it"],
  ['a component is declared in vain', { [`${PAGE}.wxml`]: '<amount />' }, 'pages/loans/index.json: <t-tag> is never used'],
  ['a component lacks its script', { 'components/amount/index.ts': undefined }, 'pages/loans/index.json: <amount> has no components/amount/index.ts'],
  ['a component is not declared as one', { 'components/amount/index.json': '{}' }, 'components/amount/index.json: lacks "component": true'],
  ['a page lacks its template', { [`${PAGE}.wxml`]: undefined }, 'app.json: the page pages/loans/index has no pages/loans/index.wxml'],
  ['a page is not listed', { 'pages/help/index.json': '{}', 'pages/help/index.wxml': '<view />' }, "app.json: doesn't list the page pages/help/index"],
  ['a page of a subpackage lacks its template', { 'app.json': '{ "pages": ["pages/loans/index"], "subPackages": [{ "root": "pages/help", "pages": ["index"] }] }', 'pages/help/index.ts': 'Page({});', 'pages/help/index.json': '{}' }, 'app.json: the page pages/help/index has no pages/help/index.wxml'],
  ['a tab is no page', { 'app.json': '{ "pages": ["pages/loans/index"], "tabBar": { "list": [{ "pagePath": "pages/x" }] } }' }, 'app.json: the tab pages/x is no page of the main package'],
  ['an icon is missing', { 'app.json': '{ "pages": ["pages/loans/index"], "tabBar": { "list": [{ "pagePath": "pages/loans/index", "iconPath": "a.png" }] } }' }, 'app.json: no icon a.png'],
  ['there is no app.json', { 'app.json': undefined }, 'app.json: missing'],
];

let folder = '';
beforeEach(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'check-wxml-')); });
afterEach(() => { fs.rmSync(folder, { recursive: true }); });

test('finds nothing in a sound mini-program', () => {
  write(SOUND);
  expect(faultsIn(folder)).toEqual([]);
});

test('finds nothing in WXS of its own', () => {
  write({ ...SOUND, [`${PAGE}.wxml`]: `<wxs module="m" src="./m.wxs" />${USED}`, 'pages/loans/m.wxs': 'module.exports = { a: 1 };' });
  expect(faultsIn(folder)).toEqual([]);
});

test.each(planted)('finds that %s', (_, files, found) => {
  write({ ...SOUND, ...files });
  expect(faultsIn(folder)).toEqual([found]);
});

test('finds JSON that does not parse', () => {
  write({ ...SOUND, 'theme.json': '{ "a": }' });
  expect(faultsIn(folder)).toEqual([expect.stringMatching(/^theme.json: Unexpected token/)]);
});

function write(files: Record<string, string | undefined>): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}
