import type { Article } from './article';
import { COLLECTION } from './articles/collection';
import { COST } from './articles/cost';
import { COURTS } from './articles/courts';
import { CREDIT } from './articles/credit';
import { FRAUD } from './articles/fraud';
import { HARD_TIMES } from './articles/hard-times';
import { HARDSHIP } from './articles/hardship';
import { LENDERS } from './articles/lenders';
import { MONEY } from './articles/money';
import { PEOPLE } from './articles/people';
import { STARTING } from './articles/starting';

/** What is stated of the world is a fact with its source (rule 6.1); the rest is advice. */
export const ARTICLES: readonly Article[] = [
  ...STARTING, ...MONEY, ...HARDSHIP, ...COLLECTION, ...COURTS, ...PEOPLE, ...COST, ...CREDIT, ...FRAUD, ...HARD_TIMES, ...LENDERS,
];
