import { LIMITS, type Rate } from '../calc/main';
import { plainText } from './plain-text';
import { read, refuse, type Reading } from './reading';

/** Reads how many contract rates overdue principal bears in all: "1.5", "1.5倍". */
export function readMultiplier(typed: string): Reading<Rate> {
  const text = plainText(typed).replace(/倍$/, '');
  if (!/^\d{1,6}(\.\d{1,12})?$/.test(text)) return refuse('罚息倍数只填数字，如 1.5');
  const { min, max } = LIMITS.penaltyMultiplier;
  return Number(text) < Number(min) || Number(text) > Number(max) ? refuse(`罚息倍数在 ${min} 到 ${max} 之间，1.5 倍已含合同利率`) : read(text);
}
