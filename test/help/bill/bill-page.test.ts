import { buildSchedule, type LoanTerms } from '../../../miniprogram/calc';
import { readLoanForm } from '../../../miniprogram/loan/loan-form/read';
import { readingDraft } from '../../../miniprogram/help/reading-draft';
import { begunLoan } from '../../../miniprogram/loan/loan-form/record';
import { emptyLoanForm } from '../../../miniprogram/loan/loan-form/values';
import { readingOf } from '../../../miniprogram/help/bill/hand-over';
import { nextLine } from '../../../miniprogram/help/bill/lines';
import { draftOf, EMPTY_BILL, fromDraft, withBill, type BillValues } from '../../../miniprogram/help/bill/values';
import { billView, lookedAt } from '../../../miniprogram/help/bill/view';
import { readBill } from '../../../miniprogram/intake';
import { yuan } from '../../../miniprogram/text/money';

const TODAY = '2026-11-22';
const TERMS: LoanTerms = { principal: 500_000, borrowedOn: '2026-01-25', dailyRate: '0.00045', method: 'equal-installment', termCount: 12, dueDay: 25, firstDueOn: '2026-02-25' };
const PLAN = buildSchedule(TERMS);
const line = ({ number, dueOn, principal, interest }: (typeof PLAN)[number], more = '') => `第${number}期 ${dueOn} 应还¥${yuan(principal + interest)}${more}`;
const pasted = (text: string, more: Partial<BillValues> = {}): BillValues => ({ ...withBill(EMPTY_BILL, text, readBill(text, TODAY)), product: 'weilidai', ...more });

function looked(values: BillValues) {
  const found = lookedAt(values, TODAY);
  if ('problem' in found) throw new Error(`${found.field}: ${found.problem}`);
  return found;
}

/** The loan that would be kept, as it stands in the form at first. */
function loanOf(values: BillValues) {
  const { beginning, recognised } = looked(values);
  const form = { ...emptyLoanForm(), ...readingDraft(readingOf(values, beginning, recognised)!) };
  const result = readLoanForm(form, TODAY);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return begunLoan(result.entry, 'a', form, TODAY);
}

describe('a whole plan', () => {
  const whole = pasted(['借款金额 5,000.00元', ...PLAN.map((one, place) => line(one, place < 9 ? ' 已还' : ' 待还'))].join('\n'), { borrowedOn: '2026-01-25' });

  test('is recognised, and what it says is paid is paid', () => {
    expect(looked(whole).recognised).toMatchObject({ headline: '照 0.045%/天、等额本息、按天计息，12 期全部对得上', usual: '0' });
    const { terms, schedule, repayments } = loanOf({ ...whole, known: 'borrowed' });
    expect(terms).toMatchObject(TERMS);
    expect(schedule).toBeUndefined();
    expect(repayments).toHaveLength(9);
  });

  test('of a lender that cuts the fen is recognised, and said to be', () => {
    const drawn: LoanTerms = { principal: 20_000_000, borrowedOn: '2024-06-19', dailyRate: '0.00044', method: 'equal-installment', termCount: 12, dueDay: 19, firstDueOn: '2024-07-19' };
    const cut = buildSchedule(drawn).map(({ dueOn }, place) => `${dueOn} 应还¥${place < 11 ? '18,154.18' : '18,154.22'}`);
    const { headline, usual } = looked(pasted(['借款金额 200,000.00元', ...cut].join('\n'), { borrowedOn: '2024-06-19' })).recognised;
    expect(headline).toBe('照 0.044%/天、等额本息、按天计息，每期少一分以内是对方抹了分，末期补上；12 期照账单原样记');
    expect(usual).toBe('bill');
  });

  test('hands on no lender where none was chosen: the form asks for it', () => {
    const { beginning, recognised } = looked({ ...whole, product: '' });
    const form = { ...emptyLoanForm(), ...readingDraft(readingOf({ ...whole, product: '' }, beginning, recognised)!) };
    expect(readLoanForm(form, TODAY)).toEqual({ problems: { product: '请选贷款机构' } });
  });

  test('stands as it is where the person says so', () => {
    expect(loanOf({ ...whole, way: 'bill' }).schedule).toEqual(PLAN);
  });

  test.each<[string, Partial<BillValues>, object]>([
    ['no day borrowed', { borrowedOn: '' }, { field: 'borrowedOn', problem: '请选借款日，就是钱到账那天' }],
    ['a day after the first row', { borrowedOn: '2026-03-01' }, { field: 'borrowedOn', problem: '借款日要早于第一期的还款日' }],
    ['more borrowed than is paid', { amount: '6000' }, { field: 'amount', problem: '各期加起来比借款金额还少，请核对' }],
    ['a row without a day', { lines: [{ dueOn: '', amount: '1', principal: '', interest: '' }] }, { field: 'lines', problem: '有一期还没填对，点它改' }],
    ['nothing', { lines: [] }, { field: 'lines', problem: '先贴还款计划，或加一期' }],
  ])('%s is said', (_what, more, missing) => {
    expect(lookedAt({ ...whole, ...more }, TODAY)).toEqual(missing);
  });
});

test.each([
  ['the tenth row is the tenth: a whole plan, whose first numbers a picture lost', 9, 'borrowed'],
  ['the third row is the tenth: what is left', 2, 'left'],
])('%s', (_name, place, known) => {
  const rows = PLAN.slice(0, 10).map(({ dueOn, principal, interest }, at) => ({ dueOn, amount: principal + interest, principal, interest, ...(at === place && { number: 10 }) }));
  expect(withBill(EMPTY_BILL, '', { rows, doubts: [] }).known).toBe(known);
});

describe('what is left of a plan', () => {
  const left = PLAN.slice(9).reduce((sum, { principal }) => sum + principal, 0);
  const rest = pasted([`剩余本金 ${yuan(left)}元`, ...PLAN.slice(9).map((one) => line(one))].join('\n'));

  test('begins a loan on the last due date before it, with what is left', () => {
    expect(rest.known).toBe('left');
    expect(loanOf(rest).terms).toMatchObject({ principal: left, borrowedOn: '2026-10-25', dailyRate: '0.00045', termCount: 3 });
  });

  test('with a row that is wrong it is named, and the bill stands until the person decides', () => {
    const lines = rest.lines.map((one, place) => (place === 1 ? { ...one, amount: yuan(PLAN[10]!.principal + PLAN[10]!.interest + 100) } : one));
    const wrong = { ...rest, lines };
    const { recognised } = looked(wrong);
    expect(recognised.usual).toBe('bill');
    expect(loanOf(wrong).schedule?.map(({ principal, interest }) => yuan(principal + interest))).toEqual(lines.map(({ amount }) => amount));
    expect(loanOf(wrong).schedule?.reduce((sum, { principal }) => sum + principal, 0)).toBe(left);
  });

  test('without its principal penalty and payoff can’t be known, and the loan says so (rule 7.29)', () => {
    const loan = loanOf({ ...rest, known: 'none' });
    expect(loan).toMatchObject({ amountsOnly: true, terms: { borrowedOn: '2026-10-25', dailyRate: '0' } });
    expect(loan.schedule?.map(({ principal, interest }) => [yuan(principal), interest])).toEqual(rest.lines.map(({ amount }) => [amount, 0]));
  });

  test('and 剩余本金 has to be said otherwise', () => {
    expect(lookedAt({ ...rest, left: '' }, TODAY)).toEqual({ field: 'left', problem: '请填剩余本金' });
  });
});

describe('rows entered one by one', () => {
  test.each<[string, string, string]>([['2026-01-15', '2026-02-15', 'a month later'], ['2026-01-31', '2026-02-28', 'in a short month its last day']])('after %s comes %s: %s', (dueOn, next) => {
    expect(nextLine([{ dueOn, amount: '710.95', principal: '', interest: '' }])).toEqual({ dueOn: next, amount: '710.95', principal: '', interest: '' });
  });

  test('after the short month the due day comes back', () => {
    const lines = ['2026-01-31', '2026-02-28'].map((dueOn) => ({ dueOn, amount: '1', principal: '', interest: '' }));
    expect(nextLine(lines).dueOn).toBe('2026-03-31');
  });

  test.each<[string, object, string]>([
    ['no amount', { amount: '' }, '请填应还金额'],
    ['nothing due', { amount: '0' }, '应还金额要大于 0'],
    ['parts that don’t add up', { principal: '600', interest: '100' }, '本金和利息加起来不等于应还金额'],
    ['more principal than amount', { principal: '800' }, '本金和利息都不能比应还金额多'],
    ['a day that isn’t later', { dueOn: '2026-01-15' }, '还款日要晚于上一期'],
  ])('%s is said of its row', (_what, change, problem) => {
    const first = { dueOn: '2026-01-15', amount: '710.95', principal: '', interest: '' };
    const lines = [first, { ...first, dueOn: '2026-02-15', ...change }];
    expect(billView({ ...EMPTY_BILL, lines }, TODAY).lines[1]?.problem).toBe(problem);
  });
});

test('a draft gives back what was read, and never the text it was read from', () => {
  const values = pasted(['收款卡尾号 3919', ...PLAN.map((one) => line(one))].join('\n'));
  const draft = draftOf(values);
  expect(JSON.stringify(draft)).not.toContain('3919');
  expect(fromDraft(draft)).toEqual({ ...values, pasted: '' });
  expect(fromDraft({ lines: '{"a":1}', doubts: 'x', left: '1' })).toEqual({ ...EMPTY_BILL, left: '1' });
});
