import { type Host, scopedClasses } from './builtin';

/** The properties of tags that show a finger on them. */
export const HOVER_PROPERTIES = { hoverClass: 'none', hoverStartTime: 50, hoverStayTime: 400, hoverStopPropagation: false };

const hovers = new WeakMap<Element, (on: boolean) => void>();

export function hoverable(host: Host): void {
  hovers.set(host.element, (on) => {
    const names = host.get('hoverClass');
    if (!names || names === 'none' || host.get('disabled')) return;
    scopedClasses(host, names).forEach((name) => host.element.classList.toggle(name, on));
  });
}

/** What shows or hides the hover class of the nearest node, at or above an element, that has one. */
export function hoverOf(element: Element): ((on: boolean) => void) | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const hover = hovers.get(node);
    if (hover) return hover;
  }
  return undefined;
}
