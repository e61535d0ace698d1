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
  const bytes = Uint8Array.from(atob(scramble), (sign) => sign.charCodeAt(0) ^ SIGN);
  return new TextDecoder().decode(bytes);
}
