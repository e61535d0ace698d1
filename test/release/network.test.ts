import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inWords } from '../../release/finding';
import { networkFindings } from '../../release/network';

let folder = '';
beforeEach(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'network-')); });
afterEach(() => { fs.rmSync(folder, { recursive: true }); });

test.each([
  ['a request', 'a.js', 'wx.request({})', 'calls request'],
  ['a request of a wx that goes by another name', 'a.js', 'var t=wx;\nt.request({})', 'calls request'],
  ['a call by a name in quotes', 'a.js', 'wx["downloadFile"]({})', 'calls downloadFile'],
  ['an upload', 'a.js', 'wx.uploadFile({})', 'calls uploadFile'],
  ['a call by a name put together', 'a.js', 'wx["req"+"uest"]({})', 'calls wx by a name made at run time'],
  ['a call by a name of a variable', 'a.js', 'wx[a]({})', 'calls wx by a name made at run time'],
  ['an encrypted socket', 'a.js', 'wx.createTLSSocket()', 'calls createTLSSocket'],
  ['data fetched ahead', 'a.js', 'wx.getBackgroundFetchData({})', 'calls getBackgroundFetchData'],
  ['another mini-program', 'a.js', 'wx.navigateToMiniProgram({})', 'calls navigateToMiniProgram'],
  ['a script of a subpackage\'s package', 'settings/miniprogram_npm/a/index.js', 'wx.request({})', 'calls request'],
  ['a socket', 'a.js', 'wx.connectSocket({})', 'calls connectSocket'],
  ['a font', 'a.js', 'wx.loadFontFace({})', 'calls loadFontFace'],
  ['the cloud', 'a.js', 'wx.cloud.init()', 'calls cloud'],
  ['a log-in', 'a.js', 'wx.login()', 'calls login'],
  ['statistics', 'a.js', 'wx.reportEvent("a", {})', 'calls reportEvent'],
  ['an address in a script', 'a.js', 'var a="https://example.com/a"', 'names https://example.com/a'],
  ['an address put together', 'a.js', 'var a="https:"+"//example.com"', 'names https:'],
  ['an encoded address', 'a.js', 'var a="https%3A%2F%2Fexample.com"', 'names https%3A%2F%2Fexample.com'],
  ['an address of a socket', 'a.js', 'var a="wss://example.com"', 'names wss://example.com'],
  ['an address without protocol', 'a.js', 'var a="//img.example.com/a.png"', 'names //img.example.com/a.png'],
  ['a picture in a style sheet', 'a.wxss', '.a{background:url(//img.example.com/a.png)}', 'names //img.example.com/a.png'],
  ['a font in a style sheet', 'a.wxss', '@font-face{src:url("https://example.com/t.woff")}', 'names https://example.com/t.woff'],
  ['a picture in a template', 'a.wxml', '<image src="https://example.com/a.png" />', 'names https://example.com/a.png'],
  ['a web page', 'a.wxml', '<web-view src="{{a}}" />', 'has the tag <web-view>'],
  ['an advertisement', 'a.wxml', '<ad unit-id="a"></ad>', 'has the tag <ad>'],
])('finds %s', (_, file, text, found) => {
  write(file, text);
  expect(networkFindings(folder).map(({ text }) => text)).toContain(found);
});

test.each([
  ['a method of ours that ends like one', 'a.js', 'a.requestRate();a.onRequest()'],
  ['a name in quotes that is none of them', 'a.js', 'wx["showToast"]({})'],
  ['a comment', 'a.js', 'a()// example.com says so'],
  ['a division', 'a.js', 'var a=b/c//d\n'],
  ['a path of ours', 'a.js', 'var a="/pages/loans/index"'],
  ['a tag that begins alike', 'a.wxml', '<add /><adapter />'],
  ['a drawing inline', 'a.wxss', '.a{background:url("data:image/svg+xml,%3Csvg%3E")}'],
])('leaves %s alone', (_, file, text) => {
  write(file, text);
  expect(networkFindings(folder)).toEqual([]);
});

test('says where', () => {
  write('pages/a.js', 'a();\nwx.request({})');
  expect(networkFindings(folder).map(inWords)).toEqual(['compiled/pages/a.js:2: calls request (network)']);
});

test('allows an address in one file, in full, and nothing beside it', () => {
  const allowed = [{ file: 'a.js', address: 'https://example.com/licence', because: 'test' }];
  write('a.js', '/* https://example.com/licence */ "https://example.com/other"');
  write('b.js', '"https://example.com/licence"');
  expect(networkFindings(folder, allowed).map(inWords)).toEqual([
    'compiled/a.js:1: names https://example.com/other (network)',
    'compiled/b.js:1: names https://example.com/licence (network)',
  ]);
});

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
}
