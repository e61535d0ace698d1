import { messageCards } from '../../../miniprogram/help/messages/cards';
import { loanReadingOf, repaymentDraftOf, statedDraftOf } from '../../../miniprogram/help/messages/hand-over';
import { readMessages } from '../../../miniprogram/intake';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { loan, LOAN, paid } from '../../loans/loan';

const TODAY = '2026-03-24';
const cards = (text: string, loans: readonly LoanRecord[] = []) => messageCards(text, readMessages(text, TODAY), loans, TODAY);
const reading = (text: string) => readMessages(text, TODAY)[0]!;

const DRAWN = '借款成功通知：您好，您在手机微信申请的微粒贷  57000.00  元已成功发放，收款卡   农业银行(3919)，   预计3分钟内到账。【微众银行】';
const REPAID = '还款成功通知：您在手机微信申请的微粒贷已还本息共5633.50元，还款卡为农业银行（3919）。【微众银行】';
const OVERDUE = '【微众银行】您的微粒贷已逾期，逾期金额5,700.12元，请尽快还款。';

describe('where a message goes', () => {
  test.each<[string, string, LoanRecord[], object]>([
    ['a drawdown begins a loan', DRAWN, [], { kind: '放款通知', way: 'loan', remark: '' }],
    ['one that is known is said', DRAWN, [LOAN], { way: 'loan', remark: '这笔借款好像已经记过了，先看看列表。' }],
    ['a repayment goes to its loan', REPAID, [LOAN], { way: 'repayment', loans: [{ value: 'a', label: '微粒贷' }] }],
    ['of a lender that isn’t there it goes nowhere', REPAID, [loan({ lender: '招联金融', product: 'other' })], { way: 'none', remark: '还没有记这家的借款，先记下借款再来。' }],
    ['an example is no loan', REPAID, [loan({ example: true })], { way: 'none' }],
    ['one that is in the book is said', REPAID, [loan({ repayments: [paid(TODAY, 563_350)] })], { way: 'repayment', remark: '这笔还款好像已经记过了：同一天、同样的金额。' }],
    ['what is overdue is reconciled', OVERDUE, [LOAN], { kind: '逾期通知', way: 'reconcile' }],
    ['what is no loan’s goes nowhere', '周末一起吃饭吗', [LOAN], { way: 'none' }],
  ])('%s', (_what, text, loans, card) => {
    expect(cards(text, loans)[0]).toMatchObject(card);
  });

  test('of two loans of a lender the one with that amount open comes first', () => {
    const small = loan({ id: 'b', note: '第二笔', terms: { principal: 1_200_000 } });
    expect(cards(REPAID, [small, LOAN])[0]?.loans.map(({ value }) => value)).toEqual(['a', 'b']);
  });

  test('a fraud says why and leads to nothing', () => {
    const [card] = cards('【微粒贷】您的微粒贷5000.00元已发放，请先交保证金解冻，并把短信验证码发给客服', [LOAN]);
    expect(card).toMatchObject({ kind: '像是骗局', way: 'none', loans: [], remark: '' });
    expect(card?.values.map(({ label }) => label)).toEqual(['自称', '金额']);
    expect(card?.fraudSigns).toContain('客服、催收和警察都不需要你的验证码和密码。谁要，谁就是想动你的钱。');
  });

  test('each value stands with its words, and a message twice is noticed', () => {
    const [first, second] = cards(`${REPAID}\n${REPAID}`, [LOAN]);
    expect(first?.values).toContainEqual(expect.objectContaining({ label: '金额', value: '5,633.50 元', from: expect.stringContaining('5633.50') as unknown }));
    expect(second?.doubts).toContain('这一条和前面的一条一样，只记一次');
  });
});

describe('what is handed over', () => {
  test('of a drawdown: lender and amount with their words', () => {
    expect(loanReadingOf(DRAWN, reading(DRAWN)).fields).toMatchObject({ product: { value: 'weilidai' }, amount: { value: '57,000.00', from: expect.stringContaining('57000.00') as unknown } });
  });

  test('of a drawdown that names nobody: no lender, which the form asks for', () => {
    const unnamed = '借款成功通知：您申请的 57000.00 元已成功发放，预计3分钟内到账。';
    const { fields } = loanReadingOf(unnamed, reading(unnamed));
    expect(fields.amount?.value).toBe('57,000.00');
    expect(fields).not.toHaveProperty('product');
    expect(fields).not.toHaveProperty('lender');
  });

  test('of a repayment: amount and day, set by hand so that no proposal changes them', () => {
    expect(repaymentDraftOf(reading(REPAID), TODAY)).toEqual({ amount: '5,633.50', paidOn: TODAY, chosen: 'amount paidOn' });
  });

  test('of what is overdue: the figures of 对账; of a bill none', () => {
    expect(statedDraftOf(reading(OVERDUE))).toMatchObject({ overdueTotal: '5,700.12' });
    expect(statedDraftOf(reading('【微众银行】您的微粒贷本月应还537.20元，还款日9月16日。'))).toEqual({});
  });
});
