import { snapshots } from '../../../ledger/index';
import { today } from '../../../platform/clock';
import { copyText } from '../../../platform/interaction';
import { lockGate } from '../../../platform/lock-gate';
import type { PhoneRefusal } from '../../../platform/phone-refusal';
import { failureSentence } from '../../../text/failure';
import { passphraseProblem } from '../../backup/passphrase-problem';
import { pack } from '../../backup-file/pack';
import { NONCE_BYTES, SALT_BYTES } from '../../backup-file/passphrase';
import { shareFile } from '../../platform/files';
import { tellLocked } from '../../platform/lock-dialogs';
import { randomBytes } from '../../platform/random';
import { keeper } from '../keeper';

type Typing = WechatMiniprogram.CustomEvent<{ value: string }, object, { name: 'passphrase' | 'again' }>;

/** What chats and clipboards take without cutting it off, as on the page of backups. */
const CLIPBOARD_SIGNS = 100_000;

/**
 * The book as an encrypted backup, where the lock's record is damaged and no code can ever be right: nothing of it is
 * shown, and nothing is lost by the erase that follows. Fires `saved` once it left the phone, `look` where a code opens after all.
 */
Component({
  data: {
    passphrase: '',
    again: '',
    problem: '',
    busy: false,
    /** 'none' until a backup was made; then whether it is small enough to be copied. */
    made: 'none' as 'none' | 'small' | 'large',
    unread: 0,
    done: '',
  },
  methods: {
    type({ detail, currentTarget }: Typing) {
      this.setData({ [currentTarget.dataset.name]: detail.value, problem: '' });
    },

    /** A share must be the first thing that a tap does, so the backup is made in a tap of its own. */
    async make() {
      const { passphrase, again, busy } = this.data;
      const problem = passphraseProblem(passphrase, again);
      this.setData({ problem, made: 'none', done: '' });
      if (problem !== '' || busy) return;
      this.setData({ busy: true });
      try {
        if ((await keeper.state()) !== 'damaged') return this.triggerEvent('look');
        const { entries, unread } = await lockGate.letThrough(() => snapshots.entries());
        packed = await pack(entries, today(), { passphrase, random: await randomBytes(SALT_BYTES + NONCE_BYTES) });
        this.setData({ made: packed.length <= CLIPBOARD_SIGNS ? 'small' : 'large', unread: unread.length, passphrase: '', again: '' });
      } catch (failure) {
        tellLocked('备份没有做成', failureSentence(failure));
      } finally {
        this.setData({ busy: false });
      }
    },

    async send() {
      this.settle(await shareFile(`还得清备份-${today()}.json`, packed), '发出去', '备份已发出，请到聊天里看看文件在不在');
    },

    async copy() {
      this.settle(await copyText(packed), '复制', '已复制，请粘贴到安全的地方存好');
    },

    settle(refusal: PhoneRefusal | null, what: string, done: string) {
      if (refusal?.refused === 'cancelled') return;
      if (refusal !== null) return tellLocked(`没有${what}`, `手机没有做成（${refusal.reason}）。请再试一次，或换另一种方式。`);
      this.setData({ done });
      this.triggerEvent('saved');
    },
  },
});

/** What was made. Not in `data`, which goes to the screen and takes 256 KB at most. */
let packed = '';
