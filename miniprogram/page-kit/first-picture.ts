import { repeatTitle } from '../platform/screen-cover';

/*
 * What a page says before its first picture, setData or a title, may get lost: WeChat keeps it, another engine that was
 * tried doesn't. So a page reads as it opens and shows what it found once the first picture is there.
 */

interface Wait {
  readonly picture: Promise<void>;
  readonly isThere: () => void;
}

const waits = new WeakMap<object, Wait>();
/** An engine that never says that a page is ready must not keep it empty. */
const LONGEST = 3000; // ms

/** Settles once the page was drawn for the first time, with what its `data` begins with. */
export function firstPicture(page: object): Promise<void> {
  return waitOf(page).picture;
}

/** Spread into a page that waits for its first picture, or sets its title. */
export const pictured = {
  onReady(this: object): void {
    waitOf(this).isThere();
    repeatTitle(this);
  },
};

function waitOf(page: object): Wait {
  const before = waits.get(page);
  if (before !== undefined) return before;
  let isThere = (): void => undefined;
  const picture = new Promise<void>((resolve) => {
    const limit = setTimeout(resolve, LONGEST);
    isThere = () => {
      clearTimeout(limit);
      resolve();
    };
  });
  const wait = { picture, isThere };
  waits.set(page, wait);
  return wait;
}
