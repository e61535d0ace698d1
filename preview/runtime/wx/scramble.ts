/*
 * Stands in for the phone's encryption: what is in the browser's storage can't be read as text. It protects nothing.
 */

const SIGN = 0x5a;

export function scrambled(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte ^ SIGN);
  return btoa(signs);
}

export function unscrambled(scramble: string): string {
  const signs = atob(scramble);
  const bytes = new Uint8Array(signs.length);
  // A loop by number: a phone decrypts in its own code, and what stands in for it shouldn't be what a bench measures.
  for (let place = 0; place < signs.length; place += 1) bytes[place] = signs.charCodeAt(place) ^ SIGN;
  return new TextDecoder().decode(bytes);
}
