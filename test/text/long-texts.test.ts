import { READERS, textOf, UNITS } from '../support/readers';

/*
 * A text of any kind is read to its end, whatever it says. That the time keeps in step with its length, eslint says of every
 * expression (regexp/no-super-linear-*), and bench/texts.ts measures.
 */
test.each(READERS)('%s', (_name, read) => {
  expect.hasAssertions();
  for (const [, unit] of UNITS) expect(() => read(textOf(unit, 20_000))).not.toThrow();
});
