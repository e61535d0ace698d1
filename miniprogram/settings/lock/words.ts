import type { BodyPart } from '../../platform/lock-mark';
import type { BodyAnswer } from '../platform/body';
import { isCode } from './code';
import { isGuessed } from './guessed-code';
import { FREE_TRIES, type Tries } from './tries';

/** How soon the lock may ask again, in seconds in the background. */
export const AFTER_CHOICES = [
  { value: '0', label: '马上' },
  { value: '60', label: '1 分钟' },
  { value: '300', label: '5 分钟' },
  { value: '1800', label: '30 分钟' },
];

export const BODY_NAMES: Readonly<Record<BodyPart, string>> = { fingerPrint: '指纹', facial: '面容' };

/** What can't be undone, said before a code is set and again where it was forgotten. */
export const FORGOTTEN = '密码只在这台手机上，忘了没有人能找回，开发者也不能。那时只有一条路：把这里的内容全部删除，再用以前做的备份恢复。';

/** Beside every field where a code is set or typed. */
export const NOT_THE_PAYMENT_CODE = '这是还得清自己的密码，不要用微信支付、银行卡的密码。';

/** What the lock page says where it isn't only about typing the code. */
export const TROUBLES: Readonly<Record<Trouble, string>> = {
  unsaid: '手机没有说这里有没有设过密码，所以账本先锁着，内容都在。再试一次；一直这样就重启微信。',
  silent: '手机现在没有交出密码的记录，输对了也打不开。账本锁着，内容都在。再试一次；一直这样就重启微信。',
  damaged: '密码的记录坏了，哪个密码都打不开。账本还在手机里。先重启微信再试一次；还是这样，就先把账本存成一份加密备份，再全部删除、用备份恢复。',
};

export type Trouble = 'unsaid' | 'silent' | 'damaged';

/** What stands below the field after a wrong code, '' where there is nothing to say. */
export function triesText({ wrong, wait }: Tries, areStored = true): string {
  if (!areStored && wait > 0) return `手机现在存不下输错的次数，为了不让人一直试，每次都要先等。请等 ${waitText(wait)}再输。停在这一页才算时间，重启也一样。`;
  if (!areStored && wrong > 0) return '可以输了。手机存不下输错的次数，输错一次还要再等。';
  if (wait > 0) return `密码不对的次数太多，请等 ${waitText(wait)}再试。停在这一页才算时间。`;
  if (wrong === 0) return '';
  return wrong < FREE_TRIES ? `密码不对。再错 ${FREE_TRIES - wrong} 次，就要等一会儿才能再试。` : '密码不对过很多次。再错一次，等的时间会加倍。';
}

export function waitText(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 ? `${minutes} 分` : '', rest > 0 || minutes === 0 ? `${rest} 秒` : '钟'].filter((part) => part !== '').join(minutes > 0 && rest > 0 ? ' ' : '');
}

export function bodyText(answer: BodyAnswer, part: BodyPart): string {
  const name = BODY_NAMES[part];
  return { agreed: '', cancelled: '', 'not-recognised': `没有认出${name}，请输密码。`, frozen: `${name}错的次数太多，手机暂时不认了，请输密码。`, unavailable: `手机现在用不了${name}，请输密码。` }[answer];
}

/** What is wrong with a code that is to be set, '' where nothing is. */
export function codeProblem(code: string, again: string): string {
  if (!isCode(code)) return code === '' ? '设 6 位数字' : `要 6 位数字，现在是 ${code.length} 位`;
  if (isGuessed(code)) return '这个密码一猜就中，换一个不重复、不连续的';
  if (again === '') return '请再输一次，免得输错了自己也打不开';
  return again === code ? '' : '两次输的不一样';
}
