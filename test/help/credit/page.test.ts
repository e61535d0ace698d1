import { creditPage } from '../../../miniprogram/help/credit/page';
import { agreement, signed } from '../../pages/agreements';
import { loan, paid } from '../../loans/loan';

test('a year a row, the latest first, twelve cells; read aloud in words', () => {
  const [card] = creditPage([loan({ terms: { borrowedOn: '2025-11-15', firstDueOn: '2025-12-15' }, repayments: [paid('2025-12-15', 563_350)] })], '2026-02-20');
  expect(card?.years.map(({ year }) => year)).toEqual(['2026', '2025']);
  expect(card?.years[1]?.cells.map(({ mark }) => mark).join('|')).toBe('||||||||||*|N');
  expect(card?.years.map(({ label }) => label)).toEqual(['2026年：1月 标 1，2月 标 2', '2025年：11月 没有到期的款，12月 正常']);
  expect(card?.years[0]?.cells.filter(({ bad }) => bad).map(({ month }) => month)).toEqual([1, 2]);
});

test('says when a bad record would end, and that it has not ended, and promises nothing after a signing', () => {
  const lines = (record: ReturnType<typeof loan>, today: string) => creditPage([record], today)[0]?.lines;
  expect(lines(loan({ repayments: [paid('2026-02-15', 563_350)] }), '2026-03-10')).toEqual(['按你记的还款，没有逾期过。']);
  expect(lines(loan(), '2026-03-24')).toEqual(['2月16日起逾期，到现在最长 37 天，还没有结束。把逾期的部分全部还清那天，才开始算 5 年。']);
  expect(lines(loan({ repayments: [paid('2026-03-01', 600_000)] }), '2026-03-10')).toEqual(['2月16日起逾期，最长 14 天，3月1日补齐。这段记录保存到 2031年3月1日，之后应当删除。']);
  expect(lines(signed(loan(), agreement()), '2026-12-01')?.[0]).toMatch(/^2月16日起逾期，最长 279 天，11月22日签了协议。.*不要当作已经结束/);
});

test('a loan in the agreement of another ends there; one that cannot be calculated says so', () => {
  const carrier = signed({ ...loan({ id: 'a', note: '一' }) }, agreement({ joined: ['b'] }));
  const [, joined] = creditPage([carrier, loan({ id: 'b', note: '二' })], '2027-03-01');
  expect(joined?.years[0]?.label).toMatch(/11月 标 7$/);
  expect(joined?.lines.slice(-1)).toEqual(['2026年11月22日并进「微粒贷 · 一」的协议，之后看那一笔。']);
  const [odd] = creditPage([loan({ terms: { borrowedOn: '2026-05-01', firstDueOn: '2026-06-01' }, repayments: [paid('2026-04-01', 100)] })], '2026-07-01');
  expect([odd?.years, odd?.lines[0]?.startsWith('这笔借款的条件算不出来')]).toEqual([[], true]);
});
