import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { hoverOf } from './builtins/hover';
import { pageAreaOf } from './shell/page-area';

interface Point {
  identifier: number;
  clientX: number;
  clientY: number;
  force: number;
}

interface Press {
  target: Element;
  start: Point;
  moved: boolean;
  long: boolean;
  timer: number;
  hover: ((on: boolean) => void) | undefined;
}

const SLOP = 10; // px a finger may move and still tap
const LONG = 350; // ms until a press is long
const HOVER_STAYS = 70; // ms

let press: Press | undefined;

/** Turns what mouse and fingers do into the events WeChat gives: touchstart … touchend, tap, longpress. */
export function listenToGestures(): void {
  const options = { capture: true, passive: false };
  document.addEventListener('touchstart', (event) => start(event, pointsOf(event.touches), pointsOf(event.changedTouches)), options);
  document.addEventListener('touchmove', (event) => move(event, pointsOf(event.touches), pointsOf(event.changedTouches)), options);
  document.addEventListener('touchend', (event) => end(event, pointsOf(event.touches), pointsOf(event.changedTouches)), options);
  document.addEventListener('touchcancel', (event) => end(event, [], pointsOf(event.changedTouches)), options);
  document.addEventListener('mousedown', (event) => byMouse(event) && start(event, [pointOf(event)], [pointOf(event)]), options);
  document.addEventListener('mousemove', (event) => byMouse(event) && move(event, [pointOf(event)], [pointOf(event)]), options);
  document.addEventListener('mouseup', (event) => byMouse(event) && end(event, [], [pointOf(event)]), options);
  for (const type of ['transitionend', 'animationstart', 'animationiteration', 'animationend'] as const) {
    document.addEventListener(type, (event) => fire(event.target as Element, type, {}, event), { capture: true });
  }
}

function start(event: Event, touches: Point[], changed: Point[]): void {
  const [first] = changed;
  if (!first || press) return;
  const target = event.target as Element;
  const current: Press = { target, start: first, moved: false, long: false, hover: hoverOf(target), timer: 0 };
  press = current;
  current.hover?.(true);
  fireTouch(current, 'touchstart', event, touches, changed);
  current.timer = window.setTimeout(() => {
    if (press !== current || current.moved) return;
    current.long = true;
    fireTouch(current, 'longpress', event, touches, changed);
  }, LONG);
}

function move(event: Event, touches: Point[], changed: Point[]): void {
  const [first] = changed;
  if (!press || !first) return;
  if (Math.hypot(first.clientX - press.start.clientX, first.clientY - press.start.clientY) > SLOP) {
    press.moved = true;
    clearTimeout(press.timer);
    press.hover?.(false);
  }
  const sent = fireTouch(press, 'touchmove', event, touches, changed);
  if (sent?.defaultPrevented() && event.cancelable) event.preventDefault();
}

function end(event: Event, touches: Point[], changed: Point[]): void {
  if (!press || touches.length > 0) return;
  const ended = press;
  press = undefined;
  clearTimeout(ended.timer);
  setTimeout(() => ended.hover?.(false), HOVER_STAYS);
  if (event.type === 'touchcancel') {
    fireTouch(ended, 'touchcancel', event, touches, changed);
    return;
  }
  fireTouch(ended, 'touchend', event, touches, changed);
  if (ended.moved || ended.long) return;
  // A finger's tap is followed by a click on whatever lies there by then, say an overlay this very tap opened.
  const inApp = ended.target.closest('.host-page-scroll') && !ended.target.closest('input, textarea');
  if (event.type === 'touchend' && inApp && event.cancelable) event.preventDefault();
  if (!ended.target.closest('wx-button[disabled]')) fireTouch(ended, 'tap', event, [], changed);
}

function fireTouch(pressed: Press, type: string, original: Event, touches: Point[], changed: Point[]): glassEasel.Event<unknown> | undefined {
  const area = pageAreaOf(pressed.target);
  const seenFromPage = ({ identifier, clientX, clientY, force }: Point): Record<string, number> => {
    const [x, y] = [clientX - area.left, clientY - area.top];
    return { identifier, clientX: x, clientY: y, pageX: x, pageY: y + area.scrollTop, force };
  };
  const [first] = changed;
  const detail = first ? { x: first.clientX - area.left, y: first.clientY - area.top } : {};
  const fields = { touches: touches.map(seenFromPage), changedTouches: changed.map(seenFromPage) };
  return fire(pressed.target, type, detail, original, fields);
}

/** Gives an event to the mini-program's node at or above a DOM element. */
export function fire(
  element: Element,
  type: string,
  detail: unknown,
  originalEvent: Event,
  extraFields: Record<string, unknown> = {},
): glassEasel.Event<unknown> | undefined {
  let node: (Element & { __wxElement?: glassEasel.Element }) | null = element;
  while (node && !node.__wxElement) node = node.parentElement;
  if (!node?.__wxElement) return undefined;
  const event = new glassEasel.Event(type, detail, { bubbles: true, composed: true, capturePhase: true, originalEvent, extraFields });
  glassEasel.Event.dispatchEvent(node.__wxElement, event);
  return event;
}

/** A real mouse: not the mouse events a browser adds after a touch. */
function byMouse(event: MouseEvent & { sourceCapabilities?: { firesTouchEvents: boolean } | null }): boolean {
  return event.button === 0 && !event.sourceCapabilities?.firesTouchEvents;
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { identifier: 0, clientX, clientY, force: 1 };
}

function pointsOf(touches: TouchList): Point[] {
  return [...touches].map(({ identifier, clientX, clientY, force }) => ({ identifier, clientX, clientY, force: force || 1 }));
}
