/** `npm run docs:size`: writes docs/size.md from what WeChat's compiler makes of the app. */
import { inWords } from './finding';
import { judge } from './gate';
import { installCompiler } from './install';
import { kilobytes, sizeReport, writeDocument, type Row } from './size-report';
import { MAIN_LIMIT } from './sizes';
import { compiledOf, copyOfApp } from './subject';

function main(): void {
  installCompiler();
  const subject = copyOfApp();
  const { findings, units } = judge([subject])[0]!;
  if (Object.keys(units).length === 0) throw new Error(findings.map(inWords).join('\n'));
  const { packages, parts, pages } = sizeReport(compiledOf(subject), units);
  writeDocument(`# What weighs what

Compiled and minified, as it would be uploaded, in KB of 1000 bytes. \`npm run docs:size\` writes this page;
\`npm run check:release\` fails when a row is more than 10 KB off, or the main package over ${kilobytes(MAIN_LIMIT)} KB.
WeChat's server compiles further; its own count, which an upload prints, may differ a little.

## Packages

${table('package', packages)}
## Parts

Of tdesign only the components in use are here, with what they pull in: \`ignoreUploadUnusedFiles\` leaves out the rest of its 1.4 MB.

${table('folder', parts)}
## Pages

What would leave the main package with a page alone: its own files and all that no other page needs.

${table('page', pages)}`);
}

function table(what: string, rows: readonly Row[]): string {
  return `| ${what} | KB |\n| --- | ---: |\n${rows.map((row) => `| \`${row.what}\` | ${kilobytes(row.bytes)} |\n`).join('')}`;
}

main();
