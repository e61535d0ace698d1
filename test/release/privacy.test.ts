import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inWords } from '../../release/finding';
import { privacyFindings, privacyInterfaces } from '../../release/privacy';

let folder = '';
beforeEach(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'privacy-')); });
afterEach(() => { fs.rmSync(folder, { recursive: true }); });

const guide = (...names: string[]): string => `### 现在要声明的\n${names.map((name) => `#### \`wx.${name}\` 用途\n`).join('')}## 四、每次发布\n#### \`wx.chooseImage\`\n`;

test.each([
  ['nothing used, nothing declared', 'wx.setStorage()', guide(), []],
  ['used and declared', 'wx.setClipboardData()', guide('setClipboardData'), []],
  ['used and not declared', 'wx.setClipboardData()', guide(), ['docs/release.md: wx.setClipboardData is in use and not declared (privacy)']],
  ['used, and its text only kept ready', 't.chooseImage()', guide(), ['docs/release.md: wx.chooseImage is in use and not declared (privacy)']],
  ['declared and not used', 'wx.setStorage()', guide('getLocation'), ['docs/release.md: wx.getLocation is declared and not in use (privacy)']],
])('%s', (_, script, text, found) => {
  write({ 'a.js': script });
  expect(privacyFindings(folder, text).map(inWords)).toEqual(found);
});

test('names each interface once', () => {
  write({ 'a.js': 'wx.chooseMedia();wx.chooseMedia()', 'b.js': 'wx.addPhoneCalendar()' });
  expect(privacyInterfaces(folder)).toEqual(['addPhoneCalendar', 'chooseMedia']);
});

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
}
