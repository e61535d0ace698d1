/** The part of the screen that a page owns: below the navigation bar and above the tab bar. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
  scrollTop: number;
}

/** The area of the page that an element stands in. What a mini-program measures starts at its corner. */
export function pageAreaOf(node: Element | null): Area {
  const page = node?.closest('.host-page');
  if (!page) return { left: 0, top: 0, width: innerWidth, height: innerHeight, scrollTop: 0 };
  const { left, top, width, height } = HTMLElement.prototype.getBoundingClientRect.call(page);
  return { left, top, width, height, scrollTop: page.querySelector('.host-page-scroll')?.scrollTop ?? 0 };
}
