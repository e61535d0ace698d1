import { STATES } from '../journeys/support/states';

/**
 * The phones of the accepted pictures: each width, light and dark, and the largest text where it has the least room. Two widths
 * and themes more are measured by journeys/looks.test.ts, and for people `npm run looks` draws them.
 */
export const ACCEPTED_PHONES = [
  { phone: '320-largest-dark', width: 320, height: 568, font: 'largest', theme: 'dark' },
  { phone: '390', width: 390, height: 844 },
  { phone: '430-dark', width: 430, height: 932, theme: 'dark' },
] as const;

/** The states whose names were given: `loans`, or `loans*` for all that begin so. None given are all. */
export function statesNamed(names: readonly string[]): typeof STATES {
  const asked = (name: string): boolean => names.length === 0 || names.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
  const found = STATES.filter(({ name }) => asked(name));
  if (found.length === 0) throw new Error(`no state is called ${names.join(', ')}: test/journeys/support/states/ has them`);
  return found;
}

/** The names of a state's pictures, one a phone. */
export function pictureNames(state: string): string[] {
  return ACCEPTED_PHONES.map(({ phone }) => `${state}-${phone}`);
}
