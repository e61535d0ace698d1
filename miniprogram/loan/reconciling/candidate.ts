import type { Change } from '../../calc/reconcile/types';

/** A change that may explain a difference. */
export interface Candidate {
  readonly change: Change;
  /** Two changes of one place exclude each other. */
  readonly place: string;
}

export function candidate(place: string, change: Change): Candidate {
  return { place, change };
}
