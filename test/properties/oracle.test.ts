import fc from 'fast-check';
import { assessLoan, buildSchedule, CalcError } from '../../miniprogram/calc';
import type { Installment, LoanTerms } from '../../miniprogram/calc';
import { assessment, loanTerms, SEED } from './arbitraries';
import { oracleStatement } from './oracle';
import { oracleSchedule } from './oracle-schedule';

const schedule = (terms: LoanTerms): Installment[] | 'not-repayable' => {
  try {
    return buildSchedule(terms);
  } catch (error) {
    if (error instanceof CalcError && error.code === 'not-repayable') return 'not-repayable';
    throw error;
  }
};

test('every schedule is that of the naive one', () => {
  fc.assert(
    fc.property(loanTerms(40), (terms) => expect(schedule(terms)).toEqual(oracleSchedule(terms))),
    { ...SEED, numRuns: 1500 },
  );
});

test('every statement is that of the day-by-day replay', () => {
  fc.assert(
    fc.property(assessment(), ({ loan, asOf }) => expect(assessLoan(loan, asOf)).toEqual(oracleStatement(loan, asOf))),
    { ...SEED, numRuns: 800 },
  );
});
