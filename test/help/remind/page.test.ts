import { AHEAD_CHOICES, HOUR_CHOICES, remindPage, type Chosen } from '../../../miniprogram/help/remind/page';
import { agreement, signed } from '../../pages/agreements';
import { LOAN, loan, paid } from '../../loans/loan';

const TODAY = '2026-10-20';
const CHOSEN: Chosen = { loanId: '', hour: '9', ahead: '1', named: false };
const page = (records = [LOAN], chosen: Partial<Chosen> = {}, today = TODAY) => remindPage(records, { ...CHOSEN, ...chosen }, today);

test('a monthly entry, at nine in Beijing on the due day, ringing the day before; it says nothing of the loan', () => {
  const { entries, basis } = page();
  expect(basis).toBe('按这笔借款的还款计划。');
  expect(entries).toEqual([{
    text: '每月 15 日还款，11月15日至 2027年1月15日共 3 次，提前 1 天 9:00 提醒',
    event: { title: '还款日', startTime: Date.UTC(2026, 10, 15, 1) / 1000, alarmOffset: 86_400, repeatEndTime: Date.UTC(2027, 0, 15, 2) / 1000 },
  }]);
});

test('named only where the person wants it, and only by the title', () => {
  expect(page([LOAN], { named: true }).entries[0]?.event.title).toBe('还款日：微粒贷');
  expect(JSON.stringify(page([LOAN], { named: true }).entries)).not.toMatch(/\d\.\d\d 元/);
});

test('days 29 to 31 are single entries', () => {
  const end = loan({ terms: { borrowedOn: '2026-01-31', dueDay: 31, firstDueOn: '2026-02-28' } });
  const { entries } = page([end], { ahead: '0', hour: '20' });
  expect(entries.map(({ text }) => text)).toEqual(['10月31日还款，当天 20:00 提醒', '11月30日还款，当天 20:00 提醒', '12月31日还款，当天 20:00 提醒', '2027年1月31日还款，当天 20:00 提醒']);
  expect(entries.every(({ event }) => event.alarmOffset === 0 && event.repeatEndTime === undefined)).toBe(true);
});

test('under an agreement its days count, and the page says so', () => {
  const record = signed(LOAN, agreement({ signedOn: '2026-10-01', firstDueOn: '2026-11-05' }));
  const { entries, basis } = page([record]);
  expect(basis).toBe('按 10月1日签的协议。');
  expect(entries[0]?.text).toMatch(/^每月 5 日还款，11月5日至 2029年10月5日共/);
});

test('the list names each day and what is unpaid of it', () => {
  expect(page().list.split('\n')[1]).toMatch(/^2026年11月15日应还 [\d,]+\.\d\d 元$/);
  expect(page().list).toContain('以官方账单为准');
});

test('loans with nothing to come are not offered; with none at all the page is empty', () => {
  const over = loan({ id: 'over', note: '还清的', repayments: [paid('2026-02-01', 9_000_000)] });
  const broken = loan({ id: 'broken', note: '坏的', terms: { termCount: 400 } });
  expect(page([over, broken, LOAN], { loanId: 'over' })).toMatchObject({ loanId: 'a', loans: [{ value: 'a', label: '微粒贷' }] });
  expect(page([over, broken])).toEqual({ loans: [], loanId: '', basis: '', entries: [], list: '' });
});

test('no reminder rings at night, whatever is chosen', () => {
  for (const { value: hour } of HOUR_CHOICES) {
    for (const { value: ahead } of AHEAD_CHOICES) {
      for (const { event } of page([LOAN], { hour, ahead }).entries) {
        const rings = new Date((event.startTime - event.alarmOffset + 8 * 3600) * 1000).getUTCHours();
        expect(rings >= 8 && rings < 22).toBe(true);
      }
    }
  }
});

test('a day whose reminder would have rung already rings as early as it still can, on its own', () => {
  const { entries } = page([LOAN], { ahead: '3' }, '2026-11-13');
  expect(entries.map(({ text, event }) => [text, event.alarmOffset])).toEqual([
    ['11月15日还款，提前 1 天 9:00 提醒', 86_400],
    ['12月15日还款，提前 3 天 9:00 提醒', 3 * 86_400],
    ['2027年1月15日还款，提前 3 天 9:00 提醒', 3 * 86_400],
  ]);
});

test('a loan in the agreement of another is reminded of through that one', () => {
  const carrier = signed(LOAN, agreement({ signedOn: '2026-10-01', firstDueOn: '2026-11-05', joined: ['j'] }));
  const joined = loan({ id: 'j', note: '并进去的' });
  const found = page([carrier, joined], { loanId: 'j' });
  expect([found.loanId, found.loans.map(({ value }) => value), found.basis]).toEqual(['a', ['a'], '按 10月1日签的协议。']);
});

test('money paid ahead is taken off the days that it covers', () => {
  const ahead = loan({ repayments: ['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => paid(`2026-${month}-15`, 560_000)) });
  const days = page([ahead], { ahead: '0' }).list.split('\n').filter((line) => /^\d/.test(line)).length;
  expect(days).toBeLessThanOrEqual(3);
});
