import type { Storage } from '../../miniprogram/ledger/storage-face';
import { tally } from '../support/tally';

/**
 * What goes wrong at a call: `reject` fails without writing; `reject-after-write` writes and then says it failed;
 * `crash` loses power at the call, before it writes, and every later call fails too; `crash-after-write` right after;
 * `lost` says of a write that it is done, and does nothing.
 */
export type Fault = 'reject' | 'reject-after-write' | 'crash' | 'crash-after-write' | 'lost';

export type StoredValues = Readonly<Record<string, unknown>>;

/** A storage that a test breaks: MemoryStorage, or the app's own over a phone in memory (platform/phone-memory.ts). */
export interface FaultyStorage extends Storage {
  readonly calls: readonly string[];
  /** Whether the power is gone: only what `restarted` makes goes on. */
  readonly lostPower: boolean;
  planFault(call: number, fault: Fault): this;
  clearFaults(): this;
  /** Lets every call whose name fits hand out something else than what stands there; without an argument none. */
  garbleWhere(garbling?: (call: string) => boolean, by?: unknown): this;
  failWhere(failing?: (call: string) => boolean): this;
  /** What stands in it, as another start of the app would find it. */
  contents(): StoredValues;
  /** Another start of the app over what stands in it, without the faults. */
  restarted(): FaultyStorage;
}

/** A storage in memory that copies what goes in and out, counts its calls, and fails at the planned ones. */
export class MemoryStorage implements FaultyStorage {
  readonly calls: string[] = [];
  private readonly values: Map<string, string>;
  private readonly plan = new Map<number, Fault>();
  private failing: (call: string) => boolean = () => false;
  private garbling: (call: string) => boolean = () => false;
  private rubbish: unknown;
  private isDown = false;

  constructor(values: StoredValues = {}) {
    this.values = new Map(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]));
  }

  /** Plans a fault at the call of that number, counted from 1 and from now on. */
  planFault(call: number, fault: Fault): this {
    this.plan.set(this.calls.length + call, fault);
    return this;
  }

  /** Takes back what is planned. */
  clearFaults(): this {
    this.plan.clear();
    return this.failWhere().garbleWhere();
  }

  get lostPower(): boolean {
    return this.isDown;
  }

  /** Lets every call fail whose name, as in "set index", fits; without an argument none. */
  failWhere(failing: (call: string) => boolean = () => false): this {
    this.failing = failing;
    return this;
  }

  garbleWhere(garbling: (call: string) => boolean = () => false, by?: unknown): this {
    this.garbling = garbling;
    this.rubbish = by;
    return this;
  }

  restarted(): MemoryStorage {
    const next = new MemoryStorage();
    for (const [key, text] of this.values) next.values.set(key, text);
    return next;
  }

  /** What stands there, each as the text that it is kept as. */
  get texts(): ReadonlyMap<string, string> {
    return this.values;
  }

  contents(): StoredValues {
    return Object.fromEntries([...this.values].map(([key, text]) => [key, JSON.parse(text)]));
  }

  keys(): Promise<string[]> {
    return this.call('keys', () => [...this.values.keys()]);
  }

  get(key: string): Promise<unknown> {
    return this.call(`get ${key}`, () => {
      const text = this.values.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    });
  }

  set(key: string, value: unknown): Promise<void> {
    const text = JSON.stringify(value);
    return this.call(`set ${key}`, () => void this.values.set(key, text));
  }

  remove(key: string): Promise<void> {
    return this.call(`remove ${key}`, () => void this.values.delete(key));
  }

  private async call<T>(name: string, make: () => T): Promise<T> {
    this.calls.push(name);
    const fault = this.plan.get(this.calls.length);
    if (fault !== undefined && !this.isDown) tally(`fault: ${fault}`);
    const isRefused = this.failing(name);
    if (isRefused) tally('fault: call refused, each of its kind');
    const before = this.isDown || isRefused || fault === 'reject' || fault === 'crash';
    this.isDown ||= fault === 'crash' || fault === 'crash-after-write';
    await Promise.resolve();
    if (before) throw new Error(`${name} failed`);
    if (fault === 'lost' && /^(set|remove)/.test(name)) return undefined as T;
    const result = make();
    if (fault !== undefined && fault !== 'lost') throw new Error(`${name} failed`);
    if (!this.garbling(name)) return result;
    tally('fault: rubbish handed out');
    return this.rubbish as T;
  }
}
