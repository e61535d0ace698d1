import { checkInstallmentRates } from '../checks/flows';
import { CalcError } from '../errors';
import { sum } from '../money';
import type { Fen, InstallmentRates } from '../types';
import { type FlowSeries, flowSeries } from './flow-series';
import { lendingLogarithm } from './lending-rate';
import { monthlyLending } from './monthly-lending';
import { rateLogarithm } from './rate-logarithm';

const MONTHS_OF_YEAR = 12;

/**
 * The rates of an amount financed and repaid by payments a month apart, the first after a month; as
 * fractions (0.0064 is 0.64%), correct to about 1e-12 of themselves (rule 1.18, rule 5.26).
 *
 * @throws CalcError for input outside the limits; 'no-rate' or 'many-rates' on 'payments' (rule 9.14). A
 * rate that no double can hold counts as none.
 *
 * @example
 * const payments = [...Array(35).fill(1_777_78), 1_777_70];
 * const { monthly, simpleAnnual, compoundAnnual, flatAnnual } = installmentRates(57_000_00, payments);
 * [monthly, simpleAnnual, compoundAnnual, flatAnnual].map((rate) => rate.toFixed(5))
 * // → ['0.00640', '0.07680', '0.07957', '0.04094']
 */
export function installmentRates(financed: Fen, payments: Fen[]): InstallmentRates {
  checkInstallmentRates(financed, payments);
  return monthlyRates(financed, payments);
}

/** The rates of amounts that were checked. */
export function monthlyRates(financed: Fen, payments: readonly Fen[]): InstallmentRates {
  const lending = monthlyLending(financed, payments);
  const logarithm = (lending && lendingLogarithm(lending)) ?? rateLogarithm(monthlySeries(financed, payments));
  if (typeof logarithm === 'string') throw new CalcError(logarithm, 'payments');
  const monthly = Math.expm1(logarithm);
  const compoundAnnual = Math.expm1(MONTHS_OF_YEAR * logarithm);
  if (monthly <= -1 || !Number.isFinite(compoundAnnual)) throw new CalcError('no-rate', 'payments');
  const cost = lending?.cost ?? sum(payments) - financed;
  return {
    monthly,
    simpleAnnual: monthly * MONTHS_OF_YEAR,
    compoundAnnual,
    flatAnnual: (cost / financed / payments.length) * MONTHS_OF_YEAR,
  };
}

function monthlySeries(financed: Fen, payments: readonly Fen[]): FlowSeries {
  return flowSeries([-financed, ...payments].map((amount, time) => ({ time, amount })));
}
