import { scrollTo } from '../platform/navigation';
import { turned, type PortionedPage, type TurnEvent } from './portions';
import { setChanged } from './set-changed';

interface TurningPage extends PortionedPage {
  readonly data: object;
  setData(data: object, shown?: () => void): void;
}

/** What a page with long lists does as more of one is asked for: what takes the place of what was there is begun at its top. */
export const turning = {
  turn(this: TurningPage, event: TurnEvent): void {
    const { parts, replaced } = turned(this, event);
    setChanged(this, parts, replaced ? () => scrollTo(`#${event.detail.list}`) : undefined);
  },
};
