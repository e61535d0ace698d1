import { finishOriginal, planInstallments, sameTermsAtContractRate, stayOverdue, type LoanTerms } from '../../../miniprogram/calc/index';
import { loanOf } from '../../../miniprogram/views/assess';
import { comparisons } from '../../../miniprogram/views/plan/comparisons';
import { yuan } from '../../../miniprogram/views/text/money';
import type { LoanRecord } from '../../../miniprogram/ledger/records';

const SIGNED = '2025-01-15';
const FIRST = '2025-02-15';

function record(terms: Partial<LoanTerms> = {}): LoanRecord {
  return {
    version: 1, id: 'a', product: 'weilidai', lender: '微粒贷', note: '', repayments: [], example: false,
    typedRate: { unit: 'day', percent: '0.05', yearDays: 360 },
    terms: {
      principal: 5_700_000, borrowedOn: SIGNED, dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15,
      firstDueOn: FIRST, interestBasis: 'monthly', ...terms,
    },
  };
}

const plan = (interest: number) =>
  planInstallments({
    debt: { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 }, signedOn: SIGNED, termCount: 36, firstDueOn: FIRST,
    price: { kind: 'total-interest', amount: interest },
  });

test('the offer of domain.md: more than finishing the original 12 terms, less than the same 36 at the contract rate', () => {
  const rows = comparisons(plan(700_000), record(), SIGNED);
  expect(rows.map(({ label, difference, against }) => [label, difference, against]).slice(0, 2)).toEqual([
    ['按原计划还完', '多付 1,442.50 元', true],
    ['同样 36 期按合同利率', '少付 9,014.63 元', false],
  ]);
});

test('each difference is the plan less the baseline that it names, and the baseline is shown', () => {
  const { totalPaid, lastDueOn, financed } = plan(700_000);
  const loan = loanOf(record());
  const baselines = [
    finishOriginal(loan, SIGNED),
    sameTermsAtContractRate({ financed, signedOn: SIGNED, dailyRate: '0.0005', termCount: 36, firstDueOn: FIRST }),
    stayOverdue(loan, SIGNED, lastDueOn),
  ];
  const rows = comparisons(plan(700_000), record(), SIGNED);
  expect(rows).toHaveLength(3);
  rows.forEach(({ detail, difference, against }, place) => {
    const baseline = baselines[place]?.totalPaid ?? 0;
    expect(detail).toContain(`${yuan(baseline)} 元`);
    expect(difference).toBe(`${totalPaid > baseline ? '多付' : '少付'} ${yuan(Math.abs(totalPaid - baseline))} 元`);
    expect(against).toBe(totalPaid > baseline);
  });
});

test('a plan that costs just as much says so', () => {
  const interest = finishOriginal(loanOf(record()), SIGNED).totalPaid - 5_700_000;
  expect(comparisons(plan(interest), record(), SIGNED)[0]).toMatchObject({ difference: '一样', against: false });
});

test('what the calculation refuses is left out, the rest stands', () => {
  const rows = comparisons(plan(700_000), record({ borrowedOn: '2026-01-15', firstDueOn: '2026-02-15' }), SIGNED);
  expect(rows.map(({ label }) => label)).toEqual(['同样 36 期按合同利率']);
});
