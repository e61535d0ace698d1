import { CalcError, daysBetween, sum, type ISODate } from '../../calc/main';
import type { OtherDebtRecord, OtherTerms } from '../../ledger/records';
import { calculated } from '../../loans/calculated';
import { runningOther, type Running } from '../../loans/other-debts';
import { longDay, READ_ANY_YEAR } from '../../text/day';
import { OTHER_KINDS, titlesApart } from '../../text/title';
import { amountText, type AmountsAs } from './amounts';
import type { DebtCard } from './debt-card';
import type { OverviewChoices } from './values';

interface OtherCards {
  readonly cards: readonly DebtCard[];
  /** "另有其他欠款 2 笔…", or ''. */
  readonly total: string;
  /** Those that can't be calculated, by name. */
  readonly unreadable: readonly string[];
}

interface Owed {
  readonly record: OtherDebtRecord;
  readonly running: Running;
}

/** What is owed beside the loans (rule 5.64 to rule 5.66), after them on the page; without names each is called by its kind. */
export function otherCards(records: readonly OtherDebtRecord[], { amounts: as, lenders }: OverviewChoices, today: ISODate, first: number): OtherCards {
  const titles = titlesApart(records, READ_ANY_YEAR);
  const nameOf = ({ id, terms }: OtherDebtRecord): string => (lenders === 'named' ? titles.get(id) ?? '' : OTHER_KINDS[terms.kind]);
  const lived = records.map((record) => ({ record, running: calculated(() => runningOther(record, today)) }));
  const unreadable = lived.filter(({ running }) => running instanceof CalcError).map(({ record }) => nameOf(record));
  const owed = lived.filter((one): one is Owed => one.running !== null && !(one.running instanceof CalcError) && !one.running.isSettled);
  if (owed.length === 0) return { cards: [], total: '', unreadable };
  const total = amountText(sum(owed.map(({ running }) => running.owed)), as);
  return {
    cards: owed.map(({ record, running }, place) => ({
      key: record.id,
      title: `${first + place}. ${nameOf(record)}`,
      owed: amountText(running.owed, as) ?? '',
      lines: linesOf(record, running, as, today),
    })),
    total: `另有其他欠款 ${owed.length} 笔${total === null ? '' : `，一共 ${total}，是估算`}`,
    unreadable,
  };
}

function linesOf({ terms, balance, balanceOn }: OtherDebtRecord, running: Running, as: AmountsAs, today: ISODate): string[] {
  const [stated, { lateSince }] = [amountText(balance, as), running];
  return [
    `${OTHER_KINDS[terms.kind]}${stated === null ? '' : `，${longDay(balanceOn)}欠 ${stated}`}`,
    lateSince === null ? '没有逾期' : `逾期 ${daysBetween(lateSince, today)} 天`,
    nextLine(terms.kind, running, as, today),
  ].filter((line) => line !== '');
}

/** What is to be paid next, of a card the least: what is due already, else the next in time. */
function nextLine(kind: OtherTerms['kind'], running: Running, as: AmountsAs, today: ISODate): string {
  const next = running.due > 0 ? { dueOn: today, amount: running.due } : running.ahead()[0];
  if (next === undefined) return '';
  const amount = amountText(next.amount, as);
  return `下一次 ${longDay(next.dueOn)}${amount === null ? '' : `，${kind === 'card' ? '至少还' : '还'} ${amount}`}`;
}
