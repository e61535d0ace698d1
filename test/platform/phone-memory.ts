/* oxlint-disable typescript/only-throw-error -- wx rejects with plain objects, not Errors */
import { isSealedName, keyOf, sealed, sealedName, type Sealed } from '../../miniprogram/platform/sealed';
import { createPhoneStorage, type PhoneStorage } from '../../miniprogram/platform/storage';
import type { IsOurs } from '../../miniprogram/platform/move-plain';
import type { Mode, StorageCalls } from '../../miniprogram/platform/storage-calls';
import { MemoryStorage, type Fault, type FaultyStorage, type StoredValues } from '../ledger/memory-storage';

/** What differs between phones, and what WeChat doesn't document. */
export interface Traits {
  /** What it makes of `encrypt`. */
  readonly encrypt: 'does' | 'refuses' | 'ignores';
  /** What reading the wrong way gives. */
  readonly wrongWay: 'gibberish' | 'error' | 'not found';
  /** How many bytes it holds; encrypted, an entry takes 1.4 times its length. */
  readonly limit: number;
  /** What the app knows of the values it keeps. */
  readonly isOurs: IsOurs;
}

interface Entry {
  readonly mode: Mode | 'any';
  readonly data: unknown;
}

const USUAL: Traits = { encrypt: 'does', wrongWay: 'gibberish', limit: 10 * 1024 * 1024, isOurs: () => true };

/** The app's own storage over a phone in memory, whose calls are counted and fail where planned. */
export class PhoneMemory implements FaultyStorage {
  readonly app: PhoneStorage;

  private constructor(readonly disk: MemoryStorage, private readonly traits: Traits) {
    this.app = createPhoneStorage(this.wx(), traits.isOurs);
  }

  /** As an app from before the encryption left it. */
  static plain(values: StoredValues, traits: Partial<Traits> = {}): PhoneMemory {
    const entries = Object.entries(values).map(([key, data]): [string, Entry] => [key, { mode: 'plain', data }]);
    return new PhoneMemory(new MemoryStorage(Object.fromEntries(entries)), { ...USUAL, ...traits });
  }

  static encrypted(values: StoredValues, traits: Partial<Traits> = {}): PhoneMemory {
    const entries = Object.entries(values).map(([key, value]): [string, Entry] => [sealedName(key), { mode: 'encrypted', data: sealed(value) }]);
    return new PhoneMemory(new MemoryStorage(Object.fromEntries(entries)), { ...USUAL, ...traits });
  }

  restarted(traits: Partial<Traits> = {}): PhoneMemory {
    return new PhoneMemory(this.disk.restarted(), { ...this.traits, ...traits });
  }

  /** The values by the app's keys: the encrypted one where there are two. */
  contents(): StoredValues {
    const entries = Object.entries(this.disk.contents() as Record<string, Entry>).sort(([a], [b]) => Number(isSealedName(a)) - Number(isSealedName(b)));
    return Object.fromEntries(entries.map(([name, { data }]) => [keyOf(name), isSealedName(name) ? (data as Sealed).kept : data]));
  }

  /** The names that anybody can read. */
  plainNames(): string[] {
    return Object.entries(this.disk.contents() as Record<string, Entry>).filter(([, { mode }]) => mode === 'plain').map(([name]) => name);
  }

  keys = () => this.app.keys();
  get = (key: string) => this.app.get(key);
  set = (key: string, value: unknown) => this.app.set(key, value);
  remove = (key: string) => this.app.remove(key);

  get calls(): readonly string[] {
    return this.disk.calls;
  }

  get lostPower(): boolean {
    return this.disk.lostPower;
  }

  planFault(call: number, fault: Fault): this {
    this.disk.planFault(call, fault);
    return this;
  }

  clearFaults(): this {
    this.disk.clearFaults();
    return this;
  }

  garbleWhere(garbling?: (call: string) => boolean, by?: unknown): this {
    this.disk.garbleWhere(garbling, { mode: 'any', data: by });
    return this;
  }

  failWhere(failing?: (call: string) => boolean): this {
    this.disk.failWhere(failing);
    return this;
  }

  private wx(): StorageCalls {
    const { disk, traits } = this;
    return {
      info: async () => ({ keys: await disk.keys(), currentSize: Math.ceil(this.used() / 1024), limitSize: traits.limit / 1024 }),
      read: async (name, mode) => {
        const entry = (await disk.get(name)) as Entry | undefined;
        if (entry === undefined) return undefined;
        if (mode === 'encrypted' && traits.encrypt === 'refuses') throw { errMsg: 'getStorage:fail invalid parameter' };
        return entry.mode === mode || entry.mode === 'any' || traits.encrypt === 'ignores' ? { data: entry.data } : wrongly(entry, traits);
      },
      write: async (name, data, mode) => {
        if (mode === 'encrypted' && traits.encrypt === 'refuses') throw { errMsg: 'setStorage:fail invalid parameter' };
        const entry: Entry = { mode: traits.encrypt === 'ignores' ? 'plain' : mode, data };
        if (this.atMost() + sizeOf(entry) > traits.limit && this.used(name) + sizeOf(entry) > traits.limit) throw { errMsg: 'setStorage:fail exceed storage max size 10Mb' };
        if (sizeOf(entry) > 1024 * 1024) throw { errMsg: 'setStorage:fail entry size limit reached' };
        await disk.set(name, entry);
      },
      remove: (name) => disk.remove(name),
    };
  }

  /** No less than is used, without a look into anything: three bytes are the most that a place of a text takes. */
  private atMost(): number {
    return [...this.disk.texts.values()].reduce((sum, text) => sum + text.length * 3 * 1.4, 0);
  }

  private used(but?: string): number {
    return Object.entries(this.disk.contents() as Record<string, Entry>).reduce((sum, [name, entry]) => (name === but ? sum : sum + sizeOf(entry)), 0);
  }
}

function wrongly({ data }: Entry, { wrongWay }: Traits): { data: unknown } | undefined {
  if (wrongWay === 'not found') return undefined;
  if (wrongWay === 'error') throw { errMsg: 'getStorage:fail decrypt error' };
  return { data: Buffer.from(JSON.stringify(data)).toString('base64') };
}

function sizeOf({ mode, data }: Entry): number {
  return Buffer.byteLength(JSON.stringify(data) ?? '') * (mode === 'encrypted' ? 1.4 : 1);
}
