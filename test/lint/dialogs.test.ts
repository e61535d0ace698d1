import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/*
 * What is said over a page doesn't pass through the data of the page, so it must be seen here that it tells no amount while
 * amounts are hidden: fixed words, why the phone refused, or what went through `shown`. Everything else is listed, with why.
 */
const ROOT = path.join(__dirname, '../../miniprogram');
const SAYING = new Set(['say', 'ask', 'tell', 'tellRefused', 'setTitle']);
/** Sentences about the phone, and the mask itself. */
const SAFE_CALLS = new Set(['shown', 'failureSentence']);

const KNOWN: Readonly<Record<string, string>> = {
  'page-kit/form-saving.ts: said': 'fixed words, handed in',
  'pages/plan/saving.ts: said': 'fixed words of the file',
  'loan/detail/index.ts: page.title': 'the page went through shown',
  'loan/detail/index.ts: agreement.takeBack': 'read off the page, which went through shown',
  'plans/checklist/index.ts: list.title': 'the list went through shown',
  'loan/detail/index.ts: agreement.takeBackLabel': 'one of two fixed words',
  'loan/reconcile/in-slices.ts: Math.floor(search.progress * 100)': 'how far it is',
  'page-kit/records-page.ts: failed': 'fixed words, handed in',
  'page-kit/form-saving.ts: consequence': 'a form isn’t shown while amounts are hidden',
  'help/court/index.ts: HANDED': 'fixed words of the file that hands it over',
  'help/remind/index.ts: HANDED': 'fixed words of the file that hands it over',
  'settings/lock-settings/index.ts: bodyText(answer, part)': 'fingerprint or face',
  'settings/lock-settings/index.ts: done': 'fixed words, handed in',
  'settings/lock-settings/index.ts: failed': 'fixed words, handed in',
  'settings/restore/index.ts: title': 'one of QUESTIONS',
  'settings/restore/index.ts: content': 'one of QUESTIONS',
  'settings/backup/index.ts: done': 'fixed words, handed in',
  'settings/privacy/index.ts: erasing.goes': 'how many records, not how much',
};

function scripts(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return /node_modules|miniprogram_npm|^platform$/.test(entry.name) ? [] : scripts(place);
    return entry.name.endsWith('.ts') ? [place] : [];
  });
}

/** The parts of an argument that aren't fixed words. */
function loose(node: ts.Expression): ts.Expression[] {
  if (ts.isStringLiteralLike(node)) return [];
  if (ts.isTemplateExpression(node)) return node.templateSpans.flatMap(({ expression }) => loose(expression));
  if (ts.isConditionalExpression(node)) return [...loose(node.whenTrue), ...loose(node.whenFalse)];
  if (ts.isCallExpression(node) && SAFE_CALLS.has(node.expression.getText())) return [];
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.expression)) return loose(node.expression);
  return [node];
}

function saidIn(file: string): string[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && SAYING.has(node.expression.getText())) {
      const [, ...rest] = node.arguments;
      const told = node.expression.getText() === 'tellRefused' ? rest : [...node.arguments];
      for (const each of told.flatMap(loose)) found.push(`${path.relative(ROOT, file).replace(/\\/g, '/')}: ${each.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('every dialog, toast and title says fixed words, goes through shown, or is known to tell no amount', () => {
  expect([...new Set(scripts(ROOT).flatMap(saidIn))].sort()).toEqual(Object.keys(KNOWN).sort());
});
