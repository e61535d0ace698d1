import { leastTimes, type Timed } from './measure';

/** At most so many times the time of the other, or at least so many times as fast. */
export type Goal = { readonly atMost: number } | { readonly fasterBy: number };

export interface Beside {
  readonly timed: Timed;
  readonly goal?: Goal;
  /** How far from the exact result, relative to it. */
  readonly error?: number;
}

/** Ours, and what does the same beside it. */
export interface Row {
  readonly name: string;
  readonly ours: Omit<Beside, 'goal'>;
  readonly beside: readonly Beside[];
}

export const HEAD = ['| what | µs | beside it | µs | ours ÷ it | as fast as it × | goal | error of ours | of it |', '| --- | ---: | --- | ---: | ---: | ---: | --- | ---: | ---: |'];

/** Times a row; a line of the table for each that stands beside ours. */
export async function linesOf({ name, ours, beside }: Row): Promise<string[]> {
  const [own = NaN, ...others] = await leastTimes([ours.timed, ...beside.map(({ timed }) => timed)]);
  if (beside.length === 0) return [`| ${name} | ${micros(own)} | | | | | | | |`];
  return beside.map(({ timed: [other], goal, error }, place) => {
    const time = others[place] ?? NaN;
    const cells = [place === 0 ? name : '', place === 0 ? micros(own) : '', other, micros(time), figure(own / time), figure(time / own), goalText(goal, own / time), errorText(ours.error), errorText(error)];
    return `| ${cells.join(' | ')} |`;
  });
}

function goalText(goal: Goal | undefined, ratio: number): string {
  if (goal === undefined) return '';
  const [text, reached] = 'atMost' in goal ? [`ours ÷ it ≤ ${goal.atMost}`, ratio <= goal.atMost] : [`≥ ${goal.fasterBy} × as fast`, 1 / ratio >= goal.fasterBy];
  return `${text}: ${reached ? 'yes' : 'no'}`;
}

function micros(nanoseconds: number): string {
  return figure(nanoseconds / 1000);
}

/** Three digits that say something. */
function figure(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}

function errorText(error: number | undefined): string {
  if (error === undefined) return '';
  return Number.isNaN(error) ? 'no result' : error === 0 ? '0' : error.toExponential(0);
}
