import { stopWatchingDay, watchDay } from '../../miniprogram/page-kit/new-day';

const told: string[] = [];
let top: object | undefined;

beforeEach(() => {
  told.length = 0;
  top = { onNewDay: () => told.push(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)) };
  Object.assign(globalThis, { getCurrentPages: () => (top === undefined ? [] : [{ onNewDay: () => told.push('below') }, top]) });
  jest.useFakeTimers({ now: new Date('2026-11-27T23:59:58+08:00') });
});

afterEach(() => {
  stopWatchingDay();
  jest.useRealTimers();
});

test('the page on top is told at each midnight in Beijing, once', () => {
  watchDay();
  jest.advanceTimersByTime(1999);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(told).toEqual(['2026-11-28']);
  jest.advanceTimersByTime(24 * 3_600_000 + 5000);
  expect(told).toEqual(['2026-11-28', '2026-11-29']);
});

test('in the background nobody is told', () => {
  watchDay();
  stopWatchingDay();
  jest.advanceTimersByTime(3 * 24 * 3_600_000);
  expect([told, jest.getTimerCount()]).toEqual([[], 0]);
});

test('coming back several times leaves one watch', () => {
  watchDay();
  watchDay();
  watchDay();
  expect(jest.getTimerCount()).toBe(1);
});

test('a timer that is early, as where the clock was set back, tells nobody and waits on', () => {
  watchDay();
  jest.setSystemTime(new Date('2026-11-27T20:00:00+08:00'));
  jest.advanceTimersByTime(2000);
  expect([told, jest.getTimerCount()]).toEqual([[], 1]);
});

test.each([['a page that shows no day', {}], ['no page', undefined]])('%s is left alone', (_what, page) => {
  top = page;
  watchDay();
  jest.advanceTimersByTime(3000);
  expect(told).toEqual([]);
});
