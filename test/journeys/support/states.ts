import type { Page } from 'playwright-core';
import { buildSchedule } from '../../../miniprogram/calc/index';
import { readingDraft } from '../../../miniprogram/help/reading-draft';
import { yuan } from '../../../miniprogram/text/money';
import { callRecord } from '../../help/call-records';
import { loan, repayment } from '../../ledger/loans';
import { card, family, mortgage } from '../../ledger/other-debts';
import { plansByKey, savedPlan } from '../../ledger/saved-plans';
import { agreement, signed } from '../../pages/agreements';
import { bookOf, exampleBook } from './example-book';
import { choose, pickDay, tap, type, unfold } from './form-actions';

/** Every page in each of its states: what is stored, where it opens, what a person does there. */

/** The day of all of them. */
export const TODAY = '2026-11-22';

/** A page is opened once, and turned from phone to phone. The first is the hardest to use: there it is opened and done what is to be done. */
export const PHONES = [
  { phone: '320-largest', width: 320, height: 568, font: 'largest' },
  { phone: '320', width: 320, height: 568 },
  { phone: '390', width: 390, height: 844 },
  { phone: '390-dark', width: 390, height: 844, theme: 'dark' },
  { phone: '430', width: 430, height: 932 },
] as const;

const { loans, storage } = exampleBook(TODAY);
const overdue = loans[0]?.id ?? '';
const edited = loans[0]?.repayments[0]?.id ?? '';
const damaged = { ...storage, 'loan/damaged': { version: 2, id: 'damaged' }, 'loan/later': { ...loans[1], id: 'later', version: 9 } };
const calls = Object.fromEntries([
  callRecord('night', { calledOn: '2026-11-20', calledAt: '22:35', said: '说再不还就联系我单位', toldOthers: true, loanId: overdue, promise: '我说周日前给答复', promisedBy: TODAY }),
  callRecord('missed', { calledOn: '2026-11-21', way: 'missed', times: 9, number: '0755-12345678', agent: '', said: '' }),
  callRecord('mine', { calledOn: '2026-11-19', calledAt: '10:12', way: 'made', number: '95384', said: '申请分期，说五个工作日内回复', promise: '五个工作日内短信回复', promisedBy: '2026-11-26', planId: 'a', loanId: overdue }),
].map((call) => [`call/${call.id}`, call]));
const LOCKED = { 'at-once/lock': { after: 60, body: '' } };
const RECORD = { version: 1, N: 4096, r: 8, p: 1, salt: Buffer.alloc(16).toString('base64'), hash: Buffer.alloc(32).toString('base64') };
/** Two ledgers, and nothing that says which counts. */
const closed = { 'loan/a': {}, 'g1/loan/a': {}, generation: { version: 9 } };
/** Of a bill without its principal: days and amounts alone. */
const amountsOnly = { ...storage, [`loan/${overdue}`]: { ...loans[0], repayments: [], amountsOnly: true } };
const uncountable = { ...storage, [`loan/${overdue}`]: { ...loans[0], terms: { ...loans[0]?.terms, termCount: 400 } } };

/** Four offers for the same debt, and what stands in a form of each. */
const DEBT = { principal: '57000', contractPercent: '0.05', originalTerms: '12', signedOn: TODAY, firstDueOn: '2026-12-22' };
const saved = plansByKey(
  savedPlan('a', { name: '客服小李：36 期', form: { ...DEBT, termCount: '36', totalInterest: '7000' }, checked: ['parts', 'fees'] }),
  savedPlan('b', { name: '24 期不收利息', form: { ...DEBT, termCount: '24', priceKind: 'none' } }),
  savedPlan('c', { name: '延期半年', form: { ...DEBT, kind: 'deferral', months: '6', penaltyWaiver: '100' } }),
  savedPlan('d', { name: '一次付四万', form: { ...DEBT, kind: 'lump-sum', settlement: '40000', inWriting: 'yes' } }),
);

/** What 收支表 has, and 还得起吗 from it. */
const earning = {
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
const following = agreed(TODAY, '2026-12-22');
const missed = agreed('2026-10-15', '2026-11-15');

/** A second loan that was late twice and is over. */
const settledLate = bookOf([loans[0]!, {
  ...loans[1]!,
  terms: { ...loans[1]!.terms, borrowedOn: '2024-01-20', firstDueOn: '2024-02-20', dueDay: 20, termCount: 12 },
  repayments: ['2024-02-20', '2024-04-02', '2024-05-20', '2024-06-27'].map((paidOn, place) => ({ id: `r${place}`, paidOn, amount: place === 3 ? 9_900_000 : 110_000, note: '' })),
}]);

/** Principal was paid ahead; in the other book the loan follows the lender's new bill. */
const ahead = loan('ahead', {
  terms: { principal: 5_000_000, borrowedOn: '2026-05-15', dailyRate: '0.0005', method: 'equal-installment', termCount: 12, dueDay: 15, firstDueOn: '2026-06-15' },
  repayments: [
    ...['2026-06-15', '2026-07-15', '2026-08-15', '2026-09-15', '2026-10-15'].map((paidOn, place) => repayment(`r${place}`, { paidOn, amount: 459_193 })),
    repayment('early', { paidOn: '2026-10-20', amount: 2_000_000, allocation: { lateFee: 0, penalty: 0, interest: 0, principal: 2_000_000 } }),
  ],
});
const NOTHING = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
const newBill = signed(ahead, {
  id: 'bill', newBill: 'lender', signedOn: '2026-10-20', debt: { ...NOTHING, principal: 1_027_313 }, waived: NOTHING, waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '',
  joined: [], paidBefore: ['early'], installments: [
    { number: 1, dueOn: '2026-11-15', principal: 513_657, interest: 20_923 }, { number: 2, dueOn: '2026-12-15', principal: 513_656, interest: 7_705 },
  ],
});

const own = bookOf([{ ...loans[0]!, example: false }]);
/** What is pasted or read on the way in: a plan of twelve terms, what is left of it, messages of each kind, a form that was read. */
const PLAN = buildSchedule({ principal: 500_000, borrowedOn: '2026-01-25', dailyRate: '0.00045', method: 'equal-installment', termCount: 12, dueDay: 25, firstDueOn: '2026-02-25' });
const PLAN_LEFT = '剩余本金 1,326.68元\n2026-11-25 第10期 应还¥454.50\n2026-12-25 第11期 应还¥454.50\n2027-01-25 第12期 应还¥454.46';
const MESSAGES = [
  '借款成功通知：您在手机微信申请的微粒贷5000.00元已成功发放【微众银行】',
  '【微粒贷】您的额度异常，请先交保证金解冻，并把短信验证码发给客服处理',
  '还款成功通知：您在手机微信申请的微粒贷已还本息共454.50元，还款卡为农业银行（3919）。【微众银行】',
  '【微众银行】您的微粒贷已逾期，应还总额11,278.87元，请尽快还款',
];
const from = (value: string, words: string) => ({ value, from: words });
const READ = readingDraft({
  origin: 'bill', doubts: ['第 3 行没有年份，照前后的日子认成 2026 年'], paidTerms: 2,
  fields: {
    product: from('other', ''), lender: from('京东金条', '上一页填的'), amount: from('5,000.00', '账单：借款金额'), borrowedOn: from('2026-08-19', '账单：借款日'), termCount: from('6', '账单：期数'), dueDay: from('19', '账单：各期的日子'),
    rateUnit: from('day', ''), ratePercent: from('0.044', '由账单各期推出：0.044%/天、等额本息、按天计息'), method: from('equal-installment', '由账单各期推出：0.044%/天、等额本息、按天计息'),
  },
});

/** A page in one of its states. */
export interface State {
  name: string;
  url: string;
  stored?: Record<string, unknown>;
  /** What stands there plainly. */
  plain?: Record<string, unknown>;
  /** What a person does before the picture is taken. */
  first?: (page: Page) => Promise<void>;
  /** The picture shows the screen, not the whole page. */
  screen?: boolean;
  /** Where the README's picture begins. */
  from?: string;
}

export const STATES: readonly State[] = [
  { name: 'loans-empty', url: '/pages/loans/index' },
  { name: 'loans', url: '/pages/loans/index', stored: storage },
  { name: 'loans-damaged', url: '/pages/loans/index', stored: damaged },
  { name: 'loans-reminder', url: '/pages/loans/index', stored: { ...bookOf([{ ...loans[0]!, example: false }]), 'last-change': { version: 1, on: TODAY } } },
  { name: 'loans-closed', url: '/pages/loans/index', stored: closed },
  { name: 'loans-undo', url: '/pages/loans/index', stored: storage, first: (page) => tap(page, '移除示例') },
  { name: 'loan', url: `/loan/detail/index?id=${overdue}`, stored: storage },
  {
    name: 'loan-explained',
    url: `/loan/detail/index?id=${overdue}`,
    stored: storage,
    screen: true,
    first: (page) => page.getByRole('button', { name: /^罚息 .*怎么算的$/ }).click(),
  },
  { name: 'loan-uncountable', url: `/loan/detail/index?id=${overdue}`, stored: uncountable },
  { name: 'loans-agreed', url: '/pages/loans/index', stored: following },
  { name: 'loan-agreed', url: `/loan/detail/index?id=${overdue}`, stored: following, from: '已签的协议' },
  { name: 'loan-agreed-missed', url: `/loan/detail/index?id=${overdue}`, stored: missed },
  { name: 'loan-original', url: `/loan/detail/index?id=${overdue}&original=yes`, stored: following },
  { name: 'loan-joined', url: `/loan/detail/index?id=${loans[1]?.id ?? ''}`, stored: following },
  { name: 'repayments-agreed', url: '/pages/repayments/index', stored: missed },
  { name: 'loan-paid-ahead', url: '/loan/detail/index?id=ahead', stored: bookOf([ahead]) },
  { name: 'loan-new-bill', url: '/loan/detail/index?id=ahead', stored: bookOf([newBill]) },
  {
    name: 'new-bill',
    url: '/loan/new-bill/index?loan=ahead',
    stored: bookOf([ahead]),
    first: (page) => page.getByRole('button', { name: /^期数不变/ }).click(),
  },
  {
    name: 'new-bill-wrong',
    url: `/loan/new-bill/index?loan=${overdue}`,
    stored: storage,
    first: async (page) => {
      await page.getByRole('textbox', { name: '逐期：日期 金额' }).fill('下个月还一千');
      await tap(page, '按新计划算');
    },
  },
  { name: 'new-bill-unknown', url: '/loan/new-bill/index?loan=none' },
  {
    name: 'reconcile',
    url: `/loan/reconcile/index?id=${overdue}`,
    stored: storage,
    first: async (page) => {
      await type(page, '逾期天数', '38');
      await tap(page, '对一对');
      await page.getByText('差在哪').waitFor();
    },
  },
  {
    name: 'reconcile-unexplained',
    url: `/loan/reconcile/index?id=${overdue}`,
    stored: bookOf([{ ...loans[0]!, checks: [{ checkedOn: '2026-11-01', stated: { overdueTotal: 100_000 } }] }]),
    first: async (page) => {
      await type(page, '逾期合计', '987654');
      await tap(page, '对一对');
      await page.getByText('打电话可以这样问').waitFor();
    },
  },
  { name: 'loan-unknown', url: '/loan/detail/index?id=none' },
  { name: 'new-loan', url: '/pages/new-loan/index' },
  { name: 'bill', url: '/help/bill/index', first: async (page) => { await paste(page, PLAN_LEFT); await page.getByText('12月25日').click(); } },
  {
    name: 'bill-wrong',
    url: '/help/bill/index',
    first: async (page) => {
      await paste(page, ['借款金额 5,000.00元', ...PLAN.map(({ number, dueOn, principal, interest }) => `第${number}期 ${dueOn} 应还¥${yuan(principal + interest + (number === 7 ? 10 : 0))}`)].join('\n'));
      await pickDay(page, '借款日', '2026-01-25');
      await page.getByText('第 7 期：账单').waitFor();
    },
  },
  { name: 'bill-amounts', url: '/help/bill/index', first: async (page) => { await paste(page, PLAN_LEFT); await choose(page, '写的是', '都没有'); } },
  { name: 'messages', url: '/help/messages/index', stored: own, first: (page) => page.getByRole('textbox', { name: '短信或通知的文字' }).fill(MESSAGES.join('\n')) },
  { name: 'picture', url: '/help/picture/index' },
  { name: 'fill-in-wrong', url: `/loan/fill-in/index?id=${overdue}`, stored: storage, first: (page) => type(page, '还了前几期', '99') },
  {
    name: 'picture-broken',
    url: '/help/picture/index',
    first: async (page) => {
      const [window] = await Promise.all([page.waitForEvent('filechooser'), tap(page, '从相册选一张截图')]);
      await window.setFiles({ name: 'plan.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
      await page.getByText('可能不是图片').waitFor();
    },
  },
  { name: 'fill-in', url: `/loan/fill-in/index?id=${overdue}`, stored: storage },
  { name: 'loan-amounts-only', url: `/loan/detail/index?id=${overdue}`, stored: amountsOnly },
  { name: 'loan-form', url: '/loan/loan-form/index' },
  { name: 'loan-form-read', url: '/loan/loan-form/index?from=reading', stored: { 'draft/loan-reading': READ } },
  { name: 'loan-form-habits', url: '/loan/loan-form/index', first: async (page) => { await choose(page, '贷款机构', '其他'); await type(page, '机构名称', '借呗'); } },
  {
    name: 'loan-form-wrong',
    url: '/loan/loan-form/index',
    first: async (page) => {
      await type(page, '借款金额', '五万多');
      await tap(page, '保存');
    },
  },
  { name: 'loan-form-edit', url: `/loan/loan-form/index?id=${overdue}`, stored: storage, first: (page) => page.getByText('更多：').click() },
  {
    name: 'repayment-form',
    url: `/loan/repayment-form/index?loan=${overdue}`,
    stored: storage,
    first: (page) => type(page, '还款金额', '3000'),
  },
  {
    name: 'repayment-form-stated',
    url: `/loan/repayment-form/index?loan=${overdue}`,
    stored: storage,
    first: async (page) => {
      await type(page, '还款金额', '0');
      await page.getByRole('switch').first().click();
    },
  },
  {
    name: 'repayment-form-clash',
    url: `/loan/repayment-form/index?loan=${overdue}&id=${edited}`,
    stored: { ...storage, [`draft/repayment-form/${overdue}/${edited}`]: { amount: '3000', note: '妈妈代还的，转账给客服说的那个账户', recordId: edited, seen: 'another' } },
    first: (page) => tap(page, '保存'),
    screen: true,
  },
  { name: 'repayment-form-aside', url: `/loan/repayment-form/index?loan=${overdue}`, stored: { ...storage, [`draft/repayment-form/${overdue}/new`]: { amount: 5 } } },
  { name: 'repayments-empty', url: '/pages/repayments/index' },
  { name: 'repayments', url: '/pages/repayments/index', stored: storage },
  { name: 'plan-empty', url: '/pages/plan/index', stored: storage },
  {
    name: 'plan',
    url: '/pages/plan/index',
    from: '划不划算',
    first: async (page) => {
      await typeOffer(page);
      await page.getByText('每期明细').click();
      await tap(page, '全部 36 期');
    },
  },
  {
    name: 'plan-of-a-loan',
    url: `/loan/detail/index?id=${overdue}`,
    stored: storage,
    first: (page) => tap(page, '拿它做协商方案'),
  },
  {
    name: 'plan-of-a-loan-filled',
    url: `/loan/detail/index?id=${overdue}`,
    stored: storage,
    first: async (page) => {
      await tap(page, '拿它做协商方案');
      await type(page, '总利息', '3000');
    },
  },
  { name: 'plan-filled', url: '/pages/plan/index', first: typeOffer },
  {
    name: 'plan-long',
    url: '/pages/plan/index',
    first: async (page) => {
      await type(page, '本金', '99999999.99');
      await type(page, '分期期数', '1');
      await type(page, '总利息', '7000');
    },
  },
  {
    name: 'plan-wrong',
    url: '/pages/plan/index',
    first: async (page) => {
      await type(page, '本金', '五万多');
      await type(page, '分期期数', '61');
      await page.getByText('减免和首付').click();
      await type(page, '首付', '一半');
    },
  },
  {
    name: 'plan-household',
    url: '/pages/plan/index',
    first: async (page) => {
      await typeOffer(page);
      await unfold(page, '还得起吗');
      await type(page, '每月到手收入', '6500');
      await type(page, '每月生活费', '5000');
    },
  },
  {
    name: 'plan-deferral',
    url: '/pages/plan/index',
    first: async (page) => {
      await typeOffer(page);
      await page.getByRole('tab', { name: '延期' }).click();
      await tap(page, '100%');
    },
  },
  {
    name: 'plan-lump-sum',
    url: '/pages/plan/index',
    first: async (page) => {
      await typeOffer(page);
      await page.getByRole('tab', { name: '一次性结清' }).click();
      await type(page, '结清金额', '40000');
    },
  },
  { name: 'saved-plans-empty', url: '/plans/saved/index' },
  { name: 'saved-plans', url: '/plans/saved/index', stored: { ...storage, ...saved }, from: '甲' },
  { name: 'saved-plan', url: '/plans/saved-plan/index?id=a', stored: { ...storage, ...saved }, from: '还欠多少', first: (page) => unfold(page, '还欠多少') },
  { name: 'saved-plan-unknown', url: '/plans/saved-plan/index?id=none' },
  { name: 'checklist', url: '/plans/checklist/index?plan=a', stored: saved },
  { name: 'agreement-form', url: '/loan/agreement-form/index?plan=a', stored: { ...storage, ...saved } },
  {
    name: 'agreement-form-each',
    url: '/loan/agreement-form/index?plan=a',
    stored: { ...storage, ...saved },
    first: async (page) => {
      await choose(page, '每期金额', '逐期填');
      await tap(page, '记为已签');
    },
  },
  { name: 'agreement-form-no-loan', url: '/loan/agreement-form/index?plan=a', stored: saved },
  { name: 'months-order-empty', url: '/months/order/index' },
  { name: 'months-order', url: '/months/order/index', stored: { ...storage, ...earning }, first: (page) => page.getByText('按每笔借款的合同逐天算').waitFor() },
  {
    name: 'months-order-short',
    url: '/months/order/index',
    stored: storage,
    first: async (page) => {
      await type(page, '每月能拿出', '900');
      await page.getByText('要一期不晚').waitFor();
    },
  },
  { name: 'months-household', url: '/months/household/index', stored: { ...storage, ...earning } },
  { name: 'months-ahead', url: '/months/ahead/index', stored: { ...storage, ...saved, ...earning } },
  { name: 'months-ahead-empty', url: '/months/ahead/index' },
  { name: 'months-reserve-empty', url: '/months/reserve/index' },
  {
    name: 'months-reserve',
    url: '/months/reserve/index',
    stored: { ...storage, ...earning, 'draft/months-reserve': { saved: '3000', aside: '1000', months: '3' } },
    first: (page) => page.getByText('先还清债，再存').waitFor(),
  },
  { name: 'months-extra-empty', url: '/months/extra/index' },
  { name: 'months-extra', url: '/months/extra/index', stored: { ...storage, 'draft/months-extra': { once: '3000', monthly: '200', budget: '5000' } }, first: (page) => page.getByText('按每笔借款的合同逐天算出来的').waitFor() },
  { name: 'months-extra-loan', url: '/months/extra/index?id=6', stored: { ...storage, 'draft/months-extra/6': { once: '3000' } }, first: (page) => page.getByText('按每笔借款的合同逐天算出来的').waitFor() },
  { name: 'months-other-debt', url: '/months/other-debt/index' },
  { name: 'months-other-debt-card', url: '/months/other-debt/index?id=c', stored: { 'other/c': card('c') } },
  { name: 'months-other-debt-mortgage', url: '/months/other-debt/index?id=m', stored: { 'other/m': mortgage('m', { steps: [{ from: '2026-06-01', annualRate: '0.042' }, { from: '2026-09-01', annualRate: '0.039' }] }) } },
  { name: 'loans-other-debts', url: '/pages/loans/index', stored: { ...storage, 'other/c': card('c'), 'other/f': family('f') } },
  { name: 'months-short-empty', url: '/months/short/index' },
  { name: 'months-short', url: '/months/short/index', stored: { ...storage, 'draft/months-short': { cash: '5000', keep: '1500', way: 'pro-rata' } } },
  { name: 'months-progress-empty', url: '/months/progress/index' },
  {
    name: 'months-progress',
    url: '/months/progress/index',
    stored: settledLate,
    first: async (page) => {
      await tap(page, '怎么算的');
      await page.getByText('一直不还，今天要欠').waitFor();
    },
  },
  { name: 'months-progress-agreed', url: '/months/progress/index', stored: missed, first: (page) => page.getByText('逐月').waitFor() },
  { name: 'months-overview-empty', url: '/months/overview/index' },
  { name: 'months-overview', url: '/months/overview/index', stored: missed },
  { name: 'months-overview-picture', url: '/months/overview/index', stored: storage, screen: true, first: (page) => tap(page, '做成图片') },
  { name: 'loans-month', url: '/pages/loans/index', stored: { ...storage, ...earning }, first: (page) => page.getByRole('button', { name: /记为今天还了$/ }).first().click() },
  { name: 'about', url: '/help/about/index' },
  { name: 'lock', url: '/pages/loans/index', stored: { ...storage, lock: RECORD }, plain: LOCKED, first: (page) => tap(page, '忘了密码') },
  { name: 'lock-damaged', url: '/pages/loans/index', stored: { ...storage, lock: 'x' }, plain: LOCKED, first: rescue },
  { name: 'lock-waiting', url: '/pages/loans/index', stored: { ...storage, lock: RECORD }, plain: { ...LOCKED, 'sealed/lock/tries': 'x' }, first: (page) => page.getByText('请等').waitFor() },
  { name: 'backup-passphrase', url: '/settings/backup/index', stored: storage, first: (page) => page.getByRole('textbox', { name: '设一个密码' }).fill('abcd2026') },
  { name: 'lock-settings', url: '/settings/lock-settings/index', first: (page) => tap(page, '打开密码锁') },
  { name: 'lock-settings-set', url: '/settings/lock-settings/index', first: setLock },
  { name: 'damaged', url: '/settings/damaged/index', stored: damaged },
  { name: 'unexpected', url: '/settings/unexpected/index', first: (page) => tap(page, '看看报告') },
  {
    name: 'self-check',
    url: '/settings/self-check/index',
    stored: storage,
    first: async (page) => {
      await tap(page, '开始');
      await page.getByText('再查一次').waitFor();
    },
  },
  { name: 'privacy', url: '/settings/privacy/index', stored: storage },
  { name: 'privacy-erase', url: '/settings/privacy/index', stored: { ...storage, ...saved }, first: (page) => tap(page, '看看会删掉什么') },
  ...[
    { name: 'loans-hidden', url: '/pages/loans/index', stored: storage },
    { name: 'loan-hidden', url: `/loan/detail/index?id=${overdue}`, stored: storage },
    { name: 'repayments-hidden', url: '/pages/repayments/index', stored: storage },
    { name: 'months-ahead-hidden', url: '/months/ahead/index', stored: { ...storage, ...saved, ...earning } },
    { name: 'saved-plans-hidden', url: '/plans/saved/index', stored: { ...storage, ...saved } },
    { name: 'plan-hidden', url: '/pages/plan/index', stored: { ...storage, ...saved } },
    { name: 'settings', url: '/settings/home/index' },
    { name: 'backup', url: '/settings/backup/index', stored: storage },
  ].map((look) => ({ ...look, plain: { 'at-once/amounts-hidden': true } })),
  { name: 'help', url: '/pages/help/index' },
  { name: 'channels', url: '/help/channels/index' },
  {
    name: 'number-check',
    url: '/help/number-check/index',
    first: async (page) => {
      await page.getByRole('textbox').first().fill('【微粒贷】您的逾期可办理停息挂账，加微信 abc123，先交 500 元保证金，客服 95384');
      await tap(page, '核验');
    },
  },
  { name: 'article', url: '/help/article/index?id=collectors' },
  { name: 'article-calculator', url: '/help/article/index?id=penalty&amount=3000' },
  { name: 'words', url: '/help/words/index?word=%E7%BD%9A%E6%81%AF' },
  { name: 'court', url: '/help/court/index', stored: storage },
  {
    name: 'court-deadline',
    url: '/help/court/index',
    stored: storage,
    first: async (page) => {
      await choose(page, '收到的是什么', '传票、起诉状');
      await page.getByRole('button', { name: /^哪天收到的，/ }).click();
      await page.getByRole('button', { name: '确定' }).click();
      await tap(page, '加进手机日历');
    },
  },
  { name: 'search-nothing', url: '/help/search/index', first: (page) => page.getByRole('textbox').first().fill('火星旅行') },
  { name: 'number-check-court', url: '/help/number-check/index', first: async (page) => { await page.getByRole('textbox').first().fill('【某某区人民法院】某某诉你借款合同纠纷一案已受理，可拨12368查询'); await tap(page, '核验'); } },
  { name: 'articles', url: '/help/articles/index?about=courts' },
  { name: 'search', url: '/help/search/index', first: (page) => page.getByRole('textbox').first().fill('罚息') },
  { name: 'prepare-empty', url: '/help/prepare/index' },
  { name: 'prepare', url: '/help/prepare/index?plan=a', stored: { ...storage, ...saved } },
  { name: 'prepare-hardship', url: '/help/prepare/index', stored: { ...storage, ...earning }, first: (page) => choose(page, '要哪一份', '情况说明') },
  { name: 'prepare-gone', url: '/help/prepare/index?plan=a', stored: { ...storage, ...plansByKey(savedPlan('a', { name: '两笔一起 36 期', form: { ...DEBT, loanIds: `${overdue} gone`, termCount: '36', totalInterest: '7000' } })) } },
  { name: 'calls-empty', url: '/help/calls/index' },
  { name: 'calls', url: '/help/calls/index', stored: { ...storage, ...saved, ...calls } },
  { name: 'call-form', url: '/help/call-form/index?id=night', stored: { ...storage, ...saved, ...calls } },
  { name: 'loans-promise', url: '/pages/loans/index', stored: { ...storage, ...calls } },
  { name: 'remind-empty', url: '/help/remind/index' },
  { name: 'remind', url: `/help/remind/index?loan=${overdue}`, stored: storage, first: (page) => tap(page, '加进手机日历') },
  { name: 'credit-empty', url: '/help/credit/index' },
  { name: 'credit', url: '/help/credit/index', stored: settledLate },
];

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: '还款计划或账单的文字' }).fill(text);
}

async function setLock(page: Page): Promise<void> {
  for (const label of ['设一个密码', '再输一次']) await page.getByRole('textbox', { name: `${label}，6 位数字` }).fill('041627');
  await tap(page, '打开密码锁');
  await page.getByText('密码锁开着').waitFor();
}

async function rescue(page: Page): Promise<void> {
  for (const label of ['设一个密码', '再输一次']) await page.getByRole('textbox', { name: label }).fill('岸边的三棵柳树旧');
  await tap(page, '做一份加密备份');
  await page.getByText('备份做好了').waitFor();
}

async function typeOffer(page: Page): Promise<void> {
  await type(page, '本金', '57000');
  await type(page, '合同日利率', '0.05');
  await type(page, '原计划剩余期数', '12');
  await type(page, '总利息', '7000');
}
