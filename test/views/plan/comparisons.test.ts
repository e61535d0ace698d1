import { readPlanForm } from '../../../miniprogram/forms/plan/read';
import { finishOriginal, planInstallments, sameTermsAtContractRate, stayOverdue, sumDebt, type LoanTerms } from '../../../miniprogram/calc/index';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { loanOf } from '../../../miniprogram/loans/assess';
import { comparisons, differenceText, type ComparisonRow } from '../../../miniprogram/views/plan/comparisons';
import { measuresOf } from '../../../miniprogram/loans/measures';
import { sourceOf } from '../../../miniprogram/views/plan/source-of';
import { alternativesTo } from '../../../miniprogram/views/plan/alternatives';
import { yuan } from '../../../miniprogram/text/money';
import { loan } from '../../ledger/loans';
import { DEFERRAL, OFFER, offerOf, SETTLEMENT, values, type Typed } from './form';

const SIGNED = '2025-01-15';
const FIRST = '2025-02-15';

/** The original loan of the case (rule 5.15): 12 terms by 30-day months from the day of signing. */
function record(terms: Partial<LoanTerms> = {}): LoanRecord {
  return loan('a', {
    terms: {
      principal: 5_700_000, borrowedOn: SIGNED, dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15,
      firstDueOn: FIRST, interestBasis: 'monthly', ...terms,
    },
  });
}

const OF_LOAN: Typed = { ...OFFER, loanIds: 'a', debtOn: SIGNED, contractPercent: '0.05' };

function rowsOf(typed: Typed, records: readonly LoanRecord[]): ComparisonRow[] {
  const offer = offerOf(typed);
  const { totalPaid, lastOn } = measuresOf(offer);
  return comparisons(totalPaid, alternativesTo(offer, sourceOf(readPlanForm(values(typed)), records), lastOn, SIGNED));
}

const plan = (interest: number) =>
  planInstallments({
    debt: { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 }, signedOn: SIGNED, termCount: 36, firstDueOn: FIRST,
    price: { kind: 'total-interest', amount: interest },
  });

test('the offer of rule 5.12: more than finishing the original 12 terms, less than the same 36 at the contract rate', () => {
  const rows = rowsOf(OF_LOAN, [record()]);
  expect(rows.map(({ kind, label, detail, difference, against }) => [kind, label, detail, difference, against]).slice(0, 2)).toEqual([
    ['finish-original', '按原计划还完', '照原计划还到 2026年1月15日，一共 62,557.50 元', '多付 1,442.50 元', true],
    ['same-terms-at-contract-rate', '同样 36 期按合同利率', '等额本金，日利率 0.05%，一共 73,014.63 元', '少付 9,014.63 元', false],
  ]);
});

test('each difference is the plan less the baseline that it names, and the baseline is shown', () => {
  const { totalPaid, lastDueOn, financed } = plan(700_000);
  const original = loanOf(record());
  const baselines = [
    finishOriginal(original, SIGNED),
    sameTermsAtContractRate({ financed, signedOn: SIGNED, dailyRate: '0.0005', termCount: 36, firstDueOn: FIRST }),
    stayOverdue(original, SIGNED, lastDueOn),
  ];
  const rows = rowsOf(OF_LOAN, [record()]);
  expect(rows).toHaveLength(3);
  rows.forEach(({ kind, detail, difference, against }, place) => {
    const baseline = baselines[place]?.totalPaid ?? 0;
    expect(kind).toBe(baselines[place]?.kind);
    expect(detail).toContain(`${yuan(baseline)} 元`);
    expect(difference).toBe(`${totalPaid > baseline ? '多付' : '少付'} ${yuan(Math.abs(totalPaid - baseline))} 元`);
    expect(against).toBe(totalPaid > baseline);
  });
});

test('a plan that costs just as much says so', () => {
  const interest = finishOriginal(loanOf(record()), SIGNED).totalPaid - 5_700_000;
  expect(interest).toBe(555_750);
  expect(rowsOf({ ...OF_LOAN, totalInterest: '5,557.50' }, [record()])[0]).toMatchObject({ difference: '一样', against: false });
});

test('what the calculation refuses is left out, the rest stands', () => {
  const rows = rowsOf(OF_LOAN, [record({ borrowedOn: '2026-01-15', firstDueOn: '2026-02-15' })]);
  expect(rows.map(({ label }) => label)).toEqual(['同样 36 期按合同利率']);
});

test('without a contract rate nothing is measured by it', () => {
  expect(rowsOf({ ...OF_LOAN, contractPercent: '' }, [record()]).map(({ label }) => label)).toEqual(['按原计划还完', '一直拖着不还']);
  expect(rowsOf({ ...OFFER, contractPercent: '' }, [])).toEqual([]);
});

test.each<[string, Typed, string[]]>([
  ['an installment plan is not measured by paying today', OF_LOAN, ['按原计划还完', '同样 36 期按合同利率', '一直拖着不还']],
  ['a deferral is not measured by terms that it doesn’t have', { ...OF_LOAN, ...DEFERRAL }, ['按原计划还完', '一直拖着不还', '当天全部还清']],
  ['a settlement is not measured by waiting, it is paid at once', { ...OF_LOAN, ...SETTLEMENT }, ['按原计划还完', '当天全部还清']],
])('%s', (_what, typed, labels) => {
  expect(rowsOf(typed, [record()]).map(({ label }) => label)).toEqual(labels);
});

test('the other ways begin on the day whose debt it is, not on the day of signing', () => {
  // Whenever it is signed, finishing takes what it takes from 2025-03-01 on.
  const taken: Typed = { ...OF_LOAN, debtOn: '2025-03-01' };
  const finish = finishOriginal(loanOf(record()), '2025-03-01').totalPaid;
  for (const signedOn of ['2025-03-01', '2025-03-20']) {
    const [row] = rowsOf({ ...taken, signedOn, firstDueOn: '2025-04-20' }, [record()]);
    expect(row?.detail).toContain(`一共 ${yuan(finish)} 元`);
  }
});

test('a payment made after the day of the debt is not seen', () => {
  const paid = { ...record(), repayments: [{ id: 'r', paidOn: '2025-01-20', amount: 1_000_000, note: '' }] };
  expect(rowsOf(OF_LOAN, [paid])[0]?.difference).toBe('多付 1,442.50 元');
});

test('a down payment counts in the plan as in the same terms at the contract rate', () => {
  const typed = { ...OF_LOAN, downPayment: '7,000' };
  const offer = offerOf(typed);
  const same = sameTermsAtContractRate({ financed: 5_000_000, downPayment: 700_000, signedOn: SIGNED, dailyRate: '0.0005', termCount: 36, firstDueOn: FIRST });
  expect(sumDebt(same.parts)).toBe(same.totalPaid);
  expect(rowsOf(typed, [record()])[1]?.difference).toBe(`少付 ${yuan(same.totalPaid - measuresOf(offer).totalPaid)} 元`);
});

test.each([[0, '一样'], [1, '多付 0.01 元'], [-1, '少付 0.01 元'], [144_250, '多付 1,442.50 元'], [-901_463, '少付 9,014.63 元']])('%i fen: %s', (difference, words) => {
  expect(differenceText(difference)).toBe(words);
});
