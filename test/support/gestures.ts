import { Event, type Component } from 'miniprogram-exparser';
import { attributeOf, handlerOf, isBuiltIn, tagName, tagsAbove, tagsBelow, textOf } from './tree';

/** What stands in an input that was typed into: the phone keeps it until the page sets another value. */
const typed = new WeakMap<Component, string>();

/** Sends a built-in event to a tag. Only touches bubble, as on the phone. */
export function send(tag: Component, name: string, detail: object, bubbles: boolean): void {
  const extraFields = { touches: [], changedTouches: [] };
  Event.dispatchEvent(tag, Event.create(name, detail, { bubbles, composed: bubbles, capturePhase: bubbles, extraFields }));
}

/** Touches a tag. A component is touched where it listens. Touching what nothing listens to is an error. */
export function tap(tag: Component): void {
  const place = [tag, ...tagsBelow(tag.shadowRoot)].find((each) => isBuiltIn(each) && listens(each)) ?? firstBuiltIn(tag);
  if (![tag, place, ...tagsAbove(place)].some(listens)) throw new Error(`nothing listens to a tap on <${tagName(tag)}>`);
  if (tagName(place) === 'button' && attributeOf(place, 'disabled') === true) return;
  send(place, 'tap', { x: 0, y: 0 }, true);
}

/** Types text into an input or textarea, or into the one inside a component, in place of what was there. */
export function type(tag: Component, text: string): void {
  const input = inputIn(tag);
  typed.set(input, text);
  send(input, 'focus', { value: text, height: 0 }, false);
  send(input, 'input', { value: text, cursor: text.length, keyCode: 0 }, false);
}

/** Leaves an input: what was typed, or else what the page put there, goes with the event. */
export function blur(tag: Component): void {
  const value = valueOf(tag);
  send(inputIn(tag), 'blur', { value, cursor: value.length }, false);
}

/** The text in an input. */
export function valueOf(tag: Component): string {
  const input = inputIn(tag);
  return typed.get(input) ?? textOf(input, 'value');
}

function inputIn(tag: Component): Component {
  const input = [tag, ...tagsBelow(tag.shadowRoot)].find((each) => ['input', 'textarea'].includes(tagName(each)) && isBuiltIn(each));
  if (input === undefined) throw new Error(`no input in <${tagName(tag)}>`);
  return input;
}

function firstBuiltIn(tag: Component): Component {
  return [tag, ...tagsBelow(tag.shadowRoot)].find(isBuiltIn) ?? tag;
}

function listens(tag: Component): boolean {
  return handlerOf(tag, 'tap') !== undefined;
}
