import type { AffordabilityInput } from '../../calc/main';
import { readAmount, readOptionalAmount } from '../../typed/amount';
import { plainText } from '../../typed/plain-text';
import { readPercent } from '../../typed/rate';
import { refuse, type Reading } from '../../typed/reading';
import type { FormProblems } from '../form-values';
import type { HouseholdField, HouseholdValues } from './values';

/** A household as the calculation takes it: a month's amounts in fen, the share '0' to '1'. */
export type Household = Pick<AffordabilityInput, 'monthlyIncome' | 'livingCosts' | 'otherDebtPayments' | 'share'>;
export type HouseholdProblems = FormProblems<HouseholdField>;

/**
 * Reads the form, or gives a sentence for each field that is wrong. While no income is typed the person hasn't begun:
 * there is then no household, and what is only empty is no mistake. Living costs left empty are not taken for none, as
 * that would call a plan affordable that isn't; other debts left empty are.
 */
export function readHousehold(values: HouseholdValues): { readonly household: Household } | { readonly problems: HouseholdProblems } {
  const income = readAmount(values.income, '每月到手收入');
  const livingCosts = readAmount(values.livingCosts, '每月生活费');
  const otherDebts = readOptionalAmount(values.otherDebts, '其他债务每月还款');
  const share = readShare(values.share);
  if (income.ok && livingCosts.ok && otherDebts.ok && share.ok) {
    const household = { monthlyIncome: income.value, livingCosts: livingCosts.value, otherDebtPayments: otherDebts.value, share: share.value };
    return { household };
  }
  const begun = !isEmpty(values.income);
  const problems = {
    ...(begun && problemAt('income', income)),
    ...((begun || !isEmpty(values.livingCosts)) && problemAt('livingCosts', livingCosts)),
    ...problemAt('otherDebts', otherDebts),
    ...problemAt('share', share),
  };
  return { problems };
}

function readShare(typed: string): Reading<string> {
  const share = readPercent(typed, '比例', '80');
  return share.ok && Number(share.value) > 1 ? refuse('比例在 0% 到 100% 之间') : share;
}

function isEmpty(typed: string): boolean {
  return plainText(typed) === '';
}

function problemAt(field: HouseholdField, reading: Reading<unknown>): HouseholdProblems {
  return reading.ok ? {} : { [field]: reading.problem };
}
