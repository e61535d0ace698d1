import { COMMON_CODES } from '../content/common-codes';

/** Three keys in a row, a column or across, as they lie on the phone. */
const LINES = ['123', '456', '789', '147', '258', '369', '159', '357'];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the code is among those that anybody would try first. */
export function isGuessed(code: string): boolean {
  return isSteps(code) || isRepeated(code) || isTwoRuns(code) || isOnKeys(code) || COMMON_CODES.includes(code);
}

/**
 * Whether it may be a birthday of this or the last century, year first or day first, which people who know its owner would
 * try. Any two digits are a year of one of the two.
 */
export function isLikeBirthday(code: string): boolean {
  const [one = 0, two = 0, three = 0] = [code.slice(0, 2), code.slice(2, 4), code.slice(4)].map(Number);
  return isDay(two, three) || isDay(two, one);
}

/** From each digit to the next the same step, over the 9 too: 111111, 123456, 654321, 890123, 135791. */
function isSteps(code: string): boolean {
  const digits = Array.from(code, Number);
  const steps = digits.slice(1).map((digit, place) => (digit - (digits[place] ?? 0) + 10) % 10);
  return steps.every((step) => step === steps[0]);
}

/** 121212, 520520. */
function isRepeated(code: string): boolean {
  return [2, 3].some((length) => code === code.slice(0, length).repeat(6 / length));
}

/** 111222. */
function isTwoRuns(code: string): boolean {
  return /^(\d)\1\1(\d)\2\2$/.test(code);
}

/** 147258, 963852. */
function isOnKeys(code: string): boolean {
  return [code.slice(0, 3), code.slice(3)].every((half) => LINES.includes(half) || LINES.includes(Array.from(half).reverse().join('')));
}

function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}
