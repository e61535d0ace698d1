import type { Sources, Use } from './imports';
import { APP, FACE, type Layer } from './layers';

export interface LayerSize {
  readonly name: string;
  readonly what: string;
  readonly isPure: boolean;
  readonly files: number;
  readonly lines: number;
}

/** So many files of the one layer's use of files of the other: each pair of files counts once. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Architecture {
  /** Top to bottom. */
  readonly layers: readonly LayerSize[];
  readonly arrows: readonly Arrow[];
}

export function layerOf(file: string): string {
  if (file === FACE) return FACE;
  const slash = file.indexOf('/');
  return slash < 0 ? APP.name : file.slice(0, slash);
}

export function architectureOf({ lines, uses }: Sources, layers: readonly Layer[]): Architecture {
  const names = layers.map(({ name }) => name);
  const strangers = [...lines.keys()].filter((file) => !names.includes(layerOf(file)));
  if (strangers.length > 0) throw new Error(`not in scripts/layers.json: ${strangers.join(', ')}`);
  return {
    layers: layers.map(({ name, what, isPure = false }) => {
      const own = [...lines].filter(([file]) => layerOf(file) === name);
      return { name, what, isPure, files: own.length, lines: own.reduce((sum, [, count]) => sum + count, 0) };
    }),
    arrows: names.flatMap((from) => names.flatMap((to) => {
      const count = from === to ? 0 : uses.filter((use) => layerOf(use.from) === from && layerOf(use.to) === to).length;
      return count === 0 ? [] : [{ from, to, count }];
    })),
  };
}

/** Files that use a file of a layer above their own, or of another subpackage. */
export function forbiddenUses(uses: readonly Use[], layers: readonly Layer[]): Use[] {
  const places = new Map(layers.map(({ name }, index) => [name, index]));
  const placeOf = (file: string) => places.get(layerOf(file)) ?? -1;
  const apart = new Set(layers.filter(({ isSubpackage }) => isSubpackage).map(({ name }) => name));
  const isApart = (from: string, to: string) => from !== to && apart.has(from) && apart.has(to);
  return uses.filter(({ from, to }) => placeOf(to) < placeOf(from) || isApart(layerOf(from), layerOf(to)));
}

/** Files that use each other in a circle, however long; each circle once. */
export function circles(uses: readonly Use[]): string[][] {
  const targets = new Map<string, string[]>();
  uses.forEach(({ from, to }) => targets.set(from, [...(targets.get(from) ?? []), to]));
  const reached = new Map([...targets.keys()].map((file) => [file, reachedFrom(file, targets)]));
  const inCircle = [...targets.keys()].filter((file) => reached.get(file)?.has(file)).sort();
  const groups = inCircle.map((file) => inCircle.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file)));
  return groups.filter((group, index) => group[0] === inCircle[index]);
}

function reachedFrom(start: string, targets: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...(targets.get(start) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...(targets.get(file) ?? []));
  }
  return reached;
}
