import { isLoan } from '../../miniprogram/months/simulate/debt';
import { assessLoan, buildSchedule, sum, type LoanTerms } from '../../miniprogram/calc';
import type { LoanRecord, OtherDebtRecord } from '../../miniprogram/ledger/records';
import { budgetFor } from '../../miniprogram/months/extra/budget';
import { soonerBy } from '../../miniprogram/months/extra/comparison';
import type { Extra } from '../../miniprogram/months/simulate/extra-money';
import { penaltyStopped, reckon } from '../../miniprogram/months/extra/reckoning';
import { sliderTo } from '../../miniprogram/months/extra/slider';
import { subjectOf } from '../../miniprogram/months/extra/read-subject';
import type { Found } from '../../miniprogram/months/extra/subject';
import { draftOf, extraOf, readBudget, valuesOf } from '../../miniprogram/months/extra/values';
import { extraPage } from '../../miniprogram/months/extra/view';
import { valuesOf as orderOf } from '../../miniprogram/months/order/values';
import { simulate } from '../../miniprogram/months/simulate/simulate';
import { mortgage } from '../ledger/other-debts';
import { agreement, signed } from '../pages/agreements';
import { late, owed, TODAY } from './debts';

interface Typed {
  readonly once?: string;
  readonly on?: string;
  readonly monthly?: string;
  readonly budget?: string;
  readonly id?: string;
  readonly parts?: readonly string[];
  readonly others?: readonly OtherDebtRecord[];
}

async function reckoned(records: readonly LoanRecord[], { id = '', parts = [], budget = '', others = [], ...typed }: Typed, isExact = true) {
  const subject = subjectOf(records, id, orderOf({ parts: parts.join(',') }), TODAY, others);
  const values = valuesOf({ ...typed, budget });
  const [extra, read] = [extraOf(values, TODAY), readBudget(budget)];
  let found: Found = { usual: null, withExtra: null };
  if (extra !== null && read.ok) {
    await reckon({ ...subject, from: TODAY, budget: read.value, extra }, null, () => Promise.resolve(true), (usual, withExtra) => { found = { usual, withExtra: isExact ? withExtra : null }; });
  }
  return { subject, found, page: extraPage(subject, values, budget, found) };
}

const pageOf = async (...asked: Parameters<typeof reckoned>) => (await reckoned(...asked)).page;
/** What is paid on which day. */
const days = ({ withExtra }: Found, index = 0) => (withExtra?.payments[index] ?? []).map(({ paidOn, amount }) => `${paidOn} ${amount / 100}`);
const FLAT: Partial<LoanTerms> = { method: 'flat-interest' };
const other = (id: string, terms: Partial<LoanTerms> = {}): LoanRecord => owed(id, terms, { product: 'other', lender: id });

test('without anything extra the usual way is the schedule itself, to the fen', async () => {
  const { found } = await reckoned([owed('a'), owed('b', { method: 'equal-installment', termCount: 24 })], {});
  const interest = (terms: LoanTerms) => sum(buildSchedule(terms).map((one) => one.interest));
  expect(found.usual?.cost).toBe(interest(owed('a').terms) + interest(owed('b', { method: 'equal-installment', termCount: 24 }).terms));
  expect([found.usual?.freeOn, found.usual?.missed, found.withExtra]).toEqual(['2028-01-15', [], null]);
});

test('1,000 today at a lender that takes parts: each term is paid as ever, the last falls away', async () => {
  const { found, page } = await reckoned([other('a')], { once: '1000', parts: ['a'] });
  // The term of today and the 1,000 are one transfer.
  expect(days(found).slice(0, 2)).toEqual(['2026-02-15 2186', '2026-03-15 1154']);
  expect(days(found)).toHaveLength(11);
  expect(page.sentence).toBe('多还 1,000.00 元，少付 177.77 元，早 1 个月。');
  expect([page.isExact, page.sides.map(({ when, cost }) => [when, cost])]).toEqual([true, [['2027年1月15日还清', '1,181.50'], ['12月15日还清', '1,003.73']]]);
});

test('what is saved is what assessLoan says of the loan with those repayments', async () => {
  const records = [other('a'), other('b', { dailyRate: '0.0003', method: 'equal-installment' }), owed('c', FLAT)];
  const { subject, found } = await reckoned(records, { once: '3000', on: '2026-03-20', monthly: '250', parts: ['a', 'b'] });
  const costOf = (way: Found['usual']) => sum(subject.debts.filter(isLoan).flatMap(({ loan }, index) => {
    const statement = assessLoan({ ...loan, payments: [...(way?.payments[index] ?? [])] }, way?.clearedOn[index] ?? '');
    expect([statement.payoffAmount, statement.unapplied]).toEqual([0, 0]);
    return statement.allocations.map(({ interest, penalty, lateFee }) => interest + penalty + lateFee);
  }));
  expect([costOf(found.usual), costOf(found.withExtra)]).toEqual([found.usual?.cost, found.withExtra?.cost]);
  expect(found.withExtra?.cost).toBeLessThan(found.usual?.cost ?? 0);
});

test('a lender that takes no part: what settles it, what is missing, and from when it suffices', async () => {
  const { found, page } = await reckoned([owed('a')], { once: '2000' });
  // Today's term is paid first: 1,186.00 of the 12,186.00 that settle it.
  expect(page.notes).toEqual(['「微粒贷」多数说不能只提前还一部分：要提前，就整笔一次还清。今天结清要 12,186.00 元，还差 10,186.00 元。先存着，11月15日够了再一次还清。']);
  // After the term of that day just 2,000.00 are left of it.
  expect(days(found).slice(-2)).toEqual(['2026-10-15 1060', '2026-11-15 3046.5']);
  expect(page.sentence).toBe('多还 2,000.00 元，少付 45.50 元，早 2 个月。');
});

test('a mortgage keeps its payments, so nothing is said of how it could be repaid ahead', async () => {
  const notes = async (others: readonly OtherDebtRecord[]) => (await pageOf([other('a')], { once: '2000', parts: ['a'], others })).notes;
  expect(await notes([mortgage('m')])).toEqual(await notes([]));
});

test('enough to settle it today', async () => {
  const { found, page } = await reckoned([owed('a')], { once: '12000' });
  expect(days(found)).toEqual(['2026-02-15 12186']);
  expect(page.sentence).toBe('多还 12,000.00 元，少付 995.50 元，早 11 个月。');
});

test.each<[string, readonly LoanRecord[], Typed, RegExp]>([
  ['without interest nothing is saved, and it is earlier', [other('a', { dailyRate: '0' })], { once: '2000', parts: ['a'] }, /^多还 2,000\.00 元，一分也不少付，只是早 2 个月还清。往后不收利息，提前还不省钱，先存着应急也行。$/],
  ['an agreement keeps its own payments', [signed(owed('a'), agreement({ signedOn: '2026-02-01', firstDueOn: '2026-03-01', terms: 12, perTerm: 100_000, debt: { principal: 1_200_000, interest: 0, penalty: 0, lateFee: 0 } }))], { monthly: '500' }, /^每月多还 500\.00 元，一分也不少付，也不会早还清。有协议的按协议的期数还，多的钱提前用不上，先存着应急。$/],
  ['a day after the last term', [owed('a')], { once: '500', on: '2030-01-01' }, /^多还 500\.00 元，一分也不少付，也不会早还清。到那天已经还清了。$/],
  ['both at once', [other('a')], { once: '1000', monthly: '100', parts: ['a'] }, /^一次多还 1,000\.00 元、每月多还 100\.00 元，少付 [\d,.]+ 元，早 \d 个月。$/],
  ['what never ends, ends', [late('a')], { monthly: '1000', budget: '10' }, /^照原来 30 年也还不完；每月多还 1,000\.00 元，2027年\d+月15日还清。$/],
])('%s', async (_name, records, typed, sentence) => expect((await pageOf(records, typed)).sentence).toMatch(sentence));

test('a flat loan says that a part leaves its interest as it is', async () => {
  const page = await pageOf([other('a', FLAT)], { once: '1000', parts: ['a'] });
  expect(page.notes).toEqual(['「a」是等本等息，利息按借的时候的本金算：只提前还一部分，后面每期利息不变；一次还清，才少付后面的。']);
});

test('what is overdue comes first: what it stops a day, and without a budget what is asked for', async () => {
  const { subject } = await reckoned([late('a')], {});
  // One term of 1,000.00 is overdue, at 0.05% × 1.5; 500.00 go to its penalty and interest first.
  const extra: Extra = { once: 50_000, on: TODAY, monthly: 0 };
  const stopped = penaltyStopped({ ...subject, from: TODAY, budget: null, extra });
  expect(stopped).toBeGreaterThan(0);
  const page = await pageOf([late('a')], { once: '500' });
  expect(page.notes).toEqual([`有逾期的，这笔钱先补逾期：从明天起每天少 0.${String(stopped).padStart(2, '0')} 元罚息。`, '有逾期或要提前到期的，填上每月本来能还多少，才算得出哪天还清、一共少付多少。']);
  expect([page.sentence, page.sides, page.chart]).toEqual(['', [], null]);
});

test('a term in its days of grace is paid today; what will fall due at once needs a budget', async () => {
  const grace = owed('a', { borrowedOn: '2026-01-13', dueDay: 13, overdueRules: { graceDays: 3 } });
  const { found } = await reckoned([grace], {});
  expect([found.usual?.freeOn, found.usual?.payments[0]?.[0]?.paidOn, found.usual?.parts.penalty]).toEqual(['2027-01-13', TODAY, 0]);
  expect((await pageOf([owed('a', { acceleratedOn: '2026-03-01' })], { once: '500' })).notes).toContain('有逾期或要提前到期的，填上每月本来能还多少，才算得出哪天还清、一共少付多少。');
});

test('with a budget it is 先还哪笔 with more money, and penalty is told from interest', async () => {
  const { subject, found, page } = await reckoned([late('a')], { once: '1000', budget: '1500' });
  const lived = (more: object) => simulate(subject.debts, subject.order, { from: TODAY, budget: 150_000, ...more });
  expect([found.usual, found.withExtra]).toEqual([lived({}), lived({ atHand: 100_000 })]);
  expect(page.parts).toMatch(/^其中利息少 [\d,.]+ 元，罚息少 [\d,.]+ 元。$/);
});

test('while a finger slides it is an estimate, and called one; the picture follows', async () => {
  const page = await pageOf([other('a')], { once: '1000', parts: ['a'] }, false);
  expect(page.sentence).toMatch(/^多还 1,000\.00 元，约少付 1\d\d\.\d\d 元，早约 1 个月。$/);
  expect([page.certainty.startsWith('估算'), page.isExact, page.chart?.legend.map(({ name }) => name)]).toEqual([true, false, ['照原来还', '多还以后']]);
});

test('over several debts: which of them end earlier, and by which order', async () => {
  const page = await pageOf([other('a'), other('b', { dailyRate: '0.0003' })], { once: '3000', parts: ['a', 'b'] });
  expect([page.order, page.debts.map(({ title }) => title)]).toEqual(['先还最贵的', ['a', 'b']]);
  expect(page.debts[0]?.words).toMatch(/^本来2027年1月15日，现在\d+月15日还清$/);
});

test('one loan: itself alone, and nothing of the others', async () => {
  const page = await pageOf([owed('a'), late('b')], { once: '1000', id: 'a' });
  expect([page.title, page.debts, page.order, page.summary]).toEqual(['微粒贷', [], '', '']);
  expect((await pageOf([owed('a')], { id: 'gone' })).isEmpty).toBe(true);
});

test('nothing typed: the debt as it goes on; nonsense: said beside its field', async () => {
  expect(await pageOf([owed('a')], {})).toMatchObject({ sentence: '', notes: [], isExact: true, chart: { legend: [{ name: '照原来还' }] } });
  expect((await pageOf([owed('a')], { once: '很多', budget: '0' })).problems).toEqual({ once: '一笔额外的钱只填数字，如 57000 或 57,000.00', budget: '每月本来还的要大于 0；清空就按每期到期的算' });
  expect((await pageOf([], { once: '100' })).isEmpty).toBe(true);
});

test.each([
  [1_218_600, 0, { max: 12_500, step: 500, value: 0 }],
  [300_000, 10_000, { max: 3_000, step: 50, value: 100 }],
  [100, 500_000, { max: 50, step: 50, value: 50 }],
  [10_000_000_000, 130_000_000, { max: 100_000_000, step: 1_000_000, value: 1_000_000 }],
  [200_000_000_000, 0, { max: 2_000_000_000, step: 20_000_000, value: 0 }],
])('a slider to %d fen with %d', (most, amount, slider) => expect(sliderTo(most, amount)).toEqual(slider));

test.each([
  ['2026-12-15', '2027-01-15', { months: 1, days: 0 }],
  ['2026-12-31', '2027-02-28', { months: 2, days: 0 }],
  ['2026-12-20', '2027-01-15', { months: 0, days: 26 }],
  ['2027-01-15', '2027-01-15', { months: 0, days: 0 }],
  ['2027-01-15', '2026-01-15', { months: 0, days: 0 }],
])('%s is earlier than %s by', (earlier, later, sooner) => expect(soonerBy(earlier, later)).toEqual(sooner));

test.each<[string, readonly LoanRecord[], Record<string, string>, string | undefined, number | null, string, string]>([
  ['on time', [owed('a')], {}, undefined, 300_000, '', '空着就按每期到期的算'],
  ['typed in 先还哪笔', [owed('a')], {}, '3000', null, '3000', '照「先还哪笔」里填的；清空就按每期到期的算'],
  ['typed here', [owed('a')], { budget: '2000' }, '3000', null, '2000', ''],
  ['emptied here', [late('a')], { budget: '' }, '3000', null, '', '有逾期或要提前到期的，填上才算得出哪天还清'],
  ['overdue, with a table of the household', [late('a')], {}, undefined, 300_000, '3000', '照收支表里每月能拿出的填的，可以改'],
  ['overdue, with nothing said', [late('a')], {}, undefined, null, '1126', '照往后一个月到期的填的，可以改'],
])('what is paid anyway: %s', (_name, records, draft, ordered, means, text, hint) => {
  expect(budgetFor(valuesOf(draft), ordered, means, subjectOf(records, '', orderOf(), TODAY))).toEqual({ text, hint });
});

test('what is typed survives as a draft; a day that is over is today', () => {
  const values = { once: '100', on: '2026-03-01', monthly: '50', budget: '3000' };
  expect(valuesOf(draftOf(values))).toEqual(values);
  expect([extraOf(values, TODAY)?.on, extraOf({ ...values, on: '2026-01-01' }, TODAY)?.on, extraOf({ ...values, on: '明天' }, TODAY)?.on]).toEqual(['2026-03-01', TODAY, TODAY]);
});

test('where only interest is left of a debt, that is saved for, and no transfer of nothing is made', async () => {
  const { found } = await reckoned([owed('a', { method: 'bullet', dailyRate: '0.0008' }), owed('b')], { once: '11900', monthly: '100', parts: ['a', 'b'] });
  // 31 days of 12,000.00 bear 297.60, which three hundreds that come later cover.
  expect(days(found)).toEqual(['2026-02-15 12000', '2026-05-15 297.6']);
});
