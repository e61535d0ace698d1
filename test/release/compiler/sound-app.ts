import fs from 'node:fs';
import path from 'node:path';
import { REPOSITORY, type Subject } from '../../../release/subject';

/** A file's content by its path; undefined takes the file away. */
export type Files = Readonly<Record<string, string | Buffer | undefined>>;

const TAB_ICON = fs.readFileSync(path.join(REPOSITORY, 'miniprogram/images/tab-loans.png'));
const tab = (pagePath: string, selectedIconPath: string) => ({ pagePath, text: 'tab', iconPath: 'images/tab.png', selectedIconPath });

/** A mini-program without faults: two pages, WXS, one npm package, and a subpackage with one of its own. */
const SOUND: Files = {
  'package.json': '{ "dependencies": { "tiny": "1.0.0" } }',
  'node_modules/tiny/package.json': '{ "name": "tiny", "version": "1.0.0", "main": "index.js" }',
  'node_modules/tiny/index.js': 'exports.one = 1;\n',
  'node_modules/tiny/index.d.ts': 'export const one: number;\n',
  'tsconfig.json': JSON.stringify({ extends: path.join(REPOSITORY, 'tsconfig.app.json'), include: ['miniprogram/**/*.ts'], exclude: ['**/miniprogram_npm'] }),
  'project.config.json': fs.readFileSync(path.join(REPOSITORY, 'project.config.json')),
  'miniprogram/app.json': JSON.stringify({
    pages: ['pages/loans/index', 'pages/plan/index'],
    subPackages: [{ root: 'settings', pages: ['home/index'] }],
    tabBar: { color: '#000000', selectedColor: '#000000', backgroundColor: '#ffffff', list: [tab('pages/loans/index', 'images/tab.png'), tab('pages/plan/index', 'images/plan.png')] },
    sitemapLocation: 'sitemap.json',
    lazyCodeLoading: 'requiredComponents',
  }),
  'miniprogram/sitemap.json': '{ "rules": [{ "action": "disallow", "page": "*" }] }',
  'miniprogram/app.ts': 'App({});\n',
  'miniprogram/images/tab.png': TAB_ICON,
  'miniprogram/images/plan.png': TAB_ICON,
  'miniprogram/pages/loans/index.ts': "import { one } from 'tiny';\nimport { two } from './two';\nPage({ data: { count: one + two } });\n",
  'miniprogram/pages/loans/two.ts': 'export const two = 2;\n',
  'miniprogram/pages/loans/index.json': '{}',
  'miniprogram/pages/loans/index.wxml': '<wxs module="text" src="./text.wxs" />\n<view wx:if="{{count}}">{{text.of(count)}}</view>\n',
  'miniprogram/pages/loans/index.wxss': '.count { color: #333; }\n',
  'miniprogram/pages/loans/text.wxs': 'module.exports = { of: function (count) { return count + 1; } };\n',
  'miniprogram/pages/plan/index.ts': 'Page({});\n',
  'miniprogram/pages/plan/index.json': '{}',
  'miniprogram/pages/plan/index.wxml': '<view>plan</view>\n',
  'miniprogram/settings/package.json': '{ "dependencies": { "@own/small": "1.0.0" } }',
  'miniprogram/settings/node_modules/@own/small/package.json': '{ "name": "@own/small", "version": "1.0.0", "main": "index.js" }',
  'miniprogram/settings/node_modules/@own/small/index.js': 'exports.three = 3;\n',
  'miniprogram/settings/node_modules/@own/small/index.d.ts': 'export const three: number;\n',
  'miniprogram/settings/home/index.ts': "import { three } from '@own/small';\nPage({ data: { three } });\n",
  'miniprogram/settings/home/index.json': '{}',
  'miniprogram/settings/home/index.wxml': '<view>{{three}}</view>\n',
};

/** Writes the sound app with other files in place of some of its own. */
export function plant(name: string, files: Files): Subject {
  const folder = path.join(REPOSITORY, 'build/planted', name);
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of Object.entries({ ...SOUND, ...files })) {
    if (content === undefined) continue;
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), content);
  }
  return { folder, manifest: path.join(folder, 'package.json') };
}
