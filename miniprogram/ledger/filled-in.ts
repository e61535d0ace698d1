import { forgetOnErase } from './remembered';

/** Repayments that were written in one go: what was done, in words, and which they are. */
export interface FilledIn {
  readonly said: string;
  readonly ids: readonly string[];
}

/** What was filled in since the start, by loan, the last last: it is offered to be taken back as one. */
const filled = new Map<string, readonly FilledIn[]>();
forgetOnErase(() => filled.clear());

export const filledIn = {
  last: (loanId: string): FilledIn | undefined => filled.get(loanId)?.slice(-1)[0],
  add(loanId: string, one: FilledIn): void {
    filled.set(loanId, [...(filled.get(loanId) ?? []), one]);
  },
  /** Forgets the last: it was taken back. */
  drop(loanId: string): void {
    filled.set(loanId, (filled.get(loanId) ?? []).slice(0, -1));
  },
  /** Forgets them all: the person closed the offer. */
  clear(loanId: string): void {
    filled.delete(loanId);
  },
};
