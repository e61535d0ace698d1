import type { PhoneFacts } from '../unexpected/report';

const UNKNOWN = '不知道';

/** Which app runs on which WeChat; what the phone doesn't say is '不知道'. */
export function phoneFacts(): PhoneFacts {
  const { version: app = '' } = said(() => wx.getAccountInfoSync().miniProgram);
  const { SDKVersion: library, version: weChat } = said(() => wx.getAppBaseInfo());
  const { system } = said(() => wx.getDeviceInfo());
  // Only what is published has a version.
  return { app: app === '' ? stageOf() : app, library: library ?? UNKNOWN, weChat: weChat ?? UNKNOWN, system: system ?? UNKNOWN };
}

/** Whether this is the app that is being made or tried out: only there the page of self-checks is offered. */
export function isTrial(): boolean {
  return ['develop', 'trial'].includes(said(() => wx.getAccountInfoSync().miniProgram).envVersion ?? '');
}

function stageOf(): string {
  const { envVersion } = said(() => wx.getAccountInfoSync().miniProgram);
  return envVersion === 'trial' ? '体验版' : envVersion === 'develop' ? '开发版' : UNKNOWN;
}

function said<Facts extends object>(ask: () => Facts): Partial<Facts> {
  try {
    return ask();
  } catch {
    return {};
  }
}
