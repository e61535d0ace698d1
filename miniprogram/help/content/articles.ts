import type { Article } from './article';
import { COLLECTION } from './articles/collection';
import { COST } from './articles/cost';
import { CREDIT } from './articles/credit';
import { FRAUD } from './articles/fraud';
import { HARD_TIMES } from './articles/hard-times';
import { STARTING } from './articles/starting';

/** What is stated of the world is a fact with its source (rule 6.1); the rest is advice. */
export const ARTICLES: readonly Article[] = [...STARTING, ...COLLECTION, ...COST, ...CREDIT, ...FRAUD, ...HARD_TIMES];
