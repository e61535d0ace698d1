import { NO_TRIES, spent, withTry, triesIn, type Tries } from '../../miniprogram/settings/lock/tries';
import { isTimeUp } from '../../miniprogram/platform/lock-gate';

const after = (count: number): Tries => Array.from({ length: count }).reduce<Tries>(spent, NO_TRIES);

test.each([[1, 0], [4, 0], [5, 30], [6, 60], [7, 120], [9, 480], [10, 900], [11, 900], [2000, 900]])('after %i wrong codes one waits %i s', (count, wait) => {
  expect(after(count)).toEqual({ wrong: count, wait });
});

test('seconds on the screen count the wait down, and never the tries', () => {
  expect(withTry({ wrong: 5, wait: 30 })).toEqual({ wrong: 5, wait: 29 });
  expect(withTry({ wrong: 5, wait: 0 })).toEqual({ wrong: 5, wait: 0 });
});

test.each([
  ['nothing', undefined, NO_TRIES],
  ['a record', { wrong: 6, wait: 41 }, { wrong: 6, wait: 41 }],
  ['what is no record', 'x', { wrong: 5, wait: 900 }],
  ['a wait that no code costs', { wrong: 6, wait: 10 ** 9 }, { wrong: 6, wait: 900 }],
  ['less than none', { wrong: -1, wait: 0 }, { wrong: 5, wait: 900 }],
])('%s in the storage', (_, stored, tries) => {
  expect(triesIn(stored)).toEqual(tries);
});

test.each([
  ['at once', 0, 1000, 1000, true],
  ['just before', 60, 0, 59_999, false],
  ['to the second', 60, 0, 60_000, true],
  ['the clock set back', 1800, 10_000, 9_999, true],
  ['away three hours, the clock set to a minute after leaving', 1800, 0, 60_000, true, 3 * 3600],
  ['the clock set back behind the stopwatch, which stood still while the phone slept', 1800, 0, 60_000, true, 300],
  ['the clock put right by a few seconds', 1800, 0, 60_000, false, 64],
  ['the phone slept: the clock counts', 1800, 0, 1_799_000, false, 10],
])('the time in the background: %s', (_, seconds, since, now, over, counted = 0) => {
  expect(isTimeUp(since, seconds, now, counted)).toBe(over);
});
