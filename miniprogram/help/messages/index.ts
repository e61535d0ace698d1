import { drafts, ledger } from '../../ledger/index';
import { READING_DRAFT } from '../../ledger/keys';
import type { LoanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { pastedText, say, tell, tellRefused } from '../../platform/interaction';
import { goBack, openPage } from '../../platform/navigation';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { failureSentence } from '../../text/failure';
import { readMessages } from '../readers/messages/read-messages';
import type { MessageReading } from '../readers/types';
import { readingDraft } from '../reading-draft';
import { messageCards, type MessageCard } from './cards';
import { loanReadingOf, repaymentDraftOf, statedDraftOf } from './hand-over';
import { handedText } from './handed-text';

type Chosen = WechatMiniprogram.CustomEvent<{ value: string }, object, { place: number }>;
type Tap = WechatMiniprogram.TouchEvent<object, object, { place: number }>;

/** 短信或通知: what each message says, from which words, and where it goes. Its text is kept nowhere. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    pasted: '',
    problem: '',
    /** Of the text as a whole: that it comes from a picture, and what was put right in it. */
    doubts: [] as readonly string[],
    cards: [] as readonly MessageCard[],
    /** The loan that each message is taken to be about. */
    chosen: [] as readonly string[],
  },

  longLists: { cards: 10, doubts: 10 },
  cards: [] as readonly MessageCard[],
  loans: [] as readonly LoanRecord[],
  readings: [] as readonly MessageReading[],

  /** Coming back after one of them was kept: what is known by now is said of the others. */
  async read() {
    if (amountsHidden()) return { state: 'hidden' };
    this.loans = (await ledger.state()).loans;
    const handed = handedText.take();
    if (handed.text === '') return this.understood(this.data.pasted);
    return { ...this.understood(handed.text), doubts: handed.doubts };
  },

  /** Going back may be a slip: the text is there again, as long as the app runs. */
  onUnload() {
    handedText.put(this.data.pasted, this.data.doubts);
  },

  async paste() {
    const pasted = await pastedText();
    if ('refused' in pasted) return tellRefused(pasted, '粘贴');
    if (pasted.text.trim() === '') return say('剪贴板里没有文字');
    this.show(pasted.text, []);
  },

  type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.show(detail.value);
  },

  /** @param doubts of a text that is new: a picture's are its own */
  show(text: string, doubts?: readonly string[]) {
    setChanged(this, { ...this.understood(text), doubts: doubts ?? this.data.doubts });
  },

  understood(text: string) {
    this.readings = text.trim() === '' ? [] : readMessages(text, today());
    const cards = messageCards(text, this.readings, this.loans, today());
    this.cards = cards;
    return { pasted: text, cards, chosen: cards.map(({ loans }) => loans[0]?.value ?? '') };
  },

  choose({ currentTarget, detail }: Chosen) {
    this.setData({ chosen: this.data.chosen.map((id, place) => (place === currentTarget.dataset.place ? detail.value : id)) });
  },

  async go({ currentTarget }: Tap) {
    const { place } = currentTarget.dataset;
    const reading = this.readings[place];
    const card = this.cards[place];
    if (reading === undefined || card === undefined) return;
    try {
      await this.handOver(reading, card, this.data.chosen[place] ?? '');
    } catch (failure) {
      tell('没有带过去', failureSentence(failure));
    }
  },

  /** By a draft and an id: no amount stands in an address, which could be shared. */
  async handOver(reading: MessageReading, { way }: MessageCard, id: string) {
    if (way === 'loan') {
      await drafts.keep(READING_DRAFT, readingDraft(loanReadingOf(this.data.pasted, reading)));
      openPage('/loan/loan-form/index', { from: 'reading' });
    } else if (way === 'repayment') {
      await drafts.keep(`repayment-form/${id}/message`, repaymentDraftOf(reading, today()));
      openPage('/loan/repayment-form/index', { loan: id, from: 'message' });
    } else {
      await this.toReconcile(`reconcile/${id}`, statedDraftOf(reading));
      openPage('/loan/reconcile/index', { id });
    }
  },

  /** What was typed there of other figures stays. */
  async toReconcile(draft: string, figures: Readonly<Record<string, string>>) {
    if (Object.keys(figures).length === 0) return;
    await drafts.keep(draft, { ...(await drafts.read(draft).catch(() => undefined)), ...figures });
  },

  check() {
    openPage('/help/number-check/index');
  },

  clear() {
    this.show('', []);
  },

  goBack() {
    goBack();
  },
});
