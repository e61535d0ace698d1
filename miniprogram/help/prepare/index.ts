import { drafts, ledger, plans } from '../../ledger/index';
import type { LoanRecord, PlanRecord } from '../../ledger/records';
import { ask, copyText, tellRefused } from '../../platform/interaction';
import { today } from '../../platform/clock';
import { amountsHidden } from '../../platform/hidden-amounts';
import { openPage, queryText } from '../../platform/navigation';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { setChanged } from '../../page-kit/set-changed';
import { REVIVED, STARTS_ANEW } from '../content/facts/limitation';
import { ADVICE } from '../content/negotiation';
import { LEGAL_AID } from '../content/numbers';
import { LEGAL_RESERVE } from '../../content/legal-limits';
import { fromDraft, prepared, toDraft, withLoanToggled, withPlan, withText, type Prepared } from './chosen';
import { KINDS } from './kinds';
import { meansIn, type Means } from './means';
import { preparePage, type PreparePage } from './page';

type Tap = WechatMiniprogram.CustomEvent<object, object, { id: string }>;
type Change<Value> = WechatMiniprogram.CustomEvent<{ value: Value }>;

const DRAFT = 'prepare';

/** 协商准备: what to say and what to send, from the person's own records; what to bring, to ask and not to sign. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    kinds: KINDS,
    kind: 'call',
    planId: '',
    page: null as PreparePage | null,
    advice: ADVICE,
    limitation: [STARTS_ANEW, REVIVED],
    reserve: LEGAL_RESERVE,
    legalAid: LEGAL_AID,
  },

  query: {} as { loan?: string; plan?: string },
  longLists: { 'page.loans': 20 },
  loans: [] as readonly LoanRecord[],
  plans: [] as readonly PlanRecord[],
  means: null as Means | null,
  chosen: null as Prepared | null,

  onLoad({ loan = '', plan = '' }: { loan?: string; plan?: string }) {
    this.query = { ...(loan !== '' && { loan: queryText(loan) }), ...(plan !== '' && { plan: queryText(plan) }) };
  },

  async read() {
    // The texts are made of amounts, and are typed into: hidden they aren't shown at all.
    if (amountsHidden()) return { state: 'hidden' };
    this.loans = (await ledger.state()).loans;
    this.plans = (await plans.state()).plans;
    const [household, lines] = await Promise.all(['household', 'household-lines'].map((form) => drafts.read(form).catch(() => undefined)));
    this.means = meansIn(household, lines);
    const fresh = prepared(this.loans, this.plans, today(), this.query);
    const draft = await drafts.read(DRAFT).catch(() => undefined);
    // Whoever comes from a loan or a plan means that one, whatever was chosen before.
    const { loanIds, lender, planId } = fresh;
    this.chosen ??= draft === undefined ? fresh : { ...fromDraft(draft, fresh, this.loans), ...((this.query.loan ?? this.query.plan) !== undefined && { loanIds, lender, planId }) };
    return this.page(this.chosen);
  },

  page(chosen: Prepared) {
    return { kind: chosen.kind, planId: chosen.planId, page: preparePage({ loans: this.loans, plans: this.plans, means: this.means }, chosen, today()) };
  },

  keep(chosen: Prepared) {
    this.chosen = chosen;
    setChanged(this, this.page(chosen));
    void drafts.keep(DRAFT, toDraft(chosen)).catch(() => undefined);
  },

  toggle({ currentTarget }: Tap) {
    if (this.chosen !== null) this.keep(withLoanToggled(this.chosen, currentTarget.dataset.id, this.plans));
  },

  choosePlan({ detail }: Change<string>) {
    if (this.chosen !== null) this.keep(withPlan(this.chosen, detail.value, this.plans, this.loans));
  },

  chooseLender({ detail }: Change<string>) {
    if (this.chosen !== null) this.keep({ ...this.chosen, lender: detail.value });
  },

  chooseKind({ detail }: Change<Prepared['kind']>) {
    if (this.chosen !== null) this.keep({ ...this.chosen, kind: detail.value });
  },

  type({ detail }: Change<string>) {
    if (this.chosen !== null) this.keep(withText(this.chosen, this.data.page?.key ?? '', detail.value, this.data.page?.written ?? ''));
  },

  async rewrite() {
    if (!(await ask('重新写这一份', '照账本和方案现在的数字重写，你改过的字会去掉。', '重新写')) || this.chosen === null) return;
    this.keep(withText(this.chosen, this.data.page?.key ?? '', null, ''));
  },

  async copy() {
    const refusal = await copyText(this.data.page?.text ?? '');
    if (refusal !== null) tellRefused(refusal, '复制');
  },

  add() {
    openPage('/pages/new-loan/index');
  },

  openHousehold() {
    openPage('/months/household/index');
  },
});
