/** A text that stands in public, its names, numbers and addresses replaced, and where it was found. */
export type PublicText = readonly [text: string, source: string];

/** Sent by fake base stations; words were parted and details taken out by the authors, so that some have no punctuation. */
export const CCS_2020 = 'Zhang et al., Lies in the Air, CCS 2020, github.com/Cypher-Z/FBS_SMS_Dataset';

/**
 * Every second text of a list is held out: nobody looks at which of these the check gets wrong, and no sign is changed
 * because of them. What the check does with them is the honest figure.
 */
export function halves(texts: readonly PublicText[]): { readonly known: readonly string[]; readonly heldOut: readonly string[] } {
  const half = (rest: number) => texts.filter((_, place) => place % 2 === rest).map(([text]) => text);
  return { known: half(0), heldOut: half(1) };
}

/** Of frauds and innocent texts: how many frauds were found, and how many of those called frauds are. */
export function figures(isFraud: (text: string) => boolean, frauds: readonly string[], innocent: readonly string[]): { found: number; wrongly: number; words: string } {
  const [found, wrongly] = [frauds.filter(isFraud).length, innocent.filter(isFraud).length];
  const recall = (found / frauds.length).toFixed(3);
  const precision = (found / (found + wrongly)).toFixed(3);
  return { found, wrongly, words: `${frauds.length} frauds and ${innocent.length} innocent, recall ${recall}, precision ${precision}` };
}
