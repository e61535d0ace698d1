const SAID = [
  /(?:分成?|共|期限|期数|总期数)[为是:：\s]{0,3}(\d{1,3})\s?(?:期|个月)/,
  /\d{1,3}\s?\/\s?(\d{1,3})\s?期/,
  /(?:^|[^\d第已还剩余期逾/约.])(\d{1,3})\s?期(?![限初末间内])/,
];
/** As many terms as a loan may have. */
const MOST = 360;

/** In how many terms a loan is paid, where a message says it: not the number of one of them, nor how many are late. */
export function termsIn(message: string): { count: number; start: number; end: number } | undefined {
  for (const pattern of SAID) {
    const match = pattern.exec(message);
    const digits = match?.[1] ?? '';
    const count = Number(digits);
    if (!match || count < 1 || count > MOST || /逾期[^，,。]{0,3}$/.test(message.slice(0, match.index + 1).slice(-6))) continue;
    const start = match.index + match[0].lastIndexOf(digits);
    return { count, start, end: start + digits.length };
  }
  return undefined;
}
