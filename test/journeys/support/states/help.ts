import { plansByKey, savedPlan } from '../../../ledger/saved-plans';
import { choose, tap } from '../form-actions';
import { keyIn, pasteInto } from '../keys';
import { calls, DEBT, earning, overdue, saved, settledLate, storage } from './books';
import type { State } from './state';

/** 帮助: what to know, to say, to write down. */
export const HELP: readonly State[] = [
  { name: 'about', url: '/help/about/index' },
  { name: 'help', url: '/pages/help/index' },
  { name: 'channels', url: '/help/channels/index' },
  {
    name: 'number-check',
    url: '/help/number-check/index',
    first: async (page) => {
      await pasteInto(page.getByRole('textbox').first(), '【微粒贷】您的逾期可办理停息挂账，加微信 abc123，先交 500 元保证金，客服 95384');
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
  { name: 'search-nothing', url: '/help/search/index', first: (page) => keyIn(page.getByRole('textbox').first(), '火星旅行') },
  { name: 'number-check-court', url: '/help/number-check/index', first: async (page) => { await pasteInto(page.getByRole('textbox').first(), '【某某区人民法院】某某诉你借款合同纠纷一案已受理，可拨12368查询'); await tap(page, '核验'); } },
  { name: 'articles', url: '/help/articles/index?about=courts' },
  { name: 'search', url: '/help/search/index', first: (page) => keyIn(page.getByRole('textbox').first(), '罚息') },
  { name: 'prepare-empty', url: '/help/prepare/index' },
  { name: 'prepare', url: '/help/prepare/index?plan=a', stored: { ...storage, ...saved } },
  { name: 'prepare-hardship', url: '/help/prepare/index', stored: { ...storage, ...earning }, first: (page) => choose(page, '要哪一份', '情况说明') },
  { name: 'prepare-gone', url: '/help/prepare/index?plan=a', stored: { ...storage, ...plansByKey(savedPlan('a', { name: '两笔一起 36 期', form: { ...DEBT, loanIds: `${overdue} gone`, termCount: '36', totalInterest: '7000' } })) } },
  { name: 'calls-empty', url: '/help/calls/index' },
  { name: 'calls', url: '/help/calls/index', stored: { ...storage, ...saved, ...calls } },
  { name: 'call-form', url: '/help/call-form/index?id=night', stored: { ...storage, ...saved, ...calls } },
  { name: 'remind-empty', url: '/help/remind/index' },
  { name: 'remind', url: `/help/remind/index?loan=${overdue}`, stored: storage, first: (page) => tap(page, '加进手机日历') },
  { name: 'credit-empty', url: '/help/credit/index' },
  { name: 'credit', url: '/help/credit/index', stored: settledLate },
  { name: 'number-check-empty', url: '/help/number-check/index' },
  { name: 'number-check-safe', url: '/help/number-check/index', first: async (page) => { await keyIn(page.getByRole('textbox').first(), '95384'); await tap(page, '核验'); } },
  { name: 'search-empty', url: '/help/search/index' },
  { name: 'article-unknown', url: '/help/article/index?id=none' },
  { name: 'call-form-new', url: '/help/call-form/index', stored: storage },
];
