import { openPage, scrollTo } from '../../platform/navigation';
import { check, type Answer } from '../check/check';
import { setAside } from '../set-aside';

const aside = setAside('');
const VERDICTS = { official: '和我们核对过的名单一致', unverified: '未核实', scam: '常见骗局特征' };

/** 号码核验: a number, a message or a name is typed or pasted; nothing of it is kept or sent. */
Page({
  data: {
    typed: '',
    problem: '',
    verdicts: VERDICTS,
    answer: null as Answer | null,
  },

  onReady() {
    this.setData({ typed: aside.take() });
  },

  onUnload() {
    aside.put(this.data.typed);
  },

  /** What is answered is what stands there: another text has no answer yet. */
  type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ typed: detail.value, problem: '', answer: null });
  },

  check() {
    const answer = check(this.data.typed);
    this.setData({ answer, problem: answer === null ? '先把号码、短信或名字贴进来' : '' });
    if (answer !== null) scrollTo('.verdict');
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },

  clear() {
    this.setData({ typed: '', problem: '', answer: null });
  },
});
