import { LIMITS, type Rate } from '../../calc/main';
import { readCount } from '../../typed/count';
import { readMultiplier } from '../../typed/multiplier';
import { plainText } from '../../typed/plain-text';
import { readPercent } from '../../typed/rate';
import { read, refuse, type Reading } from '../../typed/reading';
import type { PlanFormValues } from './values';

/** What the form says of the contract behind the debt. */
export interface ContractReading {
  readonly rate: Reading<Rate | null>;
  readonly multiplier: Reading<Rate>;
  readonly originalTerms: Reading<number | null>;
}

export function readContract(values: PlanFormValues): ContractReading {
  return { rate: readContractRate(values), multiplier: readUsualMultiplier(values), originalTerms: readOriginalTerms(values) };
}

/** The contract's rate a day, or null where none was typed: nothing is then measured by it. */
function readContractRate({ contractPercent }: PlanFormValues): Reading<Rate | null> {
  if (contractPercent.trim() === '') return read(null);
  const rate = readPercent(contractPercent, '合同日利率', '0.05', 'day');
  if (!rate.ok) return rate;
  return Number(rate.value) > Number(LIMITS.dailyRate.max) ? refuse('日利率在 0% 到 1% 之间，如 0.05；年利率除以 360 就是日利率') : rate;
}

/** How many contract rates overdue principal bears in all; an empty field is the usual 1.5. */
function readUsualMultiplier({ multiplier }: PlanFormValues): Reading<Rate> {
  return plainText(multiplier) === '' ? read('1.5') : readMultiplier(multiplier);
}

/** What is left of the original schedule of a debt that was typed, in terms; null where nothing was said. */
function readOriginalTerms({ originalTerms }: PlanFormValues): Reading<number | null> {
  if (originalTerms.trim() === '') return read(null);
  return readCount(originalTerms, { name: '原计划剩余期数', min: LIMITS.termCount.min, max: LIMITS.termCount.max, unit: '期' });
}
