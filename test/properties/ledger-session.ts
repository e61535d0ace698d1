import { createDrafts, type Drafts } from '../../miniprogram/ledger/drafts';
import { createLedger, type Ledger } from '../../miniprogram/ledger/ledger';
import { createPlans, type Plans } from '../../miniprogram/ledger/plans';
import type { Fault, FaultyStorage, StoredValues } from '../ledger/memory-storage';
import { loansAndPlans, restarted, same, type Change, type World } from './ledger-model';

/** What goes wrong during one operation: at the call of that number, or at every write while the storage is full. */
export interface Trouble {
  readonly fault: Fault | 'full';
  readonly call: number;
}

/** What stands beside the ledger and nobody may touch. */
const OTHERS = { setting: 7, 'aside/index-1': 'x', 'draft/other': { a: '1' } };

/**
 * An app over a storage in memory, beside the worlds that its storage may hold. The first is the one the pages show;
 * where the phone refused a change and may have made it all the same, the world with it is another.
 */
export class Session {
  private storage: FaultyStorage;
  private worlds: readonly World[];
  ledger!: Ledger;
  plans!: Plans;
  drafts!: Drafts;

  constructor(world: World, stored: StoredValues, private readonly forms: readonly string[], create: (values: StoredValues) => FaultyStorage) {
    this.storage = create({ ...OTHERS, ...stored });
    this.worlds = [world];
    this.begin();
  }

  get world(): World {
    return this.worlds[0]!;
  }

  /** Does it, with what goes wrong, and holds what is shown, and after a restart what is stored, to the worlds. */
  async act(action: (app: Session) => Promise<unknown>, change: Change, trouble?: Trouble): Promise<void> {
    this.plan(trouble);
    const outcome = await action(this).then(() => 'done', () => 'failed');
    const { lostPower } = this.storage;
    this.storage.clearFaults();
    const changed = this.worlds.map(change);
    const isSure = outcome === 'done' && trouble?.fault !== 'lost';
    this.worlds = isSure ? distinct(changed) : distinct(outcome === 'done' ? [...changed, ...this.worlds] : [...this.worlds, ...changed]);
    if (lostPower || trouble?.fault === 'lost') return this.restart();
    if (outcome === 'failed' && trouble === undefined) throw new Error('failed although nothing went wrong');
    expect(await this.shown()).toEqual(loansAndPlans(this.world));
  }

  /** Starts the app anew, first with what goes wrong at a call of its opening; then what it finds must be one of the worlds. */
  async restart(trouble?: Trouble): Promise<void> {
    if (trouble !== undefined) {
      this.begin();
      this.plan(trouble);
      await Promise.allSettled([this.ledger.state(), this.plans.state()]);
      this.storage.clearFaults();
    }
    this.begin();
    const found = await this.found();
    this.worlds = distinct(this.worlds.map(restarted)).filter((world) => same(world, found));
    if (this.worlds.length === 0) throw new Error(`neither the state before nor the one after: ${JSON.stringify(found)}`);
    this.expectNothingElse(found);
  }

  private begin(): void {
    this.storage = this.storage.restarted();
    this.ledger = createLedger(this.storage);
    this.plans = createPlans(this.storage);
    this.drafts = createDrafts(this.storage);
  }

  private plan(trouble: Trouble | undefined): void {
    if (trouble?.fault === 'full') this.storage.failWhere((call) => call.startsWith('set'));
    else if (trouble !== undefined) this.storage.planFault(trouble.call, trouble.fault);
  }

  private async shown(): Promise<unknown> {
    const [{ loans, removed }, { plans }] = [await this.ledger.state(), await this.plans.state()];
    return { loans, removed: removed.map(({ id }) => id), plans };
  }

  private async found(): Promise<World> {
    const [{ loans, damages }, saved] = [await this.ledger.state(), await this.plans.state()];
    expect([...damages, ...saved.damages]).toEqual([]);
    const drafts: Record<string, Readonly<Record<string, string>>> = {};
    for (const form of this.forms) {
      const draft = await this.drafts.read(form);
      if (draft !== undefined) drafts[form] = draft;
    }
    return { loans, deleted: [], plans: saved.plans, drafts };
  }

  /** Everything else is as it was, and nothing is left over. */
  private expectNothingElse({ loans, plans, drafts }: World): void {
    const stored: StoredValues = this.storage.contents();
    const keys = [...loans.map(({ id }) => `loan/${id}`), ...plans.map(({ id }) => `plan/${id}`), ...Object.keys(drafts).map((form) => `draft/${form}`)];
    expect(Object.keys(stored).filter((key) => key !== 'index' && !key.startsWith('index/')).sort()).toEqual([...keys, ...Object.keys(OTHERS)].sort());
    expect(stored).toMatchObject(OTHERS);
  }
}

/** Each once: with what is deleted, which nobody sees until it is brought back. */
function distinct(worlds: readonly World[]): World[] {
  return [...new Map(worlds.map((world) => [JSON.stringify(world), world])).values()];
}
