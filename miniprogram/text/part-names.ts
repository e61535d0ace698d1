import type { Debt } from '../calc/main';

/** What a debt consists of and a payment goes to, as the screen says it; in the order in which it is paid (rule 4.19). */
export const PART_NAMES: Readonly<Record<keyof Debt, string>> = { lateFee: '违约金', penalty: '罚息', interest: '利息', principal: '本金' };

/** Money paid that nothing was due for. */
export const LEFT_OVER = '账上多付的钱（溢缴款）';
