/** In some of WeChat's script engines only; wx.getPerformance of a mini-program has no such clock. */
declare const performance: { readonly now?: () => number } | undefined;

/** So long after the app is back a timer that came due meanwhile may take to be heard. */
const HEARD_WITHIN_MS = 1000;

/** Time that goes by whatever the phone's clock is set to. It stands still while the phone sleeps: never ahead, often behind. */
export interface Stopwatch {
  /** Seconds since it was started; 0 where nothing on this phone counts them. */
  seconds(): number;
  /** No word of `reached` any more. */
  stop(): void;
  /** The same, once what came due before was heard. */
  stopSoon(): void;
}

/** Calls `reached` after so many seconds: a timer doesn't follow the clock either, and every phone has one. */
export function startStopwatch(after: number, reached: () => void): Stopwatch {
  const start = uptime();
  const timer = setTimeout(reached, after * 1000);
  return {
    seconds: () => (uptime() - start) / 1000,
    stop: () => clearTimeout(timer),
    stopSoon: () => void setTimeout(() => clearTimeout(timer), HEARD_WITHIN_MS),
  };
}

function uptime(): number {
  return typeof performance === 'object' && typeof performance.now === 'function' ? performance.now() : 0;
}
