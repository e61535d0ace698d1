import { assessInDetail, owedOn, sumDebt, type StatedFigures } from '../../miniprogram/calc';
import { withLenderDebt, lenderDebtDay } from '../../miniprogram/forms/plan/debt-of-loans';
import { emptyPlanForm } from '../../miniprogram/forms/plan/values';
import { loanFacts } from '../../miniprogram/help/prepare/loan-facts';
import { preparedText } from '../../miniprogram/help/prepare/texts';
import { debtByLender, lastCheckOf } from '../../miniprogram/loans/lender-debt';
import { loanOf } from '../../miniprogram/loans/assess';
import { loan, repayment } from '../ledger/loans';

/*
 * On 2026-03-24 term 2 is nine days overdue: 4,750.00 + 731.50 + 32.06 of penalty; 230.85 of interest of the days since.
 */
const DAY = '2026-03-24';
const RECORD = loan('a', { repayments: [repayment('r')] });
const statement = assessInDetail(loanOf(RECORD), DAY);
const OWED = owedOn(statement);
const { overdueTotal } = statement.totals;

const debtOf = (stated: StatedFigures) => debtByLender(RECORD, { checkedOn: DAY, stated })?.debt;
const off = (changes: Partial<typeof OWED>) => ({ principal: OWED.principal, interest: OWED.interest, penalty: OWED.penalty, lateFee: OWED.lateFee, ...changes });

test.each<[string, StatedFigures, ReturnType<typeof off>]>([
  ['our own figures', { overdueTotal, payoffAmount: statement.payoffAmount }, off({})],
  ['a penalty', { penalty: OWED.penalty + 209 }, off({ penalty: OWED.penalty + 209 })],
  ['an overdue total above ours goes to the penalty', { overdueTotal: overdueTotal + 209 }, off({ penalty: OWED.penalty + 209 })],
  ['but not to one that is stated', { overdueTotal: overdueTotal + 209, penalty: OWED.penalty }, off({ lateFee: 209 })],
  ['one far below ours: the penalty first, then the interest', { overdueTotal: overdueTotal - 5_000 }, off({ penalty: 0, interest: OWED.interest - (5_000 - OWED.penalty) })],
  ['a payoff amount alone', { payoffAmount: statement.payoffAmount + 300 }, off({ penalty: OWED.penalty + 300 })],
  ['a payoff amount beside the overdue total: the days so far differ', { overdueTotal, payoffAmount: statement.payoffAmount + 300 }, off({ interest: OWED.interest + 300 })],
  ['all that is overdue, and less to pay off', { principal: 475_000, interest: 73_150, penalty: 3_206, lateFee: 0, payoffAmount: statement.payoffAmount - 100 }, off({ interest: OWED.interest - 100 })],
])('%s', (_what, stated, expected) => {
  const debt = debtOf(stated);
  expect(debt).toEqual(expected);
  if (stated.payoffAmount !== undefined && debt !== undefined) expect(sumDebt(debt)).toBe(stated.payoffAmount);
});

test('no part is below 0, and the debt comes to the payoff amount that is stated, whatever it is', () => {
  for (let payoffAmount = 0; payoffAmount < statement.payoffAmount * 1.2; payoffAmount += 123_457) {
    for (const stated of [{ payoffAmount }, { payoffAmount, overdueTotal }, { payoffAmount, penalty: 1 }]) {
      const debt = debtOf(stated);
      expect(debt === undefined ? -1 : Math.min(debt.principal, debt.interest, debt.penalty, debt.lateFee)).toBeGreaterThanOrEqual(0);
      if (stated.overdueTotal === undefined && stated.penalty === undefined) expect(debt && sumDebt(debt)).toBe(payoffAmount);
    }
  }
});

test('the last check by today counts, and days alone are none', () => {
  const checks = [{ checkedOn: '2026-03-25', stated: { payoffAmount: 1 } }, { checkedOn: '2026-03-20', stated: { payoffAmount: 2 } }, { checkedOn: '2026-03-23', stated: { daysOverdue: 8 } }];
  expect(lastCheckOf({ ...RECORD, checks }, DAY)).toEqual(checks[1]);
  expect(lastCheckOf({ ...RECORD, checks: [checks[2]!] }, DAY)).toBeUndefined();
  expect(lastCheckOf(RECORD, DAY)).toBeUndefined();
});

const CHECKED = { ...RECORD, checks: [{ checkedOn: DAY, stated: { overdueTotal: overdueTotal + 209 } }] };

test('the plan takes it as its debt, of the day of the check', () => {
  expect(withLenderDebt(emptyPlanForm('2026-03-26'), [CHECKED], '2026-03-26')).toMatchObject({
    loanIds: 'a', debtOn: DAY, debtBy: 'lender', penalty: '34.15', principal: '52,250.00', overduePrincipal: '4,750.00', contractPercent: '0.05', signedOn: DAY,
  });
});

test('several loans only where all were checked on one day', () => {
  const other = loan('b', { checks: [{ checkedOn: '2026-03-20', stated: { payoffAmount: 1 } }] });
  expect(lenderDebtDay([CHECKED, other], DAY)).toBeUndefined();
  expect(lenderDebtDay([CHECKED, RECORD], DAY)).toBeUndefined();
  expect(lenderDebtDay([CHECKED, { ...other, checks: CHECKED.checks }], DAY)).toBe(DAY);
  const values = emptyPlanForm(DAY);
  expect(withLenderDebt(values, [CHECKED, other], DAY)).toBe(values);
});

test('what the lender showed stands in what is prepared for it, with the difference', () => {
  expect(loanFacts([RECORD], DAY).shown).toEqual([]);
  expect(loanFacts([{ ...CHECKED, checks: [{ checkedOn: DAY, stated: { overdueTotal } }] }], DAY).shown).toEqual(['2026年3月24日显示：逾期合计 5,513.56 元']);
  const line = '2026年3月24日显示：逾期合计 5,515.65 元；我推算那天逾期合计 5,513.56 元，差在哪请说明。';
  expect(preparedText('call', [CHECKED], null, DAY)).toContain(`您那边 ${line}`);
  expect(preparedText('request', [CHECKED], null, DAY)).toContain(`你方 ${line}`);
  expect(preparedText('bill', [CHECKED], null, DAY)).not.toContain('显示');
});
