import { Element, type Component } from 'miniprogram-exparser';
import { isBuiltIn, tagName, tagsBelow, written } from './tree';

/**
 * Every method that a template binds to an event must exist: WeChat only warns on the tap, in the console. The
 * templates of npm components are not looked at.
 */
export function checkWiring(page: Component): void {
  const missing = tagsBelow(page.shadowRoot).flatMap((tag) => unbound(tag));
  if (missing.length > 0) console.error(`no such method:\n${[...new Set(missing)].join('\n')}`);
}

function unbound(tag: Component): string[] {
  const owner = tag.ownerShadowRoot?.getHostNode();
  if (owner === undefined || isBuiltIn(owner)) return [];
  const caller = Element.getMethodCaller(owner);
  return Object.values(written(tag).event)
    .filter(({ handler }) => handler !== '' && typeof caller[handler] !== 'function')
    .map(({ name, handler }) => `${handler} (${name} of <${tagName(tag)}> in ${tagName(owner)})`);
}
