import type { LoanTerms } from '../../calc/main';
import type { Certainty } from '../../content/fact';

/** A field of the loan's form that a lender's habit fills, what it is filled with, and how sure that is. */
export type HabitField = 'method' | 'interestBasis' | 'yearDays';
type Filled = Readonly<Partial<Record<HabitField, readonly [value: string, certainty: Certainty]>>>;

/**
 * What was found of a lender (rule 6.12). Here stands only what fills fields: the statements with their sources are an
 * article of help, `lender-` and the id. Where nothing was found there is no habit, and the contract alone counts.
 */
export interface LenderHabits {
  readonly id: string;
  readonly name: string;
  /** In what people or messages call it. */
  readonly words: RegExp;
  readonly fills: Filled;
  /** They hold for a rate a month too, which elsewhere means 等本等息. */
  readonly byMonth?: true;
  /** One due day for all loans, that of the first. */
  readonly oneDueDay?: Certainty;
}

const LEVEL = 'equal-installment' satisfies LoanTerms['method'];
const BY_DAYS = 'actual-days' satisfies LoanTerms['interestBasis'];
const BY_MONTHS = 'monthly' satisfies LoanTerms['interestBasis'];

/** Its method goes by the number of terms (rule 6.6), its first due date by the drawdown (rule 6.7): see forms/loan/proposals.ts. */
export const WEILIDAI: LenderHabits = { id: 'weilidai', name: '微粒贷', words: /微粒贷/, fills: { interestBasis: [BY_DAYS, 'reported'], yearDays: ['360', 'reported'] }, oneDueDay: 'reported' };

/** The first whose words fit. */
export const LENDER_HABITS: readonly LenderHabits[] = [
  WEILIDAI,
  { id: 'jintiao', name: '京东金条', words: /金条/, fills: { method: [LEVEL, 'sample'], interestBasis: [BY_DAYS, 'sample'], yearDays: ['365', 'sample'] } },
  { id: 'jiebei', name: '借呗', words: /借呗/, fills: { interestBasis: [BY_DAYS, 'hearsay'] }, oneDueDay: 'hearsay' },
  { id: 'huabei', name: '花呗', words: /花呗/, fills: {} },
  { id: 'meituan', name: '美团借钱', words: /美团(?!月付)/, fills: {} },
  { id: 'jietiao', name: '360借条', words: /360 ?借条|奇富借条/, fills: {} },
  { id: 'zhaolian', name: '招联金融', words: /招联|好期贷/, fills: { method: [LEVEL, 'hearsay'] } },
  { id: 'kuaidai', name: '建行快贷', words: /建行快贷|建设银行快贷|快e贷/i, fills: { interestBasis: [BY_DAYS, 'hearsay'] } },
  { id: 'guangfa', name: '广发信用卡分期', words: /广发.*(卡|分期)/, fills: { method: ['flat-interest', 'sample'], interestBasis: [BY_MONTHS, 'sample'] }, byMonth: true },
  { id: 'gongjijin', name: '公积金贷款', words: /公积金/, fills: { method: [LEVEL, 'sample'], interestBasis: [BY_MONTHS, 'sample'] }, byMonth: true },
];
