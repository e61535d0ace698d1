import { addDays, addMonths, type Fen, type ISODate } from '../../calc/main';
import type { OpenDebt } from '../simulate/debt';
import { inPieces } from '../simulate/in-pieces';
import type { RepayOrder } from '../simulate/orders';
import { payDue, payLate } from '../simulate/payday';
import { Purse } from '../simulate/purse';
import { Run, type Living, type Simulation } from '../simulate/simulate';
import { ByTerms } from './by-terms';
import { isNothing, nothingFrom, type Extra } from '../simulate/extra-money';

/** What is asked of the months to come. */
export interface Asked {
  readonly debts: readonly OpenDebt[];
  readonly order: RepayOrder;
  readonly from: ISODate;
  /** What is paid anyway each month; null where it is what falls due. */
  readonly budget: Fen | null;
  readonly extra: Extra;
}

/** The months with that money: term by term, or with one amount a month as 先还哪笔 has it. */
export function livingOf({ debts, order, from, budget, extra }: Asked): Living {
  if (budget === null) return new ByTerms(debts, order, from, extra);
  const { once, on, monthly } = extra;
  return new Run(debts, order, { from, budget: budget + monthly, ...(once > 0 && { lump: { on, amount: once } }) });
}

/** Both exactly, in pieces; null where it isn't wanted any more. `usual` is taken as it is where it is known. */
export async function reckon(asked: Asked, usual: Simulation | null, pause: () => Promise<boolean>, found: (usual: Simulation, withExtra: Simulation | null) => void): Promise<void> {
  const without = usual ?? (await inPieces(livingOf({ ...asked, extra: nothingFrom(asked.from) }), pause));
  if (without === null) return;
  if (usual === null) found(without, null);
  if (isNothing(asked.extra)) return;
  const withExtra = await inPieces(livingOf(asked), pause);
  if (withExtra !== null) found(without, withExtra);
}

/** What the money of today, put on what is overdue, stops from tomorrow on: fen a day, by the loans' own rules. */
export function penaltyStopped({ debts, order, from, budget, extra: { once, on } }: Asked): Fen {
  if (once === 0 || on !== from || !debts.some(({ daysOverdue }) => daysOverdue > 0)) return 0;
  return dayCost(debts, order, from, budget ?? 0) - dayCost(debts, order, from, (budget ?? 0) + once);
}

/** What all debts grow by until tomorrow, after that money was paid on what is due and overdue. */
function dayCost(debts: readonly OpenDebt[], order: RepayOrder, from: ISODate, money: Fen): Fen {
  const purse = new Purse(debts, from, money, money);
  payDue(purse, order, from);
  payLate(purse, order, { day: from, month: 0, end: addMonths(from, 1) });
  const today = purse.owed;
  purse.to(addDays(from, 1));
  return purse.owed - today;
}
