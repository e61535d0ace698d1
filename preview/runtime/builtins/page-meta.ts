import { fontSizeSetting } from '../appearance';
import type { Builtin } from './builtin';

/** Sets its page's root font size and style. The shell reads the page's data-root-font-size whenever it shows the page. */
export const pageMeta: Builtin = {
  properties: { rootFontSize: '', pageFontSize: '', pageStyle: '', backgroundColor: '', backgroundTextStyle: '', rootBackgroundColor: '' },
  setup(host) {
    const page = (): HTMLElement | null => host.element.closest<HTMLElement>('.host-page');
    const apply = (): void => {
      const root = page();
      const content = root?.querySelector<HTMLElement>('wx-page');
      if (!root || !content) return;
      root.dataset.rootFontSize = sizeOf(host.get('rootFontSize') as string);
      content.style.cssText = host.get('pageStyle') as string;
      content.style.fontSize = sizeOf(host.get('pageFontSize') as string);
      root.dispatchEvent(new Event('page-meta'));
    };
    host.onAttached(apply);
    window.addEventListener('font-chosen', apply);
    return { rootFontSize: apply, pageFontSize: apply, pageStyle: apply };
  },
};

function sizeOf(value: string): string {
  return value === 'system' ? `${fontSizeSetting()}px` : value;
}
