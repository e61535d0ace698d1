import { courtPage, deadlineEvent, lastDay, type CourtChosen } from '../../../miniprogram/help/court/page';
import { COURT_THINGS } from '../../../miniprogram/help/content/court-kinds';
import { loan, LOAN, paid } from '../../loans/loan';

const TODAY = '2026-03-24';
const chosen = (changes: Partial<CourtChosen> = {}): CourtChosen => ({ kind: 'suit', receivedOn: '2026-03-20', loanIds: [], ...changes });

test.each([
  ['suit', '2026-03-20', '2026-04-04'], ['order', '2026-03-20', '2026-04-04'], ['judgment', '2026-02-14', '2026-03-01'], ['order', '2028-02-20', '2028-03-06'],
  ['message', '2026-03-20', null], ['mediation', '2026-03-20', null], ['suit', '', null], ['suit', '2026-3-1', null],
] as const)('%s that came on %j: %s is the last day', (kind, receivedOn, last) => {
  expect(lastDay(chosen({ kind, receivedOn }))).toBe(last);
});

test.each([
  ['2026-03-20', '4月4日是交答辩状的最后一天，还有 11 天。', false],
  ['2026-03-09', '3月24日是交答辩状的最后一天，就是今天。', false],
  ['2026-03-08', '3月23日是交答辩状的最后一天，已经过了 1 天。马上问一问还能做什么。', true],
])('came on %s', (receivedOn, deadline, isPast) => {
  expect(courtPage([], chosen({ receivedOn }), TODAY)).toMatchObject({ deadline, isPast });
});

test('the calendar names neither a court nor a debt', () => {
  const event = deadlineEvent('2026-04-04');
  expect(event.title).not.toMatch(/法院|借款|还|债/);
  expect(new Date(event.startTime * 1000).toISOString()).toBe('2026-04-04T01:00:00.000Z');
});

test('what to bring: the chosen loans alone, every repayment by day, our figure', () => {
  const other = loan({ id: 'b', lender: '某银行' });
  const { bring } = courtPage([loan({ repayments: [paid('2026-03-01', 100_000), paid('2026-02-15', 563_350)] }), other], chosen({ loanIds: ['a'] }), TODAY);
  expect(bring).toContain('1. 2026年1月15日借了 57,000.00 元，分 12 期');
  expect(bring).toContain('2026年2月15日还 5,633.50 元\n2026年3月1日还 1,000.00 元');
  expect(bring).toContain('截至 2026年3月24日，');
  expect(bring.match(/借了/g)).toHaveLength(1);
  expect(courtPage([LOAN], chosen(), TODAY).bring).toBe('');
});

test('each kind rests on facts, and none tells to sit still', () => {
  for (const { facts, todo } of COURT_THINGS) {
    expect([facts.length > 1, todo.length > 0]).toEqual([true, true]);
    expect(todo.join('')).not.toMatch(/挂断|不用管|不理/);
  }
});
