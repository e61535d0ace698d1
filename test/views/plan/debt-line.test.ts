import { debtLine } from '../../../miniprogram/views/plan/debt-line';

const choice = (title: string, payoff: number | null, daysOverdue = 0, taken = true) => ({ id: title, title, detail: '', taken, payoff, daysOverdue });
const [own, other, third] = [choice('微粒贷', 2_160_184, 61), choice('另一家', 409_902), choice('借呗', 100, 3)];

test.each([
  ['none taken', [choice('微粒贷', 1, 1, false)], null],
  ['one', [own, choice('另一家', 1, 99, false)], { whose: '微粒贷', payoff: '21,601.84', overdue: '逾期 61 天' }],
  ['one on time', [other], { whose: '另一家', payoff: '4,099.02', overdue: '' }],
  ['two', [own, other], { whose: '微粒贷、另一家', payoff: '25,700.86', overdue: '最久逾期 61 天' }],
  ['more', [own, other, third], { whose: '微粒贷等 3 笔', payoff: '25,701.86', overdue: '最久逾期 61 天' }],
  ['one that can’t be calculated', [own, choice('日期错', null)], { whose: '微粒贷、日期错', payoff: '', overdue: '最久逾期 61 天' }],
])('%s', (_what, choices, line) => expect(debtLine(choices)).toEqual(line));
