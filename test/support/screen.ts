import { type Component, Element } from 'miniprogram-exparser';
import { blur, send, tap, type, valueOf } from './gestures';
import { fitting } from './selector';
import { settle } from './settle';
import { attributeOf, isBuiltIn, isShown, tagName, tagsBelow, textsBelow } from './tree';

/** A tag or a selector that finds one. */
export type Target = string | Tag;

/** A tag on the screen, or the page itself: what a test finds, reads and touches. */
export class Tag {
  constructor(readonly node: Component) {}

  /** As written in the WXML: "t-cell", "view". */
  get name(): string {
    return tagName(this.node);
  }

  /** The component's data, its properties among them. */
  get data(): Record<string, unknown> {
    return (Element.getMethodCaller(this.node) as { data: Record<string, unknown> }).data;
  }

  /** The only tag that fits, wherever inside; none or several are an error. See selector.ts for what is understood. */
  find(target: Target): Tag {
    if (typeof target !== 'string') return target;
    const found = this.findAll(target);
    const [only] = found;
    if (only === undefined || found.length > 1) throw new Error(`${found.length} tags fit "${target}" in:\n${this.text()}`);
    return only;
  }

  /** All tags that fit and are shown, in the order of the screen. */
  findAll(selector: string): Tag[] {
    const fits = fitting(selector);
    return tagsBelow(this.node.shadowRoot).filter((tag) => fits(tag) && isShown(tag)).map((tag) => new Tag(tag));
  }

  has(selector: string): boolean {
    return this.findAll(selector).length > 0;
  }

  /** The innermost tag that shows this text, whole or in part; the first of several. */
  withText(text: string): Tag {
    const found = tagsBelow(this.node.shadowRoot).filter((tag) => isShown(tag) && textsBelow(tag).join('').includes(text));
    const innermost = found.find((tag) => !tagsBelow(tag.shadowRoot).some((inner) => found.includes(inner)));
    if (innermost === undefined) throw new Error(`no tag shows "${text}" in:\n${this.text()}`);
    return new Tag(innermost);
  }

  /** Everything it shows, a line for each piece of text. */
  text(): string {
    return textsBelow(this.node).join('\n');
  }

  /** The value of an attribute or property as the template gives it. */
  attr(name: string): unknown {
    return attributeOf(this.node, name);
  }

  /** The text in this input, or in the one inside this component. */
  value(): string {
    return valueOf(this.node);
  }

  async tap(target: Target = this): Promise<void> {
    tap(this.find(target).node);
    await settle();
  }

  /** Types into an input, built-in or inside a component, in place of what was there. */
  async type(target: Target, text: string): Promise<void> {
    type(this.find(target).node, text);
    await settle();
  }

  async blur(target: Target): Promise<void> {
    blur(this.find(target).node);
    await settle();
  }

  /** Any other event, e.g. `page.fire('t-tabs', 'change', { value: 'deferral' })`: a component's own, or a built-in tag's. */
  async fire(target: Target, event: string, detail: object = {}): Promise<void> {
    const { node } = this.find(target);
    if (isBuiltIn(node)) send(node, event, detail, false);
    else node.triggerEvent(event, detail);
    await settle();
  }
}
