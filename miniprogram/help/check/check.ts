import type { Fact, PhoneNumber } from '../../content/fact';
import type { Door } from '../../content/help-doors';
import { ACCOUNT, ENTRANCES, KNOWN_NAMES, NO_APP } from '../content/names';
import { ANTI_FRAUD, COURT, HOTLINE, NUMBERS, POLICE, shownDigits } from '../content/numbers';
import { isDoubt, isQuestion, kindOf, questionKind, withoutDoubt } from './kinds';
import { namedIn, phoneDigits } from './phone-digits';
import { pieces, type Piece } from './pieces';
import { plainWords } from './plain-words';
import { signsIn } from './signs';
import { doorTo } from '../content/shelves';

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
  /** Where help says more. */
  readonly doors: readonly Door[];
  /** What to dial now. */
  readonly dial: readonly PhoneNumber[];
}

/** A message is read so far; what comes after is hardly a message any more, and would be slow to show. */
export const LONGEST = 5000;
/** Longer ones are messages, whatever name stands in them. */
const LONGEST_NAME = 16;

const CALLER_ID = '来电显示可以伪造：接到显示这个号码的来电，先挂断，再自己拨过去问。';
const DIAL_YOURSELF = `挂断或不回复。自称微粒贷、微众银行的，在拨号盘上自己按 ${HOTLINE.digits} 问；自称别家的，拨那家合同上写的官方电话。`;
const GIVE_NOTHING = '核实之前不转钱，不给验证码和密码，不点里面的链接。';
const ALREADY = `已经转了钱或给了验证码，马上打 ${POLICE.digits}，再打银行客服。`;
/** 0755-12368: the court's hotline is dialled with the area code. */
const COURT_ELSEWHERE = new RegExp(`^0\\d{2,3}${COURT.digits}$`);

/**
 * What is known of a number, a message, or the name of an app or an account; null where nothing was typed. Official is
 * only what was typed alone: a message proves nothing by the numbers in it, as whoever sends it can write them.
 */
export function check(typed: string): Answer | null {
  const read = typed.slice(0, LONGEST);
  if (read.trim() === '') return null;
  const digits = phoneDigits(read);
  if (digits !== null) return numberAnswer(digits);
  const words = plainWords(read);
  const plain = words.text.replace(/[,。!?;:、]/g, '');
  return nameAnswer(plain) ?? (isQuestion(words.text) ? questionAnswer(read) : messageAnswer(read, typed.length > LONGEST));
}

function numberAnswer(digits: string): Answer {
  const asked = COURT_ELSEWHERE.test(digits) ? COURT.digits : digits;
  const known = NUMBERS.find((number) => number.digits === asked);
  if (known === undefined) {
    const remark = '它不在核对过的号码里。这不等于是骗子，只是没人能替它作保。';
    return { verdict: 'unverified', title: `${shownDigits(digits)}：未核实`, remarks: [remark], facts: [], todo: [DIAL_YOURSELF, GIVE_NOTHING], pieces: [], doors: [], dial: [HOTLINE] };
  }
  const fact = { ...known, text: `${shownDigits(known.digits)}：${known.owner}。${known.use}` };
  if (known.certainty === 'hearsay') {
    return { verdict: 'unverified', title: `${shownDigits(digits)}：未核实`, remarks: [], facts: [fact], todo: [`别打它，改打 ${HOTLINE.digits}。`, GIVE_NOTHING], pieces: [], doors: [], dial: [HOTLINE] };
  }
  return { verdict: 'official', title: known.owner, remarks: [CALLER_ID], facts: [fact], todo: ['要办事就自己拨它，不用短信或网页里给的别的号码。'], pieces: [], doors: known === COURT ? [doorTo('court-papers')] : [], dial: [known] };
}

function nameAnswer(plain: string): Answer | null {
  const known = KNOWN_NAMES.find(({ names }) => names.includes(plain));
  if (known !== undefined) {
    const remark = '名字谁都能起得很像：进去先看主体是不是银行自己，再自己从微信里搜，不从别人发的链接进。';
    const facts = known.verdict === 'official' ? [known.fact] : [known.fact, NO_APP];
    return { verdict: known.verdict, title: known.title, remarks: [remark], facts, todo: [`拿不准就打 ${HOTLINE.digits} 问。`], pieces: [], doors: [], dial: [HOTLINE] };
  }
  if (plain.length > LONGEST_NAME || !/微(?:粒|立|利|力)(?:贷|货)|微众/.test(plain) || signsIn(plainWords(plain)).length > 0) return null;
  const remark = '名字里有「微粒贷」或「微众」，不等于是官方的。';
  return { verdict: 'unverified', title: '这个名字未核实', remarks: [remark], facts: [ACCOUNT, ENTRANCES, NO_APP], todo: [DIAL_YOURSELF, GIVE_NOTHING], pieces: [], doors: [], dial: [HOTLINE] };
}

/** Who asks whether something is a fraud gets its warning too; it is no fraud for being asked. */
function questionAnswer(typed: string): Answer {
  const found = isDoubt(typed) ? signsIn(plainWords(withoutDoubt(typed))).map(({ sign }) => sign) : [];
  const { title, remark, todo, doors, dial } = questionKind(typed, found.map(({ id }) => id));
  const facts = found.map(({ why }) => why);
  return { verdict: 'unverified', title, remarks: [remark], facts, todo, pieces: [], doors, dial };
}

function messageAnswer(message: string, cut: boolean): Answer {
  const words = plainWords(message);
  const found = signsIn(words);
  const shown = pieces(message, words, found.flatMap(({ places }) => places));
  const remarks = [...numberRemarks(message, found.length > 0), ...(cut ? [`太长了，只看了前 ${LONGEST} 个字。`] : [])];
  if (found.length > 0) {
    const names = found.map(({ sign }) => sign.name).join('；');
    return { verdict: 'scam', title: `有骗局的常见说法：${names}`, remarks, facts: found.map(({ sign }) => sign.why), todo: [GIVE_NOTHING, DIAL_YOURSELF, ALREADY], pieces: shown, doors: [], dial: [HOTLINE, POLICE, ANTI_FRAUD] };
  }
  const { title, remark, todo, doors, dial } = kindOf(words.text);
  return { verdict: 'unverified', title, remarks: [remark, ...remarks], facts: [], todo, pieces: shown, doors, dial };
}

function numberRemarks(message: string, scam: boolean): string[] {
  return namedIn(message, NUMBERS).map(({ digits, owner, certainty }) => {
    const shown = shownDigits(digits);
    if (certainty === 'hearsay') return `里面的 ${shown} 未核实：没有查到它与微众银行有关，不要打。`;
    return scam ? `里面提到的 ${shown} 是真的${owner}，骗子也会照写，不能证明这条消息是真的。` : `里面的 ${shown} 是${owner}。要打就自己按号码，不点链接、不回拨。`;
  });
}

