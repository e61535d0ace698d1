import type { Refusal } from '../backup-file/unpack';

/** What is wrong with a backup, and what to do. Nothing was changed in any of these cases. */
export const REFUSAL_SENTENCE: Readonly<Record<Refusal, string>> = {
  'too-large': '这个文件太大，超过手机能存下的，不会是还得清的备份。请看看是不是选错了文件。',
  empty: '里面什么也没有。文件可能没有下载完，或文字没有复制上，请再试一次。',
  'not-text': '这个文件不是文字，像是图片、压缩包或文档。备份文件的名字像「还得清备份-2026-11-22.json」。',
  'not-a-backup': '这不是还得清的备份。备份文件的名字像「还得清备份-2026-11-22.json」。',
  truncated: '这份备份不完整，后面少了一截。请重新发送整个文件，或重新复制全部文字。',
  altered: '这份备份的内容被改动过或损坏了，和备份时的校验码对不上。请换一份备份。',
  newer: '这份备份是更新版本的小程序做的。请先更新小程序，再来恢复。',
  'needs-passphrase': '这份备份加了密码，请输入备份时设的密码。',
  'wrong-passphrase': '密码不对，什么都没有改动。请核对大小写和空格再试。',
};
