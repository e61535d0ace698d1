import { Component, Element, TextNode, VirtualNode, type VirtualTag } from 'miniprogram-exparser';

/**
 * The screen as a tree of tags, the way a person sees it: slots filled, components opened, `wx:if` and `wx:for` gone.
 * A tag is an exparser component (WeChat's built-in tags are components too).
 */
export function tagsBelow(element: Element): Component[] {
  const found: Component[] = [];
  collect(element, found);
  return found;
}

function collect(element: Element, found: Component[]): void {
  for (const child of element.__wxSlotChildren) {
    if (!(child instanceof Element)) continue;
    if (child instanceof Component) found.push(child);
    collect(opened(child), found);
  }
}

/** The tags around a tag, nearest first. */
export function tagsAbove(element: Element): Component[] {
  const found: Component[] = [];
  for (let above = parentOf(element); above !== null; above = parentOf(above)) {
    if (above instanceof Component) found.push(above);
  }
  return found;
}

/** Every piece of text that is shown, in order. */
export function textsBelow(element: Element): string[] {
  if (element instanceof Component && isHidden(element)) return [];
  return opened(element).__wxSlotChildren.flatMap((child) =>
    child instanceof TextNode ? [child.textContent.trim()].filter((text) => text !== '') : textsBelow(child),
  );
}

/** Hidden by the `hidden` attribute or by an inline style, itself or anything around it. */
export function isShown(tag: Component): boolean {
  return ![tag, ...tagsAbove(tag)].some(isHidden);
}

/** As written in the WXML: "t-cell", "view". */
export function tagName(tag: Component): string {
  return written(tag).tagName.replace(/^wx-/, '');
}

/** The value the template gives an attribute or property; undefined where it gives none. */
export function attributeOf(tag: Component, name: string): unknown {
  return written(tag).attrs.find((attribute) => attribute.name === name)?.value;
}

/** An attribute as text, empty where the template gives none. */
export function textOf(tag: Component, name: string): string {
  const value = attributeOf(tag, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The name of the method that a tag binds to an event; undefined where it binds none. */
export function handlerOf(tag: Component, event: string): string | undefined {
  return written(tag).event[event]?.handler;
}

export function written(tag: Component): VirtualTag {
  return tag._vt ?? { tagName: tag.is, attrs: [], event: {} };
}

/** True for view, input and WeChat's other own tags. */
export function isBuiltIn(tag: Component): boolean {
  return !tag.is.startsWith('component-');
}

function isHidden(tag: Component): boolean {
  const hidden = attributeOf(tag, 'hidden');
  return (isBuiltIn(tag) && hidden !== undefined && hidden !== false) || /display:\s*none/.test(textOf(tag, 'style'));
}

/** The slot children of a component are what its own template shows. */
function opened(element: Element): Element {
  return element instanceof Component ? element.shadowRoot : element;
}

function parentOf(element: Element): Element | null {
  if (element.__wxSlotParent !== null) return element.__wxSlotParent;
  return element instanceof VirtualNode && 'getHostNode' in element ? (element as never as { getHostNode(): Component }).getHostNode() : null;
}
