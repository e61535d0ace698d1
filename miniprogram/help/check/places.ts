/** Where something stands in the plain text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Each place of the pattern, overlapping ones too: what counts may begin inside what doesn't. */
export function placesIn(text: string, pattern: RegExp): Place[] {
  const again = new RegExp(pattern.source, 'g');
  const places: Place[] = [];
  for (let match = again.exec(text); match !== null; match = again.exec(text)) {
    places.push({ start: match.index, end: match.index + match[0].length });
    again.lastIndex = match.index + 1;
  }
  return places;
}
