/** Why the phone didn't do what a tap asked for: the person closed it, didn't agree to the privacy guide, or it failed. */
export interface PhoneRefusal {
  readonly refused: 'cancelled' | 'privacy' | 'failed';
  /** What the phone said, for those who help. */
  readonly reason: string;
}

/** errno 103, 104 and 112 are those of the privacy guide: refused by the person, not agreed to, not declared. */
const PRIVACY_NUMBERS = [103, 104, 112];

export function refusalOf(failure: unknown): PhoneRefusal {
  const { errMsg, errno } = (typeof failure === 'object' && failure !== null ? failure : {}) as { errMsg?: unknown; errno?: unknown };
  const reason = typeof errMsg === 'string' ? errMsg : String(failure);
  if (/cancel/i.test(reason)) return { refused: 'cancelled', reason };
  if (/privacy/i.test(reason) || PRIVACY_NUMBERS.includes(Number(errno))) return { refused: 'privacy', reason };
  return { refused: 'failed', reason };
}
