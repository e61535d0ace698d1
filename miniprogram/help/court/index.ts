import { ledger } from '../../ledger/index';
import type { LoanRecord } from '../../ledger/records';
import { LEGAL_RESERVE } from '../../content/legal-limits';
import { copyText, say, tellRefused } from '../../platform/interaction';
import { today } from '../../platform/clock';
import { openPage } from '../../platform/navigation';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { shown } from '../../page-kit/shown';
import { toggled } from '../../forms/toggled';
import { COURT_THINGS, type CourtKind } from '../content/court-kinds';
import { COURT, LEGAL_AID } from '../content/numbers';
import { doorTo } from '../content/shelves';
import { addToCalendar, HANDED } from '../platform/calendar';
import { setAside } from '../set-aside';
import { courtPage, deadlineEvent, lastDay, type CourtChosen, type CourtPage } from './page';

type Change<Value> = WechatMiniprogram.CustomEvent<{ value: Value }>;

/** What was chosen, should going back have been a slip. */
const aside = setAside<CourtChosen | null>(null);

/** 收到法院的东西: what it means, the last day to answer, what to bring, and how to see that it is real. Nothing of it is kept. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    kinds: COURT_THINGS.map(({ value, label }) => ({ value, label })),
    kind: 'message' as CourtKind,
    receivedOn: '',
    today: today(),
    page: null as CourtPage | null,
    /** The last day was handed to the phone's calendar, as it stands there now. */
    handed: false,
    reserve: LEGAL_RESERVE,
    numbers: [COURT, LEGAL_AID],
    doors: ['court-papers', 'other-papers', 'no-prison', 'limitation'].map(doorTo),
  },

  longLists: { 'page.loans': 20 },
  loans: [] as readonly LoanRecord[],
  opened: false,
  loanIds: [] as readonly string[],

  onUnload() {
    aside.put(this.chosen());
  },

  async read() {
    this.loans = (await ledger.state()).loans;
    const before = this.opened ? null : aside.take();
    this.opened = true;
    if (before === null) return this.page(this.chosen());
    this.loanIds = before.loanIds;
    return { kind: before.kind, receivedOn: before.receivedOn, ...this.page(before) };
  },

  show() {
    setChanged(this, this.page(this.chosen()));
  },

  chosen(): CourtChosen {
    const { kind, receivedOn } = this.data;
    return { kind, receivedOn, loanIds: this.loanIds };
  },

  page(chosen: CourtChosen) {
    return { today: today(), page: shown(courtPage(this.loans, chosen, today())) };
  },

  chooseKind({ detail }: Change<CourtKind>) {
    this.setData({ kind: detail.value, handed: false });
    this.show();
  },

  chooseDay({ detail }: Change<string>) {
    this.setData({ receivedOn: detail.value, handed: false });
    this.show();
  },

  toggle({ currentTarget }: WechatMiniprogram.CustomEvent<object, object, { id: string }>) {
    const { id } = currentTarget.dataset;
    this.loanIds = toggled(this.loanIds, id);
    this.show();
  },

  async remind() {
    const last = lastDay(this.chosen());
    if (last === null) return;
    const refusal = await addToCalendar(deadlineEvent(last));
    if (refusal !== null) return tellRefused(refusal, '加进日历');
    this.setData({ handed: true });
    say(HANDED);
  },

  async copy() {
    const refusal = await copyText(courtPage(this.loans, this.chosen(), today()).bring);
    if (refusal !== null) tellRefused(refusal, '复制');
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: string }>) {
    openPage(currentTarget.dataset.page);
  },
});
