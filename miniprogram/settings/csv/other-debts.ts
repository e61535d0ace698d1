import { sum } from '../../calc/main';
import type { OtherDebtRecord, OtherTerms } from '../../ledger/records';
import { READ_ANY_YEAR } from '../../text/day';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import { OTHER_KINDS, titlesApart } from '../../text/title';
import type { Cell } from './csv';

type Table = readonly (readonly Cell[])[];

/** A row a debt, as it was typed: what is estimated of it isn't there. */
export function otherDebtsTable(debts: readonly OtherDebtRecord[]): Table {
  const head = ['欠谁的', '备注', '种类', '哪天的数', '那天还欠', '之后还了', '怎么还'];
  return [head, ...debts.map(({ lender, note, terms, balance, balanceOn, payments }): Cell[] => [
    { written: lender }, { written: note }, OTHER_KINDS[terms.kind], balanceOn, { fen: balance },
    { fen: sum(payments.filter(({ inBalance }) => !inBalance).map(({ amount }) => amount)) }, howText(terms),
  ])];
}

/** A row a payment. */
export function otherPaymentsTable(debts: readonly OtherDebtRecord[]): Table {
  const titles = titlesApart(debts, READ_ANY_YEAR);
  return [['欠谁的', '还款日', '金额'], ...debts.flatMap(({ id, payments }) => [...payments].sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1)).map(({ paidOn, amount }): Cell[] => [
    titles.get(id) ?? '', paidOn, { fen: amount },
  ]))];
}

function howText(terms: OtherTerms): string {
  switch (terms.kind) {
    case 'card':
      return `每月 ${terms.billDay} 日出账，${terms.dueDay} 日还，最低 ${percent(terms.minimumShare)}，最少 ${yuan(terms.leastPayment)} 元，${terms.dailyRate === undefined ? `年利率 ${percent(terms.annualRate ?? '0')}` : `日利率 ${percent(terms.dailyRate)}`}`;
    case 'family':
      return [terms.monthly === 0 ? '' : `每月 ${terms.dueDay} 日还 ${yuan(terms.monthly)} 元`, terms.wishOn === '' ? '' : `${terms.wishOn} 前还完`].filter((text) => text !== '').join('，');
    case 'mortgage':
      return [
        `每月 ${terms.dueDay} 日${terms.monthly === 0 ? `还，还剩 ${terms.termsLeft} 期` : `还 ${yuan(terms.monthly)} 元`}`,
        `年利率 ${percent(terms.annualRate)}`, ...terms.steps.map(({ from, annualRate }) => `${from} 起 ${percent(annualRate)}`),
      ].join('，');
  }
}
