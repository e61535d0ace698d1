import { buildSchedule } from '../../../../miniprogram/calc/index';
import { callRecord } from '../../../help/call-records';
import { loan, repayment } from '../../../ledger/loans';
import { plansByKey, savedPlan } from '../../../ledger/saved-plans';
import { agreement, signed } from '../../../pages/agreements';
import { bookOf, exampleBook } from '../example-book';
import { TODAY } from './state';

/** What is stored in more states than those of one page. */

export const { loans, storage } = exampleBook(TODAY);
/** The loan that is overdue, and its first repayment. */
export const overdue = loans[0]?.id ?? '';
export const edited = loans[0]?.repayments[0]?.id ?? '';
/** The one that isn't. */
export const current = loans[1]?.id ?? '';

export const damaged = { ...storage, 'loan/damaged': { version: 2, id: 'damaged' }, 'loan/later': { ...loans[1], id: 'later', version: 9 } };

/** Two ledgers, and nothing that says which counts. */
export const closed = { 'loan/a': {}, 'g1/loan/a': {}, generation: { version: 9 } };

/** Four offers for the same debt, and what stands in a form of each. */
export const DEBT = { principal: '57000', contractPercent: '0.05', originalTerms: '12', signedOn: TODAY, firstDueOn: '2026-12-22' };
export const saved = plansByKey(
  savedPlan('a', { name: '客服小李：36 期', form: { ...DEBT, termCount: '36', totalInterest: '7000' }, checked: ['parts', 'fees'] }),
  savedPlan('b', { name: '24 期不收利息', form: { ...DEBT, termCount: '24', priceKind: 'none' } }),
  savedPlan('c', { name: '延期半年', form: { ...DEBT, kind: 'deferral', months: '6', penaltyWaiver: '100' } }),
  savedPlan('d', { name: '一次付四万', form: { ...DEBT, kind: 'lump-sum', settlement: '40000', inWriting: 'yes' } }),
);

/** Calls: one by night with a promise, one missed, one made. */
export const calls = Object.fromEntries([
  callRecord('night', { calledOn: '2026-11-20', calledAt: '22:35', said: '说再不还就联系我单位', toldOthers: true, loanId: overdue, promise: '我说周日前给答复', promisedBy: TODAY }),
  callRecord('missed', { calledOn: '2026-11-21', way: 'missed', times: 9, number: '0755-12345678', agent: '', said: '' }),
  callRecord('mine', { calledOn: '2026-11-19', calledAt: '10:12', way: 'made', number: '95384', said: '申请分期，说五个工作日内回复', promise: '五个工作日内短信回复', promisedBy: '2026-11-26', planId: 'a', loanId: overdue }),
].map((call) => [`call/${call.id}`, call]));

/** What 收支表 has, and 还得起吗 from it. */
export const earning = {
  'draft/household-lines': { wage: '9000', otherIncome: '', housing: '1800', food: '1500', yearly: '2000', elsewhere: '' },
  'draft/household': { income: '9000', livingCosts: '3466.67', otherDebts: '', share: '80' },
};

/** The overdue loan under an agreement that took the other one in; in the other book a term of it is missed. */
const agreed = (signedOn: string, firstDueOn: string) => bookOf([
  signed(loans[0]!, agreement({
    signedOn, firstDueOn, terms: 24, perTerm: 105_000, down: 200_000, joined: [loans[1]!.id],
    debt: { principal: 2_469_697, interest: 83_476, penalty: 16_913, lateFee: 0 }, waived: { principal: 0, interest: 0, penalty: 16_913, lateFee: 0 },
    waiverCondition: '全部按期还清后生效', missedTerm: 'void', missedTermWords: '任何一期逾期超过三天，本协议自动失效，减免全部收回',
  })),
  loans[1]!,
]);
export const following = agreed(TODAY, '2026-12-22');
export const missed = agreed('2026-10-15', '2026-11-15');

/** A second loan that was late twice and is over. */
export const settledLate = bookOf([loans[0]!, {
  ...loans[1]!,
  terms: { ...loans[1]!.terms, borrowedOn: '2024-01-20', firstDueOn: '2024-02-20', dueDay: 20, termCount: 12 },
  repayments: ['2024-02-20', '2024-04-02', '2024-05-20', '2024-06-27'].map((paidOn, place) => ({ id: `r${place}`, paidOn, amount: place === 3 ? 9_900_000 : 110_000, note: '' })),
}]);

const LENDERS = ['京东金条', '借呗', '度小满', '美团借钱', '招联好期贷', '平安普惠新一贷（担保）'];

/** Sixteen loans of three years, each with what was due repaid but for the last terms of some. */
export const full = bookOf(Array.from({ length: 16 }, (_, place) => {
  const terms = { principal: 1_200_000 + place * 345_678, borrowedOn: `2025-0${(place % 9) + 1}-12`, dailyRate: '0.00045', method: 'equal-installment', termCount: 36, dueDay: 12 } as const;
  const due = buildSchedule({ ...terms, firstDueOn: `2025-${String((place % 9) + 2).padStart(2, '0')}-12` }).filter(({ dueOn }) => dueOn <= TODAY);
  const repaid = due.slice(0, due.length - (place % 4 === 0 ? 3 : 0));
  return loan(`full-${place}`, {
    product: 'other', lender: LENDERS[place % LENDERS.length]!, note: place % 5 === 0 ? '装修，和妈妈一起还' : '', terms,
    repayments: repaid.map(({ dueOn, principal, interest }, term) => repayment(`full-${place}-${term}`, { paidOn: dueOn, amount: principal + interest })),
  });
}));
