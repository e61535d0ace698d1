/**
 * Text as bytes in UTF-8 and back. Of our own, as old phones have no TextEncoder and @stablelib/utf8 1.0.1 refuses signs
 * beyond U+FFFF. Half a sign (a lone surrogate) becomes U+FFFD, as TextEncoder does it.
 */
export function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (let place = 0; place < text.length; place += 1) {
    let code = text.codePointAt(place) ?? 0;
    if (code > 0xffff) place += 1;
    else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    for (const byte of bytesOf(code)) bytes[end++] = byte;
  }
  return bytes.slice(0, end);
}

/** The text of bytes that `encode` made. */
export function decode(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = '';
  for (let place = 0; place < bytes.length;) {
    const first = bytes[place] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    for (let next = 1; next < length; next += 1) code = (code << 6) | ((bytes[place + next] ?? 0) & 0x3f);
    piece += String.fromCodePoint(code);
    place += length;
    if (piece.length > 4096) {
      pieces.push(piece);
      piece = '';
    }
  }
  return pieces.join('') + piece;
}

function bytesOf(code: number): number[] {
  if (code < 0x80) return [code];
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}
