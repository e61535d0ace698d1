/**
 * What a cheap phone has to do: `npx tsx bench/browser.ts`. The preview at a sixth of this machine's speed, in which one thread
 * does everything; counted is that thread's own time, so a busy machine changes little. Prints its tables and writes each into
 * bench/browser.md; a word on the command line takes the parts whose heading has it. It judges nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { leaveStage } from '../test/journeys/support/on-stage';
import { Preview } from '../test/journeys/support/preview';
import setUp from '../test/journeys/support/set-up';
import { ledgerOf, longest, TODAY } from './browser/ledgers';
import { reckoned, SlowPhone, sizeOf, toTab, whatWasSet } from './browser/phone';
import { STATES } from './browser/walk';

const FIRST_TAB = '/pages/loans/index';
const PLAN = '/pages/plan/index';
const RUNS = 3;

const open = async (preview: Preview, url: string, storage: Record<string, unknown>): Promise<SlowPhone> => SlowPhone.of(await preview.open(url, { today: TODAY, storage }));
const least = (times: readonly number[]): string => `${Math.round(Math.min(...times))}`;

/** From nothing until the first content stands there; then from another tab back to it, until all is still. */
async function firstTab(preview: Preview): Promise<string[]> {
  const lines = ['| loans | first content, ms | back to the first tab, ms |', '| ---: | ---: | ---: |'];
  for (const loans of [0, 20, 200]) {
    const phone = await open(preview, FIRST_TAB, ledgerOf(loans));
    const content = phone.page.getByText(loans === 0 ? '看示例' : '逾期合计').first();
    const [starts, backs]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      await phone.page.goto('about:blank');
      starts.push(await phone.workOf(async () => { await phone.app.goTo(FIRST_TAB); await content.waitFor(); }));
      await phone.rest();
      await toTab(phone.page, PLAN);
      await phone.rest(2500);
      backs.push(await phone.workOf(async () => { await toTab(phone.page, FIRST_TAB); await content.waitFor(); await phone.rest(); }));
    }
    lines.push(`| ${loans} | ${least(starts)} | ${least(backs)} |`);
    await phone.app.close();
  }
  return lines;
}

/** What goes to the screen on a walk over the pages, and as one repayment is recorded. */
async function sets(preview: Preview): Promise<string[]> {
  const phone = await open(preview, FIRST_TAB, longest());
  await phone.page.addInitScript('window.__whatIsSet = []');
  const lines = ['| page | largest setData, bytes | its parts |', '| --- | ---: | --- |'];
  for (const [url] of STATES) {
    await phone.app.goTo(url);
    await phone.rest(2500);
    await reckoned(phone.page);
    const [largest] = (await whatWasSet(phone.page)).sort((a, b) => b.bytes - a.bytes);
    if (largest !== undefined) lines.push(`| ${url} | ${largest.bytes} | ${largest.parts.slice(0, 6).join(', ')} |`);
  }
  await phone.app.goTo(FIRST_TAB);
  await phone.rest(2500);
  await whatWasSet(phone.page);
  await phone.page.getByRole('button', { name: /记为今天还了/ }).first().click();
  await phone.rest(2500);
  for (const { bytes, parts } of await whatWasSet(phone.page)) lines.push(`| 还了 on the first tab | ${bytes} | ${parts.length > 6 ? `${parts.length} parts` : parts.join(', ')} |`);
  await phone.app.close();
  return lines;
}

/** A key in the form of a plan on one loan of 200. */
async function key(preview: Preview): Promise<string[]> {
  const phone = await open(preview, PLAN, ledgerOf(200));
  const field = async (label: string, text: string): Promise<number> => {
    await phone.page.getByRole('textbox', { name: label, exact: true }).click();
    await phone.rest(500);
    return phone.workOf(async () => { await phone.page.keyboard.type(text, { delay: 400 }); await phone.rest(500); });
  };
  await phone.page.getByRole('button', { name: /自己填/ }).first().click();
  await field('本金', '57000');
  await field('分期期数', '36');
  const work = await field('总利息', '7123');
  await phone.app.close();
  return ['| a key in the plan form, ms |', '| ---: |', `| ${Math.round(work / 4)} |`];
}

/** 300 loans, a portion after the other, a screen a second. A frame at rest is 16.7 ms; a busy machine drops some by itself. */
async function scrolling(preview: Preview): Promise<string[]> {
  const phone = await open(preview, FIRST_TAB, ledgerOf(300));
  await phone.page.getByText('逾期合计').first().waitFor();
  await phone.rest(2500);
  const scroll = (): Promise<number[]> => phone.page.evaluate(async () => {
    const view = document.querySelector('.host-page:not([hidden]) > .host-page-scroll');
    const frames: number[] = [];
    let last = performance.now();
    while (view !== null && view.scrollTop + view.clientHeight < view.scrollHeight - 1) {
      view.scrollTop += 14;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames.push(performance.now() - last);
      last = performance.now();
    }
    return frames;
  });
  let frames: number[] = [];
  const turns: number[] = [];
  const more = phone.page.getByRole('button', { name: /没列出/ });
  const work = await phone.workOf(async () => { frames = await scroll(); });
  while (turns.length < 8 && await more.count() > 0) turns.push(await phone.workOf(async () => { await more.first().click(); await phone.rest(700); }));
  await phone.app.close();
  return ['| frames | over 34 ms | work a frame, ms | the next portion, ms |', '| ---: | ---: | ---: | --- |', `| ${frames.length} | ${frames.filter((time) => time > 34).length} | ${(work / frames.length).toFixed(1)} | ${turns.map((time) => Math.round(time)).join(', ')} |`];
}

/** Every page in its largest state. */
async function sizes(preview: Preview): Promise<string[]> {
  const app = await preview.open(FIRST_TAB, { today: TODAY, storage: longest() });
  const lines = ['| page | nodes | children of one |', '| --- | ---: | ---: |'];
  for (const [url, opens] of STATES) {
    await app.goTo(url);
    await app.page.waitForTimeout(3000);
    await reckoned(app.page);
    if (opens !== undefined) await app.page.getByRole('button', { name: opens }).first().click({ timeout: 5000 }).catch(() => undefined);
    const more = app.page.getByRole('button', { name: /^再看/ });
    for (let taps = 0; taps < 20 && await more.count() > 0; taps += 1) await more.first().click();
    await app.page.waitForTimeout(300);
    const { nodes, children } = await sizeOf(app.page);
    lines.push(`| ${url} | ${nodes} | ${children} |`);
  }
  await app.close();
  return lines;
}

const PARTS: readonly (readonly [heading: string, measure: (preview: Preview) => Promise<string[]>])[] = [
  ['The first tab', firstTab], ['What goes to the screen', sets], ['A key', key], ['Scrolling 300 loans', scrolling], ['Nodes', sizes],
];

const FILE = 'bench/browser.md';
const HEAD = `# What was measured in a browser

By \`npx tsx bench/browser.ts\`: the preview at a sixth of the machine's speed, the work of the page's thread alone, the least of ${RUNS} runs.
`;

/** Puts the part in the place of what stood there of an earlier run. */
function write(heading: string, part: string): void {
  const parts = new Map((existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').split(/^(?=## )/m).filter((one) => one.startsWith('## ')).map((one) => [/^## (.*)/.exec(one)?.[1] ?? '', one.trimEnd()]));
  parts.set(heading, part.trimEnd());
  writeFileSync(FILE, `${[HEAD.trimEnd(), ...PARTS.flatMap(([name]) => parts.get(name) ?? [])].join('\n\n')}\n`);
}

async function main(): Promise<void> {
  const [word = ''] = process.argv.slice(2);
  process.env.FULL_SPEED = 'yes';
  await setUp();
  const preview = await Preview.start();
  for (const [heading, measure] of PARTS.filter(([name]) => name.includes(word))) {
    const lines = [`## ${heading}`, '', ...(await measure(preview)), ''];
    console.log(lines.join('\n'));
    write(heading, lines.join('\n'));
  }
  await preview.close();
  leaveStage();
}

void main();
