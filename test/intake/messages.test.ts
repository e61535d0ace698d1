import { readMessages, type MessageReading } from '../../miniprogram/intake';
import { BILLS, DRAWDOWNS, FAILURES, FRAUDS, ON, OTHERS, OVERDUES, REPAYMENTS, type MessageCase } from './cases/messages';
import published from './cases/messages.json';

const ALL: readonly MessageCase[] = [...DRAWDOWNS, ...BILLS, ...REPAYMENTS, ...OVERDUES, ...FAILURES, ...OTHERS, ...FRAUDS];

function only(text: string, on = ON): MessageReading {
  const readings = readMessages(text, on);
  expect(readings).toHaveLength(1);
  return readings[0]!;
}

function said(reading: MessageReading): object {
  return Object.fromEntries(Object.entries(reading).filter(([name]) => !['spans', 'doubts', 'fraudSigns'].includes(name)));
}

test.each([...DRAWDOWNS, ...BILLS, ...REPAYMENTS, ...OVERDUES, ...FAILURES, ...OTHERS])('%s', (text, want) => {
  const reading = only(text);
  expect(said(reading)).toEqual(want);
  expect(reading.fraudSigns).toEqual([]);
});

test.each(FRAUDS)('a fraud: %s', (text, want) => {
  const reading = only(text);
  expect(reading.fraudSigns.length).toBeGreaterThan(0);
  expect(said(reading)).toMatchObject(want);
});

test.each(published.map(({ text, on, want }) => [text, on, want] as const))('published: %s', (text, on, want) => {
  expect(only(text, on)).toMatchObject(want);
});

test('a hundred shapes, a third of them not about loans', () => {
  const count = ALL.length + published.length;
  expect(count).toBeGreaterThanOrEqual(100);
  expect([...OTHERS, ...FRAUDS].length * 3).toBeGreaterThanOrEqual(count);
});

describe('several at once', () => {
  const texts = published.map(({ text }) => text);
  const three = [DRAWDOWNS[0]![0], REPAYMENTS[0]![0], BILLS[0]![0]];

  test.each([
    ['a line each', texts.join('\n'), texts.length],
    ['empty lines between', texts.join('\n\n'), texts.length],
    ['lines of Windows', texts.join('\r\n'), texts.length],
    ['hours between', texts.map((text) => `11月20日 上午10:23\n${text}`).join('\n'), texts.length],
    ['senders between', texts.map((text) => `106901234567\n${text}`).join('\n'), texts.length],
    ['signed at the end, on one line', `${DRAWDOWNS[0]![0]}${REPAYMENTS[0]![0]}`, 2],
    ['signed at the start, on one line', `${BILLS[0]![0]}${OVERDUES[0]![0]}${FAILURES[0]![0]}`, 3],
    ['one message on several lines', '尊敬的张某：\n您的微粒贷本期应还537.20元，\n还款日为12月16日。\n【微众银行】', 1],
    ['three', three.join('\n'), 3],
    ['nothing', '', 0],
    ['empty lines', '\n \n\t\n', 0],
  ])('%s', (_what, text, count) => {
    expect(readMessages(text, ON)).toHaveLength(count);
  });

  test('each is read as if it were alone', () => {
    const alone = three.map((text) => said(only(text)));
    expect(readMessages(three.join('\n\n'), ON).map(said)).toEqual(alone);
    expect(readMessages(three.join('\n'), ON).map(said)).toEqual(alone);
  });

  test('the same message twice is noticed', () => {
    const [first, second] = readMessages(`${three[0]!}\n${three[0]!}`, ON);
    expect(first!.doubts).toEqual([]);
    expect(second!.doubts).toEqual(['这一条和前面的一条一样，只记一次']);
  });
});

test('spans are places in the text as it was given', () => {
  const text = '  \n【中银消费金融】尊敬的客户，您第６期/共１２期账单应还￥１，０４７．４０，其中本金1,000.00元，利息47.40元，还款日12月05日。';
  const [reading] = readMessages(text, ON);
  const words = Object.fromEntries(reading!.spans.map(({ field, start, end }) => [field, text.slice(start, end)]));
  expect(words).toMatchObject({ lender: '中银消费', principal: '1,000.00', interest: '47.40', dueOn: '12月05日', terms: '１２' });
});

test.each([
  ['parts that don’t add up', '【度小满】您的借款应还总额2,310.08元，其中本金2,200.00元，利息100.00元，还款日12月5日。', /对不上/],
  ['a fee in the amount', '【中银消费金融】您的贷款2026年12月5日应还本金800.00元，利息95.60元，手续费10.00元，共计905.60元。', /10.00 元费用/],
  ['two amounts that could both be it', '【招联金融】您本期应还710.95元，另一笔应还500.00元，还款日11月25日。', /几个金额/],
  ['paid after the day of receipt', '【借呗】您于2026年12月20日成功还款100.00元。', /收到短信之后/],
])('a doubt: %s', (_what, text, doubt) => {
  expect(only(text).doubts).toEqual([expect.stringMatching(doubt)]);
});

test.each(ALL)('no digits of a card, no place that holds one: %s', (text) => {
  const reading = only(text);
  const cards = [...text.matchAll(/(?:尾号|[（(])为?(?!2026)(\d{4})/g)].map(([, digits]) => digits!);
  const words = [...reading.spans.map(({ start, end }) => text.slice(start, end)), ...reading.doubts, ...reading.fraudSigns];
  for (const card of cards) expect(words.filter((each) => each.includes(card))).toEqual([]);
});
