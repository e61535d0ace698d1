import type { LoanRecord } from '../../miniprogram/ledger/records';
import { lookDays } from '../../miniprogram/months/progress/days';
import { Reckoning, type ProgressFigures } from '../../miniprogram/months/progress/reckoning';
import { progressPage } from '../../miniprogram/months/progress/view';
import { agreement, signed } from '../pages/agreements';
import { loan, LOAN, paid } from '../loans/loan';

function reckoned(records: readonly LoanRecord[], today: string): ProgressFigures {
  const reckoning = new Reckoning(records, today);
  while (!reckoning.isOver) reckoning.step();
  return reckoning.figures;
}

const page = (records: readonly LoanRecord[], today: string) => progressPage(reckoned(records, today), today);
const amounts = ({ compared }: ReturnType<typeof page>) => compared?.rows.map(({ amount }) => amount);

/** Overdue since 2026-02-16 and caught up on 2026-02-25 with 4,750.00 + 883.50 + 35.63 of penalty. */
const CAUGHT_UP = loan({ repayments: [paid('2026-02-25', 566_913)] });

test.each([
  ['a drawdown today', ['2026-03-31'], '2026-03-31', ['2026-03-31']],
  ['ends of months, a leap day among them', ['2024-01-10', '2024-03-01'], '2024-03-15', ['2024-01-10', '2024-01-31', '2024-02-29', '2024-03-15']],
  ['today is the end of a month', ['2026-01-31'], '2026-02-28', ['2026-01-31', '2026-02-28']],
  ['nothing drawn yet', ['2026-05-01'], '2026-04-30', []],
])('looks at %s', (_, drawn, today, days) => {
  expect(lookDays(drawn.map((borrowedOn) => loan({ terms: { borrowedOn } })), today)).toEqual(days);
});

test('57,000 unpaid: the drawdown, what it owes at the end of January, and on the 25th of February', () => {
  // 16 days × 28.50 at the end of January; on the 25th as the law's example has it.
  expect(reckoned([LOAN], '2026-02-25').owed).toEqual([5_700_000, 5_745_600, 5_818_038]);
});

describe('against staying overdue', () => {
  test('nothing is said where nothing was paid since the first day overdue', () => {
    expect(page([LOAN], '2026-02-25').compared).toBeNull();
  });

  test('nothing is said of a loan that was never overdue', () => {
    expect(page([loan({ repayments: [paid('2026-02-15', 563_350)] })], '2026-03-14').compared).toBeNull();
  });

  test('caught up on day 10: the penalty of 17 more days didn’t arise, 96.19 − 35.63', () => {
    const shown = page([CAUGHT_UP], '2026-03-14');
    expect(shown.compared).toMatchObject({ label: '比一直不还少了（元）', amount: '60.56', remark: '' });
    expect(amounts(shown)).toEqual(['58,685.07', '−52,955.38', '−5,669.13', '60.56']);
    expect(shown.compared?.each).toEqual(['「微粒贷」从2月16日算起，少 60.56 元']);
  });

  test('what the lender gave up is its own number, and no saving', () => {
    const waived = loan({ repayments: [paid('2026-02-25', 563_350, { waived: { penalty: 3_563 } })] });
    const shown = page([waived], '2026-03-14');
    expect(amounts(shown)).toEqual(['58,685.07', '−52,955.38', '−5,633.50', '−35.63', '60.56']);
    expect(shown.paid.waived).toEqual(['还款和结清时对方减免了 35.63 元。']);
  });

  test('an agreement signed in time: from the day of signing on, by the contract', () => {
    const debt = { principal: 5_700_000, interest: 74_100, penalty: 0, lateFee: 0 };
    const agreed = signed(loan({ repayments: [paid('2026-03-10', 481_175)] }), agreement({ signedOn: '2026-02-10', firstDueOn: '2026-03-10', terms: 12, perTerm: 481_175, debt, waived: { ...debt, principal: 0, interest: 0 } }));
    const shown = page([agreed], '2026-03-24');
    // 57,000 + 883.50 + 731.50 + 213.75 of interest + 131.81 + 32.06 of penalty, against 57,741.00 without any.
    expect(amounts(shown)).toEqual(['58,992.62', '−52,929.25', '−4,811.75', '1,251.62']);
    expect(shown.kept).toEqual(['协议约好的 1 次里，按时还了 1 次。']);
  });

  test('debts in one agreement are compared together; it may come dearer, and then says so', () => {
    const debt = { principal: 12_000_000, interest: 0, penalty: 0, lateFee: 0 };
    const carrier = signed(loan(), agreement({ signedOn: '2026-02-25', firstDueOn: '2026-03-25', terms: 12, perTerm: 1_000_000, debt, waived: { ...debt, principal: 0 }, joined: ['b'] }));
    const shown = page([carrier, loan({ id: 'b', lender: '另一家', repayments: [paid('2026-02-15', 563_350)] })], '2026-02-25');
    expect(shown.owed).toBe('120,000.00');
    expect(shown.compared?.each).toEqual([expect.stringMatching(/^「微粒贷」从2月16日、「另一家」从2月25日算起，一共多 [\d,.]+ 元$/)]);
    expect(shown.compared?.label).toBe('比一直不还多了（元）');
    expect(shown.compared?.remark).not.toBe('');
  });

  test('a bill without its principal is in no comparison, nor what is in one agreement with it', () => {
    expect(page([{ ...CAUGHT_UP, amountsOnly: true }], '2026-03-14').compared).toBeNull();
  });
});

describe('terms', () => {
  const kept = (record: LoanRecord, today: string) => reckoned([record], today).byContract;

  test.each<[string, LoanRecord, string, number, number]>([
    ['nothing has fallen due', LOAN, '2026-02-14', 0, 0],
    ['the due day isn’t over', LOAN, '2026-02-15', 0, 0],
    ['paid on the due day', loan({ repayments: [paid('2026-02-15', 563_350)] }), '2026-02-15', 1, 1],
    ['overdue', LOAN, '2026-02-16', 1, 0],
    ['paid late', CAUGHT_UP, '2026-03-14', 1, 0],
    ['paid late within the days of grace', loan({ repayments: [paid('2026-02-17', 563_350)], terms: { overdueRules: { graceDays: 3 } } }), '2026-03-14', 1, 1],
    ['the last fen late', loan({ repayments: [paid('2026-02-15', 563_349), paid('2026-02-16', 1)] }), '2026-03-14', 1, 0],
    ['paid off in the second period: no term after the one it was for', loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-03-01', 6_000_000)] }), '2026-12-31', 2, 2],
    ['everything made due: what wasn’t due by itself is no term', loan({ terms: { acceleratedOn: '2026-03-01' } }), '2026-06-30', 1, 0],
    ['closed by the lender', loan({ repayments: [paid('2026-03-10', 500_000, { closes: true })] }), '2026-12-31', 2, 1],
  ])('%s', (_, record, today, due, inTime) => expect(kept(record, today)).toEqual({ due, inTime }));
});

test('what was paid goes to its parts, with what is left over and what was given up in an agreement', () => {
  const debt = { principal: 5_225_000, interest: 0, penalty: 10_000, lateFee: 0 };
  const agreed = signed({ ...CAUGHT_UP, repayments: [...CAUGHT_UP.repayments, paid('2026-03-02', 100)] }, agreement({ signedOn: '2026-03-01', firstDueOn: '2026-04-01', terms: 10, perTerm: 522_500, debt, waived: { ...debt, principal: 0 } }));
  expect(page([agreed], '2026-03-10').paid).toEqual({
    total: '5,670.13',
    parts: [
      { name: '本金', amount: '4,750.00', percent: 83 },
      { name: '利息', amount: '883.50', percent: 15 },
      { name: '罚息', amount: '35.63', percent: 0 },
      { name: '违约金', amount: '0.00', percent: 0 },
      { name: '账上多付的钱（溢缴款）', amount: '1.00', percent: 0 },
    ],
    waived: ['签的协议里写明减免 100.00 元；有条件的，要照条件还完才算数。'],
    remark: '按协议还的，本金里含协议并入的利息、罚息。',
  });
});

describe('the page', () => {
  test('without loans is empty, and with a broken one names it', () => {
    expect(page([], '2026-03-14')).toMatchObject({ isEmpty: true, leftOut: '', chart: null, months: [] });
    expect(progressPage(reckoned([LOAN], '2026-03-14'), '2026-03-14', true).leftOut).toMatch(/^只算借款：其他欠款.*没有算进来。$/);
    expect(page([loan({ terms: { termCount: 400 } })], '2026-03-14')).toMatchObject({ isEmpty: true, leftOut: '「微粒贷」算不出来，没有算进去。' });
  });

  test('says what changed against the end of last month, and against the most', () => {
    expect(page([CAUGHT_UP], '2026-03-14').changes).toEqual(['比上个月底多 365.75 元。', '2026年1月欠得最多，57,456.00 元；到今天少了 4,500.62 元。']);
    expect(page([LOAN], '2026-02-25').changes).toEqual(['比上个月底多 724.38 元。']);
    expect(page([LOAN], '2026-01-15').changes).toEqual([]);
  });

  test('what is settled and closed still counts in what was paid', () => {
    const settled = loan({ repayments: [paid('2026-02-15', 5_788_350)] });
    expect(page([settled], '2026-05-20')).toMatchObject({ owed: '0.00', paid: { total: '57,883.50' }, kept: ['合同到期的 1 期里，按时还了 1 期。'] });
  });

  test('thirteen months stand by themselves, before them it goes by years', () => {
    const long = loan({ terms: { borrowedOn: '2021-11-10', firstDueOn: '2021-12-10', dueDay: 10, termCount: 72 }, repayments: [paid('2021-12-10', 100_000), paid('2023-05-01', 200_000), paid('2026-11-03', 300_000)] });
    const { months } = page([long], '2026-11-22');
    expect(months.map(({ label }) => label)).toEqual([
      '今天', '2026年10月底', '2026年9月底', '2026年8月底', '2026年7月底', '2026年6月底', '2026年5月底', '2026年4月底', '2026年3月底', '2026年2月底', '2026年1月底', '2025年12月底', '2025年11月底',
      '2025年10月底', '2024年底', '2023年底', '2022年底', '2021年底',
    ]);
    expect(months.map(({ what }) => what).filter(Boolean)).toEqual(['还了 3,000.00', '还了 2,000.00', '还了 1,000.00，新借 57,000.00']);
  });
});
