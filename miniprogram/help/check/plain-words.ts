/** A text stripped to what is looked at, and where each character of it stands in the original. */
export interface PlainWords {
  readonly text: string;
  /** For each character of `text`: from where to where (excluded) it stands in the original. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** Places in `text` before which a new line began. It ends what a 不要 says, yet doesn't part a word that was broken by it. */
  readonly breaks: readonly number[];
}

/** Han characters, letters, digits, and the marks that end a clause. All else is there to look nice or to hide a word. */
const KEPT = /[a-z0-9\u3400-\u4dbf\u4e00-\u9fff,。!?;:、]/;

/** Other forms of the same sign, as they are written in Hong Kong or to get past a filter. */
const SAME: Readonly<Record<string, string>> = { 帐: '账', 賬: '账', 驗: '验', 證: '证', 碼: '码', 轉: '转', 貸: '贷', 徵: '征', 復: '复', 協: '协', 號: '号', 薇: '微' };

/**
 * Full-width becomes half-width (NFKC), letters small; spaces, dashes, dots, quotes, emoji and what can't be seen go.
 * Doing it again changes nothing more.
 */
export function plainWords(original: string): PlainWords {
  let text = '';
  const spans: [number, number][] = [];
  const breaks: number[] = [];
  let place = 0;
  for (const sign of original) {
    if (sign === '\n') breaks.push(text.length);
    for (const plain of sign.normalize('NFKC').toLowerCase()) {
      if (!KEPT.test(plain)) continue;
      text += SAME[plain] ?? plain;
      spans.push([place, place + sign.length]);
    }
    place += sign.length;
  }
  return { text, spans, breaks };
}
