import type { BodyPart } from '../../platform/lock-mark';
import type { BodyAnswer } from '../platform/body';
import { isCode } from './code';
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

/** What stands below the field after a wrong code, '' where there is nothing to say. */
export function triesText({ wrong, wait }: Tries): string {
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

/** The same digit six times, or each one more, or one less, than the one before. */
function isGuessed(code: string): boolean {
  const digits = Array.from(code, Number);
  const steps = digits.slice(1).map((digit, place) => digit - (digits[place] ?? 0));
  return steps.every((step) => step === steps[0] && Math.abs(step) <= 1);
}
