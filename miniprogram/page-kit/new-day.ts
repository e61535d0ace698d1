import { today, untilMidnight } from '../platform/clock';
import { topPage } from '../platform/screen-cover';

/** A page that shows what today is, or what follows from it. What is typed on it stays. */
interface DayPage {
  onNewDay?(): void;
}

let timer = 0;

/** From the app's coming to the front on: as midnight passes in Beijing the page that is open is told. The others see it as they come back. */
export function watchDay(): void {
  stopWatchingDay();
  const day = today();
  timer = setTimeout(() => {
    if (today() !== day) (topPage() as DayPage | undefined)?.onNewDay?.();
    watchDay();
  }, untilMidnight()) as unknown as number;
}

/** In the background no timer counts. */
export function stopWatchingDay(): void {
  clearTimeout(timer);
}
