import { BILLS } from './bills';
import { FIRST_TAB } from './first-tab';
import { HELP } from './help';
import { INTAKE } from './intake';
import { LOAN } from './loan';
import { MONTHS } from './months';
import { PLAN } from './plan';
import { PLANS } from './plans';
import { SETTINGS } from './settings';
import type { State } from './state';

export { PHONES } from './phones';
export { type State, TODAY } from './state';

/** Every page in each of its states: what is stored, where it opens, what a person does there. */
export const STATES: readonly State[] = [...FIRST_TAB, ...LOAN, ...BILLS, ...INTAKE, ...PLAN, ...PLANS, ...MONTHS, ...HELP, ...SETTINGS];
