import fc from 'fast-check';
import { check } from '../../miniprogram/help/check/check';
import { readCallForm } from '../../miniprogram/help/call-form/read';
import { callFormOf, emptyCallForm, type CallField, type CallFormValues } from '../../miniprogram/help/call-form/values';
import { callFormView } from '../../miniprogram/help/call-form/view';
import { readClock } from '../../miniprogram/help/calls/clock';
import { findDoors } from '../../miniprogram/help/search/find';
import { readAmount, readOptionalAmount } from '../../miniprogram/typed/amount';
import { readCount } from '../../miniprogram/typed/count';
import { readInstallmentLines } from '../../miniprogram/typed/installment-lines';
import { dailyFromAnnual, readPercent } from '../../miniprogram/typed/rate';
import { checkCallRecord, checkLoanRecord, checkPlanRecord, type Checked } from '../../miniprogram/ledger/check-record';
import { createDrafts, isDraft } from '../../miniprogram/ledger/drafts';
import type { LoanRecord } from '../../miniprogram/ledger/records';
import { queryText } from '../../miniprogram/platform/navigation';
import { bookOf, entriesOf } from '../../miniprogram/settings/backup-file/book';
import { canonical, checksumOf } from '../../miniprogram/settings/backup-file/canonical';
import { compareBackup } from '../../miniprogram/settings/backup-file/compare';
import { headerOf } from '../../miniprogram/settings/backup-file/format';
import { joinBooks } from '../../miniprogram/settings/backup-file/join-books';
import { pack } from '../../miniprogram/settings/backup-file/pack';
import { unpack } from '../../miniprogram/settings/backup-file/unpack';
import { agreementFormOf, type AgreementField, type AgreementFormValues } from '../../miniprogram/loan/agreement-form/values';
import { agreementFormView } from '../../miniprogram/loan/agreement-form/view';
import { readAgreementForm } from '../../miniprogram/loan/agreement-form/read';
import { householdFromDraft } from '../../miniprogram/forms/household/values';
import { householdView } from '../../miniprogram/views/household/view';
import { readLoanForm } from '../../miniprogram/loan/loan-form/read';
import { loanFormOf } from '../../miniprogram/loan/loan-form/record';
import { emptyLoanForm, type LoanFormValues } from '../../miniprogram/loan/loan-form/values';
import { loanFormView } from '../../miniprogram/loan/loan-form/view';
import { planFormFromDraft } from '../../miniprogram/forms/plan/values';
import { readPlanForm } from '../../miniprogram/forms/plan/read';
import { readRepaymentForm } from '../../miniprogram/loan/repayment-form/read';
import { repaymentFormOf } from '../../miniprogram/loan/repayment-form/values';
import { callRecord } from '../help/call-records';
import { indexIn } from '../../miniprogram/ledger/indexes';
import { index, loan, repayment } from '../ledger/loans';
import { MemoryStorage } from '../ledger/memory-storage';
import { savedPlan } from '../ledger/saved-plans';
import { ENTRIES, RANDOM } from '../settings/books';
import { EXAMPLE, typed } from '../loan/loan-form/typed';
import { DEFERRAL, FIELDS, OFFER, offerOf, SETTLEMENT, values, view } from '../views/plan/form';
import { mutatedForm, mutatedText, mutatedValue, oddText } from './doors/inputs';
import { isPlain, prototypes } from './doors/traces';
import { share } from '../support/effort';
import { createLedger, createPlans } from '../ledger/opened';

/**
 * Every door through which something comes in from outside, with what nobody sends: each refuses with its own words or
 * takes it; none throws, none reaches a prototype, none changes what was there.
 */
const SEED = 20261124;
const LEAST = share(100_000);
const TODAY = '2026-11-24';

const BEFORE = prototypes();
const entered = new Map<string, number>();

function door<Input>(name: string, numRuns: number, inputs: fc.Arbitrary<Input>, enter: (input: Input) => unknown): void {
  test(`${name}: ${share(numRuns)} inputs`, async () => {
    await fc.assert(fc.asyncProperty(inputs, async (input) => {
      entered.set(name, (entered.get(name) ?? 0) + 1);
      await enter(input);
    }), { seed: SEED, numRuns });
    expect(prototypes()).toEqual(BEFORE);
  });
}

const NOW = bookOf(ENTRIES);
const NOW_TEXT = canonical(NOW);

/** The way of a backup, as far as it goes before the person is asked. */
async function bringIn(text: string): Promise<void> {
  const unpacked = await unpack(text);
  if ('refusal' in unpacked) return;
  const book = bookOf(unpacked.entries);
  compareBackup(NOW, book, TODAY);
  const joined = joinBooks(NOW, book);
  entriesOf(joined);
  if (![book, joined].flatMap(({ records }) => Object.values(records)).every(isPlain)) throw new Error('a name of prototypes became a record');
  if (canonical(NOW) !== NOW_TEXT) throw new Error('looking at a backup changed the ledger');
}

const HEADER = headerOf('2026-11-22');
const OPEN = JSON.stringify({ ...HEADER, checksum: checksumOf(ENTRIES), entries: ENTRIES });
let locked = '';
beforeAll(async () => { locked = await pack(ENTRIES, '2026-11-22', { passphrase: 'passphrase', random: RANDOM }); });

describe('a backup, as a file or from the clipboard', () => {
  door('text of any kind', 10_000, fc.oneof(oddText, fc.json(), fc.string({ unit: 'binary' })), bringIn);
  door('an open backup, pieces changed', 8_000, mutatedText(OPEN), bringIn);
  door('an open backup, its contents changed and the checksum made right', 6_000, mutatedValue(ENTRIES), (entries) =>
    bringIn(JSON.stringify({ ...HEADER, checksum: checksumOf(entries), entries })));
  door('a locked backup, its structure changed', 4_000, fc.constant(null).chain(() => mutatedValue(JSON.parse(locked))), (file) => bringIn(JSON.stringify(file)));
});

describe('what is typed or pasted into a field', () => {
  const COUNT = { name: '期数', min: 1, max: 60, unit: '期' };
  const long = fc.oneof(oddText, mutatedText('57,000.00元'), mutatedText('0.05%'));
  door('an amount', 12_000, long, (text) => [readAmount(text, '金额'), readOptionalAmount(text, '金额')]);
  door('a rate', 12_000, long, (text) => {
    const rate = readPercent(text, '利率');
    if (rate.ok) dailyFromAnnual(rate.value, 365);
  });
  door('a count', 12_000, long, (text) => readCount(text, COUNT));
  door('a time of day', 3_000, fc.oneof(oddText, mutatedText('晚上9点半'), mutatedText('21:30')), readClock);
  door('lines of payments', 8_000, mutatedText('第 1 期 2026-12-22 1,777.78\n2026年1月22日：1777.78元\n'), readInstallmentLines);
  door('a number or a message to be checked', 3_000, fc.oneof(oddText, mutatedText('【微粒贷】请拨打 95384，转账到 https://a.example 结清')), check);
  door('words to be searched', 3_000, oddText, findDoors);
});

const CALL = callRecord('c', { promise: '发书面方案', promisedBy: '2026-11-30', way: 'missed', times: 7 });
const RECORD = loan('a', { repayments: [repayment('r1')] });
const frozen = JSON.stringify(RECORD);
const unchanged = (): void => {
  if (JSON.stringify(RECORD) !== frozen) throw new Error('reading a form changed the loan');
};

/** A record out of a form is sound by the ledger's own check, as the next start would look at it. */
function sound(read: { readonly loan: LoanRecord } | object): void {
  unchanged();
  if ('loan' in read && !('record' in checkLoanRecord(JSON.parse(JSON.stringify(read.loan))))) throw new Error('a form made a record that the ledger refuses');
}

describe('a form, typed or out of a draft', () => {
  const loanForms = mutatedForm<LoanFormValues>(typed(EXAMPLE), loanFormOf(RECORD), emptyLoanForm());
  door('a loan', 3_000, loanForms, (form) => {
    loanFormView(form, [], TODAY, RECORD);
    const read = readLoanForm(form, TODAY);
    if ('entry' in read) sound({ loan: { ...RECORD, ...read.entry } });
  });
  door('a repayment', 3_000, mutatedForm(repaymentFormOf(repayment('r1'))), (form) => sound(readRepaymentForm(form, RECORD, TODAY, 'r2')));
  door('a call', 3_000, mutatedForm<CallFormValues>(callFormOf(CALL), emptyCallForm(TODAY)), (form) => {
    const { marks } = callFormView(form, Object.keys(form) as CallField[], { id: 'c', today: TODAY, others: [CALL], loans: [] });
    const read = readCallForm(form, TODAY, 'c');
    if ('call' in read && !('record' in checkCallRecord(JSON.parse(JSON.stringify(read.call))))) throw new Error('a form made a call that the ledger refuses');
    if ('problems' in read && marks.length > 0) throw new Error('a rule was named by what could not be read');
  });
  const plans = mutatedForm(...[OFFER, DEFERRAL, SETTLEMENT].map(values));
  door('a plan', 2_000, plans, (form) => readPlanForm(planFormFromDraft(form, TODAY)));
  door('a plan, shown', 300, plans, (form) => view(form, [RECORD]));
  const offer = offerOf(OFFER);
  const context = { offer, planId: 'p', id: 'g', loans: [RECORD], today: TODAY };
  door('an agreement', 2_000, mutatedForm<AgreementFormValues>(agreementFormOf(offer, ['a'], TODAY)), (form) => {
    agreementFormView(form, Object.keys(form) as AgreementField[], context);
    sound(readAgreementForm(form, context));
  });
  door('a household', 1_000, mutatedForm<Record<string, string>>({ income: '8,000', livingCosts: '3000', otherDebts: '', share: '80' }), (form) =>
    householdView(householdFromDraft(form), ['income', 'livingCosts', 'otherDebts', 'share'], null));
  test('every field of a plan is among those changed', () => expect(FIELDS.length).toBeGreaterThan(30));
});

door("a page's query", 6_000, fc.oneof(oddText, fc.constant(undefined), oddText.map((text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))), fc.string({ minLength: 200, maxLength: 400 })), (text) => {
  if (typeof queryText(text) !== 'string') throw new Error('a query that is no text');
});

describe('what stands in the storage', () => {
  const BOOK = Object.fromEntries(ENTRIES);
  const plain = (checked: Checked<unknown>): void => {
    if ('record' in checked && !isPlain(checked.record)) throw new Error('a name of prototypes became a record');
  };
  door('a loan record', 5_000, mutatedValue(RECORD, BOOK['loan/b']), (stored) => plain(checkLoanRecord(stored)));
  door('a plan record', 3_000, mutatedValue(savedPlan('p')), (stored) => plain(checkPlanRecord(stored)));
  door('a call record', 3_000, mutatedValue(CALL), (stored) => plain(checkCallRecord(stored)));
  door('an index', 2_000, mutatedValue(index(['a', 'b'], ['c'])), (stored) => plain({ record: indexIn(stored) }));
  door('a draft', 3_500, mutatedValue(typed(EXAMPLE)), (stored) => plain(isDraft(stored) ? { record: stored } : { reason: '', later: false }));
  door('a whole storage', 1_500, mutatedValue(BOOK), openAll);
});

/** Opens it all as a start does; what stood under a key that isn't deleted stands there still. */
async function openAll(stored: unknown): Promise<void> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return;
  const storage = new MemoryStorage(stored as Record<string, unknown>);
  const before = storage.contents();
  const state = await createLedger(storage).state().catch((failure: unknown) => String(failure));
  if (typeof state === 'string') return expect(state).toMatch(/更新/);
  const saved = await createPlans(storage).state();
  await createDrafts(storage).read('loan-form');
  if (![state.loans, saved.plans].every(isPlain)) throw new Error('a name of prototypes became a record');
  const after = storage.contents();
  const deleted = Object.keys(before).filter((key) => !(key in after));
  const gone = deleted.filter((key) => !(before[key] as { deleted?: unknown } | null)?.deleted);
  expect(gone).toEqual([]);
  const kept = Object.keys(before).filter((key) => !key.startsWith('index/') && key in after);
  expect(kept.map((key) => after[key])).toEqual(kept.map((key) => before[key]));
}

afterAll(() => {
  const rows = [...entered].map(([name, count]) => `${count} ${name}`).join(', ');
  const total = [...entered.values()].reduce((sum, count) => sum + count, 0);
  if (total < LEAST) throw new Error(`only ${total} inputs: ${rows}`);
});
