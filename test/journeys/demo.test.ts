import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { exportDemo } from '../../preview/export';
import { stage } from './support/on-stage';

/** `npm run demo`, as a stranger meets it: plain files in some folder of some server, opened in a browser. */

const FOLDER = '/somebody/huandeqing/';
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.woff2': 'font/woff2' };

let folder: string;
let server: http.Server;
let browser: Browser;
let address: string;
const missing: string[] = [];

beforeAll(async () => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'demo-')), 'site');
  await exportDemo(folder);
  server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://demo');
    const name = pathname === FOLDER ? 'index.html' : pathname.slice(FOLDER.length);
    const file = path.join(folder, name);
    if (!pathname.startsWith(FOLDER) || !fs.existsSync(file)) {
      missing.push(pathname);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.connect(stage().browser);
});

afterAll(async () => {
  await browser.close();
  server.close();
  fs.rmSync(path.dirname(folder), { recursive: true });
});

test('under a folder of any server: a warning on top, the example one tap away, kept over a reload, and nothing from elsewhere', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme: 'light' });
  page.setDefaultTimeout(120_000);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address + FOLDER) && !/^(data|blob):/.test(request.url())) wrong.push(`went to ${request.url()}`);
  });
  await page.goto(address + FOLDER);
  await page.getByText('演示，别填真的数字。').waitFor();
  const phone = page.frameLocator('#phone');
  await phone.getByText('看示例').click();
  await phone.getByText('逾期合计').first().waitFor();
  const tabs = phone.locator('nav img').first();
  expect(await tabs.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  expect(await phone.locator('body').evaluate(() => document.fonts.ready.then((fonts) => [...fonts].some((font) => font.status === 'loaded')))).toBe(true);

  await page.reload();
  await phone.getByText('逾期合计').first().waitFor();
  await phone.getByText('帮助').last().click();
  await phone.getByText('有人让我转账').first().waitFor();
  expect(missing).toEqual([]);
  expect(wrong).toEqual([]);
});
