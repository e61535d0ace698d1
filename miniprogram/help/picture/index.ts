import { drafts } from '../../ledger/index';
import { today } from '../../platform/clock';
import { pastedText, say, tell, tellRefused } from '../../platform/interaction';
import { replacePage } from '../../platform/navigation';
import { failureSentence } from '../../text/failure';
import { BILL_DRAFT, draftOf, EMPTY_BILL, withBill } from '../bill/values';
import { handedText } from '../messages/handed-text';
import { readBill } from '../readers/bill/read-bill';
import { whatIs } from '../readers/what-is';

/** 截图: WeChat reads the picture itself, and what it read is taken from the clipboard. */
Page({
  data: {
    steps: ['在聊天里打开这张截图；只在相册里的，先发给「文件传输助手」，再点开', '长按图片，选「提取文字」', '选好还款计划或通知的那一段，点「复制」', '回到这里，点下面的按钮'],
    problem: '',
  },

  async paste() {
    const pasted = await pastedText();
    if ('refused' in pasted) return tellRefused(pasted, '粘贴');
    if (pasted.text.trim() === '') return say('剪贴板里没有文字');
    const kind = whatIs(pasted.text, today());
    if (kind === 'nothing') return this.setData({ problem: '复制的文字里没认出日期和金额。字太小的话把图放大些再提取，或改用「还款计划或账单」一期一期填。' });
    try {
      await this.handOver(kind, pasted.text);
    } catch (failure) {
      tell('没有带过去', failureSentence(failure));
    }
  },

  async handOver(kind: 'bill' | 'messages', text: string) {
    if (kind === 'bill') await drafts.keep(BILL_DRAFT, draftOf(withBill(EMPTY_BILL, text, readBill(text, today()))));
    else handedText.put(text);
    replacePage(`/help/${kind}/index`);
  },

  byRow() {
    replacePage('/help/bill/index');
  },
});
