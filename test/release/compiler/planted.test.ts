/**
 * Faults planted in a small app: the gate must name each. The compiler stops at the first fault that it meets, so
 * those that it stops at have an app each; the others share one.
 */
import path from 'node:path';
import { inWords } from '../../../release/finding';
import { judge } from '../../../release/gate';
import { filesBelow, REPOSITORY } from '../../../release/subject';
import { plant, type Files } from './sound-app';

const PAGE = 'miniprogram/pages/plan/index';

type Fault = [fault: string, files: Files, found: string[]];

const STOPPING: Fault[] = [
  ['an unclosed tag', { [`${PAGE}.wxml`]: '<view>\n<text>a</view>\n' }, [
    `${PAGE}.wxml:2:10: expect end-tag \`text\`., near \`view\` (wcc)`,
    `${PAGE}.wxml:2:10: unexpected end tag: view (compiler)`,
  ]],
  ['a missing page', { [`${PAGE}.ts`]: undefined, [`${PAGE}.json`]: undefined, [`${PAGE}.wxml`]: undefined }, [
    'miniprogram/app.json: the page pages/plan/index has no pages/plan/index.ts (wcc)',
    'miniprogram/app.json: the page pages/plan/index has no pages/plan/index.json (wcc)',
    'miniprogram/app.json: the page pages/plan/index has no pages/plan/index.wxml (wcc)',
    'miniprogram/app.json: ["pages"][1] could not find the corresponding file: "pages/plan/index.wxml" (compiler)',
  ]],
  ['a missing tab icon', { 'miniprogram/images/plan.png': undefined }, [
    'miniprogram/app.json: no icon images/plan.png (wcc)',
    'miniprogram/app.json: ["tabBar"]["list"][1]["selectedIconPath"]: "images/plan.png" not found (compiler)',
  ]],
  ['a script cut off', { [`${PAGE}.ts`]: 'Page({\n  data: {},\n' }, [
    `${PAGE}.ts:3:1: '}' expected. TS1005 (types)`,
    `${PAGE}.ts:3:0: Unexpected token (compiler)`,
  ]],
  ['a style sheet cut off', { [`${PAGE}.wxss`]: '.a { color: red; }\n.b {{\n' }, [`${PAGE}.wxss:2:5: Unclosed block (compiler)`]],
  ['JSON that is none', { [`${PAGE}.json`]: '{ "usingComponents": }' }, [
    `${PAGE}.json: Unexpected token '}', ..."ponents": }" is not valid JSON (wcc)`,
    `${PAGE}.json: Expecting 'STRING','NUMBER','NULL','TRUE','FALSE','{','[', got } (compiler)`,
  ]],
  ['a missing component', { [`${PAGE}.json`]: '{ "usingComponents": { "amount": "/components/amount/index" } }', [`${PAGE}.wxml`]: '<amount />' }, [
    `${PAGE}.json: <amount> has no components/amount/index.ts (wcc)`,
    `${PAGE}.json: <amount> has no components/amount/index.json (wcc)`,
    `${PAGE}.json: <amount> has no components/amount/index.wxml (wcc)`,
    `${PAGE}.json: ["usingComponents"]["amount"]: "/components/amount/index", component not found in the path: miniprogram/components/amount/index (compiler)`,
  ]],
];

const OTHERS: Fault[] = [
  ['a type error', { 'miniprogram/app.ts': "const count: number = 'one';\nApp({ count });\n" }, [
    "miniprogram/app.ts:1:7: Type 'string' is not assignable to type 'number'. TS2322 (types)",
  ]],
  ['a missing import', { 'miniprogram/pages/loans/two.ts': undefined }, [
    "miniprogram/pages/loans/index.ts:2:21: Cannot find module './two' or its corresponding type declarations. TS2307 (types)",
    'compiled/pages/loans/index.js:1:53: Couldn\'t resolve the Js file "./two" (analyser)',
  ]],
  ['an unknown npm module', { [`${PAGE}.ts`]: "import pad from 'left-pad';\nPage({ data: { pad } });\n" }, [
    `${PAGE}.ts:1:17: Cannot find module 'left-pad' or its corresponding type declarations. TS2307 (types)`,
    'compiled/pages/plan/index.js:1:112: Couldn\'t resolve the Js file "left-pad" (analyser)',
  ]],
  ['wx:else alone', { [`${PAGE}.wxml`]: '<view>a</view>\n<view wx:else>b</view>\n<image src="/images/big.png" />' }, [
    `${PAGE}.wxml:2:2: Bad attr \`wx:else\` with message: \`wx:if not found, then something must be wrong\`. (wcc)`,
  ]],
  ['bad WXS', { 'miniprogram/pages/loans/text.wxs': 'module.exports = {\n  of: function( };\n' }, [
    'miniprogram/pages/loans/text.wxs:2:18: Unexpected token `}` (wcc)',
  ]],
  ['an oversize package', { 'miniprogram/images/big.png': Buffer.alloc(700_000, 7) }, [
    'Picture and audio resources size exceeds 200 K (quality)',
    expect.stringMatching(/^the package main has 70\d{4} bytes, \d+ over the limit of 600000 \(size\)$/) as string,
  ]],
  ['a remote address', { 'miniprogram/pages/loans/index.wxss': '.count { background: url(//img.example.com/a.png); }\n' }, [
    'compiled/pages/loans/index.wxss:1: names //img.example.com/a.png (network)',
  ]],
];

/** Every app goes through in one run of the compiler: starting it takes as long as an app. */
const apps: Record<string, Files> = {
  'a sound app': {},
  'the others': Object.assign({}, ...OTHERS.map(([, files]) => files)) as Files,
  ...Object.fromEntries(STOPPING.map(([fault, files]) => [fault, files])),
};
const found: Record<string, string[]> = {};

beforeAll(() => {
  const verdicts = judge(Object.entries(apps).map(([name, files]) => plant(name.replaceAll(' ', '-'), files)));
  Object.keys(apps).forEach((name, index) => {
    found[name] = verdicts[index]!.findings.map(inWords);
  });
});

test('nothing is wrong with a sound app', () => {
  expect(found['a sound app']).toEqual([]);
});

test('a package of a subpackage goes into that subpackage, and node_modules nowhere', () => {
  const compiled = filesBelow(path.join(REPOSITORY, 'build/planted/a-sound-app/compiled'));
  expect(compiled.filter((file) => /_npm|node_modules|package/.test(file))).toEqual(['miniprogram_npm/tiny/index.js', 'settings/miniprogram_npm/@own/small/index.js']);
});

test.each(STOPPING)('names %s', (fault, _, findings) => {
  expect(found[fault]).toEqual(findings);
});

test.each(OTHERS)('names %s', (_, __, findings) => {
  expect(found['the others']).toEqual(expect.arrayContaining(findings));
});

test('says nothing beside what was planted', () => {
  expect(found['the others']).toHaveLength(OTHERS.flatMap(([, , findings]) => findings).length);
});
