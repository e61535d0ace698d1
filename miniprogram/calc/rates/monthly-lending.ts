import type { Fen } from '../types';
import { isPlain, type Lending, type Look } from './lending';

/** Payments a month apart, the first after a month; undefined where they aren't money lent once and paid back. */
export function monthlyLending(lent: Fen, back: readonly Fen[]): Lending | undefined {
  let total = 0;
  let least = 0;
  let mean = 0;
  let square = 0;
  for (let place = 0; place < back.length; place += 1) {
    const amount = back[place] ?? 0;
    if (amount < least) least = amount;
    total += amount;
    const weighed = amount * (place + 1);
    mean += weighed;
    square += weighed * (place + 1);
  }
  const cost = total - lent;
  if (!isPlain(lent, cost, least)) return undefined;
  mean /= total;
  const half = back.length >> 1;
  const later = sumFrom(back, half);
  return { lent, cost, mean, variance: square / total - mean * mean, end: back.length, lookAt: (at) => look(back, half, later, at) };
}

function sumFrom(back: readonly Fen[], half: number): Fen {
  let later = 0;
  for (let place = half; place < back.length; place += 1) later += back[place] ?? 0;
  return later;
}

/**
 * From the last payment to the first: in the month before a payment all that is still to come loses a share, and what it
 * lost later is discounted too. The two halves of the payments go side by side, as a processor waits for each step of one;
 * what the later half lost is then discounted over the months of the earlier one.
 */
function look(back: readonly Fen[], half: number, laterHalf: Fen, at: number): Look {
  const share = -Math.expm1(-at);
  const kept = 1 - share;
  let toCome = laterHalf;
  let lost = 0;
  let slope = 0;
  let later = 0;
  let laterLost = 0;
  let laterSlope = 0;
  let place = back.length - 1;
  if (back.length > 2 * half) {
    later = back[place] ?? 0;
    laterLost = share * later;
    laterSlope = kept * later;
    place -= 1;
  }
  for (; place >= half; place -= 1) {
    later += back[place] ?? 0;
    laterSlope = kept * (laterSlope + later - laterLost);
    laterLost = share * later + kept * laterLost;
    toCome += back[place - half] ?? 0;
    slope = kept * (slope + toCome - lost);
    lost = share * toCome + kept * lost;
  }
  const delay = Math.exp(-half * at);
  lost += delay * laterLost;
  slope += delay * (laterSlope - half * laterLost);
  // `kept` was rounded, every month to the same side.
  const rounding = 1 - share - kept;
  return { lost: lost + rounding * (lost / share - slope / kept), slope };
}
