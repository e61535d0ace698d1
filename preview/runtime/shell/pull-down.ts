const FAR_ENOUGH = 80; // px

/** A page's part of the screen. */
interface PageArea {
  readonly element: HTMLElement;
  readonly scroll: HTMLElement;
}

/** Lets finger or mouse pull a page down from its top. */
export function enablePullDown({ element, scroll }: PageArea, onPull: () => void): void {
  let start: number | undefined;
  const begin = (y: number): void => {
    start = scroll.scrollTop <= 0 ? y : undefined;
  };
  const finish = (y: number): void => {
    if (start !== undefined && y - start > FAR_ENOUGH && scroll.scrollTop <= 0) onPull();
    start = undefined;
  };
  element.addEventListener('touchstart', ({ touches }) => begin(touches[0]?.clientY ?? 0), { passive: true });
  element.addEventListener('touchend', ({ changedTouches }) => finish(changedTouches[0]?.clientY ?? 0));
  element.addEventListener('mousedown', ({ clientY }) => begin(clientY));
  element.addEventListener('mouseup', ({ clientY }) => finish(clientY));
}
