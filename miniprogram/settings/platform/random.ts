/**
 * Random bytes fit for keys, from the phone's own source. Rejects where it has none; there is no lesser one to fall back
 * on. wx.getRandomValues: base library 2.15.0.
 */
export async function randomBytes(length: number): Promise<Uint8Array> {
  const { randomValues } = await wx.getRandomValues({ length });
  if (randomValues.byteLength !== length) throw new Error('the phone gave too few random bytes');
  return new Uint8Array(randomValues);
}
