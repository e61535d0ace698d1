import type { ExactRate } from '../rate';
import type { Fen, Installment } from '../types';
import { interestOnBalance } from './interestOnBalance';
import { equalParts } from './parts';
import type { Period } from './period';

/** 等额本金: principal ÷ terms, rounded; interest on the balance. */
export const equalPrincipal = (principal: Fen, periods: readonly Period[], rate: ExactRate): Installment[] =>
  interestOnBalance(equalParts(principal, periods.length), periods, rate);
