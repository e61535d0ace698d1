import { type glassEasel } from 'glass-easel-miniprogram-adapter';
import { adaptUnits } from './units';

type Element = glassEasel.Element;
type Component = glassEasel.GeneralComponent;
type WxsFunction = (...args: unknown[]) => unknown;

/** Styles and classes set from WXS go into a segment of their own and leave the template's alone. */
// A const enum of glass-easel, ANIMATION_EXTRA, that cannot be named under isolatedModules.
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment
const SEGMENT = 2 as Parameters<Element['setNodeStyle']>[1];

/** What WXS gets for a node: WeChat's ComponentDescriptor. */
class Descriptor {
  private readonly state = {};

  constructor(private readonly node: Element) {}

  selectComponent(selector: string): Descriptor | null {
    return descriptorOf(this.root()?.querySelector(selector));
  }

  selectAllComponents(selector: string): (Descriptor | null)[] {
    return (this.root()?.querySelectorAll(selector) ?? []).map(descriptorOf);
  }

  setStyle(style: string | Record<string, unknown>): this {
    const text = typeof style === 'string' ? style : Object.entries(style).map(([name, value]) => `${kebab(name)}:${adaptUnits(String(value))}`).join(';');
    this.node.setNodeStyle(text, SEGMENT);
    return this;
  }

  addClass(names: string): this {
    names.split(/\s+/).forEach((name) => name && this.node.toggleNodeClass(name, true, SEGMENT));
    return this;
  }

  removeClass(names: string): this {
    names.split(/\s+/).forEach((name) => name && this.node.toggleNodeClass(name, false, SEGMENT));
    return this;
  }

  hasClass(name: string): boolean {
    return this.node.class.split(/\s+/).includes(name);
  }

  getDataset(): Record<string, unknown> {
    return this.node.dataset;
  }

  getState(): object {
    return this.state;
  }

  getBoundingClientRect(): DOMRect {
    return this.dom().getBoundingClientRect();
  }

  getComputedStyle(names: string[]): Record<string, string> {
    const style = getComputedStyle(this.dom());
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(kebab(name))]));
  }

  callMethod(name: string, argument: unknown): void {
    (this.component()?.getMethodCaller() as Record<string, WxsFunction> | undefined)?.[name]?.(argument);
  }

  triggerEvent(name: string, detail: unknown, options?: glassEasel.EventOptions): void {
    this.node.triggerEvent(name, detail, options);
  }

  requestAnimationFrame(callback: FrameRequestCallback): void {
    requestAnimationFrame(callback);
  }

  private component(): Component | null {
    return this.node.asGeneralComponent();
  }

  private root(): glassEasel.ShadowRoot | null | undefined {
    return this.component()?.getShadowRoot();
  }

  private dom(): HTMLElement {
    return this.node.$$ as unknown as HTMLElement;
  }
}

const descriptors = new WeakMap<Element, Descriptor>();

function descriptorOf(node: unknown): Descriptor | null {
  // Inside methods a component is known by its caller, which keeps the node as _$.
  const element = ((node as { _$?: Element } | null | undefined)?._$ ?? node) as Element | null | undefined;
  if (!element) return null;
  const kept = descriptors.get(element) ?? new Descriptor(element);
  descriptors.set(element, kept);
  return kept;
}

interface WxsEvent extends Record<string, unknown> {
  target: Element;
  currentTarget: Element;
}

function pointOut(node: Element): Record<string, unknown> {
  const element = ((node as { _$?: Element })._$ ?? node);
  const dom = element.$$ as unknown as HTMLElement | null;
  return { id: element.id, dataset: element.dataset, offsetLeft: dom?.offsetLeft, offsetTop: dom?.offsetTop };
}

const WXS_TYPES: Record<string, string> = { string: 'String', number: 'Number', boolean: 'Boolean', function: 'Function' };

function wxsTypeOf(value: unknown): string {
  if (Array.isArray(value)) return 'Array';
  if (value instanceof Date) return 'Date';
  if (value instanceof RegExp) return 'RegExp';
  return WXS_TYPES[typeof (value as object).valueOf()] ?? 'Object';
}

/** Puts in place what compiled templates expect of the host for WXS. */
export function installWxs(): void {
  Object.defineProperty(Object.prototype, '__wxsType', {
    get(this: unknown) {
      return wxsTypeOf(this);
    },
  });
  Object.assign(window, {
    __wxs: {
      filter: (handler: WxsFunction) => (value: unknown, old: unknown, owner: unknown, node: unknown) =>
        queueMicrotask(() => handler(value, old, descriptorOf(owner), descriptorOf(node))),
      event: callHandler,
      getRegExp: (pattern: string, flags?: string) => new RegExp(pattern, flags),
      getDate: (...args: []) => new Date(...args),
    },
  });
}

/** Handlers named in WXML come here: those of the component run as always, those of WXS get descriptors. */
function callHandler(caller: { _$?: Component } & Component, event: WxsEvent, handler: WxsFunction): unknown {
  const component = caller._$ ?? caller;
  const methods = component.getComponentDefinition().behavior.getMethods() as Record<string, WxsFunction>;
  if (Object.values(methods).includes(handler)) return handler.call(caller, event);
  const { type, timeStamp, detail, touches, changedTouches, target, currentTarget } = event;
  const instance = descriptorOf(currentTarget);
  const seen = { type, timeStamp, detail, touches, changedTouches, target: pointOut(target), currentTarget: pointOut(currentTarget), instance };
  return handler(seen, descriptorOf(caller));
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
