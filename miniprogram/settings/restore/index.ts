import { forgetOnErase } from '../../ledger/remembered';
import { today } from '../../platform/clock';
import { ask, pastedText, say, tell, tellRefused } from '../../platform/interaction';
import { chosenFile } from '../platform/files';
import { inPortions, type LongLists, type PortionedPage, type Turn } from '../../page-kit/portions';
import { shown } from '../../page-kit/shown';
import { turning } from '../../page-kit/turning';
import { shortDay } from '../../text/day';
import { failureSentence } from '../../text/failure';
import { bookOf, type Book } from '../backup-file/book';
import { compareBackup, type Comparison } from '../backup-file/compare';
import { REFUSAL_SENTENCE } from '../backup/refusal-sentence';
import type { Preferred } from '../backup-file/join-books';
import { bookOnPhone, restore } from '../backup/restore';
import { unreadText } from '../backup/unread-text';
import { LARGEST_FILE, unpack } from '../backup-file/unpack';

const LISTS: LongLists = {
  'preview.added': 20, 'preview.changed': 20, 'preview.gone': 20, 'preview.damaged': 20, 'preview.broken.phone': 20, 'preview.broken.backup': 20,
};

const CLOSED = { refusal: '', asksKey: false, preview: null };

const QUESTIONS = {
  phone: ['把备份合并进来', '手机上的都留着，只补进备份里多出的。'],
  backup: ['把备份合并进来', '同一项不同的，改成备份里的；其余都留着。'],
  replace: ['用备份换掉手机上的账本', '备份里没有的都会去掉：借款、还款、方案、没填完的表单，还有手机上读不出来的记录。'],
} as const;

/** What came in, as it came and as it was understood. Not in `data`, which goes to the screen and takes 256 KB at most. */
let received = '';
let backup: Book | null = null;
forgetOnErase(() => {
  received = '';
  backup = null;
});

/** 恢复: choose a backup or paste it, look at what it would do, merge or replace. Fires `restored`. */
Component({
  data: {
    busy: '',
    /** Why the backup can't be used, or ''. */
    refusal: '',
    asksKey: false,
    key: '',
    preview: null as Comparison | null,
    /** "1 笔借款": what of the phone's can't be read, and stays; '' where all can. */
    kept: '',
    madeOn: '',
    way: 'merge' as 'merge' | 'replace',
    preferred: 'phone' as Preferred,
    preferences: [{ value: 'phone', label: '手机上的' }, { value: 'backup', label: '备份里的' }],
    ways: [{ value: 'merge', label: '合并' }, { value: 'replace', label: '替换' }],
    withDamaged: true,
    turns: {} as Readonly<Record<string, Turn>>,
  },
  methods: {
    ...turning,

    async choose() {
      const chosen = await chosenFile(LARGEST_FILE);
      if ('refused' in chosen) return tellRefused(chosen, '打开文件');
      if ('tooLarge' in chosen) return this.setData({ ...CLOSED, refusal: REFUSAL_SENTENCE['too-large'] });
      await this.look(chosen.text);
    },

    async paste() {
      const pasted = await pastedText();
      if ('refused' in pasted) return tellRefused(pasted, '读到剪贴板');
      await this.look(pasted.text);
    },

    typeKey({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ key: detail.value });
    },

    async unlock() {
      await this.look(received, this.data.key);
    },

    async look(text: string, passphrase?: string): Promise<void> {
      if (this.data.busy !== '') return;
      this.setData({ ...CLOSED, busy: '正在打开备份，请等几秒' });
      received = text;
      try {
        const unpacked = await unpack(text, passphrase);
        if ('refusal' in unpacked) {
          const asksKey = unpacked.refusal === 'needs-passphrase' || unpacked.refusal === 'wrong-passphrase';
          this.setData({ refusal: REFUSAL_SENTENCE[unpacked.refusal], asksKey });
        } else {
          backup = bookOf(unpacked.entries);
          const { book, keep } = await bookOnPhone();
          this.setData({ ...inPortions(Object.assign(this as PortionedPage, { longLists: LISTS }), { preview: shown(compareBackup(book, backup, today())) }), kept: unreadText(keep), madeOn: shortDay(unpacked.madeOn, today()), key: '' });
        }
      } catch (failure) {
        this.setData({ refusal: failureSentence(failure) });
      }
      this.setData({ busy: '' });
    },

    chooseWay({ detail }: WechatMiniprogram.CustomEvent<{ value: 'merge' | 'replace' }>) {
      this.setData({ way: detail.value });
    },

    prefer({ detail }: WechatMiniprogram.CustomEvent<{ value: Preferred }>) {
      this.setData({ preferred: detail.value });
    },

    toggleDamaged() {
      this.setData({ withDamaged: !this.data.withDamaged });
    },

    async restore() {
      const { way, preferred, withDamaged, busy } = this.data;
      const wanted = backup;
      if (wanted === null || busy !== '') return;
      // Before the question: a second tap must not ask, and restore, a second time.
      this.setData({ busy: '正在恢复，请不要关掉小程序' });
      const [title, content] = QUESTIONS[way === 'merge' ? preferred : way];
      if (!(await ask(title, `${content}恢复前的账本留到下次打开小程序，之前都能换回。`, '恢复'))) return this.setData({ busy: '' });
      try {
        await restore(wanted, way === 'merge' ? { merge: preferred } : way, withDamaged);
        backup = null;
        this.setData(CLOSED);
        say('恢复好了');
      } catch (failure) {
        tell('没有恢复，账本没有改动', failureSentence(failure));
      }
      this.setData({ busy: '' });
      this.triggerEvent('restored');
    },
  },
});
