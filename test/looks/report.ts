import fs from 'node:fs';
import path from 'node:path';
import { RESULTS } from './gallery';
import { COLUMNS, type Verdict } from './judge';

const STYLE = `body { margin: 16px; font: 15px/1.5 system-ui, sans-serif; color-scheme: light dark; }
section { margin: 0 0 48px; }
div { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto; }
figure { margin: 0; }
img { display: block; box-shadow: 0 0 0 1px #8888; }`;

/** Writes the page that has side by side what was accepted, where it differs, and what is drawn now; answers where it is. */
export function writeReport(verdicts: readonly Verdict[], summary: string): string {
  const file = path.join(RESULTS, 'index.html');
  const sections = verdicts.filter(({ kind }) => kind !== 'same').map(sectionOf);
  fs.writeFileSync(file, `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${summary}</title>
<style>
${STYLE}
</style>
<h1>${summary}</h1>
<p>Was it meant? Then <code>npm run accept:looks</code>, or of some states alone <code>npm run accept:looks -- loans 'plan-*'</code>.</p>
${sections.join('\n')}
</html>
`);
  return file;
}

function sectionOf({ picture, kind, words }: Verdict): string {
  const figures = COLUMNS.filter((column) => fs.existsSync(path.join(RESULTS, column, `${picture}.png`)))
    .map((column) => `<figure><figcaption>${column}</figcaption><img loading="lazy" src="${column}/${picture}.png" alt=""></figure>`);
  return `<section id="${picture}">\n<h2>${picture}: ${kind}</h2>\n<p>${words}</p>\n<div>${figures.join('')}</div>\n</section>`;
}
