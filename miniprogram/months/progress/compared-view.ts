import { sum, type Fen, type ISODate } from '../../calc/main';
import { shortDay } from '../../text/day';
import { yuan } from '../../text/money';
import type { ComparedLoans } from './reckoning';
import type { Compared } from './stayed-overdue';

/** What there is less of interest and penalties than if nothing had been paid. Amounts in yuan. */
export interface ComparedView {
  readonly label: string;
  readonly amount: string;
  /** What is supposed. */
  readonly supposes: string;
  /** How it is reckoned: the first less the others is the last. */
  readonly rows: readonly { readonly label: string; readonly amount: string }[];
  /** From which day on each loan is supposed to have stayed unpaid. */
  readonly each: readonly string[];
  /** Why it may come dearer; ''. */
  readonly remark: string;
}

type Amounts = Omit<Compared, 'since'>;

/** Null where nothing was ever overdue and nothing negotiated, or nothing was paid or given up since. */
export function comparedView(groups: readonly ComparedLoans[], titles: ReadonlyMap<string, string>, today: ISODate): ComparedView | null {
  const { would, owed, paid, waived, less } = together(groups.flatMap(({ loans }) => loans.map(({ compared }) => compared)));
  if (paid === 0 && waived === 0 && less === 0) return null;
  return {
    label: less < 0 ? '比一直不还多了（元）' : '比一直不还少了（元）',
    amount: yuan(Math.abs(less)),
    supposes: '利息、罚息和违约金，估算：假设从第一次逾期那天起一分没还、也没谈成什么，按合同一直算到今天；没逾期过就签了协议的，从签的那天起。',
    rows: [
      { label: '一直不还，今天要欠', amount: yuan(would) },
      { label: '现在欠', amount: yuan(-owed) },
      { label: '那天以后还了', amount: yuan(-paid) },
      ...(waived === 0 ? [] : [{ label: '那天以后减免了', amount: yuan(-waived) }]),
      { label: less < 0 ? '多了' : '少了', amount: yuan(Math.abs(less)) },
    ],
    each: groups.map((group) => eachText(group, titles, today)),
    remark: less < 0 ? '协议里的欠款比账本按合同算的多，或者协议收了费用和利息，就会这样。' : '',
  };
}

/** "「甲」从2月16日、「乙」从3月1日算起，一共少 1,234.00 元". */
function eachText({ loans }: ComparedLoans, titles: ReadonlyMap<string, string>, today: ISODate): string {
  const { less } = together(loans.map(({ compared }) => compared));
  const since = loans.map(({ id, compared }) => `「${titles.get(id) ?? ''}」从${shortDay(compared.since, today)}`).join('、');
  return `${since}算起，${loans.length > 1 ? '一共' : ''}${less < 0 ? '多' : '少'} ${yuan(Math.abs(less))} 元`;
}

function together(all: readonly Amounts[]): Amounts {
  const total = (part: keyof Amounts): Fen => sum(all.map((one) => one[part]));
  return { would: total('would'), owed: total('owed'), paid: total('paid'), waived: total('waived'), less: total('less') };
}
