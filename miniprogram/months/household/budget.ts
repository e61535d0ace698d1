import type { Fen } from '../../calc/main';
import { householdFromDraft } from '../../forms/household/values';
import { budgetOf } from '../../views/household/budget';
import { isEmpty, linesFrom, readLines } from './lines';
import { budgetOfSheet } from './view';

type Draft = Readonly<Record<string, string>> | undefined;

/**
 * What a month may carry of the ledger's debts, in fen: by 收支表, or where that says nothing by what 还得起吗 has; null where
 * nobody has said.
 */
export function monthlyMeans(household: Draft, lines: Draft): Fen | null {
  const kept = householdFromDraft(household);
  const values = linesFrom(lines, kept.share);
  if (isEmpty(values)) return budgetOf(kept);
  const reading = readLines(values);
  return 'sheet' in reading ? budgetOfSheet(reading.sheet).budget : null;
}
