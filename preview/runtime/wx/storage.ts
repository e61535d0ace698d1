import { api } from './api';
import { scrambled, unscrambled } from './scramble';

const PREFIX = 'wx:';
const KEY_LIMIT = 1024 * 1024;
const WHOLE_LIMIT = 10 * 1024 * 1024;
/** Encrypting makes an entry this much longer. */
const ENCRYPTED_GROWTH = 1.4;

/** An encrypted one holds the others, scrambled. */
interface Entry {
  type: 'json' | 'date' | 'undefined' | 'encrypted';
  data?: unknown;
}

interface KeyOptions {
  key: string;
  encrypt?: boolean;
}

/** wx's storage, in localStorage, under WeChat's limits. Values come back as JSON would give them. */
export const storage = {
  setStorage: api<KeyOptions & { data: unknown }>('setStorage', ({ key, data, encrypt }) => write(key, data, encrypt === true)),
  getStorage: api<KeyOptions>('getStorage', ({ key, encrypt }) => {
    const entry = read(key);
    if (!entry) throw new Error('data not found');
    return { data: reveal(entry, encrypt === true) };
  }),
  removeStorage: api<KeyOptions>('removeStorage', ({ key }) => localStorage.removeItem(PREFIX + key)),
  clearStorage: api('clearStorage', clear),
  getStorageInfo: api('getStorageInfo', info),
  setStorageSync: (key: string, data: unknown): void => sync('setStorageSync', () => write(key, data, false)),
  getStorageSync(key: string): unknown {
    const entry = read(key);
    return entry ? reveal(entry, false) : '';
  },
  removeStorageSync: (key: string): void => localStorage.removeItem(PREFIX + key),
  clearStorageSync: clear,
  getStorageInfoSync: info,
};

function sync(name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Error(`${name}:fail ${(error as Error).message}`);
  }
}

function write(key: string, data: unknown, encrypted: boolean): void {
  if (typeof key !== 'string' || key === '') throw new Error('parameter error: parameter.key should be a non-empty string');
  const entry = pack(data);
  const text = JSON.stringify(encrypted ? { type: 'encrypted', data: scrambled(JSON.stringify(entry)) } : entry);
  const size = sizeOf(text);
  if (size > KEY_LIMIT) throw new Error('entry size limit reached');
  const others = keys().filter((name) => name !== key);
  if (size + total(others) > WHOLE_LIMIT) throw new Error('exceed storage max size 10Mb');
  try {
    localStorage.setItem(PREFIX + key, text);
  } catch {
    throw new Error('exceed storage max size 10Mb'); // the browser's own limit, which lies near
  }
}

function pack(data: unknown): Entry {
  if (data === undefined) return { type: 'undefined' };
  if (data instanceof Date) return { type: 'date', data: data.getTime() };
  return { type: 'json', data };
}

function read(key: string): Entry | undefined {
  const text = localStorage.getItem(PREFIX + key);
  return text === null ? undefined : (JSON.parse(text) as Entry);
}

/** Read without `encrypt`, an encrypted entry is gibberish, on the phone as here; and the other way round it fails. */
function reveal({ type, data }: Entry, decrypt: boolean): unknown {
  if (type === 'encrypted') return decrypt ? reveal(JSON.parse(unscrambled(data as string)) as Entry, false) : data;
  if (decrypt) throw new Error('decrypt error: the entry was stored without encrypt');
  if (type === 'undefined') return undefined;
  return type === 'date' ? new Date(data as number) : data;
}

function keys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

function clear(): void {
  keys().forEach((key) => localStorage.removeItem(PREFIX + key));
}

function info(): { keys: string[]; currentSize: number; limitSize: number } {
  return { keys: keys(), currentSize: Math.ceil(total(keys()) / 1024), limitSize: WHOLE_LIMIT / 1024 };
}

function total(names: string[]): number {
  return names.reduce((sum, name) => sum + sizeOf(localStorage.getItem(PREFIX + name) ?? ''), 0);
}

/** Scrambled, an entry takes a third more; encrypted on the phone, 1.4 times as much. */
function sizeOf(text: string): number {
  // What is scrambled has no sign of more than a byte.
  return text.startsWith('{"type":"encrypted"') ? Math.ceil((text.length * 3) / 4 * ENCRYPTED_GROWTH) : new Blob([text]).size;
}
