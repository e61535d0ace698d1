/**
 * How much work it is from the tap until the first content of each page of months/ is drawn, with twenty loans, on a phone six
 * times slower than this machine: `npx tsx bench/first-content.ts`, or with the names of pages behind it. In the preview, where
 * one thread does it all. The browser's trace says how long that thread itself has worked, which is six times as much on that
 * phone: the browser's own slowing down takes other programs' work for the page's. It judges nothing.
 */
import type { Page } from 'playwright-core';
import type { LoanRecord } from '../miniprogram/ledger/records';
import { bookOf } from '../test/journeys/support/example-book';
import { leaveStage } from '../test/journeys/support/on-stage';
import { Preview } from '../test/journeys/support/preview';
import setUp from '../test/journeys/support/set-up';

const TODAY = '2026-11-22';
const SLOWER = 6;
const RUNS = 3;

/** Half of them overdue, with a year of repayments in every other. */
const loans = Array.from({ length: 20 }, (_, place): LoanRecord => ({
  version: 2, id: `loan-${place}`, product: place % 2 === 0 ? 'weilidai' : 'other', lender: `第 ${place} 家`, note: '', example: false,
  typedRate: { unit: 'day', percent: '0.05', yearDays: 360 },
  terms: { principal: (place + 2) * 300_000, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 24, dueDay: 15 },
  repayments: Array.from({ length: place < 10 ? 8 : 10 }, (__, month) => ({ id: `${place}-${month}`, paidOn: `2026-${String(month + 2).padStart(2, '0')}-10`, amount: (place + 2) * 17_000, note: '' })),
}));
const storage = {
  ...bookOf(loans),
  'draft/household-lines': { wage: '60000', food: '3000' },
  'draft/household': { income: '60000', livingCosts: '3000', otherDebts: '', share: '80' },
  'draft/months-extra': { once: '3000', monthly: '500' },
};

/** The page, the taps that lead to it from 我的借款, and what stands there first. */
const WAYS: readonly (readonly [name: string, taps: readonly RegExp[], shows: string])[] = [
  ['多还一点', [/先还哪笔/, /一笔额外的钱/], '哪天还'],
  ['先还哪笔', [/先还哪笔/], '今天一共欠'],
  ['未来 12 个月', [/未来 12 个月/], '每个月到期多少'],
  ['收支表', [/收支表/], '工资到手'],
  ['备用金', [/收支表/, /备用金要存多少/], '存够几个月'],
  ['钱不够时怎么分', [/钱不够时怎么分/], '手里的钱'],
  ['走到哪了', [/走到哪了/], '今天一共欠（元）'],
  ['债务一览', [/债务一览/], '按我自己的记录算的'],
];

/** Marks in the trace: the finger, the first text with `shows` in it that comes, and the frame that draws it. */
async function markFirst(page: Page, shows: string): Promise<void> {
  await page.evaluate((text) => {
    const watch = new MutationObserver((records) => {
      const changed = records.flatMap(({ target, addedNodes }) => (addedNodes.length === 0 ? [target] : [...addedNodes]));
      if (!changed.some(({ textContent }) => textContent?.includes(text) === true)) return;
      watch.disconnect();
      performance.mark('content-stands');
      requestAnimationFrame(() => performance.mark('content-drawn'));
    });
    watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    document.addEventListener('pointerdown', () => performance.mark('content-asked'), { capture: true, once: true });
  }, shows);
}

/** What the page's thread works from the tap until that text is drawn, in ms of its own time. */
async function timed(page: Page, tap: RegExp, shows: string): Promise<number> {
  const button = page.getByRole('button', { name: tap }).first();
  await button.scrollIntoViewIfNeeded();
  await markFirst(page, shows);
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser: what it traces is what is counted');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await button.click();
  await page.waitForFunction(() => performance.getEntriesByName('content-drawn').length > 0);
  return worked(await browser.stopTracing());
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, and how much its thread worked in it, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** All tasks of the page's thread from the finger to the text, and the one that draws it; what a page does between those two isn't waited for. */
function worked(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const [asked, stands, drawn] = ['content-asked', 'content-stands', 'content-drawn'].map((mark) => traceEvents.find(({ name }) => name === mark));
  if (asked === undefined || stands === undefined || drawn === undefined) throw new Error('the trace lacks a mark');
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === stands.pid && tid === stands.tid);
  const counted = tasks.filter(({ ts, dur = 0 }) => (ts + dur >= asked.ts && ts <= stands.ts) || (ts <= drawn.ts && ts + dur >= drawn.ts));
  return counted.reduce((total, { tdur = 0 }) => total + tdur, 0) / 1000;
}

async function tapOn(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

async function main(): Promise<void> {
  process.env.FULL_SPEED = 'yes';
  await setUp();
  try {
    await timeAll(await Preview.start());
  } finally {
    leaveStage();
  }
}

async function timeAll(preview: Preview): Promise<void> {
  const asked = process.argv.slice(2);
  console.log(`${'page'.padEnd(20)} work until the first content, ms, ${RUNS} runs, ${SLOWER} x slower`);
  for (const [name, taps, shows] of WAYS.filter(([one]) => asked.length === 0 || asked.includes(one))) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const app = await preview.open('/pages/loans/index', { today: TODAY, storage });
      await app.page.getByText('本月要还').first().waitFor();
      for (const tap of taps.slice(0, -1)) await tapOn(app.page, tap);
      // What the page before it still calculates isn't this one's.
      await app.page.waitForTimeout(2000);
      times.push(SLOWER * await timed(app.page, taps[taps.length - 1] ?? /./, shows));
      await app.close();
    }
    console.log(`${name.padEnd(20)} ${times.map((time) => time.toFixed(0).padStart(6)).join('')}`);
  }
  await preview.close();
}

void main();
