import { callsIn, REPOSITORY } from '../../scripts/wechat-needs/calls';
import { NEEDED, WITHOUT } from '../../scripts/wechat-needs/without';
import { addToCalendar } from '../../miniprogram/help/platform/calendar';
import { chosenPicture } from '../../miniprogram/help/platform/chosen-picture';
import { dial } from '../../miniprogram/help/platform/phone';
import { foundIn } from '../../miniprogram/help/platform/vision';
import { feelDone } from '../../miniprogram/platform/haptics';
import { copyText, pastedText } from '../../miniprogram/platform/interaction';
import { phoneMeasure, sharePicture } from '../../miniprogram/months/platform/drawn-picture';
import { hideHomeButton, scrollTo } from '../../miniprogram/platform/navigation';
import { sweepOwnFiles } from '../../miniprogram/platform/own-files';
import { endPullDown } from '../../miniprogram/platform/pull-down';
import { canHideScreens, keepScreensHidden } from '../../miniprogram/platform/screen-capture';
import { setTitle } from '../../miniprogram/platform/screen-cover';
import { warnBeforeLeaving } from '../../miniprogram/settings/platform/leave-warning';
import { isTrial, phoneFacts } from '../../miniprogram/settings/platform/phone-facts';
import { askBody, bodyPart } from '../../miniprogram/settings/platform/body';
import { chosenFile, shareFile } from '../../miniprogram/settings/platform/files';
import { openPrivacyGuide } from '../../miniprogram/settings/platform/privacy-guide';
import { randomBytes } from '../../miniprogram/settings/platform/random';

/** A WeChat with the least: what the app can do without isn't there at all. */

const MISSING = { refused: 'missing' };

/** What each call answers or does then; those in brackets are the names that it stands for. */
const ASKED: readonly (readonly [calls: readonly string[], ask: () => unknown, answer: unknown])[] = [
  [['addPhoneCalendar'], () => addToCalendar({ title: '还款', startTime: 1, alarmOffset: 0 }), MISSING],
  [['addPhoneRepeatCalendar'], () => addToCalendar({ title: '还款', startTime: 1, alarmOffset: 0, repeatEndTime: 2 }), MISSING],
  [['makePhoneCall'], () => dial('95384'), MISSING],
  [['setClipboardData'], () => copyText('还得清'), MISSING],
  [['getClipboardData'], () => pastedText(), MISSING],
  [['chooseMedia'], () => chosenPicture('album'), MISSING],
  [['createVKSession', 'getImageInfo'], () => foundIn('wxfile://tmp/a.png', (size) => size).then((found) => ('unread' in found ? found.unread : found)), 'unsupported'],
  [['chooseMessageFile'], () => chosenFile(1000), MISSING],
  [['shareFileMessage', 'getFileSystemManager'], () => shareFile('还得清.json', '{}'), MISSING],
  [['createOffscreenCanvas', 'canvasToTempFilePath', 'showShareImageMenu'], () => sharePicture({ width: 1, height: 1, texts: [], rules: [] }, '债务一览'), MISSING],
  [['openPrivacyContract'], () => openPrivacyGuide(), MISSING],
  [['checkIsSupportSoterAuthentication', 'checkIsSoterEnrolledInDevice'], () => bodyPart(), ''],
  [['startSoterAuthentication'], () => askBody('facial'), 'unavailable'],
  [['canIUse', 'setVisualEffectOnCapture'], () => canHideScreens(), false],
  [['setVisualEffectOnCapture'], () => keepScreensHidden(), undefined],
  [['getFileSystemManager'], () => sweepOwnFiles(), undefined],
  [['enableAlertBeforeUnload'], () => warnBeforeLeaving('还没有发出去'), undefined],
  [['disableAlertBeforeUnload'], () => warnBeforeLeaving(''), undefined],
  [['getAccountInfoSync'], () => isTrial(), false],
  [['getAppBaseInfo', 'getDeviceInfo'], () => Object.values(phoneFacts()).join(), '不知道,不知道,不知道,不知道'],
  [['pageScrollTo'], () => scrollTo('#here'), undefined],
  [['hideHomeButton'], () => hideHomeButton(), undefined],
  [['stopPullDownRefresh'], () => endPullDown(), undefined],
  [['setNavigationBarTitle'], () => setTitle('一笔借款'), undefined],
  [['vibrateShort'], () => feelDone(), undefined],
];

beforeEach(() => {
  Object.assign(globalThis, { wx: { env: { USER_DATA_PATH: 'wxfile://usr' }, getStorageSync: () => true }, getCurrentPages: () => [] });
});

test.each(ASKED)('without %j the app goes on', async (_, ask, answer) => {
  const said = await ask();
  if (answer === MISSING) expect(said).toMatchObject(MISSING);
  else expect(said).toBe(answer);
});

test('without a canvas nothing can be measured: the page takes it for a refusal', () => {
  expect(() => phoneMeasure()).toThrow(TypeError);
});

test('without random bytes nothing is locked: the page says that it failed', async () => {
  await expect(randomBytes(16)).rejects.toThrow();
});

describe('docs/wechat.md', () => {
  const used = callsIn(`${REPOSITORY}/miniprogram`).map(({ name }) => name);

  test('every call of the app’s has its line, and no line is left over', () => {
    expect(Object.keys(WITHOUT).sort()).toEqual(used);
  });

  test('every call that isn’t needed was taken away above', () => {
    const tried = new Set([...ASKED.flatMap(([calls]) => calls), 'getRandomValues']);
    expect(used.filter((name) => WITHOUT[name] !== NEEDED && !tried.has(name))).toEqual([]);
  });
});
