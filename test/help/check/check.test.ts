import * as fc from 'fast-check';
import { check, LONGEST } from '../../../miniprogram/help/check/check';
import { phoneDigits } from '../../../miniprogram/help/check/phone-digits';
import { plainWords } from '../../../miniprogram/help/check/plain-words';
import { signsIn } from '../../../miniprogram/help/check/signs';
import { HARMLESS, SCAMS } from './messages';
import { MORE_HARMLESS, MORE_SCAMS, QUESTIONS } from './more-messages';

const signs = (message: string) => signsIn(plainWords(message)).map(({ sign }) => sign.id);
const words = (typed: string) => JSON.stringify(check(typed));

describe('numbers', () => {
  test.each([
    ['95384', 'official', '微众银行（微粒贷）官方客服'],
    [' 95384 ', 'official', '微众银行（微粒贷）官方客服'],
    ['9 5 3 8 4', 'official', '微众银行（微粒贷）官方客服'],
    ['953-84', 'official', '微众银行（微粒贷）官方客服'],
    ['９５３８４', 'official', '微众银行（微粒贷）官方客服'],
    ['+86 95384', 'official', '微众银行（微粒贷）官方客服'],
    ['＋86-95384', 'official', '微众银行（微粒贷）官方客服'],
    ['008695384', 'official', '微众银行（微粒贷）官方客服'],
    ['客服电话：95384', 'official', '微众银行（微粒贷）官方客服'],
    ['微粒贷客服电话是95384吗？', 'official', '微众银行（微粒贷）官方客服'],
    ['12378', 'official', '国家金融监督管理总局投诉热线'],
    ['12363', 'official', '中国人民银行金融消费权益保护热线'],
    ['12356', 'official', '全国统一心理援助热线'],
    ['110', 'official', '报警电话'],
    ['96110', 'official', '公安机关反诈预警专线'],
    ['400-999-8866', 'unverified', '400-999-8866：未核实'],
    ['4009998866', 'unverified', '400-999-8866：未核实'],
    ['+86 400 999 8866', 'unverified', '400-999-8866：未核实'],
    ['４００－９９９－８８６６', 'unverified', '400-999-8866：未核实'],
    ['953840', 'unverified', '953840：未核实'],
    ['0095384', 'unverified', '0095384：未核实'],
    ['0755-95384', 'unverified', '075595384：未核实'],
    ['95588', 'unverified', '95588：未核实'],
    ['138 1234 5678', 'unverified', '13812345678：未核实'],
    ['+86 138-1234-5678', 'unverified', '13812345678：未核实'],
    ['400-123-4567', 'unverified', '400-123-4567：未核实'],
  ])('%s', (typed, verdict, title) => {
    expect(check(typed)).toMatchObject({ verdict, title });
  });

  test('whatever is not known leads to the hotline, and is not called a fraud', () => {
    for (const typed of ['400-999-8866', '13812345678', '95588']) {
      const answer = check(typed);
      expect(answer?.dial.map(({ digits }) => digits)).toEqual(['95384']);
      expect(answer?.todo.join()).toMatch(/(?:自己按|改打) 95384/);
    }
  });

  test('of an official number it is said that a caller can pretend to have it', () => {
    expect(words('95384')).toContain('来电显示可以伪造');
  });
});

describe('names', () => {
  test.each([
    ['微粒贷', 'unverified'],
    ['微粒贷公众号', 'official'],
    ['公众号：微粒贷', 'official'],
    ['微众银行App', 'unverified'],
    ['微众银行', 'official'],
    ['微众银行零售服务', 'official'],
    ['微粒贷借钱', 'official'],
    ['微粒贷客服中心', 'unverified'],
    ['微粒贷协商专员', 'unverified'],
    ['微众银行极速版', 'unverified'],
    ['微粒贷APP', 'scam'],
    ['微 粒 贷 A P P', 'scam'],
    ['微粒贷 app', 'scam'],
    ['微粒贷极速版', 'scam'],
    ['微粒贷客户端', 'scam'],
    ['微粒贷.apk', 'scam'],
  ])('%s', (typed, verdict) => {
    expect(check(typed)?.verdict).toBe(verdict);
  });

  test('there is no such app', () => {
    for (const typed of ['微粒贷APP', '微粒贷', '微粒贷客服中心']) expect(words(typed)).toContain('没有单独的微粒贷 App');
  });
});

describe('in other words', () => {
  test.each(MORE_SCAMS)('%s', (message) => {
    expect(check(message)?.verdict).toBe('scam');
  });

  test.each(MORE_HARMLESS)('%s', (message) => {
    expect([check(message)?.verdict, signs(message)]).toEqual(['unverified', []]);
  });

  test('how many of all: frauds found, and how many of those called so are', () => {
    const frauds = [...SCAMS.map(([message]) => message), ...MORE_SCAMS];
    const innocent = [...HARMLESS, ...MORE_HARMLESS, ...QUESTIONS.map(([question]) => question)];
    const called = (texts: readonly string[]) => texts.filter((text) => check(text)?.verdict === 'scam').length;
    const [found, wrongly] = [called(frauds), called(innocent)];
    process.stdout.write(`number check, our own table: ${frauds.length + innocent.length} cases that the signs were made from, recall ${(found / frauds.length).toFixed(3)}, precision ${(found / (found + wrongly)).toFixed(3)}\n`);
    expect(frauds.length + innocent.length).toBeGreaterThanOrEqual(200);
    expect([found, wrongly]).toEqual([frauds.length, 0]);
  });
});

describe('by kind', () => {
  test.each(QUESTIONS)('%s: an article, never a fraud', (question, article) => {
    const answer = check(question);
    expect(answer?.verdict).not.toBe('scam');
    expect(answer?.doors.map(({ page }) => page).join()).toContain(article);
  });

  test.each(MORE_HARMLESS.filter((text) => /法院/.test(text)))('%s: its own way, and nobody is told to hang up', (text) => {
    const answer = check(text);
    expect(answer?.dial.map(({ digits }) => digits)).toEqual(['12368', '12348']);
    expect(answer?.todo.join()).not.toMatch(/挂断|95384/);
    expect(answer?.doors.map(({ page }) => page)).toEqual(['/help/court/index', '/help/article/index?id=court-papers']);
  });

  test.each(MORE_HARMLESS.filter((text) => /债权/.test(text)))('%s: first the lender that it was', (text) => {
    expect(check(text)?.todo[0]).toMatch(/^先打原来那家/);
    expect(check(text)?.doors.map(({ page }) => page)).toEqual(['/help/article/index?id=assigned']);
  });

  test('another lender’s message is asked about at the number in its contract, ours at its own', () => {
    expect(check('【某某银行】您的借款已逾期，请尽快还款')).toMatchObject({ dial: [] });
    expect(check('【某某银行】您的借款已逾期，请尽快还款')?.todo[0]).toContain('那家合同上写的官方电话');
    expect(check('【微粒贷】您的借款已逾期，请尽快还款')?.dial.map(({ digits }) => digits)).toEqual(['95384']);
  });

  test.each([['12368', '法院诉讼服务热线'], ['0755-12368', '法院诉讼服务热线'], ['12348', '公共法律服务热线'], ['12345', '政务服务便民热线'], ['120', '急救电话']])('%s is a public line', (typed, owner) => {
    expect(check(typed)).toMatchObject({ verdict: 'official', title: owner });
  });
});

describe('messages', () => {
  test.each(SCAMS)('%s', (message, ...expected) => {
    expect(signs(message)).toEqual(expected);
    expect(check(message)).toMatchObject({ verdict: 'scam' });
  });

  test.each(HARMLESS)('no false alarm: %s', (message) => {
    expect(signs(message)).toEqual([]);
    expect(check(message)?.verdict).toBe('unverified');
  });

  test.each([
    ['您好，请 把 验 证 码 发给 我。', ['验 证 码 发给 我']],
    ['内部渠道，征信修复', ['内部渠道', '征信修复']],
    ['请把①②验证码——发给我们', ['验证码——发给我']],
  ])('shows which words gave it away: %s', (message, marked) => {
    const pieces = check(message)?.pieces ?? [];
    expect(pieces.map(({ text }) => text).join('')).toBe(message);
    expect(pieces.filter((piece) => piece.marked).map(({ text }) => text)).toEqual(marked);
  });

  test.each([
    ['请登录 www.pbccrc.org.cn 查询本人信用报告', 'unverified'],
    ['请登录 zxfw.court.gov.cn 查看文书', 'unverified'],
    ['请登录 pbccrc-cx.cn 查询本人信用报告', 'scam'],
    ['【还款提醒】请登录 hk-jd.top 还款', 'scam'],
  ])('an address to log in at is the lure itself, unless it is the office’s own: %s', (message, verdict) => {
    expect(check(message)?.verdict).toBe(verdict);
  });

  test('an official number in it proves nothing: not of a fraud, not of anything else', () => {
    const fraud = check('【微众银行】客服95384：请把验证码发给我');
    expect(fraud?.verdict).toBe('scam');
    expect(fraud?.remarks.join()).toContain('不能证明这条消息是真的');
    const plain = check('【微众银行】您的还款日是25日，详询95384');
    expect(plain?.verdict).toBe('unverified');
    expect(plain?.remarks.join()).toContain('自己按号码');
  });

  test('a number that is not verified is pointed out in a message too', () => {
    expect(check('详情请致电 400-999-8866')?.remarks.join()).toContain('400-999-8866 未核实');
    expect(check('应还95384.00元，或12363元')?.remarks.join()).not.toMatch(/里面/);
  });

  test('one that is very long is read to a limit, and that is said', () => {
    const answer = check('好'.repeat(LONGEST + 1) + '征信修复');
    expect([answer?.verdict, answer?.remarks.join()]).toEqual(['unverified', expect.stringContaining('只看了前 5000 个字')]);
  });

  test('nothing typed, no answer', () => {
    for (const typed of ['', '  \n', '\u3000']) expect(check(typed)).toBeNull();
  });
});

describe('properties', () => {
  const runs = { seed: 20261124, numRuns: 400 };
  const scam = fc.constantFrom(...SCAMS.map(([message]) => message));
  const harmless = fc.constantFrom(...HARMLESS);
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.nat(0xffff), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)), fc.string({ unit: fc.constantFrom(...Array.from('+860 9538４4-－①②电话微粒贷验证码，。\n\u200b😀')), maxLength: 40 }));

  test('plain words and digits are the same when made plain again', () => {
    fc.assert(fc.property(anyText, (text) => {
      const plain = plainWords(text).text;
      expect(plainWords(plain).text).toBe(plain);
      const digits = phoneDigits(text);
      if (digits !== null) expect(phoneDigits(digits)).toBe(digits);
    }), runs);
  });

  test('any text gets an answer with words and without a hole, and its pieces are the text', () => {
    fc.assert(fc.property(anyText, (text) => {
      const answer = check(text);
      if (answer === null) return expect(text.trim()).toBe('');
      expect(answer.title.trim()).not.toBe('');
      expect(answer.todo.length).toBeGreaterThan(0);
      expect(JSON.stringify(answer)).not.toMatch(/undefined|NaN|\[object/);
      if (answer.pieces.length > 0) expect(answer.pieces.map((piece) => piece.text).join('')).toBe(text);
    }), runs);
  });

  // Some signs are read across sentences (who says it is, and then what is wanted), so another order may show one more.
  test('in any order of its sentences the verdict is the same, and no sign of any of them is lost', () => {
    fc.assert(fc.property(fc.array(fc.oneof(scam, harmless), { minLength: 2, maxLength: 4 }), (sentences) => {
      const [there, back] = [sentences, [...sentences].reverse()].map((order) => order.join('。')) as [string, string];
      expect(check(back)?.verdict).toBe(check(there)?.verdict);
      const alone = sentences.flatMap(signs);
      expect(signs(there)).toEqual(expect.arrayContaining(alone));
      expect(signs(back)).toEqual(expect.arrayContaining(alone));
    }), runs);
  });

  test('a harmless sentence beside it never hides a fraud', () => {
    fc.assert(fc.property(scam, harmless, (one, other) => {
      for (const beside of ['。', '\n']) expect(signs(`${other}${beside}${one}`)).toEqual(expect.arrayContaining(signs(one)));
    }), runs);
  });

  test('nothing put between the signs hides one, nor makes one up', () => {
    const filler = fc.array(fc.constantFrom(' ', '\u3000', '\u200b', '·', '-', '*', '.', '😀', '\t', '❤'), { minLength: 1, maxLength: 3 }).map((signs) => signs.join(''));
    fc.assert(fc.property(fc.oneof(scam, harmless), filler, (message, between) => {
      expect(signs(Array.from(message).join(between))).toEqual(signs(message));
    }), runs);
  });

  test('a word broken by the end of a line is still found', () => {
    for (const [message, ...expected] of SCAMS) {
      for (let place = 1; place < message.length; place += 1) {
        expect(signs(`${message.slice(0, place)}\n${message.slice(place)}`)).toEqual(expect.arrayContaining(expected));
      }
    }
  });
});
