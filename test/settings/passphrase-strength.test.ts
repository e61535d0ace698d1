import { COMMON_PASSWORDS } from '../../miniprogram/settings/content/common-passwords';
import { passphraseProblem } from '../../miniprogram/settings/backup/passphrase-problem';
import { guessesOf } from '../../miniprogram/settings/passphrase-field/guesses';
import { holdsText } from '../../miniprogram/settings/passphrase-field/holds';

test.each([
  ['', ''],
  ['password', '不到一分钟'], ['12345678', '不到一分钟'], ['aaaaaaaaaaaaaaaa', '不到一分钟'], ['abcdefghijk', '不到一分钟'], ['qwertyuiop', '不到一分钟'],
  ['19900214', '不到一分钟'], ['abababababab', '不到一分钟'], ['Password1990', '不到一分钟'],
  ['kx7mq2wv', '16 分钟'], ['kx7mq2wvb', '2 小时'], ['kx7mq2wvb4', '1 天'], ['kx7mq2wvb4t9', '3 个月'], ['kx7mq2wvb4t9z', '3 年'],
  ['一二三四五六七八', '一百年以上'], ['岸边的三棵柳树', '31 年'], ['correcthorsebatterystaple', '一百年以上'],
])('%s holds: %s', (passphrase, words) => {
  expect(holdsText(passphrase)).toContain(words);
  expect(holdsText(passphrase) === '').toBe(words === '');
});

test('what is added never makes it weaker by more than it was worth, and long texts take no time', () => {
  const started = performance.now();
  expect(guessesOf('岸'.repeat(100))).toBeLessThan(5);
  expect(guessesOf('kx7mq2wvb4t9zp'.repeat(7))).toBeGreaterThanOrEqual(14);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('a hundred common passwords are refused, however they are written', () => {
  expect([COMMON_PASSWORDS.length, new Set(COMMON_PASSWORDS).size]).toEqual([100, 100]);
  expect(COMMON_PASSWORDS.filter((one) => one.length < 8 || one !== one.toLowerCase())).toEqual([]);
  for (const one of [...COMMON_PASSWORDS, 'PASSWORD', 'Passw0rd', 'ｐａｓｓｗｏｒｄ']) expect([one, passphraseProblem(one, one)]).toEqual([one, '这个密码很多人在用，一试就中，换一个']);
});

test.each([['岸边的三棵柳树旧', '岸边的三棵柳树旧', ''], ['岸边的三棵柳树旧', '', '两次输入的密码不一样'], ['短', '短', '密码至少 8 个字，可以用一句自己记得住的话']])('%s and %s again: %s', (one, again, problem) => {
  expect(passphraseProblem(one, again)).toBe(problem);
});
