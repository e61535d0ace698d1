import fs from 'node:fs';
import path from 'node:path';
import { ABOUT } from '../../miniprogram/help/content/about';
import { undo } from '../../miniprogram/ledger/index';
import { forgetRemembered } from '../../miniprogram/ledger/remembered';
import { CONSENT_LINES, PRIVACY } from '../../miniprogram/settings/content/privacy';
import { PRIVACY_INTERFACES } from '../../miniprogram/settings/content/privacy-interfaces';
import { whatGoes } from '../../miniprogram/settings/privacy/what-goes';
import { privacyInterfaces } from '../../release/privacy';
import { callRecord } from '../help/call-records';
import { loan } from '../ledger/loans';
import { savedPlan } from '../ledger/saved-plans';

const ROOT = path.join(__dirname, '../..');
const guide = fs.readFileSync(path.join(ROOT, 'docs/release.md'), 'utf8');

describe('the list of privacy interfaces', () => {
  const section = /^### 现在要声明的$([\s\S]*?)^## /m.exec(guide)?.[1] ?? '';

  test('is what the scripts call', () => {
    expect(PRIVACY_INTERFACES.map(({ api }) => api).sort()).toEqual(privacyInterfaces(path.join(ROOT, 'miniprogram')));
  });

  test('is what docs/release.md declares', () => {
    const headings = [...section.matchAll(/^#### (.*)$/gm)].flatMap(([, heading = '']) => [...heading.matchAll(/`wx\.(\w+)`/g)].map(([, name]) => name));
    expect(headings).toEqual(PRIVACY_INTERFACES.map(({ api }) => api));
  });

  test.each(PRIVACY_INTERFACES)('$api is declared in the words of the page', ({ purpose }) => {
    expect(section).toContain(`，用于${purpose}。`);
  });

  test.each(PRIVACY_INTERFACES)('$api: the button it names is there', ({ purpose }) => {
    const button = /「([^」]+)」/.exec(purpose)?.[1] ?? '';
    const templates = (fs.readdirSync(path.join(ROOT, 'miniprogram'), { recursive: true }) as string[]).filter((file) => file.endsWith('.wxml') && !file.startsWith('miniprogram_npm'));
    expect(templates.some((file) => fs.readFileSync(path.join(ROOT, 'miniprogram', file), 'utf8').replace(/'\}\}<\//g, '</').match(new RegExp(`[>']${button}</`)) !== null)).toBe(true);
  });
});

describe('what the app says of privacy', () => {
  const page = PRIVACY.flatMap(({ lines }) => lines).join('\n');
  const about = ABOUT.find(({ heading }) => heading === '隐私');

  test.each(['只存在这台手机的微信里', '没有账号', '不联网，不上传，不统计你怎么用', '不问身份证、银行卡号、支付密码、验证码、通讯录和位置', '账本会一起没有', '备份'])(
    'in short and at length: %s', (words) => {
      expect([page.includes(words), about?.lines.join('\n').includes(words)]).toEqual([true, true]);
    });

  test('the short form leads to the long one, which is a page of the app', () => {
    const app = JSON.parse(fs.readFileSync(path.join(ROOT, 'miniprogram/app.json'), 'utf8')) as { subPackages: { root: string; pages: string[] }[] };
    expect(app.subPackages.flatMap(({ root, pages }) => pages.map((each) => `/${root}/${each}`))).toContain(about?.link?.page);
  });

  test('encryption is promised where the storage encrypts, and only there', () => {
    const platform = fs.readdirSync(path.join(ROOT, 'miniprogram/platform')).map((file) => fs.readFileSync(path.join(ROOT, 'miniprogram/platform', file), 'utf8')).join('\n');
    expect(page.includes('加密保存')).toBe(/encrypt: true/.test(platform));
  });

  test('no exclamation marks', () => {
    expect([page, ...CONSENT_LINES].join('')).not.toMatch(/[!！]/);
  });
});

describe('what an erase takes', () => {
  const paid = { id: 'r', paidOn: '2026-02-15', amount: 100, note: '' };
  test.each([
    ['a ledger and no backup', { loan: [loan('a', { repayments: [paid, paid] }), loan('b')], plan: [savedPlan('p')], call: [], other: [] }, null,
      '会删掉 2 笔借款、2 次还款、1 个方案，以及没填完的表单和全部设置。', '还没有备份过，删掉就再也找不回来。'],
    ['examples alone', { loan: [loan('a', { example: true })], plan: [], call: [], other: [] }, '2026-11-01',
      '会删掉 1 笔借款（都是示例）、0 次还款、0 个方案，以及没填完的表单和全部设置。', '上次备份是 11月1日，那以后记的内容找不回来。'],
    ['calls', { loan: [], plan: [], call: [callRecord('c'), callRecord('d')], other: [] }, null,
      '会删掉 0 笔借款、0 次还款、0 个方案、2 条通话，以及没填完的表单和全部设置。', '还没有备份过，删掉就再也找不回来。'],
    ['a ledger that is closed', null, null, '账本现在打不开，数不出有多少。会删掉里面的全部内容，以及没填完的表单和全部设置。', '还没有备份过，删掉就再也找不回来。'],
  ])('%s', (_what, contents, last, goes, backup) => {
    expect(whatGoes(contents, last, '2026-03-24')).toEqual({ goes, backup });
  });
});

test('what is remembered in memory is forgotten with the rest', async () => {
  undo.add({ place: 'draft/plan', said: '已清空', takeBack: () => Promise.resolve('') });
  forgetRemembered();
  expect(await undo.offered('draft/plan')).toBe('');
});
