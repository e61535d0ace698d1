import type { Fact } from '../../content/fact';
import * as credit from './facts/credit';
import { ONE_DAY_LATE } from './facts/lender';
import { PLAN_RESTORES, REPAIR_FRAUD } from './facts/negotiation';

/** What the marks of the report's table mean. */
export const MARKS: readonly { readonly mark: string; readonly meaning: string }[] = [
  { mark: 'N', meaning: '按时足额还了' },
  { mark: '1', meaning: '逾期 1–30 天' },
  { mark: '2', meaning: '逾期 31–60 天' },
  { mark: '3', meaning: '逾期 61–90 天' },
  { mark: '4', meaning: '逾期 91–120 天' },
  { mark: '5', meaning: '逾期 121–150 天' },
  { mark: '6', meaning: '逾期 151–180 天' },
  { mark: '7', meaning: '逾期 180 天以上' },
  { mark: '*', meaning: '当月没有到期的款' },
  { mark: 'C', meaning: '已结清' },
];

/** When a bad record ends, what doesn't end it, and what nobody knows for sure. */
export const CREDIT_FACTS: readonly Fact[] = [
  ONE_DAY_LATE,
  credit.OTHER_MARKS,
  credit.TWICE_A_YEAR,
  credit.FIVE_YEARS,
  credit.OWN_NOTE,
  credit.TOLD_BEFORE,
  credit.CORRECTION,
  credit.FREE_OF_CHARGE,
  credit.APPEAL,
  credit.ONE_OFF_REPAIR,
  credit.REPAIR_OVER,
  REPAIR_FRAUD,
  credit.PLAN_IN_THE_REPORT,
  PLAN_RESTORES,
];
