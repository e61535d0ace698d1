import { lifted, STEPS } from './migrations';
import { isPlainData } from './plain-data';
import { RECORD_VERSION, type LedgerIndex, type LoanRecord } from './records';

/**
 * Whether what came out of the storage has the shape of a record, lifted to the present version where it is of an earlier
 * one. Only the shape: whether the terms make sense is the
 * calculation's question, and a record that it refuses is shown with its reason and can be edited.
 */
export type Checked<T> = { readonly record: T } | { readonly reason: string; readonly later: boolean };

type Bag = Readonly<Record<string, unknown>>;

/** What the parts of a record are called where one is damaged. */
const NAMES = {
  id: '编号', product: '产品', lender: '贷款机构', note: '备注', example: '示例标记', terms: '借款条件', typedRate: '利率的写法',
  schedule: '还款计划', repayments: '还款', agreements: '协议', loans: '借款目录', deleted: '删除目录',
};

export function checkLoan(found: unknown): Checked<LoanRecord> {
  const stored = lifted(found, STEPS.loan);
  if (!isBag(stored)) return damaged('不是一条借款记录');
  const version = versionProblem(stored);
  if (version !== null) return version;
  const wrong = firstWrong(stored, LOAN_SHAPE);
  return wrong === null ? { record: stored as unknown as LoanRecord } : damaged(`「${NAMES[wrong]}」缺失或类型不对`);
}

export function checkIndex(found: unknown): Checked<LedgerIndex> {
  const stored = lifted(found, STEPS.index);
  if (!isBag(stored)) return damaged('不是目录');
  const version = versionProblem(stored);
  if (version !== null) return version;
  const wrong = firstWrong(stored, { loans: isTextList, deleted: isTextList });
  return wrong === null ? { record: stored as unknown as LedgerIndex } : damaged(`「${NAMES[wrong]}」缺失或类型不对`);
}

export function damaged(reason: string): { readonly reason: string; readonly later: boolean } {
  return { reason, later: false };
}

export function versionProblem(stored: Bag): { readonly reason: string; readonly later: boolean } | null {
  if (stored.version === RECORD_VERSION) return isPlainData(stored) ? null : damaged('里面有小程序不会写下的内容');
  const later = typeof stored.version === 'number' && stored.version > RECORD_VERSION;
  return later ? { reason: '由更新版本的小程序写入，请先更新小程序', later } : damaged('没有可识别的版本号');
}

export function firstWrong<Key extends string>(bag: Bag, shape: Readonly<Record<Key, (value: unknown) => boolean>>): Key | null {
  return (Object.keys(shape) as Key[]).find((key) => !shape[key](bag[key])) ?? null;
}

export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isFlag = (value: unknown) => typeof value === 'boolean';
const isWhole = (value: unknown) => Number.isSafeInteger(value);
const isProduct = (value: unknown) => value === 'weilidai' || value === 'other';
export const isTextList = (value: unknown) => isListOf(value, isText);

const isRate = (value: unknown) => isText(value) && /^\d+(\.\d+)?$/.test(value);
const isAbsentOr = (isKind: (value: unknown) => boolean) => (value: unknown) => value === undefined || isKind(value);

const RULES_SHAPE = {
  penaltyMultiplier: isAbsentOr(isRate),
  penaltyBase: isAbsentOr(isText),
  graceDays: isAbsentOr(isWhole),
  lateFeeRate: isAbsentOr(isRate),
  allocation: isAbsentOr(isText),
};

const TERMS_SHAPE = {
  principal: isWhole,
  borrowedOn: isText,
  dailyRate: isRate,
  method: isText,
  termCount: isWhole,
  dueDay: isWhole,
  interestOnlyTerms: isAbsentOr(isWhole),
  firstDueOn: isAbsentOr(isText),
  interestBasis: isAbsentOr(isText),
  overdueRules: isAbsentOr((value) => isBag(value) && firstWrong(value, RULES_SHAPE) === null),
  acceleratedOn: isAbsentOr(isText),
};

const LOAN_SHAPE = {
  id: isText,
  product: isProduct,
  lender: isText,
  note: isText,
  example: isFlag,
  terms: isTerms,
  typedRate: isTypedRate,
  schedule: isAbsentOr((value) => isListOf(value, isInstallment)),
  repayments: (value: unknown) => isListOf(value, isRepayment),
  agreements: isAbsentOr((value) => isListOf(value, isAgreement)),
};

const DEBT_SHAPE = { principal: isWhole, interest: isWhole, penalty: isWhole, lateFee: isWhole };
const isDebt = (value: unknown) => isBag(value) && firstWrong(value, DEBT_SHAPE) === null;

const AGREEMENT_SHAPE = {
  id: isText,
  planId: isAbsentOr(isText),
  signedOn: isText,
  debt: isDebt,
  waived: isDebt,
  installments: (value: unknown) => isListOf(value, isInstallment),
  waiverCondition: isText,
  missedTerm: (value: unknown) => value === 'penalty' || value === 'void' || value === 'all-due' || value === 'unsaid',
  missedTermWords: isText,
  joined: isTextList,
  paidBefore: isAbsentOr(isTextList),
  takenBackOn: isAbsentOr(isText),
};

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isTerms(value: unknown): boolean {
  return isBag(value) && firstWrong(value, TERMS_SHAPE) === null;
}

function isTypedRate(value: unknown): boolean {
  const isUnit = (unit: unknown) => unit === 'day' || unit === 'year';
  const isYear = (days: unknown) => days === 360 || days === 365;
  return isBag(value) && firstWrong(value, { unit: isUnit, percent: isText, yearDays: isYear }) === null;
}

function isInstallment(value: unknown): boolean {
  return isBag(value) && firstWrong(value, { number: isWhole, dueOn: isText, principal: isWhole, interest: isWhole }) === null;
}

function isRepayment(value: unknown): boolean {
  if (!isBag(value) || firstWrong(value, { id: isText, paidOn: isText, amount: isWhole, note: isText }) !== null) return false;
  return value.allocation === undefined || isDebt(value.allocation);
}

function isAgreement(value: unknown): boolean {
  return isBag(value) && firstWrong(value, AGREEMENT_SHAPE) === null;
}
