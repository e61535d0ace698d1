/** A page is opened once, and turned from phone to phone. The first is the hardest to use: there it is opened and done what is to be done. */
export const PHONES = [
  { phone: '320-largest', width: 320, height: 568, font: 'largest' },
  { phone: '320', width: 320, height: 568 },
  { phone: '390', width: 390, height: 844 },
  { phone: '390-dark', width: 390, height: 844, theme: 'dark' },
  { phone: '430', width: 430, height: 932 },
] as const;
