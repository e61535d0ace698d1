import type { Fen, ISODate } from '../../calc/main';

/** Money beside what is paid anyway. In fen; 0 where there is none. */
export interface Extra {
  readonly once: Fen;
  /** The day of what comes once. */
  readonly on: ISODate;
  readonly monthly: Fen;
}

export function isNothing({ once, monthly }: Extra): boolean {
  return once === 0 && monthly === 0;
}

export function nothingFrom(on: ISODate): Extra {
  return { once: 0, on, monthly: 0 };
}
