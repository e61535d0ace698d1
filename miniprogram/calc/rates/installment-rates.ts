import { checkInstallmentRates } from '../checks/flows';
import { CalcError } from '../errors';
import { sum } from '../money';
import type { Fen, InstallmentRates } from '../types';
import { flowSeries } from './flow-series';
import { rateLogarithm } from './rate-logarithm';

const MONTHS_OF_YEAR = 12;

/**
 * The rates of an amount financed and repaid by payments a month apart, the first after a month; as
 * fractions (0.0064 is 0.64%), correct to about 1e-12 of themselves (domain.md section 5).
 *
 * @throws CalcError for input outside calc.md's table; 'no-rate' or 'many-rates' on 'payments'. A
 * rate that no double can hold counts as none.
 */
export function installmentRates(financed: Fen, payments: Fen[]): InstallmentRates {
  checkInstallmentRates(financed, payments);
  return monthlyRates(financed, payments);
}

/** The rates of amounts that were checked. */
export function monthlyRates(financed: Fen, payments: readonly Fen[]): InstallmentRates {
  const flows = [-financed, ...payments].map((amount, time) => ({ time, amount }));
  const logarithm = rateLogarithm(flowSeries(flows));
  if (typeof logarithm === 'string') throw new CalcError(logarithm, 'payments');
  const monthly = Math.expm1(logarithm);
  const compoundAnnual = Math.expm1(MONTHS_OF_YEAR * logarithm);
  if (monthly <= -1 || !Number.isFinite(compoundAnnual)) throw new CalcError('no-rate', 'payments');
  const cost = sum(payments) - financed;
  return {
    monthly,
    simpleAnnual: monthly * MONTHS_OF_YEAR,
    compoundAnnual,
    flatAnnual: (cost / financed / payments.length) * MONTHS_OF_YEAR,
  };
}
