import { forgetOnErase } from '../ledger/remembered';
import type { PlanFormValues } from '../forms/plan/values';

/** What stood in the plan form before it was cleared or another plan came into it, and what is said of that. */
interface SetAside {
  readonly values: PlanFormValues;
  readonly said: string;
}

let last: SetAside | null = null;
forgetOnErase(() => {
  last = null;
});

/** Kept in memory, over leaving the page, until it is answered; like a deleted repayment it is gone with the next start. */
export const setAside = {
  said: (): string => last?.said ?? '',
  put(values: PlanFormValues, said: string): void {
    last = { values, said };
  },
  /** What was put there, which is then no longer there. */
  take(): PlanFormValues | null {
    const taken = last;
    last = null;
    return taken?.values ?? null;
  },
};
