import { steppedSchedule, sum, type SteppedLoan } from '../../../miniprogram/calc';

const LEFT: SteppedLoan = { principal: 1_000_000, startOn: '2026-02-15', dueDay: 20, annualRate: '0.048', steps: [], termCount: 12, payment: 0 };
const of = (changes: Partial<SteppedLoan> = {}) => steppedSchedule({ ...LEFT, ...changes });
const paid = (changes?: Partial<SteppedLoan>) => of(changes).map(({ principal, interest }) => principal + interest);

/** 10,000.00 × 0.004 ÷ (1 − 1.004^−12) = 855.16; the tables of both cases were made with decimals, outside of this repository. */
test('by the formula, and the last takes the rest', () => {
  expect(paid()).toEqual(Array.from({ length: 12 }, () => 85_516));
  expect(of().map(({ interest }) => interest)).toEqual([4_000, 3_674, 3_347, 3_018, 2_688, 2_357, 2_024, 1_690, 1_355, 1_018, 680, 341]);
});

test('a new rate holds from the first month that begins under it, and makes the payment anew', () => {
  // The month of April 1 began on March 20: 4.8% still. After it 7,544.73 are left over nine terms at 0.3%.
  const rows = of({ steps: [{ from: '2026-04-01', annualRate: '0.036' }] });
  expect(rows.map(({ principal, interest }) => principal + interest)).toEqual([85_516, 85_516, 85_516, ...Array.from({ length: 8 }, () => 85_093), 85_091]);
  expect(rows.map(({ interest }) => interest)).toEqual([4_000, 3_674, 3_347, 2_263, 2_015, 1_766, 1_516, 1_265, 1_013, 761, 508, 255]);
});

test.each<[string, Partial<SteppedLoan>, number[]]>([
  ['a step that held before is the rate', { annualRate: '0.09', steps: [{ from: '2026-01-01', annualRate: '0.048' }], termCount: 1 }, [1_004_000]],
  // 3,400.22 at 1% a month; of the 6,699.78 left 3,375.04 at 0.5%; then the rest without interest.
  ['steps in any order', { steps: [{ from: '2026-03-10', annualRate: '0' }, { from: '2026-02-16', annualRate: '0.06' }], annualRate: '0.12', termCount: 3 }, [340_022, 337_504, 335_824]],
  ['a step that came after the last due day, before it begins', { annualRate: '0.12', steps: [{ from: '2026-02-01', annualRate: '0' }], termCount: 1 }, [1_000_000]],
  ['a payment told that comes out even', { annualRate: '0', termCount: 0, payment: 250_000 }, [250_000, 250_000, 250_000, 250_000]],
  ['a payment told', { termCount: 0, payment: 400_000 }, [400_000, 400_000, 207_242]],
  ['a payment told, and a new rate for what is left of its terms', { termCount: 0, payment: 400_000, steps: [{ from: '2026-03-20', annualRate: '0.12' }] }, [400_000, 400_000, 208_480]],
  ['without interest', { annualRate: '0', termCount: 3 }, [333_333, 333_333, 333_334]],
])('%s', (_what, changes, amounts) => expect(paid(changes)).toEqual(amounts));

test('due days, and all of the principal', () => {
  expect(of({ dueDay: 31, startOn: '2026-01-31', termCount: 3 }).map(({ dueOn }) => dueOn)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  expect(of({ startOn: '2026-02-20' })[0]?.dueOn).toBe('2026-03-20');
  expect(sum(of({ termCount: 360, steps: [{ from: '2030-01-01', annualRate: '0.03' }] }).map(({ principal }) => principal))).toBe(1_000_000);
});

test('a payment told may take 360 terms, and no more', () => {
  expect(of({ annualRate: '0', termCount: 0, payment: 2_778 })).toHaveLength(360);
  expect(() => of({ annualRate: '0', termCount: 0, payment: 2_777 })).toThrow(expect.objectContaining({ code: 'not-repayable', field: 'payment' }) as Error);
});

test.each<[string, string, object]>([
  ['not-repayable', 'payment', { termCount: 0, payment: 4_000 }],
  ['out-of-range', 'termCount', { termCount: 0 }],
  ['out-of-range', 'termCount', { termCount: 361 }],
  ['out-of-range', 'principal', { principal: 1 }],
  ['out-of-range', 'dueDay', { dueDay: 0 }],
  ['out-of-range', 'annualRate', { steps: [{ from: '2026-04-01', annualRate: '4' }] }],
  ['not-a-date', 'steps[0].from', { steps: [{ from: '2026-02-30', annualRate: '0.04' }] }],
  ['not-a-number', 'annualRate', { annualRate: '很低' }],
  ['not-an-integer', 'payment', { payment: 0.5 }],
  ['out-of-range', 'payment', { payment: -1 }],
  ['not-a-date', 'startOn', { startOn: '2026-02-30' }],
  ['out-of-range', 'startOn', { startOn: '1899-12-31' }],
  ['not-a-number', 'steps[0].annualRate', { steps: [{ from: '2026-04-01', annualRate: '很低' }] }],
])('%s on %s', (code, field, changes) => {
  expect(() => of(changes)).toThrow(expect.objectContaining({ code, field }) as Error);
});

test('what is no record is said', () => {
  expect(() => steppedSchedule(null as never)).toThrow(expect.objectContaining({ field: 'loan' }) as Error);
});
