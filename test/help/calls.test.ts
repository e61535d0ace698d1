import { readClock } from '../../miniprogram/help/calls/clock';
import { complaints } from '../../miniprogram/help/calls/complaint';
import { marksOf } from '../../miniprogram/help/calls/marks';
import { callsPage } from '../../miniprogram/help/calls/page';
import { readCallForm } from '../../miniprogram/help/call-form/read';
import { callFormOf, emptyCallForm, type CallFormValues } from '../../miniprogram/help/call-form/values';
import { callFormView } from '../../miniprogram/help/call-form/view';
import { promisesDue } from '../../miniprogram/views/promises';
import { loan } from '../ledger/loans';
import { savedPlan } from '../ledger/saved-plans';
import { callRecord } from './call-records';

const TODAY = '2026-03-24';

describe('a time of day', () => {
  test.each([
    ['21:30', '21:30'], ['21：30', '21:30'], ['9:05', '09:05'], ['2130', '21:30'], ['905', '09:05'], ['9.30', '09:30'], ['２１:３０', '21:30'], [' 21 : 30 ', '21:30'],
    ['21点30分', '21:30'], ['21点', '21:00'], ['9点半', '09:30'], ['晚上9点半', '21:30'], ['下午3点', '15:00'], ['上午10点15', '10:15'], ['早上8点', '08:00'],
    ['晚上12点', '00:00'], ['半夜1点', '01:00'], ['凌晨2点', '02:00'], ['下午15:20', '15:20'], ['中午12点', '12:00'], ['中午1点半', '13:30'], ['中午11:40', '11:40'], ['凌晨12点', '00:00'], ['晚上12点半', '00:30'], ['下午12点', '12:00'], ['夜里11点', '23:00'], ['晚上1点', '01:00'], ['晚上2点半', '02:30'], ['凌晨12点半', '00:30'], ['凌晨12:10', '00:10'], ['晚上6点', '18:00'], ['傍晚6点', '18:00'], ['0:00', '00:00'], ['', ''],
  ])('%j is %s', (typed, time) => {
    expect(readClock(typed)).toMatchObject({ ok: true, value: time });
  });

  test.each(['25:00', '21:60', '夜里6点', '晚上', '9', '21', '昨天', '12345', '-1:00', '__proto__', '21:30:00'])('%j is none', (typed) => {
    expect(readClock(typed)).toMatchObject({ ok: false, problem: '时间写成 21:30 这样，几点几分' });
  });
});

describe('the rules of collection', () => {
  const because = (call = callRecord('a'), ...others: ReturnType<typeof callRecord>[]) => marksOf(call, [call, ...others], [loan('a'), loan('a2'), loan('b', { lender: '某银行' })]).map((mark) => mark.because);

  test.each([
    ['21:59', []], ['22:00', ['22:00 打来']], ['23:59', ['23:59 打来']], ['00:00', ['00:00 打来']], ['07:59', ['07:59 打来']], ['08:00', []], ['', []],
  ])('a call at %j', (calledAt, marks) => {
    expect(because(callRecord('a', { calledAt }))).toEqual(marks);
  });

  test('one may call at night oneself', () => {
    expect(because(callRecord('a', { way: 'made', calledAt: '23:00' }))).toEqual([]);
  });

  const missed = (id: string, changes: object = {}) => callRecord(id, { way: 'missed', times: 3, number: '021-12345678', loanId: 'a', ...changes });

  test('six unanswered calls of one lender in a day are the most, whichever numbers it rings from; the seventh marks them all', () => {
    expect(because(missed('a'), missed('b'))).toEqual([]);
    expect(because(missed('a', { times: 4 }), missed('b', { number: '95384' }))).toEqual(['这天打来、没接到 7 次']);
    expect(because(missed('a', { times: 4 }), missed('b', { number: '', loanId: 'a2' }))).toEqual(['这天打来、没接到 7 次']);
    expect(because(missed('a', { times: 4 }), missed('c', { calledOn: '2026-03-21' }))).toEqual([]);
    expect(because(missed('a', { times: 7, number: '' }))).toEqual(['这天打来、没接到 7 次']);
  });

  test('another lender’s calls are its own; those of nobody knows whom only count on a condition', () => {
    expect(because(missed('a', { times: 4 }), missed('b', { loanId: 'b' }))).toEqual([]);
    expect(because(missed('a', { times: 4, loanId: '' }), missed('b', { loanId: 'gone' }))).toEqual(['这天打来、没接到 7 次，如果都是同一家的']);
  });

  test('three calls that were taken are the most; the person’s own and those not taken don’t count with them', () => {
    const taken = (count: number) => Array.from({ length: count }, (_, number) => callRecord(`t${number}`, { loanId: 'a' }));
    expect(because(callRecord('x', { loanId: 'a' }), ...taken(2))).toEqual([]);
    expect(because(callRecord('x', { loanId: 'a' }), ...taken(3))).toEqual(['这天打来、接通了 4 次']);
    expect(because(callRecord('x', { loanId: 'a', way: 'made' }), ...taken(3))).toEqual([]);
    expect(because(callRecord('x', { loanId: 'a' }), ...taken(2), missed('m', { times: 5 }))).toEqual([]);
  });

  test('others who were told', () => {
    expect(because(callRecord('a', { toldOthers: true, calledAt: '22:35' }))).toEqual(['22:35 打来', '把欠款的事告诉了别人']);
    expect(marksOf(callRecord('a', { toldOthers: true }), [], [])[0]?.rule).toMatchObject({ certainty: 'industry', source: expect.stringContaining('《金融机构个人消费类贷款催收工作指引（试行）》（中国银行业协会，2026年1月30日）') as string });
  });
});

describe('the complaint', () => {
  const night = callRecord('n', { calledAt: '22:35', loanId: 'a', said: '再不还就上门' });
  const texts = (calls: Parameters<typeof complaints>[0], ...loans: ReturnType<typeof loan>[]) => complaints(calls, loans, TODAY).map((one) => one.text);
  const [text = ''] = texts([callRecord('ok'), night, callRecord('t', { calledOn: '2026-03-18', toldOthers: true, number: '', agent: '', loanId: 'a' })], loan('a'), loan('b'));

  test('names the calls that did not keep the rules, the earliest first, with rule and source, and no others', () => {
    expect(text).toContain('1. 2026年3月18日 19:05，没有记下号码。\n   把欠款的事告诉了别人。');
    expect(text).toContain('2. 2026年3月20日 22:35，号码 021-12345678，自称 工号 1024。\n   22:35 打来。行业规范要求：未经你同意，每天 22:00 到次日 8:00 不打电话、不上门催收。见《金融机构个人消费类贷款催收工作指引（试行）》（中国银行业协会，2026年1月30日）；GB/T 45251-2025《互联网金融 个人网络消费信贷 贷后催收风控指引》（推荐性国家标准，2025年2月28日）。\n   当时说：再不还就上门');
    expect(text.match(/^\d\. \d{4}/gm)).toHaveLength(2);
  });

  test('is to the lender, about the loan concerned alone; what only the person knows is a blank', () => {
    expect(text).toContain('微众银行：\n我是【姓名】，在你处有借款（微粒贷，2026年1月15日借）');
    expect(texts([callRecord('n', { calledAt: '23:00' })], loan('a'))[0]).toContain('【贷款机构】：\n我是【姓名】。');
  });

  test('threatens nobody, and there is none where all kept the rules', () => {
    expect(text).not.toMatch(/起诉|报警|律师|赔偿|曝光|否则|[!！]/);
    expect(texts([callRecord('ok')], loan('a'))).toEqual([]);
  });

  test('each lender gets its own: none learns of the others', () => {
    const other = loan('b', { lender: '某银行' });
    const made = complaints([night, callRecord('m', { calledAt: '23:10', loanId: 'b', said: '说另一笔' }), callRecord('u', { calledAt: '06:00' })], [loan('a'), other], TODAY);
    expect(made.map(({ lender }) => lender)).toEqual(['', '微粒贷', '某银行']);
    expect([made[1]?.text, made[2]?.text]).toEqual([expect.not.stringMatching(/某银行|说另一笔/), expect.not.stringMatching(/微粒贷|再不还就上门/)]);
  });
});

test('the list: the latest first, with whom, about what, and the marks', () => {
  const { rows, marked } = callsPage(
    [callRecord('a', { loanId: 'l', planId: 'p' }), callRecord('b', { calledOn: '2026-03-21', way: 'missed', times: 7, said: '' }), callRecord('c', { calledAt: '', number: '', agent: '' })],
    [loan('l')], [savedPlan('p', { name: '36 期' })], TODAY,
  );
  expect(rows.map(({ id, when, way, who, about }) => [id, when, way, who, about])).toEqual([
    ['b', '3月21日 19:05', '打来，没接，7 次', '021-12345678 · 工号 1024', ''],
    ['a', '3月20日 19:05', '打来，接了', '021-12345678 · 工号 1024', '微粒贷 · 36 期'],
    ['c', '3月20日', '打来，接了', '', ''],
  ]);
  expect(marked).toBe(1);
});

describe('what was promised', () => {
  const promised = (id: string, promisedBy: string, changes: object = {}) => callRecord(id, { promise: '发书面方案', promisedBy, ...changes });
  test('comes up from three days before until it is settled, the earliest first', () => {
    const calls = [promised('near', '2026-03-27'), promised('far', '2026-03-28'), promised('past', '2026-03-20'), promised('now', TODAY), promised('done', TODAY, { promiseClosed: true }), promised('never', '')];
    expect(promisesDue(calls, TODAY)).toEqual([
      { id: 'past', text: '电话里答应「发书面方案」：3月20日前，已过 4 天' },
      { id: 'now', text: '电话里答应「发书面方案」：今天到期' },
      { id: 'near', text: '电话里答应「发书面方案」：3月27日前，还有 3 天' },
    ]);
  });

  test('a long one is cut on the first tab, and a date that is none is none', () => {
    expect(promisesDue([promised('a', TODAY, { promise: '一'.repeat(80) }), promised('b', 'x')], TODAY)).toEqual([{ id: 'a', text: `电话里答应「${'一'.repeat(40)}…」：今天到期` }]);
  });
});

describe('the form', () => {
  const values = (changes: Partial<CallFormValues> = {}): CallFormValues => ({ ...emptyCallForm(TODAY), said: '问什么时候还', ...changes });
  const problems = (changes: Partial<CallFormValues>) => {
    const result = readCallForm(values(changes), TODAY, 'id');
    return 'problems' in result ? result.problems : {};
  };

  test.each<[string, Partial<CallFormValues>, object]>([
    ['all in order', {}, {}],
    ['tomorrow', { calledOn: '2026-03-25' }, { calledOn: '还没到的日子先不记' }],
    ['no day', { calledOn: '' }, { calledOn: '请选打电话那天' }],
    ['no time of day', { calledAt: '昨晚' }, { calledAt: '时间写成 21:30 这样，几点几分' }],
    ['nothing said', { said: ' ' }, { said: '写一句说了什么，或下面写对方答应了什么' }],
    ['nothing said, but promised', { said: '', promise: '周五前发方案' }, {}],
    ['nothing said, but others told', { said: '', toldOthers: 'yes' }, {}],
    ['missed, nothing said', { said: '', way: 'missed' }, {}],
    ['missed, no number of times', { way: 'missed', times: '很多' }, { times: '次数只填数字，1 到 200' }],
    ['taken, whatever stands in the times', { times: '很多' }, {}],
    ['a day without a promise', { promisedBy: '2026-03-28' }, { promise: '填了日子，也写答应了什么' }],
    ['promised for before the call', { promise: '发方案', promisedBy: '2026-03-01' }, { promisedBy: '答应的日子不能早于打电话那天' }],
  ])('%s', (_, changes, wrong) => {
    expect(problems(changes)).toEqual(wrong);
  });

  test('a call opened and saved is the same call', () => {
    for (const call of [callRecord('id'), callRecord('id', { way: 'missed', times: 7, toldOthers: true, promise: '停止来电', promisedBy: '2026-03-30', promiseClosed: true, loanId: 'a', planId: 'p' })]) {
      expect(readCallForm(callFormOf(call), TODAY, 'id')).toEqual({ call });
    }
  });

  test('mistakes are said of fields that were left, marks while typing', () => {
    const seen = (typed: CallFormValues, others: readonly ReturnType<typeof callRecord>[] = []) => callFormView(typed, [], { id: 'id', today: TODAY, others, loans: [] });
    expect(seen(values({ calledAt: 'x' }))).toEqual({ problems: {}, marks: [], hint: '' });
    expect(seen(values({ calledAt: '晚上12点半' })).hint).toBe('记作3月24日凌晨 00:30。过了零点的电话，日期选第二天。');
    expect(seen(values({ calledAt: '2230' })).marks.map((mark) => mark.because)).toEqual(['22:30 打来']);
    const others = [callRecord('o', { calledOn: TODAY, way: 'missed', times: 6, number: '95384' })];
    expect(seen(values({ way: 'missed', number: '95384' }), others).marks.map((mark) => mark.because)).toEqual(['这天打来、没接到 7 次，如果都是同一家的']);
  });
});
