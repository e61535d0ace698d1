import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import wxmlParser from '@wxml/parser';
import * as regexp from 'eslint-plugin-regexp';
import wxml from 'eslint-plugin-wxml';
import tseslint from 'typescript-eslint';

/**
 * The folders of miniprogram/, top to bottom: a file may import from its own folder and from those below. A subpackage does
 * without the others. What is pure says what follows from what it is given: no phone, no clock, no chance; of the ledger only
 * its types. Each names the packages it may use; dates are counted in calc/ alone.
 */
const LAYERS = JSON.parse(readFileSync(new URL('scripts/layers.json', import.meta.url), 'utf8'));

/** What of settings/ is pure: the core of a backup, the kinds of records in words, the tables. */
const BACKUP_FILE = [
  { regex: '^\\.\\./(?!\\.\\./|backup-file/|kinds/|csv/)', message: 'it does without the rest of settings/.' },
  { regex: into(['pages', 'components', 'page-kit', 'platform']), message: 'it knows no page and no phone.' },
];

const READERS = [{ regex: into(['pages', 'components', 'page-kit', 'views', 'forms']), message: 'help/readers/ knows no page and no form.' }];

const SIMULATION = [{ regex: into(['pages', 'components', 'page-kit', 'views', 'forms', 'text']), message: 'months/simulate/ knows no page and says nothing.' }];

const GLOBALS = Object.fromEntries(
  ['App', 'Behavior', 'Component', 'Page', 'WechatMiniprogram', 'getApp', 'getCurrentPages', 'wx', 'console', 'setTimeout', 'clearTimeout']
    .map((name) => [name, 'readonly']),
);

const CLOCK = [
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Date.now()'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'new Date()'],
  ['CallExpression[callee.name="Date"]', 'Date()'],
];
/** One way to write a function of a file: declared. Where a type stands on the left (`isFlag: Is`) an arrow says less twice. */
const DECLARED = {
  selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator[id.typeAnnotation=undefined] > ArrowFunctionExpression',
  message: 'A function of a file is declared: function name() {}.',
};
const CHANCE = [['MemberExpression[object.name="Math"][property.name="random"]', 'Math.random()']];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/miniprogram_npm/', 'build/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    // What every TypeScript file keeps is oxlint's (.oxlintrc.json), which knows the same rules and is many times as fast:
    // eslint reads only the app, for what oxlint can't say.
    files: ['miniprogram/**/*.ts'],
    languageOptions: { parser: tseslint.parser, globals: GLOBALS },
    plugins: { regexp },
    rules: {
      // Nothing hangs on a text: no expression takes more than time in step with it (bench/texts.ts measures the readers).
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'no-console': 'error',
      complexity: ['error', 12],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  ...LAYERS.map((layer) => ({
    files: [layer.name.endsWith('.ts') ? `miniprogram/${layer.name}` : `miniprogram/${layer.name}/**/*.ts`],
    // What stands apart from its folder follows its own line.
    ignores: LAYERS.filter(({ name }) => name.startsWith(`${layer.name}/`)).map(({ name }) => `miniprogram/${name}`),
    rules: {
      'no-restricted-imports': ['error', { patterns: forbiddenImports(layer) }],
      ...(layer.name !== 'platform' && {
        'no-restricted-globals': ['error', { name: 'wx', message: 'Only platform/ calls wx.' }],
      }),
      'no-restricted-syntax': ['error', ...(layer.name === 'platform' ? [] : forbiddenCalls(layer)), DECLARED],
    },
  })),
  {
    // The core of a backup belongs to the ledger by its subject (docs/decisions/0016-rooms.md): it knows no page and no phone.
    files: ['miniprogram/settings/{backup-file,kinds,csv}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...forbiddenImports(layerOf('settings')), ...BACKUP_FILE] }] },
  },
  {
    // The months to come follow from the loans and a day: a calculation, in the package that alone shows it.
    files: ['miniprogram/months/simulate/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...forbiddenImports({ ...layerOf('months'), isPure: true }), ...SIMULATION] }],
      'no-restricted-syntax': ['error', ...forbiddenCalls({ isPure: true }), DECLARED],
    },
  },
  {
    // Reading what was pasted needs a text and a day: the rooms below that are pure are enough for it.
    files: ['miniprogram/help/readers/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...forbiddenImports({ ...layerOf('help'), isPure: true }), ...READERS] }],
      'no-restricted-syntax': ['error', ...forbiddenCalls({ isPure: true }), DECLARED],
    },
  },
  {
    // What of the phone only a subpackage needs: WeChat refuses it in the main package.
    files: ['miniprogram/{settings,help,months}/platform/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['miniprogram/app.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'wx', message: 'Only platform/ calls wx.' }] },
  },
  {
    files: ['miniprogram/calc/**/*.ts'],
    languageOptions: { globals: Object.fromEntries(Object.keys(GLOBALS).map((name) => [name, 'off'])) },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(['module', 'require', 'process', 'console', 'Buffer', 'URL', '__dirname'].map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['miniprogram/**/*.wxml'],
    plugins: { wxml },
    languageOptions: { parser: wxmlParser },
    rules: {
      'wxml/report-wxml-syntax-error': 'error',
      'wxml/report-wxs-syntax-error': 'error',
      'wxml/report-interpolation-error': 'error',
      'wxml/no-duplicate-attributes': 'error',
      'wxml/no-wx-for-with-wx-if': 'error',
      'wxml/no-wx-for-with-wx-else': 'error',
      'wxml/no-wx-if-string': 'error',
      'wxml/no-unexpected-string-bool': 'error',
      'wxml/wx-key': 'error',
      'wxml/no-dynamic-wx-key': 'error',
    },
  },
);

function layerOf(name) {
  return LAYERS.find((layer) => layer.name === name);
}

/** Patterns for no-restricted-imports, matched against what stands between the quotes. */
function forbiddenImports({ name, isPure, isSubpackage, packages }) {
  const names = LAYERS.map((layer) => layer.name);
  const beside = isSubpackage ? LAYERS.filter((layer) => layer.isSubpackage && layer.name !== name).map((layer) => layer.name) : [];
  const above = names.slice(0, names.indexOf(name)).filter((other) => !beside.includes(other));
  const patterns = [
    { regex: '^(\\.\\./)+app$', message: 'app.ts is at the top: nothing imports it.' },
    { regex: packages.length === 0 ? '^[^.]' : `^(?!${packages.join('|')})[^.]`, message: `${name}/ does without this package.` },
  ];
  if (beside.length > 0) patterns.push({ regex: into(beside), message: `${name}/ is downloaded without the other subpackages.` });
  if (above.length > 0) patterns.push({ regex: into(above), message: `${name}/ imports only from its own folder and those below it.` });
  if (isPure && name !== 'calc') {
    patterns.push(
      { regex: into(['platform']), message: `${name}/ is pure: it doesn't know the phone.` },
      { regex: `${into(['ledger'])}(?!records$)`, message: `${name}/ takes only the types in ledger/records from the ledger.` },
    );
  }
  return patterns;
}

function into(layers) {
  return `^(\\.\\./)+(${layers.join('|')})/`;
}

function forbiddenCalls({ isPure }) {
  const calls = [...CLOCK, ...(isPure ? CHANCE : [])];
  return calls.map(([selector, name]) => ({ selector, message: `No ${name} here: the date and ids come from platform/.` }));
}
