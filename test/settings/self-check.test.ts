import { isAsNew, outcomeOf, rowOf, selfCheckReport, summaryOf, waitingRow, type Outcome } from '../../miniprogram/settings/self-check/report';

const CHECK = { name: '文件', expected: '读回的一样' };
const RIGHT: Outcome = { verdict: 'right', found: '一样' };

test.each([
  ['3.8.0', '2.32.3', true], ['2.32.3', '2.32.3', true], ['2.32.10', '2.32.3', true], ['2.33.0', '2.32.3', true],
  ['2.32.2', '2.32.3', false], ['2.9.9', '2.32.3', false], ['1.99.99', '2.32.3', false], ['不知道', '2.32.3', false], ['3', '2.32.3', true],
])('base library %s is as new as %s: %s', (version, least, isNew) => {
  expect(isAsNew(version, least)).toBe(isNew);
});

describe('a check that fails is what was found, and the others go on', () => {
  // WeChat refuses with an object.
  const refused = (): Promise<Outcome> => new Promise((_, reject) => { setTimeout(reject, 0, { errMsg: 'setStorage:fail' }); });

  test.each<[string, () => Outcome | Promise<Outcome>, Outcome]>([
    ['that is right', () => RIGHT, RIGHT],
    ['that is right later', () => Promise.resolve(RIGHT), RIGHT],
    ['that throws', () => { throw new TypeError('wx.createVKSession is not a function'); }, { verdict: 'wrong', found: 'wx.createVKSession is not a function' }],
    ['that WeChat refuses', refused, { verdict: 'wrong', found: 'setStorage:fail' }],
    ['that never answers', () => new Promise(() => undefined), { verdict: 'wrong', found: '0.02 秒没有回应' }],
  ])('%s', async (_what, run, outcome) => {
    expect(await outcomeOf({ ...CHECK, run }, 20)).toEqual(outcome);
  });
});

test('the report says which phone, how many, and each with what was expected', () => {
  const rows = [rowOf(CHECK, RIGHT, 11.6), rowOf({ name: '深色', expected: '一样' }, { verdict: 'look', found: '微信说 dark' }, 0), waitingRow(CHECK)];
  expect(summaryOf(rows)).toBe('1 项对，0 项不对，1 项要看一眼。');
  expect(selfCheckReport(rows.slice(0, 2), { app: '体验版', library: '3.8.0', weChat: '8.0.50', system: 'Android 9' }, 'Redmi 7A', '2026-11-28')).toBe([
    '还得清 真机自查',
    '2026-11-28，Redmi 7A，Android 9，微信 8.0.50，基础库 3.8.0，版本 体验版',
    '1 项对，0 项不对，1 项要看一眼。',
    '1. 文件：对（12 毫秒）。一样。应该：读回的一样',
    '2. 深色：看一眼（0 毫秒）。微信说 dark。应该：一样',
  ].join('\n'));
});
