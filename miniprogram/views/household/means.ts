import type { Fen } from '../../calc/main';
import { householdFromDraft } from '../../forms/household/values';
import { budgetOf } from './budget';

type Draft = Readonly<Record<string, string>> | undefined;

/**
 * What a month may carry of the ledger's debts, in fen; null where nobody has said.
 *
 * @param household the draft 'household': income and living costs, which 收支表 writes there
 * @param lines the draft 'household-lines', of which the debts that aren't in the ledger count: those that 还得起吗 asks for may be in it
 */
export function monthlyMeans(household: Draft, lines: Draft): Fen | null {
  const kept = householdFromDraft(household);
  return budgetOf({ ...kept, otherDebts: lines?.['elsewhere'] ?? kept.otherDebts });
}
