// Draws the tab bar's icons: WeChat wants PNG there, 81 px, without a font. Run it after changing the list below:
// node scripts/tab-icons.mjs
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import chromium from '@sparticuz/chromium';

const ICONS = { loans: 'wallet', repayments: 'bill', plan: 'discount', help: 'help-circle' };
// One pair of colours for light and dark: both keep a contrast of at least 3 to either bar (theme.json).
const COLOURS = { '': '#737c85', '-selected': '#2b8f83' };
const SIZE = 81;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const icons = path.dirname(createRequire(import.meta.url).resolve('tdesign-icons-svg/package.json'));

const browser = await playwright.launch({
  executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
  args: chromium.args,
});
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
for (const [tab, icon] of Object.entries(ICONS)) {
  const svg = fs.readFileSync(path.join(icons, 'src', `${icon}.svg`), 'utf8').replace('view-box=', 'viewBox=');
  for (const [suffix, colour] of Object.entries(COLOURS)) {
    await page.setContent(`<style>body{margin:9px;color:${colour};font-size:63px;line-height:0}</style>${svg}`);
    await page.screenshot({ path: path.join(root, `miniprogram/images/tab-${tab}${suffix}.png`), omitBackground: true });
  }
}
await browser.close();
