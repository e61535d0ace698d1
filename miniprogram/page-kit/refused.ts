import { tell } from '../platform/notice';
import type { PhoneRefusal } from '../platform/phone-refusal';

/** Says why the phone didn't do it; where the person closed it themself there is nothing to say. */
export function tellRefused({ refused, reason }: PhoneRefusal, what: string): void {
  if (refused === 'cancelled') return;
  if (refused === 'privacy') return tell(`没有${what}`, '要先同意隐私指引才能用这一项。过十几秒再点一次，微信会重新问；也可以换另一种方式。');
  tell(`没有${what}`, `手机没有做成（${reason}）。请再试一次，或换另一种方式。`);
}
