import { anyType, type Builtin, hostOf, reflect } from './builtin';
import { playAnimation } from '../wx/animation';
import { HOVER_PROPERTIES, hoverable } from './hover';

export const view: Builtin = {
  properties: { ...HOVER_PROPERTIES, animation: anyType() },
  setup(host) {
    hoverable(host);
    return { animation: (value: Parameters<typeof playAnimation>[1]) => playAnimation(host.element, value) };
  },
};

export const text: Builtin = {
  properties: { selectable: false, userSelect: false, space: '', decode: false },
  setup: (host) => ({ userSelect: reflect(host, 'user-select'), selectable: reflect(host, 'user-select') }),
};

/** Drawn where it stands; on the phone it moves to the root of the page. */
export const rootPortal: Builtin = { properties: { enable: true } };

const LABELLED = 'wx-input, wx-textarea, wx-switch, wx-button';

export const label: Builtin = {
  properties: { for: '' },
  setup(host) {
    host.onTap((event) => {
      const tapped = event.target.$$ as unknown as Element | null;
      if (tapped?.closest(LABELLED)) return;
      const id = host.get('for') as string;
      const target = id
        ? (host.component.ownerShadowRoot?.querySelector(`#${id}`)?.$$ as unknown as Element | undefined)
        : host.element.querySelector(LABELLED);
      const field = target?.querySelector<HTMLElement>('input, textarea');
      if (field) field.focus();
      else hostOf(target)?.component.triggerEvent('tap', {});
    });
  },
};
