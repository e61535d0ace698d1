/**
 * How much work it is from the tap until the first content of each page of months/ stands there, with twenty loans, on a phone
 * six times slower than this machine: `npx tsx bench/first-content.ts`. In the preview, where one thread does it all. It counts
 * the thread's own time, which is the same on a busy machine, and some of what the page does right after. It judges nothing.
 */
import type { Page } from 'playwright-core';
import type { LoanRecord } from '../miniprogram/ledger/records';
import { bookOf } from '../test/journeys/support/example-book';
import { leaveStage } from '../test/journeys/support/on-stage';
import { Preview } from '../test/journeys/support/preview';
import setUp from '../test/journeys/support/set-up';

const TODAY = '2026-11-22';
const SLOWER = 6;
const RUNS = 2;

/** Half of them overdue, with a year of repayments in every other. */
const loans = Array.from({ length: 20 }, (_, place): LoanRecord => ({
  version: 2, id: `loan-${place}`, product: place % 2 === 0 ? 'weilidai' : 'other', lender: `第 ${place} 家`, note: '', example: false,
  typedRate: { unit: 'day', percent: '0.05', yearDays: 360 },
  terms: { principal: (place + 2) * 300_000, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 24, dueDay: 15 },
  repayments: Array.from({ length: place < 10 ? 8 : 10 }, (__, month) => ({ id: `${place}-${month}`, paidOn: `2026-${String(month + 2).padStart(2, '0')}-10`, amount: (place + 2) * 25_000, note: '' })),
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

/** What the page's thread works from the tap until that text stands there, in ms of its own time: another program's work isn't in it. */
async function timed(page: Page, tap: RegExp, shows: string): Promise<number> {
  const phone = await page.context().newCDPSession(page);
  await phone.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await phone.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const button = page.getByRole('button', { name: tap }).first();
  await button.scrollIntoViewIfNeeded();
  const before = await worked();
  await button.click();
  await page.getByText(shows).first().waitFor();
  return (await worked()) - before;
}

async function tapOn(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

async function main(): Promise<void> {
  await setUp();
  const preview = await Preview.start();
  console.log(`${'page'.padEnd(20)} first content, ms, ${RUNS} runs at ${SLOWER} x`);
  for (const [name, taps, shows] of WAYS) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const app = await preview.open('/pages/loans/index', { today: TODAY, storage });
      await app.page.getByText('本月要还').first().waitFor();
      for (const tap of taps.slice(0, -1)) await tapOn(app.page, tap);
      // What the page before it still calculates isn't this one's.
      await app.page.waitForTimeout(2000);
      const phone = await app.page.context().newCDPSession(app.page);
      await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      times.push(await timed(app.page, taps[taps.length - 1] ?? /./, shows));
      await app.close();
    }
    console.log(`${name.padEnd(20)} ${times.map((time) => time.toFixed(0).padStart(6)).join('')}`);
  }
  await preview.close();
  leaveStage();
}

void main();
