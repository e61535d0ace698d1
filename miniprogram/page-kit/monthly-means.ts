import type { Fen } from '../calc/main';
import { drafts } from '../ledger/index';
import { monthlyMeans } from '../views/household/means';

/** What a month carries by what was typed of income and spending, in fen; null where nobody has said. */
export async function readMeans(): Promise<Fen | null> {
  const [household, lines] = await Promise.all(['household', 'household-lines'].map((form) => drafts.read(form).catch(() => undefined)));
  return monthlyMeans(household, lines);
}
