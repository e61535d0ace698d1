/** Why the phone didn't do what a tap asked for: the person closed it, didn't agree to the privacy guide, WeChat hasn't got it here, or it failed. */
export interface PhoneRefusal {
  readonly refused: 'cancelled' | 'privacy' | 'missing' | 'failed';
  /** What the phone said, for those who help. */
  readonly reason: string;
}

/** These come where the person doesn't agree to the privacy guide; the third is an interface that we didn't declare in it. */
const REFUSED_NUMBERS = [103, 104];
const UNDECLARED = 112;

export function refusalOf(failure: unknown): PhoneRefusal {
  const { errMsg, errno } = (typeof failure === 'object' && failure !== null ? failure : {}) as { errMsg?: unknown; errno?: unknown };
  const reason = typeof errMsg === 'string' ? errMsg : String(failure);
  if (failure instanceof TypeError) return { refused: 'missing', reason };
  if (/cancel/i.test(reason)) return { refused: 'cancelled', reason };
  if (Number(errno) !== UNDECLARED && (/privacy/i.test(reason) || REFUSED_NUMBERS.includes(Number(errno)))) return { refused: 'privacy', reason };
  return { refused: 'failed', reason };
}
