import { kilobytes } from './kilobytes';
import type { Row, SizeReport } from './size-report';

/** The main package before decision 20, in bytes: WeChat's compiler, 28 November 2026. */
const BEFORE: readonly Row[] = [
  { what: 'package main', bytes: 680_243 },
  { what: 'calc', bytes: 114_900 },
  { what: 'miniprogram_npm/tdesign-miniprogram', bytes: 104_000 },
  { what: 'ledger', bytes: 64_800 },
  { what: 'pages', bytes: 62_400 },
  { what: 'views', bytes: 61_600 },
  { what: 'forms', bytes: 48_700 },
  { what: 'miniprogram_npm/decimal.js', bytes: 33_000 },
  { what: 'platform', bytes: 31_200 },
  { what: 'components', bytes: 29_500 },
  { what: 'loans', bytes: 21_500 },
  { what: 'text', bytes: 19_900 },
  { what: 'page-kit', bytes: 19_700 },
  { what: '@babel', bytes: 19_500 },
  { what: 'app.*', bytes: 7_200 },
];

/** A table of what the main package was made of before, and is now. */
export function beforeAndNow({ packages, parts }: SizeReport): string {
  const now = new Map([...packages, ...parts].map(({ what, bytes }) => [what, bytes]));
  const rows = BEFORE.map(({ what, bytes }) => `| \`${what}\` | ${kilobytes(bytes)} | ${kilobytes(now.get(what) ?? 0)} |\n`);
  return `| main package | before, KB | now, KB |\n| --- | ---: | ---: |\n${rows.join('')}`;
}
