const RUNS = 15;

/** Runs each case in turn and prints what its first run took, and the median of all. It measures, and judges nothing. */
export function printTimes(cases: readonly [name: string, run: () => unknown][]): void {
  console.log(`${'case'.padEnd(56)} first ms  median ms`);
  for (const [name, run] of cases) {
    const { first, median } = time(run);
    console.log(`${name.padEnd(56)} ${first.toFixed(2).padStart(8)} ${median.toFixed(2).padStart(10)}`);
  }
}

function time(run: () => unknown): { first: number; median: number } {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  const [first = 0] = times;
  return { first, median: [...times].sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0 };
}
