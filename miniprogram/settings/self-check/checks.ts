import { clockNow } from '../../platform/clock';
import { copyText, pastedText } from '../../platform/interaction';
import { bodyPart } from '../platform/body';
import { entryRoundTrip, fileRoundTrip, fontSizeNow, hasCalendar, listed, refusesLarge, startOfReading, themeNow } from '../platform/phone-trials';
import { phoneFacts } from '../platform/phone-facts';
import { randomBytes } from '../platform/random';
import { isAsNew, type Check, type Outcome } from './report';

/** What only the page can measure. */
export interface Measures {
  /** The height in px of a line that is 1 rem high, and the width of one that is 1 px wide by day and 2 by night. */
  readonly drawn: () => Promise<{ readonly rem: number; readonly night: boolean }>;
  /** The milliseconds from a setData of so many rows to the picture of it. */
  readonly setDataTime: (rows: number) => Promise<number>;
}

const LEAST_LIBRARY = '2.32.3';
const LIMIT_KB = 10_240;
const TEXT = '还得清自查：1,234.56 元，2026-11-28，“引号”与 emoji 🙂';
const LARGE = TEXT.repeat(2000);
/** More than the megabyte that an entry may have. */
const TOO_LARGE = 1_200_000;
const FAST_STORAGE = 500; // ms
const FAST_PICTURE = 200; // ms

/** The checks that can run by themselves, the clipboard first: WeChat lets it be read only soon after a tap. */
export function selfChecks(measures: Measures): readonly Check[] {
  return [...weChatChecks(), ...storageChecks(), ...encryptionChecks(), ...phoneChecks(), ...screenChecks(measures)];
}

function weChatChecks(): readonly Check[] {
  return [
    {
      name: '剪贴板写入、读回', expected: '读回的和写入的一样',
      async run() {
        const refusal = await copyText(TEXT);
        if (refusal !== null) return judged(false, `没有写入：${refusal.reason}`);
        const pasted = await pastedText();
        return 'refused' in pasted ? judged(false, `没有读到：${pasted.reason}`) : judged(pasted.text === TEXT, pasted.text === TEXT ? '一样' : '不一样');
      },
    },
    { name: '基础库', expected: `${LEAST_LIBRARY} 或更新`, run: () => judged(isAsNew(phoneFacts().library, LEAST_LIBRARY), phoneFacts().library) },
  ];
}

function storageChecks(): readonly Check[] {
  return [
    {
      name: '存储的用量和上限', expected: `上限 ${LIMIT_KB} KB，用了不到八成`,
      async run() {
        const { used, limit } = await listed();
        return judged(limit === LIMIT_KB && used < limit * 0.8, `用了 ${used} KB，上限 ${limit} KB`);
      },
    },
    {
      name: '列出存储里的条目', expected: '两种问法列出的一样（只数条数，不读内容）',
      async run() {
        const { keys, agree } = await listed();
        return judged(agree, `${keys} 条，${agree ? '两种问法一样' : '两种问法不一样'}`);
      },
    },
    {
      name: '写、读、删一条', expected: `读回的一样，删得掉，不到 ${FAST_STORAGE} 毫秒`,
      run: () => timed(FAST_STORAGE, async () => {
        const { same, gone } = await entryRoundTrip(LARGE, false);
        return judged(same && gone, `${same ? '一样' : '不一样'}，${gone ? '删掉了' : '没有删掉'}`);
      }),
    },
  ];
}

function encryptionChecks(): readonly Check[] {
  return [
    {
      name: '加密写、读、删一条', expected: `读回的一样，不解密读不出来，不到 ${FAST_STORAGE} 毫秒`,
      run: () => timed(FAST_STORAGE, async () => {
        const { same, gone, bare } = await entryRoundTrip(LARGE, true);
        return judged(same && gone && !bare, `${same ? '一样' : '不一样'}，${bare ? '不解密也读得出来' : '不解密读不出来'}，${gone ? '删掉了' : '没有删掉'}`);
      }),
    },
    {
      name: '超过 1 MB 的一条', expected: '拒绝',
      async run() {
        const { used, limit } = await listed();
        if (used + TOO_LARGE / 512 > limit) return { verdict: 'look', found: '剩下的地方不够试' };
        return (await refusesLarge(TOO_LARGE)) ? judged(true, '拒绝了') : { verdict: 'look', found: '写进去了，已经删掉' };
      },
    },
    {
      name: '文件写、读、删', expected: '读回的一样，删得掉',
      run() {
        const { same, gone } = fileRoundTrip(LARGE);
        return judged(same && gone, `${same ? '一样' : '不一样'}，${gone ? '删掉了' : '没有删掉'}`);
      },
    },
    {
      name: '随机数', expected: '两次不一样，各 32 字节',
      async run() {
        const [one, other] = [await randomBytes(32), await randomBytes(32)];
        return judged(one.length === 32 && other.length === 32 && one.join() !== other.join(), `${one.length} 字节，${one.join() === other.join() ? '两次一样' : '两次不一样'}`);
      },
    },
  ];
}

function phoneChecks(): readonly Check[] {
  return [
    { name: '手机日历', expected: '微信有这两个功能（不会加进日历）', run: () => judged(hasCalendar(), hasCalendar() ? '有' : '没有') },
    {
      name: '截图认字（VisionKit）', expected: '开得起来（不认图，不开摄像头）',
      async run() {
        const status = await startOfReading();
        return judged(!status, status ? `没有开起来：${status}` : '开起来了');
      },
    },
    {
      name: '指纹或面容（SOTER）', expected: '录过的手机说得出是哪一种',
      async run() {
        const part = await bodyPart();
        return { verdict: part === '' ? 'look' : 'right', found: { '': '没有，或没有录过', fingerPrint: '指纹', facial: '面容' }[part] };
      },
    },
  ];
}

function screenChecks({ drawn, setDataTime }: Measures): readonly Check[] {
  return [
    {
      name: '字号', expected: '页面的字和微信里设的一样大',
      async run() {
        const [{ rem }, set] = [await drawn(), fontSizeNow()];
        return { verdict: Math.abs(rem - set) <= 1 ? 'right' : 'look', found: `微信里设的 ${set}，页面上 ${rem}` };
      },
    },
    {
      name: '深色', expected: '微信说的和页面画的一样；再切换一次看看',
      async run() {
        const [{ night }, theme] = [await drawn(), themeNow()];
        return judged(night === (theme === 'dark'), `微信说 ${theme}，页面画成${night ? '深色' : '浅色'}`);
      },
    },
    {
      name: '画出 100 行', expected: `不到 ${FAST_PICTURE} 毫秒`,
      async run() {
        const time = await setDataTime(100);
        return judged(time < FAST_PICTURE, `${Math.round(time)} 毫秒`);
      },
    },
  ];
}

function judged(isRight: boolean, found: string): Outcome {
  return { verdict: isRight ? 'right' : 'wrong', found };
}

/** Right only where it was fast enough too. */
async function timed(fast: number, run: () => Promise<Outcome>): Promise<Outcome> {
  const start = clockNow();
  const { verdict, found } = await run();
  return { verdict: clockNow() - start <= fast ? verdict : 'wrong', found };
}
