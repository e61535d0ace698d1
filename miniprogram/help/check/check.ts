import type { Fact, PhoneNumber } from '../../content/fact';
import { ACCOUNT, ENTRANCES, KNOWN_NAMES, NO_APP } from '../content/names';
import { ANTI_FRAUD, HOTLINE, NUMBERS, POLICE, shownDigits } from '../content/numbers';
import { namedIn, phoneDigits } from './phone-digits';
import { pieces, type Piece } from './pieces';
import { plainWords } from '../../fraud/plain-words';
import { signsIn } from '../../fraud/signs';

export type Verdict = 'official' | 'unverified' | 'scam';

export interface Answer {
  readonly verdict: Verdict;
  readonly title: string;
  /** Why, where it follows from what was typed. */
  readonly remarks: readonly string[];
  /** Why, where something is known of it. */
  readonly facts: readonly Fact[];
  readonly todo: readonly string[];
  /** Of a message: the text as it was pasted, with what gave it away marked. */
  readonly pieces: readonly Piece[];
  /** What to dial now. */
  readonly dial: readonly PhoneNumber[];
}

/** A message is read so far; what comes after is hardly a message any more, and would be slow to show. */
export const LONGEST = 5000;
/** Longer ones are messages, whatever name stands in them. */
const LONGEST_NAME = 16;

const CALLER_ID = '来电显示可以伪造：接到显示这个号码的来电，先挂断，再自己拨过去问。';
const DIAL_YOURSELF = `挂断或不回复，在拨号盘上自己按 ${HOTLINE.digits}，问「这是不是你们」。`;
const GIVE_NOTHING = '核实之前不转钱，不给验证码和密码，不点里面的链接。';
const ALREADY = `已经转了钱或给了验证码，马上打 ${POLICE.digits}，再打银行客服。`;

/**
 * What is known of a number, a message, or the name of an app or an account; null where nothing was typed. Official is
 * only what was typed alone: a message proves nothing by the numbers in it, as whoever sends it can write them.
 */
export function check(typed: string): Answer | null {
  const read = typed.slice(0, LONGEST);
  if (read.trim() === '') return null;
  const digits = phoneDigits(read);
  if (digits !== null) return numberAnswer(digits);
  const plain = plainWords(read).text.replace(/[,。!?;:、]/g, '');
  return nameAnswer(plain) ?? messageAnswer(read, typed.length > LONGEST);
}

function numberAnswer(digits: string): Answer {
  const known = NUMBERS.find((number) => number.digits === digits);
  if (known === undefined) {
    const remark = '它不在核对过的号码里。这不等于是骗子，只是没人能替它作保。';
    return { verdict: 'unverified', title: `${shownDigits(digits)}：未核实`, remarks: [remark], facts: [], todo: [DIAL_YOURSELF, GIVE_NOTHING], pieces: [], dial: [HOTLINE] };
  }
  const fact = { ...known, text: `${shownDigits(known.digits)}：${known.owner}。${known.use}` };
  if (known.certainty === 'hearsay') {
    return { verdict: 'unverified', title: `${shownDigits(digits)}：未核实`, remarks: [], facts: [fact], todo: [DIAL_YOURSELF, GIVE_NOTHING], pieces: [], dial: [HOTLINE] };
  }
  return { verdict: 'official', title: known.owner, remarks: [CALLER_ID], facts: [fact], todo: ['要办事就自己拨它，不用短信或网页里给的别的号码。'], pieces: [], dial: [known] };
}

function nameAnswer(plain: string): Answer | null {
  const known = KNOWN_NAMES.find(({ names }) => names.includes(plain));
  if (known !== undefined) {
    const remark = '名字谁都能起得很像：进去先看主体是不是银行自己，再自己从微信里搜，不从别人发的链接进。';
    const facts = known.verdict === 'official' ? [known.fact] : [known.fact, NO_APP];
    return { verdict: known.verdict, title: known.title, remarks: [remark], facts, todo: [`拿不准就打 ${HOTLINE.digits} 问。`], pieces: [], dial: [HOTLINE] };
  }
  if (plain.length > LONGEST_NAME || !/微(?:粒|立|利|力)(?:贷|货)|微众/.test(plain) || signsIn(plainWords(plain)).length > 0) return null;
  const remark = '名字里有「微粒贷」或「微众」，不等于是官方的。';
  return { verdict: 'unverified', title: '这个名字未核实', remarks: [remark], facts: [ACCOUNT, ENTRANCES, NO_APP], todo: [DIAL_YOURSELF, GIVE_NOTHING], pieces: [], dial: [HOTLINE] };
}

function messageAnswer(message: string, cut: boolean): Answer {
  const words = plainWords(message);
  const found = signsIn(words);
  const shown = pieces(message, words, found.flatMap(({ places }) => places));
  const remarks = [...numberRemarks(message, found.length > 0), ...(cut ? [`太长了，只看了前 ${LONGEST} 个字。`] : [])];
  if (found.length > 0) {
    const names = found.map(({ sign }) => sign.name).join('；');
    return { verdict: 'scam', title: `有骗局的常见说法：${names}`, remarks, facts: found.map(({ sign }) => sign.why), todo: [GIVE_NOTHING, DIAL_YOURSELF, ALREADY], pieces: shown, dial: [HOTLINE, POLICE, ANTI_FRAUD] };
  }
  const remark = '没有看到骗局的常见说法，但这不等于安全：短信的发送方和来电显示都能伪造。';
  return { verdict: 'unverified', title: '没有看出问题，也没法证明是真的', remarks: [remark, ...remarks], facts: [], todo: [DIAL_YOURSELF, GIVE_NOTHING], pieces: shown, dial: [HOTLINE] };
}

function numberRemarks(message: string, scam: boolean): string[] {
  return namedIn(message, NUMBERS).map(({ digits, owner, certainty }) => {
    const shown = shownDigits(digits);
    if (certainty === 'hearsay') return `里面的 ${shown} 未核实：没有查到它与微众银行有关，不要打。`;
    return scam ? `里面提到的 ${shown} 是真的${owner}，骗子也会照写，不能证明这条消息是真的。` : `里面的 ${shown} 是${owner}。要打就自己按号码，不点链接、不回拨。`;
  });
}

