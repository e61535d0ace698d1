import type { Explanation, Numbered } from './explanation';
import { Ranking } from './misfit';
import type { StatedFigures } from '../../calc/reconcile/types';
import type { Figures } from './workbench';

/** A candidate that was tried alone. */
export interface Single extends Explanation {
  readonly own: Numbered;
}

/** So many combinations are tried of those that should come nearest; the others are only ranked. */
export const PAIRS_TRIED = 500;
const PAIRS_CONTINUED = 120;
export const TRIPLES_TRIED = 4_000;

/** Which two changes are worth a try together. Idle ones count: grace may do nothing until a payment is missing. */
export function pairsToTry(base: Figures, singles: readonly Single[], stated: StatedFigures): (readonly Numbered[])[] {
  const ranking = new Ranking(base, stated);
  const rows = singles.map(({ figures, own }) => ({ row: ranking.rowOf(figures), own }));
  const ranked = new Best<Numbered>(PAIRS_TRIED);
  rows.forEach((one, index) => {
    for (let next = index + 1; next < rows.length; next += 1) {
      const other = rows[next];
      if (!other || other.own.place === one.own.place) continue;
      ranked.offer(ranking.misfitOf(one.row, other.row), one.own, other.own);
    }
  });
  return ranked.items().map((pair) => [...pair]);
}

/** A third change beside the pairs that came nearest, each three once. */
export function triplesToTry(base: Figures, singles: readonly Single[], pairs: readonly Explanation[], stated: StatedFigures): (readonly Numbered[])[] {
  const ranking = new Ranking(base, stated);
  const rows = singles.map(({ figures, own }) => ({ row: ranking.rowOf(figures), own }));
  const ranked = new Best<Explanation, Numbered>(TRIPLES_TRIED);
  for (const pair of [...pairs].sort((a, b) => a.misfit - b.misfit).slice(0, PAIRS_CONTINUED)) {
    const places = pair.candidates.map(({ place }) => place);
    const pairRow = ranking.rowOf(pair.figures);
    for (const { row, own } of rows) {
      if (!places.includes(own.place)) ranked.offer(ranking.misfitOf(pairRow, row), pair, own);
    }
  }
  const tried = new Set<string>();
  return ranked.items().flatMap(([pair, single]) => {
    const candidates = [...pair.candidates, single];
    const key = candidates.map(({ index }) => index).sort((a, b) => a - b).join(' ');
    if (tried.has(key)) return [];
    tried.add(key);
    return [candidates];
  });
}

/** The items of the lowest scores, without keeping all that were offered. */
class Best<One, Other = One> {
  private kept: { readonly score: number; readonly item: readonly [One, Other] }[] = [];
  private worst = Infinity;

  constructor(private readonly most: number) {}

  offer(score: number, one: One, other: Other): void {
    if (score >= this.worst) return;
    this.kept.push({ score, item: [one, other] });
    if (this.kept.length >= 2 * this.most) this.shrink();
  }

  items(): (readonly [One, Other])[] {
    this.shrink();
    return this.kept.map(({ item }) => item);
  }

  private shrink(): void {
    this.kept.sort((a, b) => a.score - b.score);
    this.kept.length = Math.min(this.kept.length, this.most);
    if (this.kept.length === this.most) this.worst = this.kept[this.most - 1]?.score ?? Infinity;
  }
}
