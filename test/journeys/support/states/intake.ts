import type { Page } from 'playwright-core';
import { buildSchedule } from '../../../../miniprogram/calc/index';
import { readingDraft } from '../../../../miniprogram/help/reading-draft';
import { yuan } from '../../../../miniprogram/text/money';
import { bookOf } from '../example-book';
import { choose, pickDay, tap, type } from '../form-actions';
import { pasteInto } from '../keys';
import { loans, overdue, storage } from './books';
import { HIDDEN, type State } from './state';

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

/** How a debt gets in: by hand, from a bill, a message, a picture. */
export const INTAKE: readonly State[] = [
  { name: 'bill-empty', url: '/help/bill/index' },
  { name: 'messages-empty', url: '/help/messages/index' },
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
  { name: 'messages', url: '/help/messages/index', stored: own, first: (page) => pasteInto(page.getByRole('textbox', { name: '短信或通知的文字' }), MESSAGES.join('\n')) },
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
  { name: 'loan-form-hidden', url: `/loan/loan-form/index?id=${overdue}`, stored: storage, plain: HIDDEN },
];

async function paste(page: Page, text: string): Promise<void> {
  await pasteInto(page.getByRole('textbox', { name: '还款计划或账单的文字' }), text);
}
