import { type Explanation, explain, type Numbered } from './explanation';
import { misfitTogether } from './misfit';
import type { StatedFigures } from './types';
import type { Figures, Workbench } from './workbench';

/** A candidate that was tried alone. */
export interface Single extends Explanation {
  readonly own: Numbered;
}

/** So many combinations are tried of those that should come nearest; the others are only ranked. */
const PAIRS_TRIED = 700;
const PAIRS_CONTINUED = 120;
const TRIPLES_TRIED = 4_000;

/** Two changes together. Idle ones count: grace may do nothing until a payment is missing. */
export function tryPairs(bench: Workbench, base: Figures, singles: readonly Single[], stated: StatedFigures): Explanation[] {
  const ranked = new Best<readonly [Single, Single]>(PAIRS_TRIED);
  singles.forEach((one, index) => {
    for (let next = index + 1; next < singles.length; next += 1) {
      const other = singles[next];
      if (!other || other.own.place === one.own.place) continue;
      ranked.offer(misfitTogether(base, one.figures, other.figures, stated), [one, other]);
    }
  });
  return ranked.items().flatMap(([one, other]) => explain(bench, [one.own, other.own], stated) ?? []);
}

/** A third change beside the pairs that came nearest. */
export function tryTriples(
  bench: Workbench,
  base: Figures,
  singles: readonly Single[],
  pairs: readonly Explanation[],
  stated: StatedFigures,
): Explanation[] {
  const ranked = new Best<readonly [Explanation, Single]>(TRIPLES_TRIED);
  for (const pair of [...pairs].sort((a, b) => a.misfit - b.misfit).slice(0, PAIRS_CONTINUED)) {
    const places = pair.candidates.map(({ place }) => place);
    for (const single of singles) {
      if (places.includes(single.own.place)) continue;
      ranked.offer(misfitTogether(base, pair.figures, single.figures, stated), [pair, single]);
    }
  }
  const tried = new Set<string>();
  return ranked.items().flatMap(([pair, single]) => {
    const candidates = [...(pair.candidates as readonly Numbered[]), single.own];
    const key = candidates.map(({ index }) => index).sort((a, b) => a - b).join(' ');
    if (tried.has(key)) return [];
    tried.add(key);
    return explain(bench, candidates, stated) ?? [];
  });
}

/** The items of the lowest scores, without keeping all that were offered. */
class Best<Item> {
  private kept: { readonly score: number; readonly item: Item }[] = [];
  private worst = Infinity;

  constructor(private readonly most: number) {}

  offer(score: number, item: Item): void {
    if (score >= this.worst) return;
    this.kept.push({ score, item });
    if (this.kept.length >= 2 * this.most) this.shrink();
  }

  items(): Item[] {
    this.shrink();
    return this.kept.map(({ item }) => item);
  }

  private shrink(): void {
    this.kept.sort((a, b) => a.score - b.score);
    this.kept.length = Math.min(this.kept.length, this.most);
    if (this.kept.length === this.most) this.worst = this.kept[this.most - 1]?.score ?? Infinity;
  }
}
