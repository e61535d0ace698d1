import fc from 'fast-check';
import { addDays, assessLoan, sum } from '../../miniprogram/calc';
import { byWorth, claimsOf, proRata, SPAN } from '../../miniprogram/months/short/shares';
import { shortPage, shortValues } from '../../miniprogram/months/short/view';
import { openDebts } from '../../miniprogram/months/simulate/debt';
import { agreement, signed } from '../pages/agreements';
import { late, open, owed, TODAY } from './debts';

const AGREED = agreement({
  signedOn: '2026-02-01', firstDueOn: '2026-02-20', terms: 12, perTerm: 100_000,
  debt: { principal: 1_100_000, interest: 40_000, penalty: 5_000, lateFee: 0 }, waived: { principal: 0, interest: 0, penalty: 5_000, lateFee: 0 },
});
const claims = (...records: ReturnType<typeof owed>[]) => claimsOf(open(records), TODAY);
const amounts = (shares: ReturnType<typeof byWorth>) => Object.fromEntries(shares.map(({ claim, amount }) => [claim.debt.id, amount]));

test('what asks for money: what is overdue, and what falls due within a week', () => {
  const all = claims(late('l'), owed('soon', { firstDueOn: '2026-02-22', dueDay: 22 }), owed('later', { firstDueOn: '2026-02-23', dueDay: 23 }), signed(owed('g'), AGREED));
  expect(all.map(({ debt, due }) => [debt.id, due])).toEqual([['l', 119_375 + 115_500], ['soon', 100_000 + 22_800], ['g', 100_000]]);
});

test('the money goes to an agreement, then to where a yuan saves the most', () => {
  const cheap = late('cheap', '2025-11-15', { dailyRate: '0.0002' });
  const all = claims(cheap, late('dear'), signed(owed('g'), AGREED));
  expect(amounts(byWorth(all, 250_000, TODAY))).toEqual({ g: 100_000, dear: 150_000, cheap: 0 });
});

test('a share is used in the lender’s order, and saves what the loan replayed says', () => {
  const [share] = byWorth(claims(late('l')), 100_000, TODAY);
  // January: 23.25 of penalty, 170.50 of interest, then principal.
  expect(share?.went).toEqual({ lateFee: 0, penalty: 2_325, interest: 17_050, principal: 80_625, unapplied: 0 });
  const loan = share!.claim.debt.loan!;
  const after = addDays(TODAY, SPAN);
  const [without, paid] = [loan.payments, [...loan.payments, { paidOn: TODAY, amount: 100_000 }]].map((payments) => assessLoan({ ...loan, payments }, after));
  expect(share?.saved).toBe(without!.payoffAmount - paid!.payoffAmount - 100_000);
  // 806.25 of principal at 0.075% for 30 days.
  expect(share?.saved).toBe(1_814);
});

test('no share is above what is due or below 0, and together they are the money, or all that is due', () => {
  const all = claims(late('a'), owed('b', { dailyRate: '0.0003' }), owed('c', { firstDueOn: '2026-02-20', dueDay: 20 }), signed(owed('g'), AGREED));
  const total = sum(all.map(({ due }) => due));
  fc.assert(fc.property(fc.integer({ min: 1, max: total * 2 }), (money) => {
    for (const shares of [byWorth(all, money, TODAY), proRata(all, money, TODAY)]) {
      expect(sum(shares.map(({ amount }) => amount))).toBe(Math.min(money, total));
      for (const { amount, claim, saved } of shares) expect([amount >= 0, amount <= claim.due, saved >= 0]).toEqual([true, true, true]);
    }
  }), { numRuns: 60 });
});

test('pro rata is by what is due, to the fen', () => {
  expect(amounts(proRata(claims(owed('a'), owed('b', { principal: 600_000 })), 100_000, TODAY))).toEqual({ a: 66_667, b: 33_333 });
});

const page = (values: Record<string, string>, ...records: ReturnType<typeof owed>[]) => shortPage(openDebts(records, TODAY), shortValues(values), TODAY);

test.each<[Record<string, string>, object]>([
  [{}, { summary: '', rows: [], problems: {} }],
  [{ cash: '一点' }, { rows: [], problems: { cash: '手里的钱只填数字，如 57000 或 57,000.00' } }],
  [{ cash: '1000', keep: '1000' }, { rows: [], summary: '先把吃饭、房租、看病的钱留好，这次不还也是正当的。可以把情况告诉贷款机构，问能不能延期或谈分期。' }],
  [{ cash: '1500', keep: '500' }, { summary: '能还债的 1,000.00 元，比要还的少 1,348.75 元。', warning: true }],
  [{ cash: '5000' }, { summary: '能还债的 5,000.00 元，够还清逾期的和 7 天内到期的，还余 2,651.25 元。', warning: false, compared: '' }],
])('%j', (values, want) => expect(page(values, late('l'))).toMatchObject(want));

test('the words for a lender have its own figures alone', () => {
  const { rows, compared } = page({ cash: '1500', way: 'pro-rata' }, late('l', '2025-11-15', {}), owed('o', { dailyRate: '0.0001' }));
  expect(compared).toMatch(/^往后 30 天，「先堵最贵的」比「每家按比例」少 \d+\.\d\d 元罚息和违约金。/);
  const [first, second] = rows;
  expect(first?.text).toMatch(/^您好，我在贵方的借款（2025年11月15日借 12,000.00 元）目前逾期 31 天，现在要还 2,348.75 元。\n我手里的钱不够全还，这次（2026年2月15日）先还 [\d,.]+ 元。/);
  expect(first?.text).not.toContain(second?.amount);
});

test('nothing due is nothing to share', () => expect(page({ cash: '100' }, owed('o', { firstDueOn: '2026-03-15' })).isEmpty).toBe(true));
