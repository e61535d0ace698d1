import * as fc from 'fast-check';
import { addDays } from '../../miniprogram/calc';
import { readInstallmentLines } from '../../miniprogram/typed/installment-lines';
import { yuan } from '../../miniprogram/text/money';

const ROW = { dueOn: '2026-12-22', amount: 177_778 };

test.each([
  '2026-12-22 1777.78',
  '2026-12-22 1,777.78',
  '2026-12-22\t1,777.78元',
  '2026-12-22,1777.78',
  '2026-12-22：1,777.78 元',
  '2026-12-22 ¥1,777.78',
  '2026-12-22 ￥1777.78',
  '2026/12/22 1777.78',
  '2026.12.22 1777.78',
  '2026年12月22日 1777.78',
  '2026年12月22日：1777.78元',
  '2026 年 12 月 22 日 1777.78',
  '2026年12月22日1777.78元',
  '2026年12月22,1777.78',
  '２０２６－１２－２２　１７７７．７８',
  '第1期 2026-12-22 1777.78',
  '第 1 期：2026-12-22 1777.78',
  '第36期2026年12月22日 1777.78',
  '36期 2026-12-22 1777.78',
  '第1期 2026-12-22 应还 1,777.78 元',
  '2026-12-22 第01期 应还¥1,777.78',
  '2026-12-22 第 1 期 1777.78',
  '2026年12月22日 本期应还：1777.78元 待还',
  '1. 2026-12-22 1777.78',
  '12) 2026-12-22 1777.78',
  '12） 2026-12-22 1777.78',
  '1、 2026-12-22 1777.78',
  '  2026-12-22   1777.78  ',
  '\ufeff2026-12-22 1777.78\r',
])('%j is a payment', (line) => {
  expect(readInstallmentLines(line)).toEqual({ ok: true, value: [ROW] });
});

test.each(['1、2026-12-22 1777.78', '1.2026-12-22 1777.78', '1)2026年12月22日 1777.78', '36．2026/12/22 1777.78'])('a number without a space before the date, as in %j, is no part of it', (line) => {
  expect(readInstallmentLines(line)).toEqual({ ok: true, value: [ROW] });
});

test.each([
  '2026-12-22 1,777.78 本金 1,568.55 利息 209.23',
  '2026-12-22 本金1568.55元 利息209.23元',
  '2026-12-22：应还 1,777.78 元（本金 1,568.55 + 利息 209.23）',
  '第 1 期 2026-12-22，1777.78，利息：209.23，本金：1568.55',
  '2026年12月22日 本金 1568.55，利息 209.23，合计 1777.78元',
])('%j names its parts', (line) => {
  expect(readInstallmentLines(line)).toEqual({ ok: true, value: [{ ...ROW, parts: { principal: 156_855, interest: 20_923 } }] });
});

test.each<[string, string]>([
  ['2026-12-22 1777.79 本金 1568.55 利息 209.23', '第 1 行的金额不等于本金加利息'],
  ['2026-12-22 1777 78 本金 1568.55 利息 209.23', '第 1 行有几个数，分不清哪个是应还的：每行只留日期、金额、本金、利息'],
  ['2026-12-22 本金 0 利息 0', '第 1 行的金额要大于 0'],
  ['2026-12-22 本金 1,5 利息 209.23', '第 1 行：本金里逗号或空格的位置不对，可以不写，如 57000'],
])('parts in %j are refused: %s', (typed, problem) => {
  expect(readInstallmentLines(typed)).toEqual({ ok: false, problem });
});

test('ten thousand signs of a line are read at once', () => {
  for (const piece of ['本金', '本金 ', ' ', ',', '本金 1,利息 ', '：']) {
    const started = performance.now();
    readInstallmentLines(`2026-12-22 本金 利息${piece.repeat(10_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  }
});

test('characters that nobody sees are nothing', () => {
  expect(readInstallmentLines('\u200b2026-12\u200b-22 1777.78\u200b\n\u200b\n')).toEqual({ ok: true, value: [ROW] });
});

test('one digit of a month or a day is enough', () => {
  expect(readInstallmentLines('2026-1-2 5\n2026年3月4日 0.01')).toEqual({ ok: true, value: [{ dueOn: '2026-01-02', amount: 500 }, { dueOn: '2026-03-04', amount: 1 }] });
});

test('amounts are read as everywhere', () => {
  expect(readInstallmentLines('2026-12-22 5.7万\n2027-01-22 1777')).toEqual({ ok: true, value: [{ dueOn: '2026-12-22', amount: 5_700_000 }, { dueOn: '2027-01-22', amount: 177_700 }] });
});

test('lines without anything are left out, and the rest stays in order', () => {
  const typed = '\n  \n2027-02-22 3\r\n\r\n2026-12-22 1\n\u3000\n';
  expect(readInstallmentLines(typed)).toEqual({ ok: true, value: [{ dueOn: '2027-02-22', amount: 300 }, { dueOn: '2026-12-22', amount: 100 }] });
});

const DATE = '的日期看不懂，写成 2026-12-22 1777.78 这样';
test.each<[string, string]>([
  ['', '请逐期填，每行一期：日期 金额，如 2026-12-22 1777.78'],
  [' \n\n\t', '请逐期填，每行一期：日期 金额，如 2026-12-22 1777.78'],
  ['abc', `第 1 行${DATE}`],
  ['1777.78', `第 1 行${DATE}`],
  ['12-22 1777.78', `第 1 行${DATE}`],
  ['26-12-22 1777.78', `第 1 行${DATE}`],
  ['20261222 1777.78', `第 1 行${DATE}`],
  ['2026-02-29 1777.78', `第 1 行${DATE}`],
  ['2026-13-01 1777.78', `第 1 行${DATE}`],
  ['2026-12-32 1777.78', `第 1 行${DATE}`],
  ['2026-00-10 1777.78', `第 1 行${DATE}`],
  ['第一期 2026-12-22 1777.78', `第 1 行${DATE}`],
  ['1777.78 2026-12-22', `第 1 行${DATE}`],
  ['2026-12-22', '第 1 行：请填金额'],
  ['2026年12月22日：元', '第 1 行：请填金额'],
  ['2026-12-22 0', '第 1 行的金额要大于 0'],
  ['2026-12-22 0.00元', '第 1 行的金额要大于 0'],
  ['2026-12-22 -5', '第 1 行：金额不能是负数'],
  ['2026-12-22 1777.785', '第 1 行：金额最多到分，即两位小数'],
  ['2026-12-22 1,77', '第 1 行：金额里逗号或空格的位置不对，可以不写，如 57000'],
  ['2026-12-22 100000001', '第 1 行：金额最多 100,000,000.00 元'],
  ['2026-12-22 还 1777.78', '第 1 行：金额只填数字，如 57000 或 57,000.00'],
  ['2026-12-22 1777.78 本金 1583.33', '第 1 行：金额只填数字，如 57000 或 57,000.00'],
])('%j is refused: %s', (typed, problem) => {
  expect(readInstallmentLines(typed)).toEqual({ ok: false, problem });
});

test('the first line that is wrong is named, empty ones counted', () => {
  expect(readInstallmentLines('2026-12-22 1\n\n2027-01-22 x\n2027-02-30 1')).toEqual({ ok: false, problem: '第 3 行：金额只填数字，如 57000 或 57,000.00' });
});

test.each(['2026-12-2212', '2026-1-15500', '2026-01-1500 元', '2026/12/221777.78'])('%j could be read in two ways, and is refused', (line) => {
  expect(readInstallmentLines(line)).toEqual({ ok: false, problem: `第 1 行${DATE}` });
});

test.each(['2026-12-22\t500\t100', '2026-12-22 500 100', '2026-12-22 500.00　100.00', '2026-12-22 ¥500 ¥100', '1 2026-12-22 500 100', '2026-12-22 57 000', '2026-12-22 5 7000'])('%j has two numbers, which are never one', (line) => {
  expect(readInstallmentLines(line)).toMatchObject({ ok: false });
});

test('whatever is typed: payments or a Chinese sentence; and what is written out is read back', () => {
  const line = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('2026-12-22 1', '第1期', '2026-12-22', '\n', '1、2026-01-01 ', '元', '-'));
  fc.assert(
    fc.property(fc.array(line).map((lines) => lines.join('\n')), (typed) => {
      const reading = readInstallmentLines(typed);
      if (!reading.ok) return expect(reading.problem).toMatch(/^(第 \d+ 行|请逐期填)[^!！]*$/);
      reading.value.forEach(({ dueOn, amount }) => {
        expect(dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
      });
    }),
    { seed: 20260122, numRuns: 1000 },
  );
  const payment = fc.record({ dueOn: fc.nat(30_000).map((days) => addDays('2000-01-01', days)), amount: fc.integer({ min: 1, max: 10_000_000_000 }) });
  fc.assert(
    fc.property(fc.array(payment, { minLength: 1, maxLength: 60 }), fc.constantFrom(' ', '，', '：', '\t'), (payments, between) => {
      const typed = payments.map(({ dueOn, amount }, place) => `第 ${place + 1} 期 ${dueOn}${between}${yuan(amount)} 元`).join('\n');
      expect(readInstallmentLines(typed)).toEqual({ ok: true, value: payments });
    }),
    { seed: 20260122, numRuns: 200 },
  );
});
