// Reads [{ file, text }] from stdin and prints, for each, the messages of our own eslint configuration. The files need
// not exist. A process of its own: jest can't import the configuration.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const cases = JSON.parse(await text(process.stdin));
const results = [];
for (const { file, text: source } of cases) {
  const [result] = await eslint.lintText(source, { filePath: file });
  results.push((result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(results));
