import type { glassEasel } from 'glass-easel-miniprogram-adapter';

/** Marks a property that takes any type. */
export interface AnyType {
  anyType: unknown;
}

export function anyType(value?: unknown): AnyType {
  return { anyType: value };
}

type PropertyDefault = string | number | boolean | AnyType;

/** A built-in component: its properties with their defaults, and what it does in the DOM. */
export interface Builtin {
  properties: Record<string, PropertyDefault>;
  /** Its role unless aria-role names another. */
  role?: string;
  /** Called once for each node; returns what to do when a property changes. */
  setup?(host: Host): Reactions | void;
}

export type Reactions = Record<string, (value: never) => void>;

/** A node of a built-in component, as its setup sees it. */
export interface Host {
  readonly element: HTMLElement;
  readonly component: glassEasel.GeneralComponent;
  /** Where role and aria-* go; the host element unless setup says otherwise. */
  ariaTarget: HTMLElement;
  get(property: string): unknown;
  /** Changes a property as the component itself does, so that model:value follows. */
  set(values: Record<string, unknown>): void;
  /** Triggers an event; returns what the listener returned. */
  emit(event: string, detail?: unknown, options?: { bubbles?: boolean }): unknown;
  onTap(listener: (event: glassEasel.ShadowedEvent<unknown>) => void): void;
  onAttached(listener: () => void): void;
  onDetached(listener: () => void): void;
}

const hosts = new WeakMap<Element, Host>();

export function rememberHost(host: Host): void {
  hosts.set(host.element, host);
}

/** The built-in component that owns a DOM element. */
export function hostOf(element: Element | null | undefined): Host | undefined {
  return element ? hosts.get(element) : undefined;
}

/** A reaction that keeps an attribute of the host in step with a property, for base.css to select by. */
export function reflect(host: Host, attribute: string): (value: unknown) => void {
  return (value) => {
    if (value === false || value === '' || value === null || value === undefined) host.element.removeAttribute(attribute);
    else host.element.setAttribute(attribute, value === true ? '' : String(value));
  };
}

/** The class names of an owner's stylesheet as they stand in the DOM: with the owner's prefix, and plain. */
export function scopedClasses(host: Host, names: unknown): string[] {
  const owner = host.component.ownerShadowRoot?.getHostNode();
  if (!owner || typeof names !== 'string') return [];
  const scope = owner.getComponentOptions().styleScope;
  const prefix = scope === null ? undefined : owner.getOwnerSpace().styleScopeManager.queryName(scope);
  return names.split(/\s+/).filter(Boolean).flatMap((name) => (prefix ? [`${prefix}--${name}`, name] : [name]));
}
