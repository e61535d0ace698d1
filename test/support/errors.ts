/**
 * The engine catches whatever a handler, lifetime or observer throws and only prints it. So whatever is printed as an
 * error, or by the template runtime as a warning, is kept here, and fails the test in which it was printed.
 */
let seen: string[] = [];

export function watchErrors(): void {
  seen = [];
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => { seen.push(inWords(words)); });
  for (const level of ['warn', 'log'] as const) {
    const print = console[level].bind(console);
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      if (inWords(words).includes('WXMLRT')) seen.push(inWords(words));
      else print(...words);
    });
  }
}

/** The errors so far, taken off: the test expects them. */
export function takeErrors(): string[] {
  const taken = seen;
  seen = [];
  return taken;
}

export function failOnErrors(): void {
  const left = takeErrors();
  if (left.length > 0) throw new Error(`printed as errors during the test:\n${left.join('\n')}`);
}

function inWords(words: unknown[]): string {
  return words.map((word) => (word instanceof Error ? (word.stack ?? word.message) : String(word))).join(' ');
}
