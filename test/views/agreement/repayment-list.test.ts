import * as fc from 'fast-check';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { repaymentList } from '../../../miniprogram/views/repayment-list';
import { agreement, signed } from '../../pages/agreements';
import { loan, paid } from '../../loans/loan';
import { fenOf, partsIn, sumOf } from '../amounts';
import { randomAgreedLoan } from '../random-agreements';

const rows = (records: LoanRecord[], today: string) => repaymentList(records, today, '').months.flatMap((month) => month.rows);
const said = (records: LoanRecord[], today: string) => rows(records, today).map(({ day, tone, status }) => [day, tone, status]);

const PAID_BEFORE = [paid('2026-02-15', 563_350), paid('2026-03-20', 100_000)];

describe('each repayment is told by the terms of its day', () => {
  const record = signed(loan({ repayments: [...PAID_BEFORE, paid('2026-11-22', 500_000), paid('2026-12-20', 170_000), paid('2027-01-15', 200_000)] }), agreement({ down: 500_000 }));

  test('before, on and after the day of signing', () => {
    expect(said([record], '2027-01-20')).toEqual([
      ['1月15日', 'late', '协议第 1–2 期，逾期 31 天还'],
      ['2026年12月20日', 'late', '协议第 1 期，部分，逾期 5 天还'],
      ['2026年11月22日', 'on-time', '协议首付，按时'],
      ['2026年3月20日', 'late', '第 2 期，部分，逾期 5 天还'],
      ['2026年2月15日', 'on-time', '第 1 期，按时'],
    ]);
  });

  test('what was split before the signing is split the same ever after', () => {
    const before = rows([signed(LOAN_BEFORE)], '2026-11-21').map(({ detail }) => detail);
    expect(rows([record], '2027-01-20').slice(-2).map(({ detail }) => detail)).toEqual(before);
  });
  const LOAN_BEFORE = loan({ repayments: PAID_BEFORE });

  test('one down payment for several', () => {
    const several = signed(loan({ repayments: [paid('2027-02-20', 1_500_000)] }), agreement({ down: 500_000 }));
    expect(said([several], '2027-02-20')).toEqual([['2月20日', 'late', '协议首付、第 1–3 期，逾期 90 天还']]);
  });

  test('taken back, all of it is told by the old terms', () => {
    const back = { ...record, agreements: [{ ...agreement({ down: 500_000 }), takenBackOn: '2027-01-20' }] };
    expect(rows([back], '2027-01-20')).toEqual(rows([{ ...record, agreements: [] }], '2027-01-20'));
  });
});

test('money left over at the signing stays with its payment, and says that it is not in the agreement', () => {
  const ahead = signed(loan({ repayments: [paid('2026-01-20', 51_850)] }), agreement({ signedOn: '2026-02-01', firstDueOn: '2026-03-01' }));
  expect(rows([ahead], '2026-03-01')).toMatchObject([{ amount: '518.50', detail: '还没抵扣', parts: [], tone: 'none', status: '换计划时还没抵扣，没有算进后面的计划' }]);
  expect(said([ahead], '2026-01-25')).toEqual([['1月20日', 'none', '还没到还款日，先留在账上']]);
});

test('on a loan that was joined to the agreement of another, repayments since are no part of it', () => {
  const lead = signed(loan({ id: 'lead' }), agreement({ joined: ['a'] }));
  const joined = loan({ repayments: [...PAID_BEFORE, paid('2026-12-01', 9_900)] });
  expect(said([lead, joined], '2026-12-05')).toEqual([
    ['12月1日', 'none', '并入协议以后记的，没有算进协议'], ['3月20日', 'late', '第 2 期，部分，逾期 5 天还'], ['2月15日', 'on-time', '第 1 期，按时'],
  ]);
  const { total, parts } = repaymentList([lead, joined], '2026-12-05', 'a');
  expect([total, parts.find(({ name }) => name === '还没抵扣')?.amount]).toEqual(['6,732.50', '99.00']);
  expect(said([joined], '2026-12-05')[0]).toEqual(['12月1日', 'late', '第 2 期，部分，逾期 261 天还']);
});

test.each<[string, LoanRecord, number]>([
  ['an agreement that can not be calculated', signed(loan({ repayments: PAID_BEFORE }), { ...agreement(), installments: [] }), 0],
  ['terms that could not before it', signed(loan({ terms: { dueDay: 40 }, repayments: PAID_BEFORE }), agreement()), 0],
  ['terms that could not, with no repayments then', signed(loan({ terms: { dueDay: 40 }, repayments: [paid('2026-11-22', 100)] }), agreement({ down: 100 })), 1],
])('a loan with %s is named whole, and never half listed', (_what, record, count) => {
  expect(repaymentList([record], '2026-12-01', '')).toMatchObject({ count, unreadable: count === 0 ? ['微粒贷'] : [] });
});

const PARTS = ['本金', '利息', '罚息', '违约金', '还没抵扣'];

test('over any loans, agreements and joins, every repayment made by today stands once, and the columns add up', () => {
  fc.assert(
    fc.property(fc.array(randomAgreedLoan, { minLength: 1, maxLength: 3 }), fc.boolean(), (loans, join) => {
      const today = loans.map((one) => one.today).sort().at(-1) ?? '';
      const records = loans.map(({ record }, place) => ({
        ...record,
        id: String(place),
        repayments: record.repayments.map((one) => ({ ...one, id: `${place}-${one.id}` })),
        agreements: (record.agreements ?? []).map((one) => ({ ...one, joined: join ? [String((place + 1) % loans.length)] : [] })),
      }));
      const { months, total, parts, count, unreadable } = repaymentList(records, today, '');
      const listed = months.flatMap((month) => month.rows);
      const made = records.flatMap(({ repayments }) => repayments.filter(({ paidOn }) => paidOn <= today));
      expect(unreadable).toEqual([]);
      expect(listed.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
      expect(count).toBe(made.length);
      expect(fenOf(total)).toBe(made.reduce((all, { amount }) => all + amount, 0));
      const went = listed.map(({ detail, amount }) => partsIn(detail, amount));
      went.forEach((of, place) => expect(PARTS.reduce((all, part) => all + (of[part] ?? 0), 0)).toBe(fenOf(listed[place]?.amount ?? '')));
      expect(sumOf(parts.map(({ amount }) => amount))).toBe(fenOf(total));
      expect(parts.map(({ name, amount }) => [name, fenOf(amount)])).toEqual(PARTS.map((part) => [part, went.reduce((all, of) => all + (of[part] ?? 0), 0)] as const).filter(([, fen]) => fen > 0));
      for (const { status } of listed) expect(status).not.toMatch(/第 0 期|undefined|NaN/);
    }),
    { numRuns: 200 },
  );
});
