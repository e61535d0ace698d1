import { anyType, type AnyType, type Host, type Reactions } from './builtin';

const NAMES = [
  'role', 'label', 'labelledby', 'describedby', 'hidden', 'checked', 'disabled', 'expanded', 'selected', 'pressed',
  'live', 'atomic', 'modal', 'level', 'current', 'controls', 'haspopup', 'readonly', 'required', 'invalid', 'busy',
  'valuemin', 'valuemax', 'valuenow', 'valuetext', 'roledescription', 'orientation',
];
const STATES = new Set(['checked', 'expanded', 'selected', 'pressed', 'disabled']);

/** The aria-* properties that every built-in component takes. */
export const ARIA_PROPERTIES: Record<string, AnyType> = Object.fromEntries(NAMES.map((name) => [propertyOf(name), anyType()]));

/** Reflects aria-role to role and aria-* to aria-*, so that screen readers and tests find the node. */
export function ariaReactions(host: Host, defaultRole: string | undefined): Reactions {
  const reactTo = (name: string) => (value: unknown) => setAria(host.ariaTarget, name, name === 'role' ? value || defaultRole : value);
  return Object.fromEntries(NAMES.map((name) => [propertyOf(name), reactTo(name)]));
}

function setAria(element: HTMLElement, name: string, value: unknown): void {
  const attribute = name === 'role' ? 'role' : `aria-${name}`;
  const absent = value === undefined || value === null || value === '' || (value === false && !STATES.has(name));
  if (absent) element.removeAttribute(attribute);
  else element.setAttribute(attribute, String(value));
}

function propertyOf(name: string): string {
  return `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
