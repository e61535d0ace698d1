import { anyType, type Builtin, type Host, reflect } from './builtin';

export const scrollView: Builtin = {
  properties: {
    scrollX: false,
    scrollY: false,
    scrollTop: anyType(),
    scrollLeft: anyType(),
    scrollIntoView: '',
    scrollWithAnimation: false,
    upperThreshold: 50,
    lowerThreshold: 50,
    enableFlex: false,
    showScrollbar: true,
    enhanced: false,
    bounces: true,
    enableBackToTop: false,
    enablePassive: anyType(),
    scrollAnchoring: false,
    type: 'list',
    pagingEnabled: false,
    fastDeceleration: false,
  },
  setup(host) {
    listenToScroll(host);
    const behavior = (): ScrollBehavior => (host.get('scrollWithAnimation') ? 'smooth' : 'auto');
    const scrollTo = (side: 'top' | 'left') => (value: unknown) => {
      const offset = parseFloat(String(value));
      if (!Number.isNaN(offset)) requestAnimationFrame(() => host.element.scrollTo({ [side]: offset, behavior: behavior() }));
    };
    return {
      scrollX: reflect(host, 'scroll-x'),
      scrollY: reflect(host, 'scroll-y'),
      enableFlex: reflect(host, 'enable-flex'),
      showScrollbar: (value: boolean) => host.element.toggleAttribute('no-scrollbar', !value),
      scrollTop: scrollTo('top'),
      scrollLeft: scrollTo('left'),
      scrollIntoView(id: string) {
        if (id) setTimeout(() => scrollToChild(host, id, behavior()));
      },
    };
  },
};

function scrollToChild(host: Host, id: string, behavior: ScrollBehavior): void {
  const child = host.component.ownerShadowRoot?.querySelector(`#${id}`)?.$$ as unknown as HTMLElement | undefined;
  if (!child) return;
  const [from, to] = [host.element.getBoundingClientRect(), child.getBoundingClientRect()];
  const { scrollTop, scrollLeft } = host.element;
  host.element.scrollTo({ top: scrollTop + to.top - from.top, left: scrollLeft + to.left - from.left, behavior });
}

function listenToScroll(host: Host): void {
  const { element } = host;
  let [top, left] = [0, 0];
  element.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element;
    host.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: left - scrollLeft, deltaY: top - scrollTop });
    const [upper, lower] = [host.get('upperThreshold') as number, host.get('lowerThreshold') as number];
    const rest = (offset: number): number => scrollHeight - offset - clientHeight;
    if (top > upper && scrollTop <= upper) host.emit('scrolltoupper', { direction: 'top' });
    if (rest(top) > lower && rest(scrollTop) <= lower) host.emit('scrolltolower', { direction: 'bottom' });
    [top, left] = [scrollTop, scrollLeft];
  });
}
