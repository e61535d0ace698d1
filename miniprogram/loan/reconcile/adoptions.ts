import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { forgetOnErase } from '../../ledger/remembered';
import type { Adopted } from './adopt';

/** What an adopted explanation took the place of, and what it made of it. */
interface Adoption {
  readonly before: Adopted;
  readonly after: Adopted;
}

/** The last explanation adopted since the app was started, by loan: it can be taken back. */
const adoptions = new Map<string, Adoption>();
forgetOnErase(() => adoptions.clear());

/** Makes the loan what the explanation says, as it stands then, and keeps what it was on offer. Rejects where the storage does. */
export async function adopt(id: string, make: (now: LoanRecord) => LoanRecord): Promise<void> {
  let adoption: Adoption | undefined;
  await ledger.change(id, (now) => {
    const after = make(now);
    adoption = { before: partOf(now), after: partOf(after) };
    return after;
  });
  if (adoption !== undefined) adoptions.set(id, adoption);
}

export function isAdopted(id: string): boolean {
  return adoptions.has(id);
}

/** Takes it back. False where the loan was changed since: then it stays as it is. */
export async function takeBack(id: string): Promise<boolean> {
  const adoption = adoptions.get(id);
  if (adoption === undefined) return true;
  const found = { isAsAdopted: false };
  await ledger.change(id, (now) => {
    found.isAsAdopted = isSame(partOf(now), adoption.after);
    return found.isAsAdopted ? { ...now, ...adoption.before } : now;
  });
  if (found.isAsAdopted) adoptions.delete(id);
  return found.isAsAdopted;
}

export function forgetAdoption(id: string): void {
  adoptions.delete(id);
}

function partOf({ terms, typedRate, repayments, agreements }: LoanRecord): Adopted {
  return { terms, typedRate, repayments, ...(agreements && { agreements }) };
}

function isSame(one: Adopted, other: Adopted): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
