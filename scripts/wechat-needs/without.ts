/** The app can't run without it: it has been there as long as the consent to privacy, which is the least that phones must have. */
export const NEEDED = 'needed';

/**
 * What each of WeChat's calls is to the app: needed, or what happens on a phone that hasn't got it (a computer's WeChat, a car's).
 * `test/platform/missing-calls.test.ts` takes away every one that isn't needed.
 */
export const WITHOUT: Readonly<Record<string, string>> = {
  addPhoneCalendar: 'the refusal is said; the list can be copied',
  addPhoneRepeatCalendar: 'the refusal is said; the list can be copied',
  canvasToTempFilePath: 'the refusal is said; 债务一览 can be copied as text',
  canIUse: 'taken for no',
  checkIsSoterEnrolledInDevice: 'the code alone unlocks',
  checkIsSupportSoterAuthentication: 'the code alone unlocks',
  chooseMedia: 'the refusal is said; the text can be copied out of the picture and pasted',
  chooseMessageFile: 'the refusal is said; a backup can be pasted',
  createOffscreenCanvas: 'the refusal is said; 债务一览 can be copied as text',
  createVKSession: 'said: pictures aren’t read here; the text can be copied out of the picture and pasted',
  env: NEEDED,
  getClipboardData: 'the refusal is said; the field can be pasted into',
  getFileSystemManager: 'the refusal is said; a backup can be copied as text',
  getImageInfo: 'said: the picture can’t be read',
  getRandomValues: 'no lock and no encrypted backup can be made, and it is said',
  getStorage: NEEDED,
  getStorageInfo: NEEDED,
  getStorageInfoSync: NEEDED,
  getStorageSync: NEEDED,
  hideHomeButton: 'the button stays, and the lock is asked for all the same',
  makePhoneCall: 'the refusal is said; the number stands on the page',
  navigateBack: NEEDED,
  navigateTo: NEEDED,
  openPrivacyContract: 'the refusal is said; the page says all that the guide does',
  pageScrollTo: 'the page stays where it is',
  reLaunch: NEEDED,
  redirectTo: NEEDED,
  removeStorage: NEEDED,
  setClipboardData: 'the refusal is said',
  setNavigationBarTitle: 'the title of app.json stays',
  setStorage: NEEDED,
  setVisualEffectOnCapture: 'the choice isn’t offered',
  shareFileMessage: 'the refusal is said; a backup can be copied as text',
  showModal: NEEDED,
  showShareImageMenu: 'the refusal is said; 债务一览 can be copied as text',
  showToast: NEEDED,
  startSoterAuthentication: 'the code alone unlocks',
  stopPullDownRefresh: 'WeChat ends it by itself',
  switchTab: NEEDED,
  vibrateShort: 'nothing is felt; what was done is said',
};
