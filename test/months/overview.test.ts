import type { LoanRecord } from '../../miniprogram/ledger/records';
import { amountText } from '../../miniprogram/months/overview/amounts';
import { overviewDrawings } from '../../miniprogram/months/overview/picture';
import { USUAL_CHOICES, type OverviewChoices } from '../../miniprogram/months/overview/values';
import { overviewPage, overviewText } from '../../miniprogram/months/overview/view';
import type { Measure } from '../../miniprogram/months/platform/drawn-picture';
import { realRates } from '../../miniprogram/text/true-rates';
import { agreement, signed } from '../pages/agreements';
import { card, family, mortgage } from '../ledger/other-debts';
import { loan, LOAN, paid } from '../loans/loan';

const TODAY = '2026-02-25';
const OTHER = loan({ id: 'b', lender: '某某消费金融', product: 'other', note: '妈妈知道', terms: { principal: 1_200_000, borrowedOn: '2026-02-20', firstDueOn: '2026-03-20', dueDay: 20, dailyRate: '0' } });
const page = (records: readonly LoanRecord[], choices: Partial<OverviewChoices> = {}, today = TODAY) => overviewPage({ loans: records, others: [], unread: 0 }, { ...USUAL_CHOICES, ...choices }, today);

test.each<[number, string]>([
  [0, '0 元'], [1, '不到 100 元'], [4_999, '不到 100 元'], [5_000, '约 100 元'], [123_456, '约 1200 元'], [125_000, '约 1300 元'], [994_999, '约 9900 元'], [995_000, '约 1 万元'],
  [5_738_012, '约 5.7 万元'], [5_750_000, '约 5.8 万元'], [1_000_000_000, '约 1000 万元'],
])('%d fen, about: %s', (amount, text) => {
  expect([amountText(amount, 'rough'), amountText(amount, 'none')]).toEqual([text, null]);
});

test('two debts, the overdue one first, as plain text', () => {
  expect(overviewText(page([OTHER, LOAN]))).toBe([
    '债务一览',
    '2026年2月25日，按我自己的记录算的，不是对方的账。',
    '一共 2 笔，今天全部结清：70,180.38 元',
    '其中：本金 69,000.00 元 + 利息 1,144.75 元 + 罚息 35.63 元',
    '1 笔逾期，最长 10 天，逾期的一共 5,669.13 元',
    '往后 30 天到期 6,481.50 元，不含已逾期的',
    '',
    '1. 微粒贷：58,180.38 元',
    '\u30002026年1月15日借 57,000.00 元，12 期等额本金',
    `\u3000日利率 0.05%，${realRates(LOAN)}`,
    '\u3000今天一次结清：本金 57,000.00 元 + 利息 1,144.75 元 + 罚息 35.63 元',
    '\u3000逾期 10 天，逾期的一共 5,669.13 元',
    '\u3000下一期 2026年3月15日还 5,481.50 元；再往后 10 期，每期 4,823.63 元到 5,486.25 元',
    '',
    '2. 某某消费金融 · 妈妈知道：12,000.00 元',
    '\u30002026年2月20日借 12,000.00 元，12 期等额本金',
    '\u3000日利率 0%，真实年化 0.00%（单利）、0.00%（复利）',
    '\u3000今天一次结清：本金 12,000.00 元',
    '\u3000没有逾期',
    '\u3000下一期 2026年3月20日还 1,000.00 元；再往后 11 期，每期 1,000.00 元',
    '',
    '罚息按合同估算，以官方账单为准。',
  ].join('\n'));
});

test('what could not be read is said with the sums, also in the picture and where nothing else is there: they are short of it', () => {
  const WORDS = '还有 2 条记录在手机里读不出来，没有算进来，也没有列出';
  const short = overviewPage({ loans: [LOAN], others: [], unread: 2 }, { ...USUAL_CHOICES, amounts: 'none' }, TODAY);
  expect(short.totals.at(-1)).toBe(WORDS);
  expect(overviewText(short)).toContain(`\n${WORDS}\n`);
  const drawn = overviewDrawings(short, (text, { size }) => Array.from(text).length * size).flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
  expect(drawn).toContain(WORDS);
  expect(overviewText(page([LOAN]))).not.toContain('读不出来');
});

test('other debts stand after the loans, with a sum of their own, as it is an estimate', () => {
  const others = [card('c'), family('f'), mortgage('m', {}, { balance: 0 })];
  const text = overviewText(overviewPage({ loans: [OTHER], others, unread: 0 }, USUAL_CHOICES, TODAY));
  expect(text).toContain('一共 1 笔，今天全部结清：12,000.00 元');
  expect(text).toContain('另有其他欠款 2 笔，一共 20,050.00 元，是估算'); // 10 days of 10,000.00 at 0.05%, and the uncle's
  expect(text).toContain('2. 招行信用卡：10,050.00 元\n\u3000信用卡，2026年2月15日欠 10,000.00 元\n\u3000没有逾期\n\u3000下一次 2026年2月25日，至少还 1,000.00 元');
  expect(text).toContain('3. 二叔：10,000.00 元\n\u3000亲友，2026年2月15日欠 10,000.00 元\n\u3000没有逾期\n\u3000下一次 2026年6月30日，还 10,000.00 元');
  const bare = overviewText(overviewPage({ loans: [], others, unread: 0 }, { ...USUAL_CHOICES, amounts: 'none', lenders: 'numbered' }, TODAY));
  expect(bare).toContain('1. 信用卡\n\u3000信用卡\n\u3000没有逾期\n\u3000下一次 2026年2月25日');
  expect(bare).not.toMatch(/元|招行|二叔/);
  expect(overviewPage({ loans: [], others, unread: 0 }, USUAL_CHOICES, TODAY).isEmpty).toBe(false);
});

test('without amounts no line says one, and without names none says who, nor the person’s own note', () => {
  const text = overviewText(page([OTHER, LOAN, { ...OTHER, id: 'c' }], { amounts: 'none', lenders: 'numbered' }));
  expect(text).not.toMatch(/元|\d,\d{3}|微粒贷|消费金融|妈妈/);
  expect(text).toContain('2. 贷款机构 1\n');
  expect(text).toContain('1. 贷款机构 2\n\u30002026年1月15日借，12 期等额本金');
  expect(text).toContain('\u3000逾期 10 天\n\u3000下一期 2026年3月15日；再往后 10 期');
});

test('roughly: no fen anywhere', () => {
  const text = overviewText(page([OTHER, LOAN], { amounts: 'rough' }));
  expect(text).toContain('今天全部结清：约 7 万元');
  expect(text).toContain('金额只写大概，加起来会差一点。');
  expect(text).not.toMatch(/\d\.\d\d(?!%)/);
});

test('an agreement that took another debt in, and what the lender showed', () => {
  const carrier = { ...signed(LOAN, agreement({ signedOn: '2026-02-20', firstDueOn: '2026-03-20', joined: ['b'] })), checks: [{ checkedOn: '2026-02-24', stated: { payoffAmount: 5_900_000, daysOverdue: 3 } }] };
  const { debts, notes } = page([carrier, OTHER]);
  expect(debts).toHaveLength(1);
  expect(debts[0]?.lines).toContain('2026年2月20日签的协议：协商 36 期，写明减免 800.00 元，含「某某消费金融 · 妈妈知道」的欠款');
  expect(debts[0]?.lines).toContain('2026年2月24日对方显示：结清金额 59,000.00 元');
  expect(notes).toContain('协议里的本金，含并入的利息、罚息。');
});

test.each<[string, LoanRecord, string]>([
  ['a rate a month', { ...LOAN, typedRate: { unit: 'month', percent: '1', yearDays: 360 } }, '月费率 1%，真实年化'],
  ['a bill without its principal', { ...LOAN, amountsOnly: true }, '账单 12 期，不知道本金和利率'],
  ['one payment at the end', loan({ terms: { method: 'bullet' } }), '2026年1月15日借 57,000.00 元，12 个月，到期一次还本付息'],
  ['money left over', loan({ repayments: [paid('2026-02-24', 600_000)] }), '账上多付了'],
  ['the last term', loan({ terms: { termCount: 2 } }), '下一期 2026年3月15日还 28,899.00 元，是最后一期'],
])('%s', (_, record, line) => expect(page([record]).debts[0]?.lines.join('\n')).toContain(line));

test('what is settled, what can’t be calculated, and nothing at all', () => {
  const settled = loan({ repayments: [paid('2026-02-15', 5_788_350)] });
  expect(page([settled])).toMatchObject({ isEmpty: true, debts: [], notes: ['已经结清的 1 笔没有列出。', '罚息按合同估算，以官方账单为准。'] });
  expect(page([LOAN, loan({ id: 'x', lender: '坏的', terms: { termCount: 400 } })]).notes[0]).toBe('「坏的」算不出来，没有列出。');
  expect(page([])).toMatchObject({ isEmpty: true });
});

describe('as a picture', () => {
  /** As wide as a square a Chinese sign, half of it another. */
  const measure: Measure = (text, { size }) => Array.from(text).reduce((width, sign) => width + (sign.charCodeAt(0) > 255 ? size : size / 2), 0);

  test('says the same words, within its edges, from top to bottom', () => {
    const shown = page([OTHER, LOAN]);
    const [drawing, ...more] = overviewDrawings(shown, measure);
    expect(more).toEqual([]);
    const words = drawing!.texts.map(({ text }) => text).join('').replace(/\s/g, '');
    for (const line of [shown.heading, shown.origin, ...shown.totals, ...shown.debts.flatMap(({ title, owed, lines }) => [title, owed, ...lines]), ...shown.notes]) {
      expect(words).toContain(line.replace(/\s/g, ''));
    }
    for (const { text, x, y, style } of drawing!.texts) {
      expect(x + measure(text, style)).toBeLessThanOrEqual(drawing!.width - x);
      expect(y).toBeLessThan(drawing!.height);
    }
    const heights = drawing!.texts.map(({ y }) => y);
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
    expect(drawing!.rules).toHaveLength(3);
  });

  test('a number is never broken', () => {
    const drawings = overviewDrawings(page([LOAN]), measure);
    const rows = drawings.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(rows.filter((row) => /^[.,\d]*元/.test(row.trim()))).toEqual([]);
  });

  test('forty debts take several pictures, none higher than a phone draws, each numbered', () => {
    const many = Array.from({ length: 40 }, (_, place) => loan({ id: String(place), note: '一段很长的备注'.repeat(8) }));
    const drawings = overviewDrawings(page(many), measure);
    expect(drawings.length).toBeGreaterThan(1);
    expect(Math.max(...drawings.map(({ height }) => height))).toBeLessThanOrEqual(4096);
    expect(drawings.map(({ texts }) => texts[0]?.text)).toEqual(drawings.map((_, place) => `债务一览，第 ${place + 1} 张，共 ${drawings.length} 张`));
    expect(drawings.flatMap(({ texts }) => texts).filter(({ text }) => /^\d+\. /.test(text))).toHaveLength(40);
  });
});
