import { reportOf, scrubbed } from '../../miniprogram/settings/unexpected/report';

const FACTS = { app: '0.2.0', library: '3.8.0', weChat: '8.0.50', system: 'iOS 17.0' };

describe('of a message only the engine’s own words are left', () => {
  test.each([
    ["Cannot read properties of undefined (reading 'principal')", 'Cannot read properties of undefined reading …'],
    ['undefined is not an object (evaluating "loan.lender")', 'undefined is not an object evaluating …'],
    ['微粒贷 57,000.00 元 is not iterable', 'is not iterable'],
    ['Unexpected token 张, "张三 13800138000" is not valid JSON', 'Unexpected token … is not valid JSON'],
    ['ZhangSan owes 5000 to Lisi', '… to …'],
    ['Invalid time value', 'Invalid time value'],
    ["loan/3f2b: 'half open", '…'],
    ['', ''],
  ])('%j', (message, left) => {
    expect(scrubbed(message)).toBe(left);
  });
});

describe('a report', () => {
  const thrown = [
    'MiniProgramError',
    "Cannot read properties of undefined (reading '借给张三 5,000.00')",
    "TypeError: Cannot read properties of undefined (reading '借给张三 5,000.00')",
    '    at ZhangSan (https://usr/loan/detail/index.js:12:345)',
    '    at Object.value@https://usr/platform/queue.js:3:7',
    '    at <anonymous>',
  ].join('\n');

  test('says which app, which page, what kind of error and where, and nothing else', () => {
    expect(reportOf({ thrown, route: 'loan/detail/index' }, FACTS)).toBe([
      '还得清 意外报告',
      '版本 0.2.0，基础库 3.8.0，微信 8.0.50，iOS 17.0',
      '页面 loan/detail/index',
      'TypeError: Cannot read properties of undefined reading …',
      '  usr/loan/detail/index.js:12:345',
      '  usr/platform/queue.js:3:7',
    ].join('\n'));
  });

  test.each([
    ['before any page is open', { thrown: 'RangeError: Invalid array length', route: '' }, ['页面 还没有打开', 'RangeError: Invalid array length']],
    ['of an error that says nothing', { thrown: '  ', route: 'pages/plan/index' }, ['页面 pages/plan/index', 'Error: ']],
    ['of what is no error of the engine’s', { thrown: 'LisiError: 5000', route: 'pages/plan/index' }, ['页面 pages/plan/index', 'Error: …']],
  ])('%s', (_what, happened, lines) => {
    expect(reportOf(happened, FACTS).split('\n').slice(2)).toEqual(lines);
  });

  test('has at most twelve lines of the stack', () => {
    const deep = `Error: x\n${Array.from({ length: 90 }, (_, line) => `at https://usr/app.js:${line + 1}:1`).join('\n')}`;
    expect(reportOf({ thrown: deep, route: '' }, FACTS).split('\n')).toHaveLength(4 + 12);
  });
});
