import { refusalOf } from '../../miniprogram/platform/phone-refusal';

test.each<[failure: unknown, refused: string]>([
  [{ errMsg: 'chooseMessageFile:fail cancel' }, 'cancelled'],
  [{ errMsg: 'setClipboardData:fail privacy permission is not authorized', errno: 104 }, 'privacy'],
  [{ errMsg: 'setClipboardData:fail', errno: 103 }, 'privacy'],
  [{ errMsg: 'setClipboardData:fail api scope is not declared in the privacy agreement', errno: 112 }, 'failed'],
  [{ errMsg: 'shareFileMessage:fail can only be invoked by user TAP gesture.' }, 'failed'],
  ['no reason', 'failed'],
  [undefined, 'failed'],
])('%j: %s', (failure, refused) => {
  expect(refusalOf(failure).refused).toBe(refused);
});
