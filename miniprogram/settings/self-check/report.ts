import type { PhoneFacts } from '../unexpected/report';

/** What a check came to; 'look' where only a person can say whether it is right. */
export type Verdict = 'right' | 'wrong' | 'look';

export interface Outcome {
  readonly verdict: Verdict;
  /** What was found: of the phone and of the app's own trial entries, never of a record. */
  readonly found: string;
}

export interface Check {
  readonly name: string;
  readonly expected: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

/** A check as it stands on the page. */
export interface CheckRow {
  readonly name: string;
  readonly expected: string;
  /** '' while it is waited for. */
  readonly verdict: Verdict | '';
  readonly word: string;
  readonly found: string;
  /** "12 毫秒", or ''. */
  readonly time: string;
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = { right: '对', wrong: '不对', look: '看一眼' };

/** One that never answers counts as wrong, and the others go on. */
export const LONGEST = 10_000; // ms

export function waitingRow({ name, expected }: Pick<Check, 'name' | 'expected'>): CheckRow {
  return { name, expected, verdict: '', word: '等着', found: '', time: '' };
}

export function rowOf({ name, expected }: Pick<Check, 'name' | 'expected'>, { verdict, found }: Outcome, milliseconds: number): CheckRow {
  return { name, expected, verdict, word: VERDICT_WORDS[verdict], found, time: `${Math.max(0, Math.round(milliseconds))} 毫秒` };
}

/** Runs one; whatever it throws is what was found. */
export async function outcomeOf(check: Check, longest = LONGEST): Promise<Outcome> {
  let limit = 0;
  const silence = new Promise<Outcome>((resolve) => {
    limit = setTimeout(() => resolve({ verdict: 'wrong', found: `${longest / 1000} 秒没有回应` }), longest) as unknown as number;
  });
  const answer = Promise.resolve().then(() => check.run()).catch((failure: unknown): Outcome => ({ verdict: 'wrong', found: reasonOf(failure) }));
  return Promise.race([answer, silence]).finally(() => clearTimeout(limit));
}

/** "9 项对，1 项不对，2 项要看一眼。" */
export function summaryOf(rows: readonly CheckRow[]): string {
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  return `${count('right')} 项对，${count('wrong')} 项不对，${count('look')} 项要看一眼。`;
}

/** To be put beside the list in docs/release.md. */
export function selfCheckReport(rows: readonly CheckRow[], { app, library, weChat, system }: PhoneFacts, model: string, day: string): string {
  return [
    '还得清 真机自查',
    `${day}，${model}，${system}，微信 ${weChat}，基础库 ${library}，版本 ${app}`,
    summaryOf(rows),
    ...rows.map(({ name, word, found, expected, time }, place) => `${place + 1}. ${name}：${word}（${time}）。${found}。应该：${expected}`),
  ].join('\n');
}

/** "3.8.0" is as new as "2.32.3" or newer. */
export function isAsNew(version: string, least: string): boolean {
  const [own, wanted] = [version, least].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const place = wanted.findIndex((part, at) => (own[at] ?? 0) !== part);
  return place < 0 || (own[place] ?? 0) > (wanted[place] ?? 0);
}

function reasonOf(failure: unknown): string {
  const { errMsg, message } = (typeof failure === 'object' && failure !== null ? failure : {}) as { errMsg?: unknown; message?: unknown };
  return String(errMsg ?? message ?? failure);
}
