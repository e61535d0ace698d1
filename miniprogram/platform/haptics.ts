import { ifThere } from './if-there';

/** A light tap under the finger: something is done, and stored. `type` is of base library 2.13.0; older ones take none. */
export function feelDone(): void {
  ifThere(() => wx.vibrateShort({ type: 'light' }));
}
