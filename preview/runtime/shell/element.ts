/** Makes a DOM element of the preview's own interface. Its classes get `host-` in front: the app has a .page, a .sheet, too. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  parent?: Element,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className.split(' ').filter(Boolean).map((name) => `host-${name}`).join(' ');
  if (text !== undefined) element.textContent = text;
  parent?.append(element);
  return element;
}
