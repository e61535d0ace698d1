import { isDraft } from './drafts';
import { lifted, STEPS, type Step } from './migrations';
import { isPlainData } from './plain-data';
import { RECORD_VERSION, type CallRecord, type LoanRecord, type OtherDebtRecord, type PlanRecord } from './records';
import { firstWrong, hasShape, isAbsentOr, isBag, isDay, isDayOrNone, isFlag, isListOf, isOneOf, isRate, isText, isTextList, isWhole, type Bag, type Shape } from './shape';

/**
 * Whether what came out of the storage, or out of a backup, has the shape of a record, lifted to the present version
 * where it is of an earlier one. Only the shape: whether the terms make sense is the calculation's question, and a record
 * that it refuses is shown with its reason and can be edited.
 */
export type Checked<T> = { readonly record: T } | { readonly reason: string; readonly later: boolean };

/** A kind of record: how it is lifted, what it is called where it is none, and what its parts must be and are called. */
interface Kind<Key extends string> {
  readonly steps: readonly Step[];
  readonly none: string;
  readonly shape: Shape<Key>;
  readonly names: Readonly<Record<Key, string>>;
}

const DEBT = hasShape({ principal: isWhole, interest: isWhole, penalty: isWhole, lateFee: isWhole });
const INSTALLMENT = hasShape({ number: isWhole, dueOn: isDay, principal: isWhole, interest: isWhole });
const WAIVED = hasShape({ principal: isAbsentOr(isWhole), interest: isAbsentOr(isWhole), penalty: isAbsentOr(isWhole), lateFee: isAbsentOr(isWhole) });
const REPAYMENT = hasShape({
  id: isText, paidOn: isDay, amount: isWhole, note: isText, allocation: isAbsentOr(DEBT), waived: isAbsentOr(WAIVED), closes: isAbsentOr(isFlag),
});

const OVERDUE_RULES = hasShape({
  penaltyMultiplier: isAbsentOr(isRate),
  penaltyBase: isAbsentOr(isText),
  graceDays: isAbsentOr(isWhole),
  lateFeeRate: isAbsentOr(isRate),
  allocation: isAbsentOr(isText),
  penaltyFrom: isAbsentOr(isText),
  penaltyRounding: isAbsentOr(isText),
});

const CONTRACT_RATE = { dailyRate: isAbsentOr(isRate), annualRate: isAbsentOr(isRate), yearDays: isAbsentOr(isOneOf(360, 365)) };

const COUNTED_BY = {
  ...CONTRACT_RATE,
  overdueRules: isAbsentOr(OVERDUE_RULES),
  acceleratedOn: isAbsentOr(isDay),
};

const TERMS = hasShape({
  ...COUNTED_BY,
  principal: isWhole,
  borrowedOn: isDay,
  method: isText,
  termCount: isWhole,
  dueDay: isWhole,
  interestOnlyTerms: isAbsentOr(isWhole),
  firstDueOn: isAbsentOr(isDay),
  interestBasis: isAbsentOr(isText),
});

const AGREEMENT = hasShape({
  id: isText,
  planId: isAbsentOr(isText),
  newBill: isAbsentOr(isOneOf('lender', 'proposed')),
  countedBy: isAbsentOr(hasShape(COUNTED_BY)),
  signedOn: isDay,
  debt: DEBT,
  waived: DEBT,
  installments: isListOf(INSTALLMENT),
  waiverCondition: isText,
  missedTerm: isOneOf('penalty', 'void', 'all-due', 'unsaid'),
  missedTermWords: isText,
  joined: isTextList,
  paidBefore: isAbsentOr(isTextList),
  takenBackOn: isAbsentOr(isDay),
});

const FIGURE = isAbsentOr(isWhole);
const CHECK = hasShape({
  checkedOn: isDay,
  stated: hasShape({ overdueTotal: FIGURE, principal: FIGURE, interest: FIGURE, penalty: FIGURE, lateFee: FIGURE, payoffAmount: FIGURE, daysOverdue: FIGURE }),
});

const LOAN = {
  steps: STEPS.loan,
  none: '不是一条借款记录',
  shape: {
    id: isText,
    product: isOneOf('weilidai', 'other'),
    lender: isText,
    note: isText,
    example: isFlag,
    terms: TERMS,
    typedRate: hasShape({ unit: isOneOf('day', 'year', 'month'), percent: isText, yearDays: isOneOf(360, 365) }),
    schedule: isAbsentOr(isListOf(INSTALLMENT)),
    amountsOnly: isAbsentOr(isFlag),
    repayments: isListOf(REPAYMENT),
    agreements: isAbsentOr(isListOf(AGREEMENT)),
    checks: isAbsentOr(isListOf(CHECK)),
    deleted: isAbsentOr(isFlag),
  },
  names: {
    id: '编号', product: '产品', lender: '贷款机构', note: '备注', example: '示例标记', terms: '借款条件', typedRate: '利率的写法',
    schedule: '还款计划', amountsOnly: '只知道金额的标记', repayments: '还款', agreements: '协议', checks: '对账', deleted: '删除标记',
  },
};

const PLAN = {
  steps: STEPS.plan,
  none: '不是一个方案',
  shape: { id: isText, name: isText, savedOn: isDay, form: isDraft, checked: isTextList, deleted: isFlag },
  names: { id: '编号', name: '方案名称', savedOn: '存下的日子', form: '方案内容', checked: '核对记录', deleted: '删除标记' },
};

const CALL = {
  steps: STEPS.call,
  none: '不是一条通话记录',
  shape: {
    id: isText,
    calledOn: isDay,
    calledAt: isText,
    way: isOneOf('taken', 'missed', 'made'),
    times: isWhole,
    number: isText,
    agent: isText,
    said: isText,
    promise: isText,
    promisedBy: isDayOrNone,
    promiseClosed: isFlag,
    toldOthers: isFlag,
    loanId: isText,
    planId: isText,
    deleted: isFlag,
  },
  names: {
    id: '编号', calledOn: '日期', calledAt: '时间', way: '谁打给谁', times: '次数', number: '号码', agent: '工号', said: '说了什么', promise: '答应的事',
    promisedBy: '答应的日子', promiseClosed: '是否了结', toldOthers: '是否告诉了别人', loanId: '借款', planId: '方案', deleted: '删除标记',
  },
};

const OTHER_TERMS = [
  hasShape({ kind: isOneOf('card'), ...CONTRACT_RATE, billDay: isWhole, dueDay: isWhole, minimumShare: isRate, leastPayment: isWhole, billMet: isFlag }),
  hasShape({ kind: isOneOf('family'), wishOn: isDayOrNone, monthly: isWhole, dueDay: isWhole }),
  hasShape({ kind: isOneOf('mortgage'), dueDay: isWhole, annualRate: isRate, steps: isListOf(hasShape({ from: isDay, annualRate: isRate })), monthly: isWhole, termsLeft: isWhole }),
];

const OTHER = {
  steps: STEPS.other,
  none: '不是一笔其他欠款',
  shape: {
    id: isText,
    lender: isText,
    note: isText,
    balance: isWhole,
    balanceOn: isDay,
    terms: (terms: unknown) => OTHER_TERMS.some((is) => is(terms)),
    payments: isListOf(hasShape({ id: isText, paidOn: isDay, amount: isWhole, inBalance: isFlag })),
    deleted: isAbsentOr(isFlag),
  },
  names: { id: '编号', lender: '欠谁的', note: '备注', balance: '现在还欠', balanceOn: '哪天的数', terms: '怎么还', payments: '还款', deleted: '删除标记' },
};

export function checkLoanRecord(found: unknown): Checked<LoanRecord> {
  return check(found, LOAN);
}

/** What stands in the form of a saved plan is for the form to read. */
export function checkPlanRecord(found: unknown): Checked<PlanRecord> {
  return check(found, PLAN);
}

export function checkCallRecord(found: unknown): Checked<CallRecord> {
  return check(found, CALL);
}

export function checkOtherDebtRecord(found: unknown): Checked<OtherDebtRecord> {
  return check(found, OTHER);
}

function check<T, Key extends string>(found: unknown, { steps, none, shape, names }: Kind<Key>): Checked<T> {
  const stored = lifted(found, steps);
  if (!isBag(stored)) return damaged(none);
  const version = versionProblem(stored);
  if (version !== null) return version;
  const wrong = firstWrong(stored, shape);
  return wrong === null ? { record: stored as T } : damaged(`「${names[wrong]}」缺失或类型不对`);
}

export function damaged(reason: string): { readonly reason: string; readonly later: boolean } {
  return { reason, later: false };
}

function versionProblem(stored: Bag): { readonly reason: string; readonly later: boolean } | null {
  if (stored.version === RECORD_VERSION) return isPlainData(stored) ? null : damaged('里面有小程序不会写下的内容');
  const later = typeof stored.version === 'number' && stored.version > RECORD_VERSION;
  return later ? { reason: '由更新版本的小程序写入，请先更新小程序', later } : damaged('没有可识别的版本号');
}
