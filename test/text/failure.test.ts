import { failureSentence } from '../../miniprogram/text/failure';

const FULL = '手机留给小程序的空间满了。删掉不用的借款或清理手机空间，再试一次。';

test.each([
  [{ errMsg: 'setStorage:fail exceed storage max size 10Mb' }, FULL],
  [{ errMsg: 'setStorage:fail:quota reached' }, FULL],
  [{ errMsg: 'setStorage:fail disk error' }, '手机没有存下来（setStorage:fail disk error）。请再试一次；一直不行就重启微信。'],
  [{ errMsg: 'removeStorage:fail' }, '手机没有存下来（removeStorage:fail）。请再试一次；一直不行就重启微信。'],
  [{ errMsg: 'getStorage:fail disk error' }, '手机没有读出来（getStorage:fail disk error）。请再试一次；一直不行就重启微信。'],
  [{ errMsg: 'getStorageInfo:fail' }, '手机没有读出来（getStorageInfo:fail）。请再试一次；一直不行就重启微信。'],
  [new Error('由更新版本的小程序写入，请先更新小程序'), '由更新版本的小程序写入，请先更新小程序。'],
  [new Error('broken'), '没有做成（broken）。请再试一次；一直不行就重启微信。'],
  ['broken', '没有做成（broken）。请再试一次；一直不行就重启微信。'],
  [null, '没有做成（null）。请再试一次；一直不行就重启微信。'],
])('%j', (failure, sentence) => {
  expect(failureSentence(failure)).toBe(sentence);
});
