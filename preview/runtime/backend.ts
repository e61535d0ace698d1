import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { BUILTINS } from './builtins';
import { pageAreaOf, type Area } from './shell/page-area';
import { adaptUnits } from './units';

type BackendElement = ReturnType<glassEasel.CurrentWindowBackendContext['document']['createElement']>;

/** Built in on the phone and missing here; any other unknown tag is a build problem already. */
const MISSING = new Set(
  ('swiper swiper-item rich-text progress form checkbox checkbox-group radio radio-group picker-view picker-view-column icon canvas ' +
    'movable-area movable-view cover-view cover-image video audio map camera web-view page-container match-media navigation-bar').split(' '),
);

/** Draws glass-easel's nodes in the DOM: built-in tags as wx-*, rpx and vh in inline styles, rectangles as seen from the page. */
export class PreviewBackend extends glassEasel.CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string) => createElement(tag) as unknown as BackendElement,
    createTextNode: (text: string) => document.createTextNode(text) as unknown as BackendElement,
    createDocumentFragment: () => document.createDocumentFragment() as unknown as BackendElement,
  };

  // Style sheets are put into the document by the shell, and events come from gestures.ts.
  override appendStyleSheetPath(): number {
    return 0;
  }

  override onEvent(): void {}

  override setListenerStats(): void {}

  override getWindowWidth(): number {
    return this.area().width;
  }

  override getWindowHeight(): number {
    return this.area().height;
  }

  override createIntersectionObserver(
    ...[target, relative, ...rest]: Parameters<glassEasel.CurrentWindowBackendContext['createIntersectionObserver']>
  ): ReturnType<glassEasel.CurrentWindowBackendContext['createIntersectionObserver']> {
    const viewport = (target as unknown as HTMLElement).closest('.host-page') as unknown as BackendElement | null;
    return super.createIntersectionObserver(target, relative ?? viewport, ...rest);
  }

  private area(): Area {
    return pageAreaOf(document.querySelector('.host-page:not([hidden])'));
  }
}

function createElement(tag: string): HTMLElement {
  if (MISSING.has(tag)) console.error(`<${tag}> is not available in the preview`);
  const isOwnTag = tag.includes('-') && !(tag in BUILTINS) && !MISSING.has(tag);
  const element = document.createElement(isOwnTag ? tag : `wx-${tag}`);
  const setAttribute = element.setAttribute.bind(element);
  element.setAttribute = (name, value) => setAttribute(name, name === 'style' ? adaptUnits(value) : value);
  element.getBoundingClientRect = () => {
    const rect = HTMLElement.prototype.getBoundingClientRect.call(element);
    const area = pageAreaOf(element);
    return new DOMRect(rect.left - area.left, rect.top - area.top, rect.width, rect.height);
  };
  return element;
}
