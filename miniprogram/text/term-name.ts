import { DOWN_PAYMENT } from '../loans/installments';

/** What an installment is called: "第 3 期", and "首付". */
export function termName(number: number): string {
  return number === DOWN_PAYMENT ? '首付' : `第 ${number} 期`;
}

/** Several of them, in order: "第 3 期", "第 3–5 期", "第 3、5 期" where some in between aren't meant, "首付、第 1–2 期". */
export function termNames(numbers: readonly number[]): string {
  const terms = numbers.filter((number) => number !== DOWN_PAYMENT);
  const names = terms.length === 0 ? [] : [rangeName(terms)];
  return (terms.length < numbers.length ? ['首付', ...names] : names).join('、');
}

/** How many there are, behind a verb: "已还 3 期", "已还首付和 3 期", "已还首付". */
export function countedTerms(verb: string, numbers: readonly number[]): string {
  const terms = numbers.filter((number) => number !== DOWN_PAYMENT).length;
  if (terms === numbers.length) return `${verb} ${terms} 期`;
  return terms === 0 ? `${verb}首付` : `${verb}首付和 ${terms} 期`;
}

function rangeName(numbers: readonly number[]): string {
  const first = numbers[0] ?? 0;
  const last = numbers[numbers.length - 1] ?? first;
  if (first === last) return `第 ${first} 期`;
  return last - first + 1 === numbers.length ? `第 ${first}–${last} 期` : `第 ${numbers.join('、')} 期`;
}
