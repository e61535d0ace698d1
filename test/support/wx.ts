import 'miniprogram-simulate';
import { phone } from './phone';
import { currentPage } from './stack';

const { createAnimation } = wx;

const WINDOW = {
  pixelRatio: 3, screenWidth: 390, screenHeight: 844, windowWidth: 390, windowHeight: 753, statusBarHeight: 47, screenTop: 91,
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
};
const DEVICE = { brand: 'test', model: 'test', system: 'iOS 17.0', platform: 'ios' };
const appBase = () => ({ SDKVersion: '3.8.0', version: '8.0.50', language: 'zh_CN', fontSizeSetting: 16, theme: phone.theme, host: { env: 'WeChat' } });

/** What every phone answers at once. */
const always: Record<string, unknown> = {
  env: { USER_DATA_PATH: 'wxfile://usr' },
  canIUse: () => true,
  getAppBaseInfo: appBase,
  getDeviceInfo: () => ({ ...DEVICE }),
  getWindowInfo: () => ({ ...WINDOW }),
  getSystemInfoSync: () => ({ ...DEVICE, ...WINDOW, ...appBase() }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'test', envVersion: 'release', version: '0.2.0' }, plugin: {} }),
  getMenuButtonBoundingClientRect: () => ({ left: 296, right: 383, top: 51, bottom: 83, width: 87, height: 32 }),
  getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
  getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
  nextTick: (callback: () => void) => void Promise.resolve().then(callback),
  onThemeChange: (listener: (result: { theme: string }) => void) => phone.themeListeners.push(listener),
  offThemeChange: (listener: unknown) => (phone.themeListeners = phone.themeListeners.filter((each) => each !== listener)),
  createAnimation,
  createSelectorQuery: () => currentPage().createSelectorQuery(),
  setStorageSync: (key: string, value: unknown) => { phone.storage.put(key, value, false); },
  getStorageSync: (key: string) => phone.storage.json(key) ?? '',
  removeStorageSync: (key: string) => { phone.storage.drop(key); },
  getStorageInfoSync: () => phone.storage.info(),
  // The app's folder, empty unless a test supplies another.
  getFileSystemManager: () => ({ readdirSync: () => [] }),
};

/** The global wx. What neither the phone nor the test supplies throws by name, and fails the test even when caught. */
export const wxGlobal = new Proxy(always, {
  get(target, name) {
    if (typeof name === 'symbol') return undefined;
    return phone.lookUp(name) ?? target[name] ?? missing(name);
  },
});

function missing(name: string): () => never {
  return () => {
    const error = new Error(`wx.${name} was called, and the harness has none: see phone.answer and phone.supply`);
    console.error(error);
    throw error;
  };
}
