import type { Fen } from '../../calc/main';
import { LARGEST_AMOUNT, readOptionalAmount } from '../../typed/amount';
import { readPercent } from '../../typed/rate';
import { refuse, type Reading } from '../../typed/reading';

/** The lines of 收支表. Amounts of a month, but for `yearly`, which comes once a year. */
export type LineField = IncomeField | CostField | 'yearly' | 'elsewhere';
type IncomeField = 'wage' | 'otherIncome';
type CostField = 'housing' | 'food' | 'transport' | 'medicine' | 'children' | 'elders' | 'phone' | 'other';
/** What stands in the form, as it was typed: kept as the draft 'household-lines'; the share belongs to the household. */
export type LineValues = Readonly<Record<LineField | 'share', string>>;

export interface Line<Field extends LineField = LineField> {
  readonly field: Field;
  readonly label: string;
  readonly placeholder: string;
}

export const INCOME: readonly Line<IncomeField>[] = [
  { field: 'wage', label: '工资到手', placeholder: '如 6500' },
  { field: 'otherIncome', label: '其他收入', placeholder: '一个月平均' },
];

export const COSTS: readonly Line<CostField>[] = [
  { field: 'housing', label: '住', placeholder: '房租、房贷、水电' },
  { field: 'food', label: '吃', placeholder: '一家人的' },
  { field: 'transport', label: '交通', placeholder: '没有就空着' },
  { field: 'medicine', label: '医药', placeholder: '没有就空着' },
  { field: 'children', label: '孩子', placeholder: '学费、奶粉' },
  { field: 'elders', label: '老人', placeholder: '没有就空着' },
  { field: 'phone', label: '通讯', placeholder: '手机、宽带' },
  { field: 'other', label: '其他', placeholder: '没有就空着' },
];

export const REST: readonly Line<'yearly' | 'elsewhere'>[] = [
  { field: 'yearly', label: '一年一次的', placeholder: '保险、过年，全年' },
  { field: 'elsewhere', label: '没记在这里的债', placeholder: '每月要还' },
];

const ALL: readonly Line[] = [...INCOME, ...COSTS, ...REST];

export function linesFrom(draft: Readonly<Record<string, string>> = {}, share: string): LineValues {
  return { ...Object.fromEntries(ALL.map(({ field }) => [field, draft[field] ?? ''])) as Record<LineField, string>, share };
}

export function isEmpty(values: LineValues): boolean {
  return ALL.every(({ field }) => values[field].trim() === '');
}

/** 收支表, read: a month's amounts in fen. */
export interface Sheet {
  readonly lines: Readonly<Record<LineField, Fen>>;
  readonly income: Fen;
  /** With a twelfth of what comes once a year, rounded up: it must be there. */
  readonly livingCosts: Fen;
  readonly elsewhere: Fen;
  /** '0' to '1': of what is left, what goes to the debts. */
  readonly share: string;
}

/** Each line may be as large as any amount; what they come to, too. */
const TOO_MUCH = '加起来最多 100,000,000.00 元';

export type LineProblems = Partial<Record<LineField | 'share', string>>;

export function readLines(values: LineValues): { readonly sheet: Sheet } | { readonly problems: LineProblems } {
  const read = ALL.map(({ field, label }) => [field, readOptionalAmount(values[field], label)] as const);
  const share = readShare(values.share);
  const problems = read.flatMap(([field, { ...one }]) => (one.ok ? [] : [[field, one.problem] as const]));
  if (problems.length > 0 || !share.ok) return { problems: { ...Object.fromEntries(problems), ...(!share.ok && { share: share.problem }) } };
  const lines = Object.fromEntries(read.map(([field, one]) => [field, one.ok ? one.value : 0])) as Record<LineField, Fen>;
  const total = (fields: readonly Line[]): Fen => fields.reduce((all, { field }) => all + lines[field], 0);
  const [income, livingCosts] = [total(INCOME), total(COSTS) + Math.ceil(lines.yearly / 12)];
  if (income > LARGEST_AMOUNT) return { problems: { otherIncome: TOO_MUCH } };
  if (livingCosts > LARGEST_AMOUNT) return { problems: { other: TOO_MUCH } };
  return { sheet: { lines, income, livingCosts, elsewhere: lines.elsewhere, share: share.value } };
}

function readShare(typed: string): Reading<string> {
  const share = readPercent(typed, '比例', '80');
  return share.ok && Number(share.value) > 1 ? refuse('比例在 0% 到 100% 之间') : share;
}
