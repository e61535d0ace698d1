import { monthlyBudget, type Fen } from '../../calc/main';
import { readHousehold } from '../../forms/household/read';
import { householdFromDraft } from '../../forms/household/values';
import { yuan } from '../../text/money';

type Draft = Readonly<Record<string, string>> | undefined;

/** A month by 收支表 or 还得起吗; amounts in fen. */
export interface Means {
  readonly income: Fen;
  readonly livingCosts: Fen;
  /** What goes to debts that aren't in the ledger. */
  readonly elsewhere: Fen;
  /** What is left of it, below 0 where it doesn't suffice. */
  readonly left: Fen;
  /** What of that the person gives to all debts of the ledger. */
  readonly budget: Fen;
}

/**
 * Null where nobody has said.
 *
 * @param household the draft 'household', which 收支表 writes its sums into
 * @param lines the draft 'household-lines'
 */
export function meansIn(household: Draft, lines: Draft): Means | null {
  const kept = householdFromDraft(household);
  const reading = readHousehold({ ...kept, otherDebts: lines?.['elsewhere'] ?? kept.otherDebts });
  if (!('household' in reading)) return null;
  const { monthlyIncome, livingCosts, otherDebtPayments } = reading.household;
  return { income: monthlyIncome, livingCosts, elsewhere: otherDebtPayments, ...monthlyBudget(reading.household) };
}

/**
 * What comes in, goes out and is left, in a sentence: the standard by which somebody can ask.
 *
 * @param isShared other lenders are paid from it too; no letter says who
 */
export function meansLine({ income, livingCosts, elsewhere, left }: Means, isShared: boolean): string {
  const debts = elsewhere === 0 ? '' : `，其他债务每月要还 ${yuan(elsewhere)} 元`;
  const rest = left < 0 ? `还差 ${yuan(-left)} 元` : `剩下 ${yuan(left)} 元${isShared ? '，我所有的债都从这里还' : ''}`;
  return `我每月收入 ${yuan(income)} 元，必要的生活开支 ${yuan(livingCosts)} 元${debts}，${rest}。`;
}
