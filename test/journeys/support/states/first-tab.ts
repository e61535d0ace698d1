import { card, family } from '../../../ledger/other-debts';
import { bookOf } from '../example-book';
import { tap } from '../form-actions';
import { calls, closed, damaged, earning, following, full, loans, storage } from './books';
import { HIDDEN, type State, TODAY } from './state';
import { failsToRead, neverAnswers } from './restarted';

/** 我的借款. */
export const FIRST_TAB: readonly State[] = [
  { name: 'loans-loading', url: '/pages/loans/index', stored: storage, first: neverAnswers },
  { name: 'loans-failed', url: '/pages/loans/index', stored: storage, first: failsToRead },
  { name: 'loans-full', url: '/pages/loans/index', stored: full },
  { name: 'loans-empty', url: '/pages/loans/index' },
  { name: 'loans', url: '/pages/loans/index', stored: storage },
  { name: 'loans-damaged', url: '/pages/loans/index', stored: damaged },
  { name: 'loans-reminder', url: '/pages/loans/index', stored: { ...bookOf([{ ...loans[0]!, example: false }]), 'last-change': { version: 1, on: TODAY } } },
  { name: 'loans-closed', url: '/pages/loans/index', stored: closed },
  { name: 'loans-undo', url: '/pages/loans/index', stored: storage, first: (page) => tap(page, '移除示例') },
  { name: 'loans-agreed', url: '/pages/loans/index', stored: following },
  { name: 'loans-other-debts', url: '/pages/loans/index', stored: { ...storage, 'other/c': card('c'), 'other/f': family('f') } },
  { name: 'loans-month', url: '/pages/loans/index', stored: { ...storage, ...earning }, first: (page) => page.getByRole('button', { name: /记为今天还了$/ }).first().click() },
  { name: 'loans-hidden', url: '/pages/loans/index', stored: storage, plain: HIDDEN },
  { name: 'loans-promise', url: '/pages/loans/index', stored: { ...storage, ...calls } },
];
