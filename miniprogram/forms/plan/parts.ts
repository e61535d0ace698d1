import { LIMITS, type Debt, type Fen } from '../../calc/main';
import { readAmount } from '../../typed/amount';
import { readCount } from '../../typed/count';
import { read, type Reading } from '../../typed/reading';
import type { FormProblems } from '../form-values';
import { readContract, type ContractReading } from './read-contract';
import { readDebt, readReduction, type Reduction } from './read-debt';
import type { PlanField, PlanFormValues } from './values';

/** The parts of a plan form that more than one reader needs, each read once. */
export interface PlanParts {
  readonly values: PlanFormValues;
  /** Null where a part of it is wrong, or there is none. */
  readonly debt: Debt | null;
  readonly debtProblems: FormProblems<PlanField>;
  readonly reduction: Reduction | { readonly problems: FormProblems<PlanField> };
  readonly termCount: Reading<number>;
  readonly contract: ContractReading;
  /** What of the principal is overdue; null where nothing was typed. */
  readonly overduePrincipal: Reading<Fen | null>;
}

export function partsOf(values: PlanFormValues): PlanParts {
  const reading = readDebt(values);
  const debt = 'debt' in reading ? reading.debt : null;
  return {
    values,
    debt,
    debtProblems: 'problems' in reading ? reading.problems : {},
    reduction: readReduction(values, debt),
    termCount: readCount(values.termCount, { name: '分期期数', ...LIMITS.planTermCount, unit: '期' }),
    contract: readContract(values),
    overduePrincipal: values.overduePrincipal.trim() === '' ? read(null) : readAmount(values.overduePrincipal, '其中已逾期的本金'),
  };
}
