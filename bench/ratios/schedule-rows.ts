import { Loan as loanjs } from 'loanjs';
import { buildSchedule } from '../../miniprogram/calc';
import type { RepaymentMethod } from '../../miniprogram/calc';
import { naiveSchedule } from '../floors/naive-schedule';
import { plainSchedule } from '../floors/plain-schedule';
import { termsOf } from './loans';
import { inTurn } from './measure';
import type { Beside, Row } from './row';

const METHODS: readonly RepaymentMethod[] = ['equal-principal', 'equal-installment', 'interest-first', 'flat-interest', 'bullet'];
/** loanjs knows these two, in even months, without dates. */
const LOANJS: Partial<Record<RepaymentMethod, 'annuity' | 'diminishing'>> = { 'equal-installment': 'annuity', 'equal-principal': 'diminishing' };

export const SCHEDULE_ROWS: Row[] = METHODS.map((method) => {
  const terms = termsOf(method, 36);
  const kind = LOANJS[method];
  const others: Beside[] = kind === undefined ? [] : [{
    timed: ['loanjs (no dates, even months)', inTurn(terms, ({ principal, dailyRate }) => loanjs(principal / 100, 36, Number(dailyRate) * 36_000, kind))],
  }];
  return {
    name: `schedule of 36 terms, ${method}`,
    ours: { timed: ['ours', inTurn(terms, buildSchedule)] },
    beside: [
      { timed: ['plain numbers', inTurn(terms, plainSchedule)], goal: { atMost: 3 } },
      { timed: ['dayjs and decimal.js', inTurn(terms, naiveSchedule)], goal: { fasterBy: 50 } },
      ...others,
    ],
  };
});
