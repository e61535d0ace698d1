import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import { ARIA_PROPERTIES, ariaReactions } from './aria';
import { BUILTINS } from '.';
import { type Builtin, type Host, rememberHost } from './builtin';

type Component = glassEasel.GeneralComponent;
type Reaction = (value: unknown) => void;

const COMMON_PROPERTIES: Builtin['properties'] = { hidden: false, ...ARIA_PROPERTIES };

/** Makes every built-in tag known to a component space. */
export function registerBuiltins(space: glassEasel.ComponentSpace): void {
  for (const [tag, builtin] of Object.entries(BUILTINS)) space.setGlobalUsingComponent(tag, define(space, tag, builtin));
}

function define(space: glassEasel.ComponentSpace, tag: string, builtin: Builtin): glassEasel.GeneralComponentDefinition {
  const defaults = { ...COMMON_PROPERTIES, ...builtin.properties };
  const reactionsOf = new WeakMap<Component, Map<string, Reaction[]>>();
  const react = (component: Component, name: string): void => {
    reactionsOf.get(component)?.get(name)?.forEach((reaction) => reaction(component.data[name]));
  };
  return space.defineComponent({
    is: `builtin/${tag}`,
    properties: Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, propertyOf(value)])) as glassEasel.typeUtils.PropertyList,
    observers: Object.fromEntries(
      Object.keys(defaults).map((name) => [
        name,
        function (this: Component) {
          react(this, name);
        },
      ]),
    ),
    lifetimes: {
      created(this: Component) {
        const host = hostFor(this);
        rememberHost(host);
        reactionsOf.set(this, collectReactions(host, builtin));
        Object.keys(defaults).forEach((name) => react(this, name));
      },
    },
  });
}

function collectReactions(host: Host, builtin: Builtin): Map<string, Reaction[]> {
  const own = builtin.setup?.(host) ?? {};
  const common = { ...ariaReactions(host, builtin.role), hidden: (value: unknown) => host.element.toggleAttribute('hidden', Boolean(value)) };
  const all = new Map<string, Reaction[]>();
  for (const reactions of [common, own]) {
    for (const [name, reaction] of Object.entries(reactions)) all.set(name, [...(all.get(name) ?? []), reaction as Reaction]);
  }
  return all;
}

function propertyOf(value: Builtin['properties'][string]): { type: unknown; value: unknown } {
  if (typeof value === 'object') return { type: null, value: value.anyType };
  return { type: { string: String, number: Number, boolean: Boolean }[typeof value as 'string'], value };
}

function hostFor(component: Component): Host {
  const element = component.$$ as unknown as HTMLElement;
  return {
    component,
    element,
    ariaTarget: element,
    get: (name) => component.data[name] as unknown,
    set: (values) => component.setData(values),
    emit(event, detail = {}, options = {}) {
      let answer: unknown;
      const handleListenerReturn = (returned: unknown): void => {
        if (returned !== undefined && returned !== null) answer = returned;
      };
      component.triggerEvent(event, detail, { ...options, handleListenerReturn });
      return answer;
    },
    onTap: (listener) => component.addListener('tap', listener),
    onAttached: (listener) => component.addLifetimeListener('attached', listener),
    onDetached: (listener) => component.addLifetimeListener('detached', listener),
  };
}
