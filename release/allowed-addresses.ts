/** An address that stands in a compiled file and is never asked for. */
export interface AllowedAddress {
  readonly file: string;
  readonly address: string;
  readonly because: string;
}

/** Each by file and in full: anything else is a finding. An address that a page shows to be copied belongs here too. */
export const ALLOWED_ADDRESSES: readonly AllowedAddress[] = [
  {
    file: 'components/icon/index.wxss',
    address: 'http://www.w3.org/2000/svg',
    because: 'the name of the SVG language inside data: addresses: an SVG without it is not drawn, and nothing fetches it',
  },
  {
    file: 'views/chart/svg.js',
    address: 'http://www.w3.org/2000/svg',
    because: 'the same, for the charts that are drawn on the phone',
  },
  {
    file: 'miniprogram_npm/decimal.js/index.js',
    address: 'https://github.com/MikeMcl/decimal.js',
    because: 'the licence comment, which the MIT licence wants kept',
  },
];
