/**
 * The parts we use of WeChat's own component engine (exparser) and of the virtual tree
 * that j-component hangs on each of its nodes. Neither package publishes these types.
 */
declare module 'miniprogram-exparser' {
  /** One tag as it was written in the WXML. */
  export interface VirtualTag {
    tagName: string;
    attrs: { name: string; value: unknown }[];
    event: Record<string, { name: string; handler: string }>;
  }

  export class TextNode {
    textContent: string;
    __wxSlotParent: Element | null;
  }

  export class Element {
    id: string;
    dataset: Record<string, unknown>;
    _vt?: VirtualTag;
    /** Children as rendered: slots filled, shadow trees opened. */
    __wxSlotChildren: (Element | TextNode)[];
    __wxSlotParent: Element | null;
    ownerShadowRoot: ShadowRoot | null;
    triggerPageLifeTime(name: string, args: unknown[]): void;
    appendChild(child: Element): void;
    static getMethodCaller(element: Element): Record<string, unknown>;
    static setSlotName(element: Element, name: string): void;
  }

  export class VirtualNode extends Element {}

  export class ShadowRoot extends VirtualNode {
    getHostNode(): Component;
    querySelectorAll(selector: string): Element[];
    createVirtualNode(name: string): VirtualNode;
    static create(host: Component): ShadowRoot;
  }

  export class Component extends Element {
    /** The id it was registered under; for a built-in tag its name. */
    is: string;
    shadowRoot: ShadowRoot;
    triggerEvent(name: string, detail?: unknown, options?: object): void;
    static hasPublicProperty(element: Element, name: string): boolean;
  }

  interface EventOptions {
    bubbles?: boolean;
    composed?: boolean;
    capturePhase?: boolean;
    extraFields?: object;
  }

  export const Event: {
    create(name: string, detail: unknown, options: EventOptions): object;
    dispatchEvent(target: Element, event: object): void;
  };

  /** What j-component registers a component with. */
  interface Registration {
    readonly is: string;
    readonly options: object;
    readonly initiator?: (() => void) | undefined;
  }

  /** j-component calls this one as a method, so that another can stand in. */
  const exparser: { registerElement: (registration: Registration) => unknown };
  export default exparser;
}

declare module 'miniprogram-compiler' {
  interface Options {
    wxmlList?: string[];
    wxsList?: string[];
    maxBuffer?: number;
  }
  /** Runs WeChat's wcc; throws an Error that carries its messages. */
  export function wxmlToJs(root: string, options?: Options): string;
}

declare module 'j-component/src/render/render' {
  import type { Element, VirtualTag } from 'miniprogram-exparser';
  /** Gives a tag its attributes and properties. The engine calls it by way of this module, so that another can stand in. */
  const rendering: { updateAttrs: (tag: Element, attributes: VirtualTag['attrs']) => void };
  export default rendering;
}

declare module 'j-component/src/render/component' {
  /** The class of what create() returns. */
  const RootComponent: { prototype: object };
  export default RootComponent;
}

declare module 'j-component/src/tool/selectorquery' {
  import type { Component } from 'miniprogram-exparser';
  /** One question of a query: of the window, where there is no node. */
  export interface Asked {
    readonly selector: string;
    readonly exparserNode: Component | 0;
    readonly isSelectSingle: boolean;
  }
  type Callback = (answer: unknown) => void;
  export default class SelectorQuery {
    _queue: Asked[];
    _queueCallback: (Callback | null)[];
    exec(callback?: Callback): void;
  }
}

declare module 'j-component/src/tool/utils' {
  interface Event {
    readonly name: string;
    readonly handler: unknown;
  }
  const tools: {
    dashToCamelCase: (name: string) => string;
    camelToDashCase: (name: string) => string;
    isOfficialTag: (name: string) => boolean;
    /** Nothing where the attribute binds no event. */
    parseEvent: (name: string, handler: unknown) => Event | undefined;
  };
  export default tools;
}
