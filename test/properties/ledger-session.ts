import { createDrafts, type Drafts } from '../../miniprogram/ledger/drafts';
import type { Ledger } from '../../miniprogram/ledger/ledger';
import type { Plans } from '../../miniprogram/ledger/plans';
import type { Fault, FaultyStorage, StoredValues } from '../ledger/memory-storage';
import { createCalls, createLedger, createPlans, type Calls } from '../ledger/opened';
import { PhoneMemory } from '../platform/phone-memory';
import { tally } from '../support/tally';
import { recordsShown, restarted, restartedWithDrafts, same, type Change, type World } from './ledger-model';

/** What goes wrong during one operation: at the call of that number, or at every write while the storage is full. */
export interface Trouble {
  readonly fault: Fault | 'full';
  readonly call: number;
}

/** One thing that is done, and what it does to the world. */
export type Deed = readonly [action: (app: Session) => Promise<unknown>, change: Change];

/** What stands beside the ledger and nobody may touch. */
const OTHERS = { setting: 7, 'draft/other': { a: '1' } };

/**
 * An app over a storage in memory, beside the worlds that its storage may hold. The first is the one the pages show;
 * where the phone refused a change and may have made it all the same, the world with it is another.
 */
export class Session {
  private storage: FaultyStorage;
  private worlds: readonly World[];
  /** Nothing has gone wrong since a start at which the phone listed everything. */
  private isQuiet = false;
  ledger!: Ledger;
  plans!: Plans;
  calls!: Calls;
  drafts!: Drafts;

  constructor(world: World, stored: StoredValues, private readonly forms: readonly string[], create: (values: StoredValues) => FaultyStorage) {
    this.storage = create({ ...OTHERS, ...stored });
    this.worlds = [world];
    this.begin();
  }

  get world(): World {
    return this.worlds[0]!;
  }

  /** Does them, all at once where they are several, with what goes wrong, and holds what is shown, and after a restart what is stored, to the worlds. */
  async act(deeds: readonly Deed[], trouble?: Trouble): Promise<void> {
    this.plan(trouble);
    const outcomes = await Promise.all(deeds.map(([action]) => action(this).then(() => 'done' as const, () => 'failed' as const)));
    const { lostPower } = this.storage;
    this.storage.clearFaults();
    this.note(trouble, deeds.length > 1);
    this.worlds = distinct(this.worlds.flatMap((world) => after(world, deeds, outcomes, trouble?.fault === 'lost')));
    if (lostPower || trouble?.fault === 'lost') return this.restart();
    if (outcomes.includes('failed') && trouble === undefined) throw new Error('failed although nothing went wrong');
    expectAlike(await this.shown(), recordsShown(this.world));
  }

  /** Starts the app anew, first with what goes wrong at a call of its opening; then what it finds must be one of the worlds. */
  async restart(trouble?: Trouble): Promise<void> {
    if (trouble !== undefined) {
      this.begin();
      this.plan(trouble);
      await Promise.allSettled([this.ledger.state(), this.plans.state(), this.calls.state()]);
      this.storage.clearFaults();
      this.note(trouble, false);
    }
    this.begin();
    const found = await this.found();
    this.hold(this.worlds.map(restarted), found);
    this.expectNothingElse(found);
    this.isQuiet = true;
  }

  /**
   * A start at which the phone's list leaves something out. After a start that was whole, and nothing wrong since, it shows
   * everything; whatever happened, the next start does.
   */
  async startLying(lists: (name: string, place: number) => boolean): Promise<void> {
    this.begin();
    lie(this.storage, lists);
    tally('lying listing');
    const worlds = distinct([...this.worlds.map(restarted), ...this.worlds.map(restartedWithDrafts)]);
    if (this.isQuiet) this.hold(worlds, await this.found());
    else {
      await this.shown();
      this.worlds = worlds;
    }
    await this.restart();
  }

  private begin(): void {
    this.storage = this.storage.restarted();
    this.ledger = createLedger(this.storage);
    this.plans = createPlans(this.storage);
    this.calls = createCalls(this.storage);
    this.drafts = createDrafts(this.storage);
  }

  private plan(trouble: Trouble | undefined): void {
    if (trouble?.fault === 'full') this.storage.failWhere((call) => call.startsWith('set'));
    else if (trouble !== undefined) this.storage.planFault(trouble.call, trouble.fault);
  }

  private note(trouble: Trouble | undefined, isDoubleTap: boolean): void {
    if (isDoubleTap) tally(trouble === undefined ? 'double tap' : 'double tap with a fault');
    this.isQuiet &&= trouble === undefined;
  }

  private hold(worlds: readonly World[], found: World): void {
    this.worlds = distinct(worlds).filter((world) => same(world, found));
    if (this.worlds.length === 0) throw new Error(`neither the state before nor the one after: ${JSON.stringify(found)}`);
  }

  private async shown(): Promise<unknown> {
    const [{ loans, removed }, { plans }, { records }] = [await this.ledger.state(), await this.plans.state(), await this.calls.state()];
    return { loans, removed: removed.map(({ id }) => id), plans, calls: records };
  }

  private async found(): Promise<World> {
    const [{ loans, damages }, saved, made] = [await this.ledger.state(), await this.plans.state(), await this.calls.state()];
    expectAlike([...damages, ...saved.damages, ...made.damages], []);
    const drafts: Record<string, Readonly<Record<string, string>>> = {};
    for (const form of this.forms) {
      const draft = await this.drafts.read(form);
      if (draft !== undefined) drafts[form] = draft;
    }
    return { loans, deleted: [], plans: saved.plans, calls: made.records, drafts };
  }

  /** Everything else is as it was, and nothing is left over. */
  private expectNothingElse({ loans, plans, calls, drafts }: World): void {
    const stored: StoredValues = this.storage.contents();
    const records = Object.entries({ loan: loans, plan: plans, call: calls }).flatMap(([kind, all]) => all.map(({ id }) => `${kind}/${id}`));
    const keys = [...records, ...Object.keys(drafts).map((form) => `draft/${form}`)];
    expectAlike(Object.keys(stored).filter((key) => !key.startsWith('index/')).sort(), [...keys, ...Object.keys(OTHERS)].sort());
    expectAlike(Object.keys(OTHERS).map((key) => stored[key]), Object.values(OTHERS));
  }
}

/** There are tens of thousands to compare, and jest is slow at it: what has the same text is the same; all else is jest's to tell. */
function expectAlike(found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

/** The worlds after these: what was done is in all of them, first the one without what failed; what failed may be done all the same, and a phone may have lost what it called done. */
function after(world: World, deeds: readonly Deed[], outcomes: readonly ('done' | 'failed')[], mayBeLost: boolean): World[] {
  return deeds.reduce<World[]>((worlds, [, change], place) => {
    const changed = worlds.map(change);
    if (outcomes[place] === 'failed') return [...worlds, ...changed];
    return mayBeLost ? [...changed, ...worlds] : changed;
  }, [world]);
}

/** From now on its listing has only what `lists` lets through. */
function lie(storage: FaultyStorage, lists: (name: string, place: number) => boolean): void {
  const disk = storage instanceof PhoneMemory ? storage.disk : storage;
  const whole = disk.keys.bind(disk);
  disk.keys = async () => (await whole()).filter(lists);
}

/** Each once: with what is deleted, which nobody sees until it is brought back. */
function distinct(worlds: readonly World[]): World[] {
  return [...new Map(worlds.map((world) => [JSON.stringify(world), world])).values()];
}
