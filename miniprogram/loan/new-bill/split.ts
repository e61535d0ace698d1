import { agreedInstallments, daysBetween, type Fen, type Installment } from '../../calc/main';
import type { PaymentLine } from '../../forms/form-readings';
import { interestOf } from '../interest-of';
import { firstInterest, type Before } from './before';

/** How the lines of a bill were split into principal and interest. */
export interface Split {
  readonly installments: readonly Installment[];
  readonly by: 'bill' | 'rate' | 'proportion';
}

/** The days of a month on the basis 'monthly' (rule 3.5). */
const MONTH = 30;
/** So much may be over or short at the end where the rate is the right one: a fen or so a term. In fen. */
const ROUNDING = 100;

/**
 * The bill's own split where every line has one; else by the contract's rate on what is left, where that comes out at the
 * end; else in proportion, as of an agreement (rule 4.53).
 *
 * @param financed what the lines repay, and no more than they come to
 * @throws CalcError as agreedInstallments does
 */
export function splitLines(lines: readonly PaymentLine[], financed: Fen, before: Before): Split {
  const stated = lines.flatMap(({ dueOn, parts }, place) => (parts === undefined ? [] : [{ number: place + 1, dueOn, ...parts }]));
  if (stated.length === lines.length) return { installments: stated, by: 'bill' };
  const known = firstInterest(before, financed);
  const byRate = (known === undefined ? null : splitByRate(lines, financed, before, known)) ?? splitByRate(lines, financed, before);
  return byRate === null ? { installments: agreedInstallments(financed, lines), by: 'proportion' } : { installments: byRate, by: 'rate' };
}

function splitByRate(lines: readonly PaymentLine[], financed: Fen, { contract, periodStart }: Before, first?: Fen): Installment[] | null {
  if (contract === null || contract.method === 'flat-interest') return null;
  const installments: Installment[] = [];
  let left = financed;
  let from = periodStart;
  for (const [place, { dueOn, amount }] of lines.entries()) {
    const days = contract.interestBasis === 'monthly' ? MONTH : daysBetween(from, dueOn);
    const usual = (place === 0 ? first : undefined) ?? interestOf(left, contract, days);
    const interest = place === lines.length - 1 ? amount - left : usual;
    if (Math.abs(interest - usual) > ROUNDING || !isWithin(interest, amount) || !isWithin(amount - interest, left)) return null;
    const principal = amount - interest;
    installments.push({ number: place + 1, dueOn, principal, interest });
    left -= principal;
    from = dueOn;
  }
  return installments;
}

function isWithin(part: Fen, whole: Fen): boolean {
  return part >= 0 && part <= whole;
}
