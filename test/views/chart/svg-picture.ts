/** An element of an SVG: its name and its attributes. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export type Coordinates = readonly [x: number, y: number];

const HEAD = 'data:image/svg+xml;charset=utf-8,';
const TAG = /<(\/?)([a-z]+)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<&]*")*)(\/?)>/y;

/** The elements behind a data: address, in order; throws unless it is well-formed, without text, with one root. */
export function elementsOf(address: string): SvgElement[] {
  if (!address.startsWith(HEAD)) throw new Error(`no SVG: ${address.slice(0, 40)}`);
  const text = decodeURIComponent(address.slice(HEAD.length));
  const elements: SvgElement[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    TAG.lastIndex = at;
    const [whole, closing, name = '', attributes = '', empty] = TAG.exec(text) ?? [];
    if (whole === undefined) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 40)}`);
    if (open.length === 0 && at > 0) throw new Error(`outside the root: ${whole}`);
    if (closing !== '' && open.pop() !== name) throw new Error(`closes what isn't open: ${whole}`);
    if (closing === '') elements.push({ name, attributes: attributesOf(attributes) });
    if (closing === '' && empty === '') open.push(name);
    at += whole.length;
  }
  if (open.length > 0) throw new Error(`left open: ${open.join()}`);
  return elements;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-zA-Z][a-zA-Z0-9-]*)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

/** Where the pen stops on a path of M, L and A. */
export function stopsOf(path: string): Coordinates[] {
  const steps = path.match(/[MLA][^MLA]*/g) ?? [];
  if (steps.join('') !== path) throw new Error(`what path is this: ${path}`);
  return steps.map((step) => {
    const numbers = step.slice(1).split(',').map(Number);
    return [numbers[numbers.length - 2] ?? NaN, numbers[numbers.length - 1] ?? NaN];
  });
}

/** The lines of a chart's picture, in order, without their dots and without the grid. */
export function curvesOf(address: string): Coordinates[][] {
  const paths = elementsOf(address).filter(({ name, attributes }) => name === 'path' && attributes['stroke'] !== undefined);
  return paths.slice(1).map(({ attributes }) => stopsOf(attributes['d'] ?? ''));
}
