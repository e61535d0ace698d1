import type { removedRepayments } from '../../../miniprogram/loan/detail/removed-repayments';
import { repayment } from '../../ledger/loans';

interface Module {
  readonly removedRepayments: typeof removedRepayments;
}

/** As after a start of the app. */
function started(): typeof removedRepayments {
  let found: typeof removedRepayments | undefined;
  jest.isolateModules(() => {
    found = jest.requireActual<Module>('../../../miniprogram/loan/detail/removed-repayments').removedRepayments;
  });
  if (found === undefined) throw new Error('not loaded');
  return found;
}

const [first, second, third] = [repayment('1'), repayment('2', { note: '二' }), repayment('3')];

test('knows of none after a start', () => {
  const removed = started();
  expect(removed.last('a')).toBeUndefined();
  removed.add('a', first);
  expect(started().last('a')).toBeUndefined();
});

test('gives them back one after the other, the last one first, as they were', () => {
  const removed = started();
  for (const one of [first, second, third]) removed.add('a', one);
  const back = [1, 2, 3].map(() => {
    const last = removed.last('a');
    removed.drop('a');
    return last;
  });
  expect(back).toEqual([third, second, first]);
  expect(removed.last('a')).toBeUndefined();
});

test('asking for the last does not take it, and one that is removed again stands last', () => {
  const removed = started();
  removed.add('a', first);
  removed.add('a', second);
  expect([removed.last('a'), removed.last('a')]).toEqual([second, second]);
  removed.drop('a');
  removed.add('a', third);
  expect(removed.last('a')).toEqual(third);
  removed.drop('a');
  expect(removed.last('a')).toEqual(first);
});

test('keeps those of each loan apart', () => {
  const removed = started();
  removed.add('a', first);
  removed.add('b', second);
  expect([removed.last('a'), removed.last('b'), removed.last('c')]).toEqual([first, second, undefined]);
  removed.drop('b');
  expect([removed.last('a'), removed.last('b')]).toEqual([first, undefined]);
});

test('forgets all of a loan, and of that one alone', () => {
  const removed = started();
  removed.add('a', first);
  removed.add('a', second);
  removed.add('b', third);
  removed.clear('a');
  expect([removed.last('a'), removed.last('b')]).toEqual([undefined, third]);
  removed.add('a', second);
  expect(removed.last('a')).toEqual(second);
});

test('taking one from a loan that has none does nothing', () => {
  const removed = started();
  removed.drop('a');
  removed.clear('a');
  expect(removed.last('a')).toBeUndefined();
  removed.add('a', first);
  expect(removed.last('a')).toEqual(first);
});
