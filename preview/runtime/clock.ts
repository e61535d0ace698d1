import type { Settings } from './settings';

/** The browser's own clock, for the preview's own purposes. */
export const RealDate = Date;

/** The moment that was asked for, and when it was. */
let asked = 0;
let start = 0;

/** Turns the clock, also while the app runs, as somebody does in a phone's settings; timers go on as they were. False where it is no moment. */
export function turnClock(moment: string): boolean {
  const real = RealDate.now();
  const turned = (moment.includes('T') ? new RealDate(moment) : atTimeOfDay(moment, new RealDate(real))).getTime();
  if (Number.isNaN(turned)) {
    console.error(`today=${moment} is not a day: write YYYY-MM-DD or YYYY-MM-DDTHH:mm`);
    return false;
  }
  [asked, start] = [turned, real];
  return true;
}

/**
 * Makes the page's Date tell the asked day, before any code of the app runs. With a day alone the time of day
 * stays the real one; with day and time the clock starts there; frozen, it stays there.
 */
export function setClock({ today, frozen }: Pick<Settings, 'today' | 'frozen'>): void {
  if (!today || !turnClock(today)) return;
  const now = (): number => asked + (frozen ? 0 : RealDate.now() - start);
  const shifted = new Proxy(RealDate, {
    construct: (target, args: [], newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
  RealDate.prototype.constructor = shifted;
  window.Date = shifted;
}

function atTimeOfDay(day: string, time: Date): Date {
  const asked = new RealDate(`${day}T00:00`);
  asked.setHours(time.getHours(), time.getMinutes(), time.getSeconds(), time.getMilliseconds());
  return asked;
}
