/**
 * view, text and WeChat's other own tags are four of five on a page. simulate makes each a component like any other, with a
 * template of one slot, that is worked out again for each tag, and a `this` of its own that no script ever sees. Here they
 * get the same tree without either.
 */
import exparser, { Element, ShadowRoot, type Component } from 'miniprogram-exparser';

const { registerElement } = exparser;

exparser.registerElement = (definition) => {
  // The harness's own components are called so (components.ts).
  if (definition.is.startsWith('component-')) return registerElement(definition);
  return registerElement({ ...definition, initiator: undefined, options: { ...definition.options, templateEngine: OneSlot } });
};

/** What the engine asks of a template: here always one slot. */
class OneSlot {
  static create(): OneSlot {
    return new OneSlot();
  }

  createInstance(tag: Component): object {
    const shadowRoot = ShadowRoot.create(tag);
    const slot = shadowRoot.createVirtualNode('slot');
    Element.setSlotName(slot, '');
    shadowRoot.appendChild(slot);
    return { data: {}, idMap: {}, slots: { '': slot }, shadowRoot, listeners: [], updateValues: () => undefined };
  }
}
