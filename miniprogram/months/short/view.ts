import { sum, type Fen, type ISODate } from '../../calc/main';
import { yuan } from '../../text/money';
import { titleOf, titlesApart } from '../../text/title';
import { readAmount, readOptionalAmount } from '../../typed/amount';
import { isLoan, type OpenDebts } from '../simulate/debt';
import { byWorth, claimsOf, proRata, SPAN, type Claim, type Share } from './shares';
import { offerText } from './text';

/** What is typed and chosen, kept as the draft 'months-short'. */
export interface ShortValues {
  /** Money that is there today. */
  readonly cash: string;
  /** What of it stays for food, rent and medicine. */
  readonly keep: string;
  readonly way: ShareWay;
}

export type ShareWay = 'worth' | 'pro-rata';

export function shortValues(draft: Readonly<Record<string, string>> = {}): ShortValues {
  return { cash: draft['cash'] ?? '', keep: draft['keep'] ?? '', way: draft['way'] === 'pro-rata' ? 'pro-rata' : 'worth' };
}

/** What 钱不够时怎么分 shows. Amounts in yuan. */
export interface ShortPage {
  readonly isEmpty: boolean;
  readonly leftOut: string;
  readonly due: string;
  readonly problems: { readonly cash?: string; readonly keep?: string };
  /** What the money comes to against what is due; '' until it can be told. */
  readonly summary: string;
  readonly warning: boolean;
  /** What the one way saves against the other; ''. */
  readonly compared: string;
  readonly rows: readonly ShareRow[];
}

export interface ShareRow {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly amount: string;
  /** Where the lender's order puts it. */
  readonly went: string;
  readonly effect: string;
  /** For the lender; '' where it gets nothing. */
  readonly text: string;
}

export function shortPage({ debts, leftOut }: OpenDebts, values: ShortValues, today: ISODate): ShortPage {
  const claims = claimsOf(debts, today);
  const total = sum(claims.map(({ due }) => due));
  const [cash, keep] = [readAmount(values.cash, '手里的钱'), readOptionalAmount(values.keep, '先留出的钱')];
  const known = {
    isEmpty: claims.length === 0,
    leftOut: leftOut.length === 0 ? '' : `${leftOut.map((record) => `「${titleOf(record)}」`).join('')}算不出来，没有算进去。`,
    due: yuan(total),
    problems: { ...(!cash.ok && values.cash !== '' && { cash: cash.problem }), ...(!keep.ok && { keep: keep.problem }) },
  };
  if (!cash.ok || !keep.ok || claims.length === 0) return { ...known, summary: '', warning: false, compared: '', rows: [] };
  const money = cash.value - keep.value;
  if (money <= 0) return { ...known, summary: '先把吃饭、房租、看病的钱留好，这次不还也是正当的。可以把情况告诉贷款机构，问能不能延期或谈分期。', warning: false, compared: '', rows: [] };
  return { ...known, ...shared(claims, money, total, values.way, today) };
}

function shared(claims: readonly Claim[], money: Fen, total: Fen, way: ShareWay, today: ISODate): Pick<ShortPage, 'summary' | 'warning' | 'compared' | 'rows'> {
  const [worth, rata] = [byWorth(claims, money, today), proRata(claims, money, today)];
  const titles = titlesApart(claims.map(({ debt }) => debt.record), today);
  const rows = (way === 'worth' ? worth : rata).map((share) => shareRow(share, titles, today));
  if (money >= total) return { summary: `能还债的 ${yuan(money)} 元，够还清逾期的和 7 天内到期的，还余 ${yuan(money - total)} 元。`, warning: false, compared: '', rows };
  return { summary: `能还债的 ${yuan(money)} 元，比要还的少 ${yuan(total - money)} 元。`, warning: true, compared: claims.length < 2 ? '' : comparedText(worth, rata), rows };
}

function comparedText(worth: readonly Share[], rata: readonly Share[]): string {
  const [a, b] = [worth, rata].map((shares) => sum(shares.map(({ saved }) => saved)));
  const difference = (a ?? 0) - (b ?? 0);
  if (difference === 0) return `往后 ${SPAN} 天，两种分法的罚息一样。`;
  return `往后 ${SPAN} 天，「先堵最贵的」比「每家按比例」${difference > 0 ? '少' : '多'} ${yuan(Math.abs(difference))} 元罚息和违约金。按比例的好处是每家都收到一点，好开口谈。`;
}

function shareRow(share: Share, titles: ReadonlyMap<string, string>, today: ISODate): ShareRow {
  const { claim: { debt, due }, amount, went, saved } = share;
  const rest = due - amount;
  return {
    id: debt.id,
    title: titles.get(debt.id) ?? '',
    due: `${debt.daysOverdue > 0 ? `逾期 ${debt.daysOverdue} 天，` : ''}要还 ${yuan(due)} 元`,
    amount: yuan(amount),
    went: went === null ? '' : wentText(went),
    effect: amount === 0 ? '这次分不到' : `往后 ${SPAN} 天少 ${yuan(saved)} 元${isLoan(debt) ? '罚息' : '利息罚息'}；${rest === 0 ? '要还的都还上了' : `还差 ${yuan(rest)} 元`}`,
    text: amount === 0 ? '' : offerText(share, today),
  };
}

function wentText({ lateFee, penalty, interest, principal, unapplied }: NonNullable<Share['went']>): string {
  const parts: readonly [string, Fen][] = [['违约金', lateFee], ['罚息', penalty], ['利息', interest], ['本金', principal]];
  const paid = parts.filter(([, amount]) => amount > 0).map(([name, amount]) => `${name} ${yuan(amount)}`);
  const now = paid.length === 0 ? '' : `抵${paid.join('、')}`;
  return [now, unapplied === 0 ? '' : `${yuan(unapplied)} 留着到期时扣`].filter((text) => text !== '').join('；');
}
