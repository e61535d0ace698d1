import { addDays, CalcError, dailyRateOf, daysBetween, sum, type ISODate } from '../../calc/main';
import type { OtherDebtRecord, OtherTerms } from '../../ledger/records';
import { calculated } from '../../loans/calculated';
import { runningOther, type Running } from '../../loans/other-debts';
import type { OpenDebt } from './open-debt';

const DAYS_OF_YEAR = 360;
const MONTH = 30;

/** One of the other debts, as the months to come are lived with it (rule 5.67); null where nothing is owed. */
export function otherDebt(record: OtherDebtRecord, today: ISODate): OpenDebt | CalcError | null {
  const running = calculated(() => runningOther(record, today));
  if (running === null || running instanceof CalcError) return running;
  if (running.isSettled) return null;
  const { payoff: owed, outstandingPrincipal, due, lateSince } = running;
  const { terms } = record;
  const standing = terms.kind === 'mortgage';
  const rate = rateOf(terms, today);
  const soon = running.ahead(addDays(today, MONTH + 1));
  return {
    id: record.id,
    record,
    start: (from) => started(record, from),
    agreed: false,
    standing,
    takesPart: !standing,
    owed,
    principal: outstandingPrincipal,
    due,
    daysOverdue: lateSince === null ? 0 : daysBetween(lateSince, today),
    nextMonth: sum(soon.map(({ amount }) => amount)),
    ...(standing && { nextOn: soon[0]?.dueOn }),
    lateRate: rate,
    aheadRate: rate,
    rate,
  };
}

function started(record: OtherDebtRecord, from: ISODate): Running {
  const running = runningOther(record, from);
  if (running === null) throw new RangeError(`nothing is owed of ${record.id}`);
  return running;
}

/** What a yuan of it costs a day. */
function rateOf(terms: OtherTerms, today: ISODate): number {
  if (terms.kind === 'family') return 0;
  if (terms.kind === 'card') return Number(dailyRateOf(terms));
  const began = terms.steps.filter(({ from }) => from <= today).sort((a, b) => a.from.localeCompare(b.from));
  return Number(began.pop()?.annualRate ?? terms.annualRate) / DAYS_OF_YEAR;
}
