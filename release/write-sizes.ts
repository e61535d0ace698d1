/** `npm run docs:size`: writes docs/size.md from what WeChat's compiler makes of the app. */
import { beforeAndNow } from './before';
import { inWords } from './finding';
import { judge } from './gate';
import { installCompiler } from './install';
import { kilobytes } from './kilobytes';
import { sizeReport, writeDocument, type Row } from './size-report';
import { MAIN_LIMIT } from './sizes';
import { compiledOf, copyOfApp } from './subject';

function main(): void {
  installCompiler();
  const subject = copyOfApp();
  const { findings, units } = judge([subject])[0]!;
  if (Object.keys(units).length === 0) throw new Error(findings.map(inWords).join('\n'));
  const report = sizeReport(compiledOf(subject), units);
  const { packages, parts, pages, opened } = report;
  writeDocument(`# What weighs what

Compiled and minified, as it would be uploaded, in KB of 1000 bytes. \`npm run docs:size\` writes this page;
\`npm run check:release\` fails when a row is more than 10 KB off, or the main package over ${kilobytes(MAIN_LIMIT)} KB.
WeChat's server compiles further; its own count, which an upload prints, may differ a little.

## Packages

${table('package', packages)}
## Parts

${table('folder', parts)}
## Pages

What would leave the main package with a page alone: its own files and all that no other page needs.

${table('page', pages)}
## What runs when a page is opened

The scripts that \`lazyCodeLoading\` runs where the app is opened at a page: those of the app, of the page, of its components, and all
that they require, of every package. What runs for one page runs no second time for the next. Templates and styles come on top.

${table('page', opened)}
## Before and now

Of the main package alone; [decision 20](decisions/0020-a-main-package-under-600-kb.md) and [decision 22](decisions/0022-the-form-of-a-loan-in-loan.md) say what was done, and what was tried.

${beforeAndNow(report)}`);
}

function table(what: string, rows: readonly Row[]): string {
  return `| ${what} | KB |\n| --- | ---: |\n${rows.map((row) => `| \`${row.what}\` | ${kilobytes(row.bytes)} |\n`).join('')}`;
}

main();
