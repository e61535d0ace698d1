/** Marks above and below one letter are put in order by pairs (Unicode, canonical ordering): ten thousand take a minute. */
const PIECE = 256;

/**
 * Unicode NFKC, by pieces: full-width letters, digits and signs become half-width, and a long text takes no longer than its
 * pieces. What is a number only by its looks stays what it is: "57000¹" has a note to it, and ½ and ① are no digits.
 */
export function halfWidth(text: string): string {
  return text.replace(/\P{No}+/gu, normalized);
}

function normalized(text: string): string {
  if (text.length <= PIECE) return text.normalize('NFKC');
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = endOfPiece(text, from + PIECE);
    pieces.push(text.slice(from, end).normalize('NFKC'));
    from = end;
  }
  return pieces.join('');
}

/** Not between the two halves of a sign. */
function endOfPiece(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end + 1 : end;
}
