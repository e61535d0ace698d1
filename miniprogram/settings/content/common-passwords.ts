/**
 * The passwords of eight characters and more that are tried first, in small letters: from the top of published lists of
 * leaked passwords (SecLists, 10-million-password-list-top-1000, seen on 2026-11-26), and those that Chinese leaks have at theirs.
 */
export const COMMON_PASSWORDS: readonly string[] = [
  'password', '12345678', '123456789', '1234567890', 'qwertyuiop', '1qaz2wsx', 'sunshine', 'iloveyou', 'computer', 'princess',
  'starwars', '11111111', '87654321', '987654321', '0987654321', '1234qwer', 'qwer1234', '88888888', 'q1w2e3r4', 'q1w2e3r4t5',
  '1q2w3e4r', '1q2w3e4r5t', '123123123', 'asdfasdf', '12344321', 'abcd1234', 'qazwsxedc', 'password1', 'qwerty123', '12341234',
  'asdfghjkl', 'asdfghjk', 'qwertyui', 'liverpool', 'passw0rd', '1qazxsw2', '01012011', '69696969', '11223344', '789456123',
  '12qwaszx', 'asdf1234', '12121212', '147258369', 'qweasdzxc', 'aaaaaaaa', '123456789a', '1234554321', 'qwerty12', '98765432',
  'zaq12wsx', '55555555', '77777777', '00000000', 'superman', 'football', 'baseball', '123654789', '741852963', '147852369',
  '1111111111', '123456789q', 'changeme', 'hello123', 'test1234', '12345qwert', '12345678a', 'a12345678', 'a123456789', 'abc123456',
  'abcd123456', 'qq123456', 'qwe123456', 'aa123456', '123456aa', 'asd123456', 'zxc123456', '123456abc', 'woaini1314', 'woaini520',
  'woaini521', 'woaini123', '5201314520', '52013145', '1314520520', '13145200', '66666666', '99999999', '33333333', '22222222',
  '12301230', '10101010', '520520520', '1qaz@wsx', 'p@ssw0rd', 'admin123', 'wang1234', 'zxcvbnm123', 'wodemima', 'mima1234',
];
