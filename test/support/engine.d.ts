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
    _vt?: VirtualTag;
    /** Children as rendered: slots filled, shadow trees opened. */
    __wxSlotChildren: (Element | TextNode)[];
    __wxSlotParent: Element | null;
    ownerShadowRoot: ShadowRoot | null;
    triggerPageLifeTime(name: string, args: unknown[]): void;
    static getMethodCaller(element: Element): Record<string, unknown>;
  }

  export class VirtualNode extends Element {}

  export class ShadowRoot extends VirtualNode {
    getHostNode(): Component;
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
