import fc from 'fast-check';
import type { Agreement, CallRecord, LoanRecord, PlanRecord } from '../../miniprogram/ledger/records';
import { callRecord } from '../help/call-records';
import { index, loan, repayment } from '../ledger/loans';
import type { FaultyStorage, StoredValues } from '../ledger/memory-storage';
import { plansByKey, savedPlan } from '../ledger/saved-plans';
import { STORAGES } from '../ledger/storages';
import { SEED } from './arbitraries';
import { changeLoan, dropDraft, keepDraft, removeLoan, restoreLoan, saveCall, saveLoan, savePlan, type World } from './ledger-model';
import { Session, type Deed, type Trouble } from './ledger-session';
import { share } from '../support/effort';
import { tally } from '../support/tally';

/**
 * Whatever is done in whatever order, and whatever goes wrong meanwhile: the pages show what was done and nothing that
 * failed, and the next start finds the state before the operation that went wrong or the one after, never another.
 */

/** One step at random: what is done, to which of those there are, and what goes wrong. */
interface Step {
  readonly what: (typeof KINDS)[number];
  readonly which: number;
  readonly trouble: Trouble | undefined;
  /** What the phone's list has, by place, at a start at which it lies; none of it is an empty list. */
  readonly listed: readonly boolean[];
}

const KINDS = [
  'add loan', 'edit loan', 'delete loan', 'undo loan', 'save deleted loan', 'add repayment', 'edit repayment', 'delete repayment',
  'sign', 'take back', 'save plan', 'rename plan', 'delete plan', 'undo plan', 'save call', 'settle call', 'delete call', 'undo call',
  'keep draft', 'drop draft', 'pay twice at once', 'restart', 'start with a lying list',
] as const;
const FORMS = ['plan', 'loan-form', 'loan-form/l1', 'repayment-form/l2/new', 'agreement-form/p1', 'agreement-form/p2', 'call-form/c1'];
const FAULTS = ['reject', 'reject-after-write', 'crash', 'crash-after-write', 'lost', 'full'] as const;

const START: World = { loans: [loan('l1'), loan('l2')], deleted: [], plans: [savedPlan('p1'), savedPlan('p2')], calls: [callRecord('c1')], drafts: {} };
const STORED = {
  'index/loan': index(['l1', 'l2']), 'loan/l1': loan('l1'), 'loan/l2': loan('l2'), ...plansByKey(...START.plans), 'call/c1': callRecord('c1'), 'index/call': index(['c1']),
};

/** Most operations make few calls; an opening that moves what stands there plainly makes dozens. */
const CALL = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.integer({ min: 6, max: 50 }) });
const TROUBLE = fc.record({ fault: fc.constantFrom(...FAULTS), call: CALL });
const LISTED = fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }) });
const STEP: fc.Arbitrary<Step> = fc.record({ what: fc.constantFrom(...KINDS), which: fc.nat(99), trouble: fc.option(TROUBLE, { nil: undefined }), listed: LISTED });

const NOTHING = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
const agreement = (id: string): Agreement => ({
  id, signedOn: '2026-11-22', debt: NOTHING, waived: NOTHING, installments: [], waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '', joined: [],
});

/** Plays steps on one app; texts count up, so that each new record is another. */
class Play {
  private readonly app: Session;
  private count = 2;

  constructor(create: (values: StoredValues) => FaultyStorage) {
    this.app = new Session(START, STORED, FORMS, create);
  }

  async step({ what, which, trouble, listed }: Step): Promise<void> {
    this.count += 1;
    const text = String(this.count);
    const id = text.padStart(3, '0');
    if (what === 'restart') return this.app.restart(trouble);
    if (what === 'start with a lying list') return this.app.startLying((_name, place) => listed[place] ?? false);
    if (what === 'add loan') return this.save(loan(`l${id}`), trouble);
    if (what === 'save plan') return this.savePlan(savedPlan(`q${id}`), trouble);
    if (what === 'save call') return this.saveCall(callRecord(`c${id}`), trouble);
    const form = FORMS[which % FORMS.length]!;
    if (what === 'keep draft') return this.app.act([[({ drafts }) => drafts.keep(form, { text }), keepDraft(form, { text })]], trouble);
    if (what === 'drop draft') return this.app.act([[({ drafts }) => drafts.drop(form), dropDraft(form)]], trouble);
    if (what.endsWith('call')) return this.stepOfCall(what, which, trouble);
    return what.endsWith('plan') ? this.stepOfPlan(what, which, trouble) : this.stepOfLoan(what, which, trouble);
  }

  restart = (trouble?: Trouble): Promise<void> => this.app.restart(trouble);

  private stepOfLoan(what: Step['what'], which: number, trouble?: Trouble): Promise<void> | undefined {
    const { loans, deleted } = this.app.world;
    const isDeleted = what === 'undo loan' || what === 'save deleted loan';
    const fitting = loans.filter(({ id }) => deleted.includes(id) === isDeleted);
    const record = fitting[which % fitting.length];
    if (record === undefined) return undefined;
    const { id } = record;
    if (what === 'delete loan') return this.app.act([[({ ledger }) => ledger.remove(id), removeLoan(id)]], trouble);
    if (what === 'undo loan') return this.app.act([[({ ledger }) => ledger.restore(id), restoreLoan(id)]], trouble);
    if (what === 'pay twice at once') return this.app.act([this.paying(id, 'x'), this.paying(id, 'y')], trouble);
    return this.save(this.changed(record, what), trouble);
  }

  /** A repayment, added to the loan as it is then. */
  private paying(id: string, which: string): Deed {
    const make = (now: LoanRecord): LoanRecord => ({ ...now, repayments: [...now.repayments, repayment(`${this.count}${which}`)] });
    return [({ ledger }) => ledger.change(id, make), changeLoan(id, make)];
  }

  private changed(record: LoanRecord, what: Step['what']): LoanRecord {
    const text = String(this.count);
    const { repayments, agreements = [] } = record;
    if (what === 'add repayment') return { ...record, repayments: [...repayments, repayment(text)] };
    if (what === 'edit repayment') return { ...record, repayments: repayments.map((one) => ({ ...one, note: text })) };
    if (what === 'delete repayment') return { ...record, repayments: repayments.slice(1) };
    if (what === 'sign') return { ...record, agreements: [...agreements, agreement(text)] };
    if (what === 'take back') return { ...record, agreements: agreements.map((one) => ({ ...one, takenBackOn: '2026-11-23' })) };
    return { ...record, note: text };
  }

  private stepOfPlan(what: Step['what'], which: number, trouble?: Trouble): Promise<void> | undefined {
    const fitting = this.app.world.plans.filter(({ deleted }) => deleted === (what === 'undo plan'));
    const plan = fitting[which % fitting.length];
    if (plan === undefined) return undefined;
    if (what === 'rename plan') return this.savePlan({ ...plan, name: String(this.count) }, trouble);
    const change = savePlan({ ...plan, deleted: what === 'delete plan' });
    return this.app.act([[({ plans }) => (what === 'delete plan' ? plans.remove(plan.id) : plans.restore(plan.id)), change]], trouble);
  }

  private stepOfCall(what: Step['what'], which: number, trouble?: Trouble): Promise<void> | undefined {
    const fitting = this.app.world.calls.filter(({ deleted }) => deleted === (what === 'undo call'));
    const call = fitting[which % fitting.length];
    if (call === undefined) return undefined;
    if (what === 'settle call') return this.saveCall({ ...call, promise: String(this.count), promiseClosed: true }, trouble);
    const change = saveCall({ ...call, deleted: what === 'delete call' });
    return this.app.act([[({ calls }) => (what === 'delete call' ? calls.remove(call.id) : calls.restore(call.id)), change]], trouble);
  }

  private save = (record: LoanRecord, trouble?: Trouble): Promise<void> => this.app.act([[({ ledger }) => ledger.save(record), saveLoan(record)]], trouble);
  private savePlan = (plan: PlanRecord, trouble?: Trouble): Promise<void> => this.app.act([[({ plans }) => plans.save(plan), savePlan(plan)]], trouble);
  private saveCall = (call: CallRecord, trouble?: Trouble): Promise<void> => this.app.act([[({ calls }) => calls.save(call), saveCall(call)]], trouble);
}

const RUNS = [10_000, 4_000, 4_000, 1_000];
const CASES = STORAGES.map(([where, create], place) => ({ where, create, runs: RUNS[place] ?? 1_000 })).map((each) => ({ ...each, now: share(each.runs) }));

test.each(CASES)('$now sequences of operations with faults, $where', async ({ create, runs }) => {
  await fc.assert(
    fc.asyncProperty(fc.option(TROUBLE, { nil: undefined }), fc.array(STEP, { minLength: 1, maxLength: 14 }), async (opening, steps) => {
      tally('sequence of operations');
      const play = new Play(create);
      await play.restart(opening);
      for (const step of steps) await play.step(step);
      await play.restart();
    }),
    { ...SEED, numRuns: runs },
  );
});
