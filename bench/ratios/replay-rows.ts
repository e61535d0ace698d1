import { assessLoan } from '../../miniprogram/calc';
import { plainReplay } from '../floors/plain-replay';
import { asOfOf, loansOf } from './loans';
import { inTurn } from './measure';
import type { Row } from './row';

const SIZES: readonly (readonly [termCount: number, paymentCount: number])[] = [[36, 20], [90, 250], [180, 500], [360, 1000]];

export const REPLAY_ROWS: Row[] = SIZES.map(([termCount, paymentCount]) => {
  const loans = loansOf(termCount, paymentCount).map((loan) => ({ loan, asOf: asOfOf(loan) }));
  return {
    name: `assessLoan, ${termCount} terms, ${paymentCount} repayments`,
    ours: { timed: ['ours', inTurn(loans, ({ loan, asOf }) => assessLoan(loan, asOf))] },
    beside: [{ timed: ['plain replay', inTurn(loans, ({ loan, asOf }) => plainReplay(loan, asOf))], goal: { atMost: 5 } }],
  };
});
