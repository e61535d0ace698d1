/** Beijing is eight hours ahead of UTC, without summer time. */
const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000;

/**
 * Today's date as the lenders count it, "YYYY-MM-DD": the day in Beijing, wherever the phone is. The only place that
 * asks for the date; everything else is given it. Tests set it by fixing Date.now.
 */
export function today(): string {
  return new Date(Date.now() + BEIJING_OFFSET_MS).toISOString().slice(0, 10);
}

/** The phone's clock in milliseconds, to take times by. */
export function clockNow(): number {
  return Date.now();
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many milliseconds it is until today is another day. */
export function untilMidnight(): number {
  return DAY_MS - ((Date.now() + BEIJING_OFFSET_MS) % DAY_MS);
}
