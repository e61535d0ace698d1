import type { Agreement, LoanRecord } from '../../../miniprogram/ledger/records';
import { savedPlanPage } from '../../../miniprogram/plans/saved-plan/page';
import { loan } from '../../ledger/loans';
import { DEFERRAL, OFFER } from '../../views/plan/form';
import { saved } from '../saved/entries';

const NOTHING = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
const TODAY = '2026-03-24';
const agreement = (changes: Partial<Agreement> = {}): Agreement => ({
  id: 'g', planId: 'p', signedOn: '2026-03-01', debt: { ...NOTHING, principal: 100 }, waived: NOTHING,
  installments: [{ number: 1, dueOn: '2026-04-01', principal: 100, interest: 0 }], waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '', joined: [], ...changes,
});
const book = (agreements: readonly Agreement[] = []): LoanRecord[] => [loan('l', { note: '一', agreements }), loan('m', { lender: '借呗' })];

describe('a saved plan’s own page', () => {
  test('is what was offered, whose debt it is and of which day', () => {
    const page = savedPlanPage(saved('p', { ...OFFER, loanIds: 'l m', debtOn: '2026-02-01', interest: '600' }, { name: '客服说的', savedOn: '2026-02-03' }), book(), TODAY);
    expect(page).toMatchObject({
      name: '客服说的', summary: '分期 36 期，每期最多 1,794.60 元，一共还 64,600.00 元，到 2028年1月15日',
      about: '微粒贷 · 一、借呗 · 债务 57,600.00 元，2月1日的账 · 2月3日存下', signed: null,
    });
    expect(page.result?.payment).toBe('1,794.44');
    expect(page.checked).toMatch(/^已核对 0\/\d+$/);
  });

  test('of a debt that was typed names no loan and no day', () => {
    expect(savedPlanPage(saved('p', OFFER, { savedOn: '2026-02-03' }), book(), TODAY).about).toBe('债务 57,000.00 元 · 2月3日存下');
  });

  test('one that isn’t filled in says so, and of which day its debt would be, without a comma before it', () => {
    const page = savedPlanPage(saved('p', { ...OFFER, termCount: '', loanIds: 'l', debtOn: '2026-02-01' }, { savedOn: '2026-02-03' }), book(), TODAY);
    expect([page.summary, page.result, page.about]).toEqual(['还没填完，打开接着填', null, '微粒贷 · 一 · 2月1日的账 · 2月3日存下']);
  });

  test('of a deferral, with the plan that could be instead', () => {
    const page = savedPlanPage(saved('p', { ...DEFERRAL, ...OFFER, kind: 'deferral' }), [], TODAY);
    expect(page.result?.conclusions.some(({ text }) => text.startsWith('比当天就分 36 期'))).toBe(true);
  });
});

describe('where it was signed', () => {
  const signed = (...agreements: Agreement[]) => savedPlanPage(saved('p', OFFER), book(agreements), TODAY).signed;

  test.each<[string, Agreement[], object | null]>([
    ['nowhere', [], null],
    ['on a loan', [agreement()], { loanId: 'l', title: '微粒贷 · 一', on: '3月1日' }],
    ['another plan', [agreement({ planId: 'other' })], null],
    ['taken back', [agreement({ takenBackOn: '2026-03-02' })], null],
    ['taken back, and signed again', [agreement({ takenBackOn: '2026-03-02' }), agreement({ id: 'h', signedOn: '2026-03-05' })], { loanId: 'l', title: '微粒贷 · 一', on: '3月5日' }],
  ])('%s', (_what, agreements, expected) => {
    expect(signed(...agreements)).toEqual(expected);
  });
});

test('the ticks of the checklist are counted', () => {
  const none = savedPlanPage(saved('p', OFFER), [], TODAY).checked;
  expect(savedPlanPage(saved('p', OFFER, { checked: ['no such item'] }), [], TODAY).checked).toBe(none);
});

test('what it is measured by stays what it was, once it is signed and the down payment made', () => {
  const form = { ...OFFER, loanIds: 'l', debtOn: '2026-03-01', signedOn: '2026-03-01', firstDueOn: '2026-04-01' };
  const sentences = (record: LoanRecord) => savedPlanPage(saved('p', form), [record], TODAY).result?.conclusions;
  const before = loan('l', { repayments: [{ id: 'r', paidOn: '2026-03-01', amount: 5_000, note: '' }] });
  const down = { id: 'down', paidOn: '2026-03-01', amount: 200_000, note: '' };
  const signedNow = { ...before, repayments: [...before.repayments, down], agreements: [agreement({ paidBefore: ['r'] })] };
  expect(sentences(signedNow)).toEqual(sentences(before));
  expect(sentences({ ...before, agreements: [agreement({ planId: 'later', signedOn: '2026-05-01' })] })).toEqual(sentences(before));
  // An agreement of before is what the new plan would take the place of.
  const renewed = sentences({ ...before, agreements: [agreement({ planId: 'earlier', signedOn: '2026-02-01', installments: [{ number: 1, dueOn: '2026-09-01', principal: 5_700_000, interest: 0 }] })] });
  expect(renewed).not.toEqual(sentences(before));
});
