import { COMMON_PASSWORDS } from '../content/common-passwords';
import { PASSPHRASE_LENGTH } from '../backup-file/passphrase';

/** What is wrong with a new passphrase, or ''. */
export function passphraseProblem(passphrase: string, again: string): string {
  if (Array.from(passphrase).length < PASSPHRASE_LENGTH) return `密码至少 ${PASSPHRASE_LENGTH} 个字，可以用一句自己记得住的话`;
  if (COMMON_PASSWORDS.includes(passphrase.normalize('NFKC').toLowerCase())) return '这个密码很多人在用，一试就中，换一个';
  return passphrase === again ? '' : '两次输入的密码不一样';
}
