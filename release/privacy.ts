import fs from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding';
import { filesBelow, REPOSITORY } from './subject';

/**
 * Interfaces that work only once the privacy guide (用户隐私保护指引) declares them.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html
 */
const INTERFACES = [
  'getUserInfo', 'getUserProfile', 'getLocation', 'getFuzzyLocation', 'startLocationUpdate', 'startLocationUpdateBackground', 'chooseLocation',
  'choosePoi', 'chooseAddress', 'chooseInvoice', 'chooseInvoiceTitle', 'getWeRunData', 'chooseLicensePlate', 'chooseImage', 'chooseMedia',
  'chooseVideo', 'chooseMessageFile', 'startRecord', 'getRecorderManager', 'joinVoIPChat', 'createCameraContext', 'createVKSession',
  'createLivePusherContext', 'openBluetoothAdapter', 'createBLEPeripheralServer', 'saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum',
  'addPhoneContact', 'addPhoneCalendar', 'addPhoneRepeatCalendar', 'startAccelerometer', 'startCompass', 'startDeviceMotionListening',
  'startGyroscope', 'setClipboardData', 'getClipboardData',
];
const CALL = new RegExp(`\\.(${INTERFACES.join('|')})\\b`, 'g');

const GUIDE = path.join(REPOSITORY, 'docs/release.md');

/** The privacy interfaces that the scripts call, as compiled or as written. */
export function privacyInterfaces(folder: string): string[] {
  const scripts = filesBelow(folder).filter((file) => /\.[jt]s$/.test(file) && !/(^|\/)node_modules\//.test(file));
  const calls = scripts.flatMap((file) => [...fs.readFileSync(path.join(folder, file), 'utf8').matchAll(CALL)]);
  return [...new Set(calls.map(([, name = '']) => name))].sort();
}

/** Between "### 现在要声明的" and the next section docs/release.md has a heading for each interface in use, and no others. */
export function privacyFindings(folder: string, guide = fs.readFileSync(GUIDE, 'utf8')): Finding[] {
  const section = /^### 现在要声明的$([\s\S]*?)^## /m.exec(guide)?.[1] ?? '';
  const declared = [...section.matchAll(/^#### .*$/gm)].flatMap(([heading]) => [...heading.matchAll(/`wx\.(\w+)`/g)].map(([, name = '']) => name));
  const used = privacyInterfaces(folder);
  const finding = (text: string): Finding => ({ by: 'privacy', file: 'docs/release.md', text });
  return [
    ...used.filter((name) => !declared.includes(name)).map((name) => finding(`wx.${name} is in use and not declared`)),
    ...declared.filter((name) => !used.includes(name)).map((name) => finding(`wx.${name} is declared and not in use`)),
  ];
}
