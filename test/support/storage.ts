type Options = Record<string, unknown>;

interface Entry {
  readonly json: string;
  readonly encrypted: boolean;
}

/** wx storage in memory. Values go through JSON; an encrypted entry is found only by a call that says so too. */
export class PhoneStorage {
  private readonly entries = new Map<string, Entry>();

  /** What the app stored under a key; undefined where there is nothing. */
  read(key: string): unknown {
    const entry = this.entries.get(key);
    return entry === undefined ? undefined : JSON.parse(entry.json);
  }

  /** Puts a value there before the app starts. */
  write(key: string, value: unknown, { encrypted = false } = {}): void {
    this.entries.set(key, { json: JSON.stringify(value), encrypted });
  }

  remove(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }

  get keys(): string[] {
    return [...this.entries.keys()];
  }

  info(): { keys: string[]; currentSize: number; limitSize: number } {
    const bytes = [...this.entries.values()].reduce((sum, entry) => sum + entry.json.length, 0);
    return { keys: this.keys, currentSize: Math.ceil(bytes / 1024), limitSize: 10240 };
  }

  /** The asynchronous wx functions over this storage. */
  answers(): [string, (options: Options) => unknown][] {
    const key = (options: Options) => options['key'] as string;
    return [
      ['setStorage', (options) => { this.write(key(options), options['data'], { encrypted: options['encrypt'] === true }); }],
      ['getStorage', (options) => ({ data: this.readAs(key(options), options['encrypt'] === true) })],
      ['removeStorage', (options) => { this.remove(key(options)); }],
      ['clearStorage', () => { this.clear(); }],
      ['getStorageInfo', () => this.info()],
    ];
  }

  private readAs(key: string, encrypted: boolean): unknown {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- WeChat rejects with a plain object
    if (this.entries.get(key)?.encrypted !== encrypted) throw { errMsg: 'getStorage:fail data not found' };
    return this.read(key);
  }
}
