import { currentTheme, fontSizeSetting, offThemeChange, onThemeChange } from '../appearance';
import { pageAreaOf } from '../shell/page-area';
import type { Router } from '../shell/router';
import { showToast } from '../shell/toast';
import { api } from './api';
import { createAnimation } from './animation';

interface Measuring {
  createIntersectionObserver(options?: object): unknown;
  createSelectorQuery(): unknown;
}

/** What the app may ask about the phone, its window and its settings. */
export function system(router: Router): Record<string, unknown> {
  const info = { getWindowInfo, getAppBaseInfo, getDeviceInfo };
  const whole = (): object => ({ ...getWindowInfo(), ...getAppBaseInfo(), ...getDeviceInfo() });
  let clipboard = '';
  return {
    ...info,
    getSystemInfoSync: whole,
    getSystemInfo: api('getSystemInfo', whole),
    // The page of self-checks is only in what isn't released: ?env=develop
    getAccountInfoSync: () => ({ miniProgram: { appId: 'preview', version: '', envVersion: new URLSearchParams(location.search).get('env') ?? 'release' }, plugin: {} }),
    getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 48, bottom: 80, left: innerWidth - 94, right: innerWidth - 7 }),
    getLaunchOptionsSync: () => ({ path: router.pages[0]?.route.path ?? '', query: {}, scene: 1001 }),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    onThemeChange,
    offThemeChange,
    nextTick: (callback: () => void) => void Promise.resolve().then(callback),
    createSelectorQuery: () => (router.top.instance as unknown as Measuring).createSelectorQuery(),
    createIntersectionObserver: (component: Measuring, options?: object) => component.createIntersectionObserver(options),
    createAnimation,
    setClipboardData: api<{ data: string }>('setClipboardData', async ({ data }) => {
      clipboard = data;
      await navigator.clipboard?.writeText(data).catch(() => undefined); // refused without focus; ours still has it
      showToast({ title: '内容已复制' });
    }),
    getClipboardData: api('getClipboardData', async () => ({ data: (await navigator.clipboard?.readText().catch(() => undefined)) ?? clipboard })),
    setVisualEffectOnCapture: api<{ visualEffect?: string }>('setVisualEffectOnCapture', ({ visualEffect = 'none' }) => {
      document.documentElement.dataset.onCapture = visualEffect;
    }),
    openPrivacyContract: api('openPrivacyContract', () => showToast({ title: '微信的隐私保护指引' })),
    addPhoneCalendar: api<{ title: string }>('addPhoneCalendar', ({ title }) => showToast({ title: `日历：${title}` })),
    addPhoneRepeatCalendar: api<{ title: string }>('addPhoneRepeatCalendar', ({ title }) => showToast({ title: `日历，每月：${title}` })),
    makePhoneCall: api<{ phoneNumber: string }>('makePhoneCall', ({ phoneNumber }) => showToast({ title: `拨打 ${phoneNumber}` })),
    // This phone recognises nobody; a test supplies one that does.
    checkIsSupportSoterAuthentication: api('checkIsSupportSoterAuthentication', () => ({ supportMode: [] })),
    hideHomeButton: api('hideHomeButton', () => undefined),
    vibrateShort: api('vibrateShort', () => undefined),
  };
}

function getWindowInfo(): object {
  const page = pageAreaOf(document.querySelector('.host-page:not([hidden])'));
  const safeArea = { left: 0, right: innerWidth, top: 44, bottom: innerHeight - 34, width: innerWidth, height: innerHeight - 78 };
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: page.width,
    windowHeight: page.height,
    statusBarHeight: 44,
    screenTop: page.top,
    safeArea,
  };
}

function getAppBaseInfo(): object {
  return { SDKVersion: '3.8.0', version: '8.0.56', language: 'zh_CN', enableDebug: false, theme: currentTheme(), fontSizeSetting: fontSizeSetting(), host: { env: 'WeChat' } };
}

function getDeviceInfo(): object {
  return { brand: 'preview', model: 'preview', platform: 'ios', system: 'iOS 17.0' };
}
