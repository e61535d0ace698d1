import { agreedInstallments, LIMITS, planInstallments } from '../../../miniprogram/calc';
import { errorOf } from './error-of';

const MONTHS = ['2026-12-15', '2027-01-15', '2027-02-15', '2027-03-15'];
const rows = (...amounts: number[]) => amounts.map((amount, index) => ({ dueOn: MONTHS[index] ?? '', amount }));
const partsOf = (financed: number, ...amounts: number[]) =>
  agreedInstallments(financed, rows(...amounts)).map(({ principal, interest }) => [principal, interest]);

test.each<[string, number, number[], number[][]]>([
  ['without interest, all of it is principal', 90_000, [30_000, 30_000, 30_000], [[30_000, 0], [30_000, 0], [30_000, 0]]],
  ['with interest, in proportion', 90_000, [33_000, 33_000, 33_000], [[30_000, 3_000], [30_000, 3_000], [30_000, 3_000]]],
  // 100 × 1/3 = 33.33, 66.67, 100
  ['a rest is carried along', 10_000, [4_000, 4_000, 4_000], [[3_333, 667], [3_334, 666], [3_333, 667]]],
  ['steps', 60_000, [10_000, 20_000, 40_000], [[8_571, 1_429], [17_143, 2_857], [34_286, 5_714]]],
  ['one payment', 5_000, [5_001], [[5_000, 1]]],
  ['a payment of a fen beside a large one', 10_000, [1, 19_999], [[1, 0], [9_999, 10_000]]],
])('%s', (_what, financed, amounts, want) => expect(partsOf(financed, ...amounts)).toEqual(want));

test('the rows keep their dates, and are counted from 1', () => {
  expect(agreedInstallments(60_000, rows(30_000, 31_000))).toEqual([
    { number: 1, dueOn: '2026-12-15', principal: 29_508, interest: 492 },
    { number: 2, dueOn: '2027-01-15', principal: 30_492, interest: 508 },
  ]);
});

test('amounts whose product is beyond a safe integer are shared exactly', () => {
  const shared = agreedInstallments(LIMITS.principal.max, rows(LIMITS.payment.max, LIMITS.payment.max, LIMITS.payment.max));
  expect(shared.map(({ principal }) => principal)).toEqual([3_333_333_333, 3_333_333_334, 3_333_333_333]);
});

test('of a plan with equal payments they repay the same by each date, but for a fen of rounding', () => {
  const plan = planInstallments({
    debt: { principal: 57_000_00, interest: 0, penalty: 0, lateFee: 0 }, signedOn: '2026-01-01', termCount: 36, firstDueOn: '2026-02-01', price: { kind: 'total-interest', amount: 7_000_00 },
  });
  const agreed = agreedInstallments(plan.financed, plan.installments.map(({ dueOn, principal, interest }) => ({ dueOn, amount: principal + interest })));
  let [asPlanned, asAgreed] = [0, 0];
  agreed.forEach(({ principal }, index) => {
    asPlanned += plan.installments[index]?.principal ?? 0;
    asAgreed += principal;
    expect(Math.abs(asAgreed - asPlanned)).toBeLessThan(100);
  });
  expect(asAgreed).toBe(57_000_00);
});

const SIXTY_ONE = Array.from({ length: 61 }, (_, index) => ({ dueOn: `20${20 + index}-01-01`, amount: 10_000 }));

test.each<[string, unknown, unknown, string]>([
  ['no number', '1', rows(100), 'not-an-integer financed'],
  ['no list', 100, null, 'unknown rows'],
  ['no row', 100, [undefined], 'unknown rows[0]'],
  ['a hole', 100, new Array(1), 'unknown rows[0]'],
  ['no date', 100, [{ dueOn: '2026-02-30', amount: 100 }], 'not-a-date rows[0].dueOn'],
  ['no amount', 100, [{ dueOn: '2026-02-28', amount: 0.5 }], 'not-an-integer rows[0].amount'],
  ['nothing financed', 0, rows(100), 'out-of-range financed 100'],
  ['too much financed', LIMITS.principal.max + 1, rows(100), `out-of-range financed ${LIMITS.principal.max}`],
  ['no rows', 100, [], 'out-of-range rows 1'],
  ['61 rows', 1_000_000, SIXTY_ONE, 'out-of-range rows 60'],
  ['less than a yuan a row', 299, rows(100, 100, 100), 'out-of-range rows 2'],
  ['a payment of nothing', 100, rows(0), 'out-of-range rows[0].amount 1'],
  ['a negative payment', 200, rows(300, -1), 'out-of-range rows[1].amount 1'],
  ['too large a payment', 200, rows(300, LIMITS.payment.max + 1), `out-of-range rows[1].amount ${LIMITS.payment.max}`],
  ['a date after 2099', 100, [{ dueOn: '2100-01-01', amount: 100 }], 'out-of-range rows[0].dueOn 2099-12-31'],
  ['the same date twice', 200, [...rows(100), ...rows(100)], 'order rows[1].dueOn 2026-12-15'],
  ['dates that fall', 300, [...rows(100, 100), { dueOn: '2026-12-31', amount: 100 }], 'order rows[2].dueOn 2027-01-15'],
  ['too little in all', 301, rows(100, 200), 'not-repayable rows 301'],
  ['the order before the sum', 1_000, [...rows(100), ...rows(100)], 'order rows[1].dueOn 2026-12-15'],
])('%s', (_what, financed, list, want) => expect(errorOf(() => agreedInstallments(financed as never, list as never))).toBe(want));

test.each([
  ['as much as is financed', 300, rows(100, 200)],
  ['sixty rows', 6_000, SIXTY_ONE.slice(0, 60)],
])('%s is enough', (_what, financed, list) => expect(errorOf(() => agreedInstallments(financed, list))).toBe('none'));
