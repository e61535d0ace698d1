import { monthlyBudget, sum, type Fen, type MonthlyBudget } from '../../calc/main';
import type { HouseholdValues } from '../../forms/household/values';
import { yuan } from '../../text/money';
import { percent } from '../../text/rate';
import { readAmount } from '../../typed/amount';
import { isLoan, type OpenDebt } from '../simulate/debt';
import { COSTS, INCOME, isEmpty, readLines, type LineProblems, type LineValues, type Sheet } from './lines';

/** What 收支表 shows below its fields. Amounts in yuan. */
export interface SheetView {
  readonly problems: LineProblems;
  /** Null until something is typed. */
  readonly sums: readonly SheetRow[] | null;
  readonly budget: string;
  readonly budgetLabel: string;
  /** How the debts of the ledger stand against it, or ''. */
  readonly against: string;
  readonly warning: boolean;
  /** Where 还得起吗 has other figures than these lines come to, or ''. */
  readonly differs: string;
}

export interface SheetRow {
  readonly label: string;
  readonly amount: string;
  readonly isSum: boolean;
  readonly negative: boolean;
}

const NOTHING: Omit<SheetView, 'problems'> = { sums: null, budget: '', budgetLabel: '', against: '', warning: false, differs: '' };

/** @param household what 还得起吗 has */
export function sheetView(values: LineValues, household: HouseholdValues, debts: readonly OpenDebt[]): SheetView {
  const reading = readLines(values);
  if ('problems' in reading) return { problems: reading.problems, ...NOTHING };
  if (isEmpty(values)) return { problems: {}, ...NOTHING };
  const { sheet } = reading;
  const month = budgetOfSheet(sheet);
  const due = sum(debts.map(({ nextMonth }) => nextMonth));
  return {
    problems: {},
    sums: [
      row('收入', sheet.income),
      row('生活费', -sheet.livingCosts),
      ...(sheet.elsewhere === 0 ? [] : [row('没记在这里的债', -sheet.elsewhere)]),
      { ...row('每月剩下', month.left), isSum: true },
    ],
    budget: yuan(month.budget),
    budgetLabel: `每月能还债（剩下的 ${percent(sheet.share)}）`,
    against: debts.length === 0 ? '' : againstDebts(month.budget, due, debts),
    warning: debts.length > 0 && month.budget < due,
    differs: differsFrom(sheet, household),
  };
}

/** What a month leaves for the debts that stand in the ledger. */
export function budgetOfSheet({ income, livingCosts, elsewhere, share }: Sheet): MonthlyBudget {
  return monthlyBudget({ monthlyIncome: income, livingCosts, otherDebtPayments: elsewhere, share });
}

function row(label: string, amount: Fen): SheetRow {
  return { label, amount: yuan(amount), isSum: false, negative: amount < 0 && label === '每月剩下' };
}

function againstDebts(budget: Fen, due: Fen, debts: readonly OpenDebt[]): string {
  const mortgage = debts.some(({ standing }) => standing) ? '（含房贷，「住」里就别再算它）' : '';
  const need = `记在账本里的${debts.every(isLoan) ? '借款' : '债'}，往后 30 天到期 ${yuan(due)} 元${mortgage}`;
  if (budget >= due) return `${need}：够，还余 ${yuan(budget - due)} 元补逾期的或提前还`;
  return `${need}：少 ${yuan(due - budget)} 元。可以看看先还哪笔，或谈更长的期数`;
}

/** Yuan as it is typed: "6500", "6500.5". */
export function typedYuan(amount: Fen): string {
  return String(amount / 100);
}

function differsFrom(sheet: Sheet, { income, livingCosts }: HouseholdValues): string {
  const [theirIncome, theirCosts] = [readAmount(income, ''), readAmount(livingCosts, '')];
  if (!theirIncome.ok || !theirCosts.ok || (theirIncome.value === sheet.income && theirCosts.value === sheet.livingCosts)) return '';
  return `「还得起吗」里填的是收入 ${yuan(theirIncome.value)} 元、生活费 ${yuan(theirCosts.value)} 元，和这里加起来的不一样。`;
}

/** What can be sent to a lender: what comes in, what goes out, what is left. Lines of nothing aren't in it. */
export function sheetText(sheet: Sheet): string {
  const { left, budget } = budgetOfSheet(sheet);
  const part = (fields: readonly { field: keyof Sheet['lines']; label: string }[]): string[] =>
    fields.filter(({ field }) => sheet.lines[field] > 0).map(({ field, label }) => `${label} ${yuan(sheet.lines[field])} 元`);
  const { yearly } = sheet.lines;
  return [
    '我的每月收支',
    `收入 ${yuan(sheet.income)} 元：${part(INCOME).join('，')}`,
    `必要开支 ${yuan(sheet.livingCosts)} 元：${[...part(COSTS), ...(yearly === 0 ? [] : [`一年一次的 ${yuan(yearly)} 元，每月摊 ${yuan(Math.ceil(yearly / 12))} 元`])].join('，')}`,
    ...(sheet.elsewhere === 0 ? [] : [`其他债务每月要还 ${yuan(sheet.elsewhere)} 元`]),
    `每月剩下 ${yuan(left)} 元，能用来还这里的债 ${yuan(budget)} 元`,
    '以上是我自己记的实际情况，可以按需要提供流水和票据。',
  ].join('\n');
}
