import { coverScreen, topPage, uncoverScreen } from './screen-cover';
import { lockMark } from './lock-mark';
import { createLockPage } from './lock-page';
import { startStopwatch, type Stopwatch } from './stopwatch';

/*
 * While the app is locked no read of the ledger is answered: the page that asks gives way to the lock page. Writes go on,
 * as drafts are written when a page is hidden or closed. Without a lock reads go straight through.
 */

/** What a read that waited at the lock is told once that is open. */
export const WAS_LOCKED = '当时账本锁着，请再做一次';
/** Choosing a file in WeChat's own window takes so many seconds, however soon the lock asks otherwise. */
const ERRAND_SECONDS = 60;
/** The clock and the stopwatch may differ by so many seconds, as where the phone put its clock right. */
const SLACK_SECONDS = 5;

/** Keeps the ledger closed while the app is locked, and brings the lock page up where something asks for it. */
class LockGate {
  /** How often it locked: what was asked before counts no more afterwards. */
  timesLocked = 0;
  private locked: boolean | undefined;
  /** When the app went to the background, and how many seconds it may stay there. */
  private away: { readonly since: number; readonly after: number; readonly stopwatch: Stopwatch } | null = null;
  /** Until when an errand of ours excuses the app's absence. */
  private errandUntil = 0;
  /** How to answer the reads that wait. */
  private waiting: ((reason: Error) => void)[] = [];
  /** What is to be said once it is open. */
  private sayings: (() => void)[] = [];
  private lettingThrough = false;
  private readonly page = createLockPage(() => this.isLocked());

  /** Whether it still is: a phone that didn't say at the start whether there is a lock is asked again. */
  isStillLocked(): boolean {
    this.locked = this.isLocked() && lockMark() !== null;
    return this.locked;
  }

  isLocked(): boolean {
    this.locked ??= lockMark() !== null;
    return this.locked;
  }

  /**
   * The answer of the read. While the app is locked it isn't begun, and rejects once it is open: the page that asked is
   * gone by then, but what waits for it in a queue goes on.
   */
  whenOpen<T>(read: () => Promise<T>): Promise<T> {
    if (this.lettingThrough || !this.isLocked()) return read();
    this.page.ask();
    return new Promise((_, reject) => this.waiting.push(reject));
  }

  /** The answer of a read that is begun though the app is locked: only for a lock that no code can open (settings/lock/rescue). */
  letThrough<T>(read: () => Promise<T>): Promise<T> {
    this.lettingThrough = true;
    try {
      return read();
    } finally {
      this.lettingThrough = false;
    }
  }

  /** At once where it is open; over the lock page nothing of the ledger is said. */
  onceOpen(say: () => void): void {
    if (this.locked === true) this.sayings.push(say);
    else say();
  }

  /** For what opens a window of WeChat's own, which sends the app to the background. */
  async onErrand<T>(errand: () => Promise<T>): Promise<T> {
    this.errandUntil = Date.now() + ERRAND_SECONDS * 1000;
    try {
      return await errand();
    } finally {
      this.errandUntil = 0;
    }
  }

  /** The app goes to the background. */
  goAway(): void {
    const mark = lockMark();
    if (mark === null) return;
    const since = Date.now();
    const after = since < this.errandUntil ? Math.max(mark.after, ERRAND_SECONDS) : mark.after;
    this.away?.stopwatch.stop();
    this.away = { since, after, stopwatch: startStopwatch(after, () => this.timeIsUp()) };
    coverScreen();
  }

  /** The app comes to the front. At a start no page is there yet: the first that reads makes room for the lock page. */
  comeBack(): void {
    const { away } = this;
    this.away = null;
    if (away !== null && isTimeUp(away.since, away.after, Date.now(), away.stopwatch.seconds())) {
      away.stopwatch.stop();
      this.lock();
    } else {
      away?.stopwatch.stopSoon();
    }
    if (!this.isLocked() || this.page.isOnTop()) return uncoverScreen();
    if (topPage() === undefined) return;
    coverScreen();
    this.page.show();
  }

  /** Asks for the code from now on, whatever is open. */
  lockNow(): void {
    this.lock();
    coverScreen();
    this.page.show();
  }

  /** The code was right, or there is no lock any more: to the page asked for, else back to where the person was. */
  unlock(to?: string): void {
    this.locked = false;
    // The code may have been found right after the app was left: then nothing is shown until it is back.
    if (this.away === null) uncoverScreen();
    const reason = new Error(WAS_LOCKED);
    for (const reject of this.waiting) reject(reason);
    this.waiting = [];
    this.page.leave(to);
    for (const say of this.sayings.splice(0)) say();
  }

  private lock(): void {
    if (this.locked !== true) this.timesLocked += 1;
    this.locked = true;
  }

  /** By the timer: in the background, or right after it where the scripts stood still meanwhile. */
  private timeIsUp(): void {
    if (this.away !== null) this.lock();
    else if (this.locked !== true) this.lockNow();
  }
}

/** The one of this app. */
export const lockGate = new LockGate();

/**
 * Whether the time in the background is up, by the clock or by what the stopwatch counted. A clock that was set back, even
 * if only behind the stopwatch, says nothing: then it is.
 */
export function isTimeUp(since: number, after: number, now: number, counted = 0): boolean {
  const away = (now - since) / 1000;
  return away < 0 || away >= after || counted >= after || away < counted - SLACK_SECONDS;
}
