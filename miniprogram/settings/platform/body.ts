import type { BodyPart } from '../../platform/lock-mark';
import { lockGate } from '../../platform/lock-gate';

/** What became of asking for a finger or a face. */
export type BodyAnswer = 'agreed' | 'cancelled' | 'not-recognised' | 'frozen' | 'unavailable';

const CANCELLED = 90008;
const NOT_RECOGNISED = 90009;
const FROZEN = 90010;

/** What this phone recognises and has enrolled; a finger first. wx.checkIsSupportSoterAuthentication: base library 1.5.0. */
export async function bodyPart(): Promise<BodyPart | ''> {
  try {
    const { supportMode } = await wx.checkIsSupportSoterAuthentication();
    for (const part of ['fingerPrint', 'facial'] as const) {
      if (supportMode.includes(part) && (await isEnrolled(part))) return part;
    }
  } catch {
    // A phone that can't say has none.
  }
  return '';
}

/** WeChat shows its own window for it. That it agreed is all that is taken from the answer. */
export async function askBody(part: BodyPart): Promise<BodyAnswer> {
  try {
    await lockGate.onErrand(() => wx.startSoterAuthentication({ requestAuthModes: [part], challenge: 'open', authContent: '打开还得清' }));
    return 'agreed';
  } catch (failure) {
    return answerOf(failure);
  }
}

async function isEnrolled(part: BodyPart): Promise<boolean> {
  const { isEnrolled: is } = await wx.checkIsSoterEnrolledInDevice({ checkAuthMode: part });
  return is;
}

function answerOf(failure: unknown): BodyAnswer {
  const { errCode, errMsg } = (typeof failure === 'object' && failure !== null ? failure : {}) as { errCode?: unknown; errMsg?: unknown };
  if (errCode === CANCELLED || /cancel/i.test(String(errMsg))) return 'cancelled';
  if (errCode === NOT_RECOGNISED) return 'not-recognised';
  return errCode === FROZEN ? 'frozen' : 'unavailable';
}
