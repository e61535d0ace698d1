import { countedTerms, termName, termNames } from '../../miniprogram/text/term-name';

test.each([
  [0, '首付'],
  [1, '第 1 期'],
  [360, '第 360 期'],
])('installment %i is called %s', (number, name) => expect(termName(number)).toBe(name));

test.each<[number[], string, string]>([
  [[3], '第 3 期', '已还 1 期'],
  [[3, 4, 5], '第 3–5 期', '已还 3 期'],
  [[3, 5], '第 3、5 期', '已还 2 期'],
  [[0], '首付', '已还首付'],
  [[0, 1], '首付、第 1 期', '已还首付和 1 期'],
  [[0, 1, 2, 3], '首付、第 1–3 期', '已还首付和 3 期'],
  [[0, 2, 4], '首付、第 2、4 期', '已还首付和 2 期'],
  [[], '', '已还 0 期'],
])('%j are called %s, and are %s', (numbers, names, count) => {
  expect([termNames(numbers), countedTerms('已还', numbers)]).toEqual([names, count]);
});
