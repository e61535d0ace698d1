import { ledger } from '../../ledger/index';
import { today } from '../../platform/clock';
import { openPage } from '../../platform/navigation';
import { recordsPage, UNREAD } from '../../page-kit/records-page';
import { shown } from '../../page-kit/shown';
import { CREDIT_FACTS, MARKS } from '../content/credit';
import { creditPage, type LoanCredit } from './page';

/** 征信: the marks that each loan's own history comes to, when a bad record would end, and what doesn't end it. */
Page({
  ...recordsPage,

  data: {
    ...UNREAD,
    loans: [] as readonly LoanCredit[],
    marks: MARKS,
    facts: CREDIT_FACTS,
  },

  longLists: { 'loans.years': 20 },

  async read() {
    return { loans: shown(creditPage((await ledger.state()).loans, today())) };
  },

  add() {
    openPage('/pages/new-loan/index');
  },
});
