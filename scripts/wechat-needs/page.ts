import fs from 'node:fs';
import path from 'node:path';
import { callsIn, REPOSITORY, sinceOf } from './calls';
import { NEEDED, WITHOUT } from './without';

/** The least base library, set in the account (docs/release.md). */
export const MINIMUM = '2.32.3';

const HEAD = `# What the app needs of WeChat

Every call of WeChat's that the scripts make, written by \`npm run docs:wechat\` from the scripts, WeChat's typings and
\`scripts/wechat-needs/without.ts\`; a test compares, and takes away whatever isn't needed. The account asks phones for base library
${MINIMUM}, so no call here may be younger without a fallback.

Tried by: **compiler**, WeChat's own, in the gate (all of them); **pages**, glass-easel and miniprogram-simulate in \`test/pages\`;
**browser**, the preview that the journeys walk through; **phone**, by hand, the numbered list in [release.md](release.md).

| call | base library | without it | used in | tried by |
| --- | --- | --- | --- | --- |
`;

const TAIL = `
## What is built in

| part | base library | note |
| --- | --- | --- |
| \`page-meta\` with \`root-font-size\` | 2.11.0 | the text follows WeChat's size ([decision 4](decisions/0004-text-sizes-in-rem.md)) |
| \`theme.json\`, \`darkmode\` | 2.11.0 | dark mode of bars and pages |
| \`lazyCodeLoading\` | 2.11.1 | only the page that opens is run |
| \`encrypt\` in \`setStorage\`, \`getStorage\` | 2.21.3 | at rest ([decision 11](decisions/0011-encrypted-at-rest.md)) |
`;

/** docs/wechat.md, whole. */
export function wechatPage(): string {
  const preview = textIn('preview/runtime/wx');
  const tests = textIn('test/support') + textIn('test/pages');
  const release = fs.readFileSync(path.join(REPOSITORY, 'docs/release.md'), 'utf8');
  const rows = callsIn(path.join(REPOSITORY, 'miniprogram')).map(({ name, files }) => {
    const named = new RegExp(`\\b${name}\\b`);
    const tried = ['compiler', ...(named.test(tests) ? ['pages'] : []), ...(named.test(preview) ? ['browser'] : []), ...(named.test(release) ? ['phone'] : [])];
    const without = WITHOUT[name] ?? '';
    return `| \`${name}\` | ${sinceOf(name) ?? 'the first'} | ${without === NEEDED ? '**needed**' : without} | ${files.map((file) => `\`${file}\``).join(' ')} | ${tried.join(', ')} |\n`;
  });
  return HEAD + rows.join('') + TAIL;
}

function textIn(folder: string): string {
  return fs.readdirSync(path.join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => fs.readFileSync(path.join(REPOSITORY, folder, file), 'utf8'))
    .join('\n');
}
