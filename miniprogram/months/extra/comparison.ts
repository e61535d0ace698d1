import { addMonths, daysBetween, type Debt, type Fen, type ISODate } from '../../calc/main';
import type { Simulation } from '../simulate/simulate';

/** What the extra money does, against going on without it. Amounts in fen. */
export interface Comparison {
  readonly saved: Fen;
  /** Of it; null where it is a guess. */
  readonly parts: Debt | null;
  readonly sooner: Sooner;
  readonly isExact: boolean;
}

export interface Sooner {
  readonly months: number;
  /** Beside whole months. */
  readonly days: number;
}

/** Null where either never ends. */
export function compared(usual: Simulation, withExtra: Simulation): Comparison | null {
  if (usual.freeOn === null || withExtra.freeOn === null) return null;
  const [a, b] = [usual.parts, withExtra.parts];
  const parts = { principal: 0, interest: a.interest - b.interest, penalty: a.penalty - b.penalty, lateFee: a.lateFee - b.lateFee };
  return { saved: usual.cost - withExtra.cost, parts, sooner: soonerBy(withExtra.freeOn, usual.freeOn), isExact: true };
}

export function soonerBy(earlier: ISODate, later: ISODate): Sooner {
  if (earlier >= later) return { months: 0, days: 0 };
  let months = Math.floor(daysBetween(earlier, later) / DAYS_OF_MONTH);
  while (addMonths(earlier, months) > later) months -= 1;
  while (addMonths(earlier, months + 1) <= later) months += 1;
  return { months, days: daysBetween(addMonths(earlier, months), later) };
}

const DAYS_OF_MONTH = 30.4;
