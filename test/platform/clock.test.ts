import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { today, untilMidnight } from '../../miniprogram/platform/clock';

afterEach(() => jest.restoreAllMocks());

test.each([
  ['2026-11-22T00:00:00+08:00', '2026-11-22', 'midnight in Beijing'],
  ['2026-11-21T23:59:59.999+08:00', '2026-11-21', 'the last moment before'],
  ['2026-11-22T00:30:00+08:00', '2026-11-22', 'half past midnight, yesterday in UTC'],
  ['2026-11-22T07:59:59+08:00', '2026-11-22', 'a moment before midnight UTC'],
  ['2026-11-22T08:00:00+08:00', '2026-11-22', 'midnight UTC'],
  ['2026-11-22T23:59:59+08:00', '2026-11-22', 'late'],
  ['2026-11-21T18:00:00-05:00', '2026-11-22', 'evening in New York'],
  ['2025-12-31T23:59:59+08:00', '2025-12-31', 'the last second of a year'],
  ['2026-01-01T00:00:00+08:00', '2026-01-01', 'the first of the next'],
  ['2028-02-29T00:00:00+08:00', '2028-02-29', 'the leap day'],
  ['2028-02-29T23:59:59+08:00', '2028-02-29', 'the end of the leap day'],
  ['2028-03-01T00:00:00+08:00', '2028-03-01', 'the day after'],
  ['2000-01-01T00:00:00+08:00', '2000-01-01', 'the first day that the calculation takes'],
  ['2099-12-31T23:59:59+08:00', '2099-12-31', 'the last one'],
])('at %s it is %s: %s', (moment, day) => {
  jest.spyOn(Date, 'now').mockReturnValue(new Date(moment).getTime());
  expect(today()).toBe(day);
});

test.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('a phone set to %s counts the same days', (zone) => {
  const script = `
    const { transpileModule } = require('typescript');
    const source = require('fs').readFileSync(process.argv[1], 'utf8');
    const module_ = { exports: {} };
    new Function('exports', transpileModule(source, { compilerOptions: { module: 'commonjs' } }).outputText)(module_.exports);
    const at = (moment) => { Date.now = () => Date.parse(moment); return module_.exports.today(); };
    console.log(at('2026-11-21T15:59:59Z'), at('2026-11-21T16:00:00Z'));`;
  const file = resolve(__dirname, '../../miniprogram/platform/clock.ts');
  const out = execFileSync(process.execPath, ['-e', script, file], { env: { ...process.env, TZ: zone }, cwd: resolve(__dirname, '../..'), encoding: 'utf8' });
  expect(out.trim()).toBe('2026-11-21 2026-11-22');
});

test.each([
  ['2026-11-28T00:00:00+08:00', 24 * 3600],
  ['2026-11-28T23:59:59+08:00', 1],
  ['2026-11-28T16:00:00+00:00', 24 * 3600],
  ['2026-12-31T12:00:00-05:00', 23 * 3600],
])('at %s it is so many seconds until the next day in Beijing', (moment, seconds) => {
  jest.spyOn(Date, 'now').mockReturnValue(new Date(moment).getTime());
  expect(untilMidnight()).toBe(seconds * 1000);
});
