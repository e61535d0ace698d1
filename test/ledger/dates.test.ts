import { creditPage } from '../../miniprogram/help/credit/page';
import { checkCallRecord, checkLoanRecord, checkOtherDebtRecord, checkPlanRecord } from '../../miniprogram/ledger/check-record';
import { bookOf } from '../../miniprogram/settings/backup-file/book';
import { checksumOf } from '../../miniprogram/settings/backup-file/canonical';
import { headerOf } from '../../miniprogram/settings/backup-file/format';
import { unpack } from '../../miniprogram/settings/backup-file/unpack';
import { callRecord } from '../help/call-records';
import { loan, repayment } from './loans';
import { MemoryStorage } from './memory-storage';
import { mortgage, otherPayment } from './other-debts';
import { savedPlan } from './saved-plans';
import { createCalls, createLedger, createOtherDebts, createPlans } from './opened';

/** A day is a day of the calendar wherever a record enters: from the storage, from a backup. What has another one is named, and stays. */

const NO_DAYS = ['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-00-00', '2026-1-15', '2026/01/15', '20260115', '2026-01-15T00:00', ' 2026-01-15', 'x', 20260115, null];

const DEBT = { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 };
const INSTALLMENT = { number: 1, dueOn: '2026-12-22', principal: 5_700_000, interest: 0 };

/** A record of each kind with every day that one can have. */
const FULL = {
  loan: loan('a', {
    terms: { ...loan('a').terms, firstDueOn: '2026-02-15', acceleratedOn: '2026-10-01' },
    schedule: [INSTALLMENT],
    repayments: [repayment('r')],
    checks: [{ checkedOn: '2026-11-22', stated: { payoffAmount: 1 } }],
    agreements: [{
      id: 'g', signedOn: '2026-11-22', debt: DEBT, waived: { ...DEBT, principal: 0 }, installments: [INSTALLMENT],
      waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '', joined: [], takenBackOn: '2026-12-01',
    }],
  }),
  plan: savedPlan('a'),
  call: callRecord('a', { promise: '发书面方案', promisedBy: '2026-03-28' }),
  other: mortgage('a', { steps: [{ from: '2027-01-01', annualRate: '0.042' }] }, { payments: [otherPayment('r')] }),
};
const CHECKS = { loan: checkLoanRecord, plan: checkPlanRecord, call: checkCallRecord, other: checkOtherDebtRecord };
type Kind = keyof typeof FULL;
type Bag = Record<string, unknown>;

/** The places in it where a day stands, but for what was typed into a form: that is for the form to read. */
function daysIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([name]) => name !== 'form').flatMap(([name, inner]) => daysIn(inner, path === '' ? name : `${path}.${name}`));
}

function withAt(record: object, path: string, value: unknown): Bag {
  const copy = JSON.parse(JSON.stringify(record)) as Bag;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const bag = names.reduce<Bag>((inner, name) => inner[name] as Bag, copy);
  bag[last] = value;
  return copy;
}

const PLACES: [Kind, string, string][] = [
  ['loan', 'terms.borrowedOn', '借款条件'],
  ['loan', 'terms.firstDueOn', '借款条件'],
  ['loan', 'terms.acceleratedOn', '借款条件'],
  ['loan', 'schedule.0.dueOn', '还款计划'],
  ['loan', 'repayments.0.paidOn', '还款'],
  ['loan', 'checks.0.checkedOn', '对账'],
  ['loan', 'agreements.0.signedOn', '协议'],
  ['loan', 'agreements.0.installments.0.dueOn', '协议'],
  ['loan', 'agreements.0.takenBackOn', '协议'],
  ['plan', 'savedOn', '存下的日子'],
  ['call', 'calledOn', '日期'],
  ['call', 'promisedBy', '答应的日子'],
  ['other', 'balanceOn', '哪天的数'],
  ['other', 'terms.steps.0.from', '怎么还'],
  ['other', 'payments.0.paidOn', '还款'],
];

test('the table names every day of every kind', () => {
  const all = (Object.keys(FULL) as Kind[]).flatMap((kind) => daysIn(FULL[kind], '').map((path) => `${kind} ${path}`));
  expect(all.sort()).toEqual(PLACES.map(([kind, path]) => `${kind} ${path}`).sort());
});

describe.each(PLACES)('%s, %s', (kind, path, part) => {
  const key = `${kind}/a`;
  const reason = `「${part}」缺失或类型不对`;
  const wrong = path === 'promisedBy' ? NO_DAYS : [...NO_DAYS, ''];

  test('takes a day of the calendar', () => {
    const leap = withAt(FULL[kind], path, '2028-02-29');
    expect(CHECKS[kind](leap)).toEqual({ record: leap });
  });

  test.each(wrong)('%j is damaged and named, and stays where it is', async (day) => {
    const record = withAt(FULL[kind], path, day);
    const storage = new MemoryStorage({ [key]: record, 'loan/sound': loan('sound') });
    const { loans, damages } = await createLedger(storage).state();
    const found = [...damages, ...(await createPlans(storage).state()).damages, ...(await createCalls(storage).state()).damages, ...(await createOtherDebts(storage).state()).damages];
    expect(found).toEqual([{ key, reason }]);
    expect(storage.contents()[key]).toEqual(record);
    expect(creditPage(loans, '2026-11-22').map(({ id }) => id)).toEqual(['sound']);
  });

  test.each(wrong)('%j in a backup is damaged and named, and restored as it is', (day) => {
    const { damaged, damages } = bookOf([[key, withAt(FULL[kind], path, day)]]);
    expect([damages, damaged.map(([name]) => name)]).toEqual([[{ key, reason }], [key]]);
  });
});

test.each(NO_DAYS)('a backup made on %j is none of ours', async (madeOn) => {
  const text = JSON.stringify({ ...headerOf('2026-11-22'), madeOn, checksum: checksumOf([]), entries: [] });
  expect(await unpack(text)).toEqual({ refusal: 'altered' });
});
