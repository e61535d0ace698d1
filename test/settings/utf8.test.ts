import fc from 'fast-check';
import { decode, encode } from '../../miniprogram/settings/backup-file/utf8';

test('bytes and text are those of TextEncoder and TextDecoder', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes))), (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(encode(text)).toEqual(bytes);
    expect(decode(bytes)).toBe(Buffer.from(bytes).toString());
  }), { seed: 1, numRuns: 2000 });
});
