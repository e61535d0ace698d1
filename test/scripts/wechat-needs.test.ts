import fs from 'node:fs';
import path from 'node:path';
import { callsIn, namesIn, REPOSITORY, sinceOf } from '../../scripts/wechat-needs/calls';
import { MINIMUM, wechatPage } from '../../scripts/wechat-needs/page';
import { NEEDED, WITHOUT } from '../../scripts/wechat-needs/without';

test('names of wx in a script, and not in its comments, strings or types', () => {
  expect(namesIn('// wx.one\nconst a: typeof wx.two = wx.three({ text: "wx.four" }); other.wx.five(); wx.env.USER;')).toEqual(['three', 'env']);
});

test('since when a call is there', () => {
  const typings = ['        /** 需要基础库： `2.15.0`', '         */', '        young<T>(option: T): void', '        /** old */', '        old(option: T): void'].join('\n');
  expect([sinceOf('young', typings), sinceOf('old', typings)]).toEqual(['2.15.0', undefined]);
  expect(() => sinceOf('none', typings)).toThrow('know no wx.none');
});

test('docs/wechat.md is what the scripts say: npm run docs:wechat', () => {
  expect(fs.readFileSync(path.join(REPOSITORY, 'docs/wechat.md'), 'utf8')).toBe(wechatPage());
});

test('what is needed is there on every phone that may open the app', () => {
  const young = callsIn(path.join(REPOSITORY, 'miniprogram')).filter(({ name }) => WITHOUT[name] === NEEDED && isYounger(sinceOf(name)));
  expect(young).toEqual([]);
});

function isYounger(since = '0'): boolean {
  return since.localeCompare(MINIMUM, 'en', { numeric: true }) > 0;
}
