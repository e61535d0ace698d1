import type { Fact } from '../../content/fact';
import { CORRECTION, FIVE_YEARS, ONE_OFF_REPAIR, PLAN_IN_THE_REPORT, PLAN_RESTORES, REPAIR_FRAUD } from './facts';

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
export const CREDIT_FACTS: readonly Fact[] = [FIVE_YEARS, CORRECTION, ONE_OFF_REPAIR, REPAIR_FRAUD, PLAN_IN_THE_REPORT, PLAN_RESTORES];
