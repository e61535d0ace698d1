import type { Unread } from '../platform/vision';

/** Why a picture gave nothing, and the way on. The other way stands below on the page. */
const UNREAD: Readonly<Record<Unread['unread'], string>> = {
  unsupported: '这台手机的微信不能在小程序里认图，用下面的办法：让微信提取文字，再带过来。',
  camera: '微信把认字归在「摄像头」这一项，要打开才能认（这里不拍照，也不开摄像头）：点右上角「…」→ 设置，打开摄像头，再选一次。不想开，用下面的办法也一样。',
  privacy: '要先同意隐私指引才能认图。过十几秒再点一次，微信会重新问；不同意也可以，用下面的办法。',
  'too-long': '这张图太长，缩小了字就认不清。请分成几张截图，一次选一张；或用下面的办法。',
  'no-picture': '这个文件打不开，可能不是图片，或已经损坏。请另选一张，或重新截一次图。',
  slow: '手机认了半分钟还没有结果。可以把图裁小一些再选，或用下面的办法。',
  stopped: '',
  failed: '手机这次没有认出来。请再选一次，或用下面的办法。',
};

export const TOO_LARGE = '这个文件太大，不像是截图。请另选一张，或把图裁小一些。';
export const NO_TEXT = '这张图里没认出文字。字太小、太糊的，放大后重新截一张；或用下面的办法。';
export const NO_BILL = '图里的文字没认出日期和金额。请选还款计划、账单或短信的截图，只截有日期和金额的部分；也可以一期一期填。';
export const NOTHING_COPIED = '复制的文字里没认出日期和金额。字太小的话把图放大些再提取，或改用「还款计划或账单」一期一期填。';

export function unreadSentence({ unread, reason }: Unread): string {
  return unread === 'failed' ? `${UNREAD.failed}（${reason}）` : UNREAD[unread];
}
