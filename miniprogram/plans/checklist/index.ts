import { plans } from '../../ledger/index';
import { today } from '../../platform/clock';
import { copyText, tell, tellRefused } from '../../platform/interaction';
import { createQueue } from '../../platform/queue';
import { openTab, queryText, setTitle } from '../../platform/navigation';
import { checklist, withTick, type Checklist } from './checklist';
import { failureSentence } from '../../text/failure';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { shown } from '../../page-kit/shown';

/** One queue for the page however often it is opened: each tick begins with the record that the one before has left. */
const queue = createQueue();

/** 签约前检查: what to be clear about before the saved plan is signed, ticked one by one. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    list: null as Checklist | null,
  },

  id: '',

  onLoad({ plan = '' }: { plan?: string }) {
    this.id = queryText(plan);
  },

  async read() {
    const plan = await plans.plan(this.id);
    if (plan === undefined) return { state: 'unknown' };
    const list = shown(checklist(plan, today()));
    setTitle(list.title);
    return { list };
  },

  toggle({ currentTarget }: WechatMiniprogram.CustomEvent<object, object, { id: string }>) {
    return queue.add(() => this.tick(currentTarget.dataset.id));
  },

  /** Stores the tick at once, and shows what is stored, also where that is the list without it. */
  async tick(id: string) {
    try {
      await plans.change(this.id, (plan) => withTick(plan, id));
    } catch (failure) {
      tell('没有存上', failureSentence(failure));
    }
    await this.refresh();
  },

  async copy() {
    const refusal = await copyText(this.data.list?.questions ?? '');
    if (refusal !== null) tellRefused(refusal, '复制');
  },

  toPlans() {
    openTab('/pages/plan/index');
  },
});
