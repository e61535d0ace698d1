import { openPage, openTab } from '../../platform/navigation';
import { BY_ACCOUNT, BY_APP, BY_PHONE, type Channel } from '../content/channels';
import { HOTLINE } from '../content/numbers';

function shown({ title, steps }: Channel) {
  return { title, steps: steps.map((step, key) => (typeof step === 'string' ? { key, text: step, fact: null } : { key, text: '', fact: step })) };
}

/** 官方渠道: the three ways to the lender, as each really is, and the way back with what was seen there. */
Page({
  data: {
    channels: [{ ...shown(BY_APP), kind: 'app' }, { ...shown(BY_PHONE), kind: 'phone' }, { ...shown(BY_ACCOUNT), kind: 'account' }],
    hotline: HOTLINE,
  },

  toNumberCheck() {
    openPage('/help/number-check/index');
  },

  toLoanForm() {
    openPage('/pages/new-loan/index');
  },

  toLoans() {
    openTab('/pages/loans/index');
  },
});
