import { daysBetween, sum, type Fen } from '../../calc/main';
import type { Simulation } from '../simulate/simulate';

/** What is paid anyway as the schedules have it: how much by month and debt, and how many days into a month by debt. */
export interface UsualTerms {
  readonly paid: readonly (readonly Fen[])[];
  readonly daysIn: readonly number[];
  /** The month in which the first of them is paid; extra money that comes monthly comes from then on. */
  readonly firstIn: number;
}

/** That, or one amount a month for all, at its beginning. */
export type Usual = UsualTerms | Fen;

/** The terms as they were lived without extra money. A debt's last one has the day of all but what was due at the start. */
export function usualTerms({ months, payments }: Pick<Simulation, 'months' | 'payments'>): UsualTerms {
  const daysIn = payments.map((made) => {
    const last = made[made.length - 1]?.paidOn ?? '';
    const from = months.map((month) => month.from).filter((day) => day <= last).pop();
    return from === undefined ? 0 : daysBetween(from, last);
  });
  const paid = months.map((month) => month.paid);
  return { paid, daysIn, firstIn: Math.max(0, paid.findIndex((one) => sum([...one]) > 0)) };
}
