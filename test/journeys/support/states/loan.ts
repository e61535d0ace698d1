import { closed, current, damaged, following, full, loans, missed, overdue, settledLate, storage } from './books';
import { HIDDEN, type State } from './state';
import { neverAnswers } from './restarted';

/** Of a bill without its principal: days and amounts alone. */
const amountsOnly = { ...storage, [`loan/${overdue}`]: { ...loans[0], repayments: [], amountsOnly: true } };
const uncountable = { ...storage, [`loan/${overdue}`]: { ...loans[0], terms: { ...loans[0]?.terms, termCount: 400 } } };

/** A loan, and what was repaid of all: 还款记录. */
export const LOAN: readonly State[] = [
  { name: 'loan-loading', url: `/loan/detail/index?id=${overdue}`, stored: storage, first: neverAnswers },
  { name: 'loan-current', url: `/loan/detail/index?id=${current}`, stored: storage },
  { name: 'loan-settled', url: `/loan/detail/index?id=${current}`, stored: settledLate },
  { name: 'loan', url: `/loan/detail/index?id=${overdue}`, stored: storage },
  {
    name: 'loan-explained',
    url: `/loan/detail/index?id=${overdue}`,
    stored: storage,
    screen: true,
    first: (page) => page.getByRole('button', { name: /^罚息 .*怎么算的$/ }).click(),
  },
  { name: 'loan-uncountable', url: `/loan/detail/index?id=${overdue}`, stored: uncountable },
  { name: 'loan-agreed', url: `/loan/detail/index?id=${overdue}`, stored: following, from: '已签的协议' },
  { name: 'loan-agreed-missed', url: `/loan/detail/index?id=${overdue}`, stored: missed },
  { name: 'loan-original', url: `/loan/detail/index?id=${overdue}&original=yes`, stored: following },
  { name: 'loan-joined', url: `/loan/detail/index?id=${loans[1]?.id ?? ''}`, stored: following },
  { name: 'repayments-agreed', url: '/pages/repayments/index', stored: missed },
  { name: 'loan-unknown', url: '/loan/detail/index?id=none' },
  { name: 'loan-amounts-only', url: `/loan/detail/index?id=${overdue}`, stored: amountsOnly },
  { name: 'repayments-empty', url: '/pages/repayments/index' },
  { name: 'repayments', url: '/pages/repayments/index', stored: storage },
  { name: 'loan-hidden', url: `/loan/detail/index?id=${overdue}`, stored: storage, plain: HIDDEN },
  { name: 'repayments-loading', url: '/pages/repayments/index', stored: storage, first: neverAnswers },
  { name: 'repayments-failed', url: '/pages/repayments/index', stored: closed },
  { name: 'repayments-damaged', url: '/pages/repayments/index', stored: damaged },
  { name: 'repayments-full', url: '/pages/repayments/index', stored: full },
  { name: 'repayments-hidden', url: '/pages/repayments/index', stored: storage, plain: HIDDEN },
];
