import { isSealedName, keyOf, sealed, sealedName, type Sealed } from '../../miniprogram/platform/sealed';

type Options = Record<string, unknown>;

interface Entry {
  readonly json: string;
  readonly encrypted: boolean;
}

/**
 * wx storage in memory. Values go through JSON; read the wrong way an encrypted entry is gibberish, and a plain one an
 * error. Tests speak of it by the app's keys: `read`, `write`, `remove` and `keys` know how the app keeps them.
 */
export class PhoneStorage {
  private readonly entries = new Map<string, Entry>();

  /** What the app stored under a key; undefined where there is nothing. */
  read(key: string): unknown {
    const entry = this.entries.get(sealedName(key));
    return entry === undefined ? this.json(key) : (JSON.parse(entry.json) as Sealed).kept;
  }

  /** Puts a value there as the app would; `plain`, as it did before it encrypted. */
  write(key: string, value: unknown, { plain = false } = {}): void {
    if (plain) this.put(key, value, false);
    else this.put(sealedName(key), sealed(value), true);
  }

  remove(key: string): void {
    this.entries.delete(key);
    this.entries.delete(sealedName(key));
  }

  clear(): void {
    this.entries.clear();
  }

  /** The app's keys. */
  get keys(): string[] {
    return [...this.entries.keys()].map(keyOf);
  }

  /** The names that anybody can read. */
  get plainNames(): string[] {
    return [...this.entries].filter(([, { encrypted }]) => !encrypted).map(([name]) => name);
  }

  info(): { keys: string[]; currentSize: number; limitSize: number } {
    const bytes = [...this.entries.values()].reduce((sum, { json, encrypted }) => sum + json.length * (encrypted ? 1.4 : 1), 0);
    return { keys: [...this.entries.keys()], currentSize: Math.ceil(bytes / 1024), limitSize: 10240 };
  }

  /** What the phone does with an entry of that very name. */
  put(name: string, data: unknown, encrypted: boolean): void {
    this.entries.set(name, { json: JSON.stringify(data), encrypted });
  }

  json(name: string): unknown {
    const entry = this.entries.get(name);
    return entry === undefined ? undefined : JSON.parse(entry.json);
  }

  drop(name: string): void {
    this.entries.delete(name);
  }

  /** What wx.getStorage answers. */
  fetch(options: Options): { data: unknown } {
    return { data: this.readAs(options['key'] as string, options['encrypt'] === true) };
  }

  /** Does what a call of wx.setStorage asks for. */
  store(options: Options): void {
    this.put(options['key'] as string, options['data'], options['encrypt'] === true);
  }

  /** The asynchronous wx functions over this storage. */
  answers(): [string, (options: Options) => unknown][] {
    const key = (options: Options) => options['key'] as string;
    return [
      ['setStorage', (options) => { this.store(options); }],
      ['getStorage', (options) => this.fetch(options)],
      ['removeStorage', (options) => { this.drop(key(options)); }],
      ['clearStorage', () => { this.clear(); }],
      ['getStorageInfo', () => this.info()],
    ];
  }

  private readAs(name: string, encrypted: boolean): unknown {
    const entry = this.entries.get(name);
    // oxlint-disable-next-line typescript/only-throw-error -- WeChat rejects with a plain object
    if (entry === undefined || (encrypted && !entry.encrypted)) throw { errMsg: `getStorage:fail ${entry === undefined ? 'data not found' : 'decrypt error'}` };
    return entry.encrypted === encrypted ? this.json(name) : Buffer.from(entry.json).toString('base64');
  }
}

/** A call of wx.setStorage as the app meant it: its own key and value. */
export function meant({ key, data }: { readonly key?: unknown; readonly data?: unknown }): { key: string; data: unknown } {
  const name = String(key);
  return { key: keyOf(name), data: isSealedName(name) ? (data as Sealed).kept : data };
}
