import { drafts } from '../../ledger/index';
import { today } from '../../platform/clock';
import { pastedText, say, tell, tellRefused } from '../../platform/interaction';
import { isOnTop, replacePage } from '../../platform/navigation';
import { failureSentence } from '../../text/failure';
import { BILL_DRAFT } from '../bill/values';
import { handedText } from '../messages/handed-text';
import { chosenPicture, forgetPicture, type ChosenPicture, type PictureSource } from '../platform/chosen-picture';
import { canReadPictures, foundIn, stopReading } from '../platform/vision';
import { readPicture } from '../readers/picture/read-picture';
import { handedOn } from './handed-on';
import { NO_BILL, NO_TEXT, NOTHING_COPIED, TOO_LARGE, unreadSentence } from './sentences';
import { MOST_BYTES, readableSize } from './size';

type Tap = WechatMiniprogram.TouchEvent<object, object, { from: PictureSource }>;

/** 截图: the phone reads a picture that is chosen; or WeChat reads it in the chat, and its words come by the clipboard. */
Page({
  data: {
    steps: ['在聊天里打开这张截图；只在相册里的，先发给「文件传输助手」，再点开', '长按图片，选「提取文字」', '选好还款计划或通知的那一段，点「复制」', '回到这里，点下面的按钮'],
    canRead: true,
    isReading: false,
    problem: '',
  },

  /** Which picture is being read; another number once nobody waits for it. */
  turn: 0,

  onLoad() {
    this.look();
  },

  /** Once more: what was said before the first picture may be lost. */
  onReady() {
    this.look();
  },

  look() {
    this.setData({ canRead: canReadPictures() });
  },

  onUnload() {
    this.turn += 1;
    stopReading();
  },

  async choose({ currentTarget }: Tap) {
    if (this.data.isReading) return;
    const chosen = await chosenPicture(currentTarget.dataset.from);
    if ('refused' in chosen) return tellRefused(chosen, '选图');
    this.turn += 1;
    const { turn } = this;
    this.setData({ isReading: true, problem: '' });
    const read = await this.wordsOf(chosen);
    forgetPicture(chosen);
    if (turn !== this.turn) return;
    this.setData({ isReading: false });
    if ('problem' in read) return this.setData(read);
    await this.handOver(read.text, NO_BILL);
  },

  async wordsOf(picture: ChosenPicture): Promise<{ readonly text: string } | { readonly problem: string }> {
    if (picture.bytes > MOST_BYTES) return { problem: TOO_LARGE };
    const found = await foundIn(picture.path, readableSize);
    if ('unread' in found) return { problem: unreadSentence(found) };
    const text = readPicture(found.anchors, found.size);
    return text === '' ? { problem: NO_TEXT } : { text };
  },

  stopWaiting() {
    this.turn += 1;
    this.setData({ isReading: false });
    stopReading();
  },

  async paste() {
    const pasted = await pastedText();
    if ('refused' in pasted) return tellRefused(pasted, '粘贴');
    if (pasted.text.trim() === '') return say('剪贴板里没有文字');
    await this.handOver(pasted.text, NOTHING_COPIED);
  },

  async handOver(text: string, problem: string) {
    const handed = handedOn(text, today());
    if (handed.kind === 'nothing') return this.setData({ problem });
    // The lock, or another page, came meanwhile: the picture is chosen again.
    if (!isOnTop(this)) return;
    try {
      if (handed.kind === 'bill') await drafts.keep(BILL_DRAFT, handed.draft);
      else handedText.put(handed.text, handed.doubts);
      replacePage(`/help/${handed.kind}/index`);
    } catch (failure) {
      tell('没有带过去', failureSentence(failure));
    }
  },

  byRow() {
    replacePage('/help/bill/index');
  },
});
