import * as fc from 'fast-check';
import { measuresOf } from '../../../miniprogram/loans/measures';
import { whereItGoes } from '../../../miniprogram/views/plan/where-it-goes';
import { fenOf, sumOf } from '../amounts';
import { DEFERRAL, OFFER, offerOf, SETTLEMENT, type Typed } from './form';

const lines = (typed: Typed) => whereItGoes(offerOf(typed)).map(({ name, amount, share }) => `${name} ${amount} ${share}`);
const DEBT: Typed = { interest: '600', penalty: '400', lateFee: '100' };

test.each<[string, Typed, string[]]>([
  // 57,000 of 64,000 are 89.06%, 7,000 are 10.94%.
  ['of installments', OFFER, ['本金 57,000.00 89%', '分期的利息 7,000.00 11%']],
  ['without interest', { ...OFFER, priceKind: 'none' }, ['本金 57,000.00 100%']],
  // Of 65,100: 87.56, 0.92, 10.75, 0.61, 0.15; four are missing after rounding down, so all but the last are raised, and the fee is too small to say.
  ['of every part', { ...OFFER, ...DEBT }, ['本金 57,000.00 87%', '已欠的利息 600.00 1%', '分期的利息 7,000.00 11%', '罚息 400.00 1%', '违约金 100.00 不到 1%']],
  ['less what is given up', { ...OFFER, ...DEBT, waivePenalty: '400', waiveInterest: '50%' }, ['本金 57,000.00 89%', '已欠的利息 300.00 不到 1%', '分期的利息 7,000.00 11%', '违约金 100.00 不到 1%']],
  ['of a deferral, after what is waived at its end', { ...DEFERRAL, penaltyWaiver: '100' }, ['本金 57,000.00 92%', '延期的利息 5,158.50 8%']],
  ['of a settlement: nobody says', SETTLEMENT, []],
])('where each yuan goes: %s', (_what, typed, parts) => expect(lines(typed)).toEqual(parts));

test('the parts add up to all that is paid, and their shares to 100', () => {
  const fen = fc.integer({ min: 100, max: 50_000_000 }).map((amount) => String(amount / 100));
  const typed = fc.record({ kind: fc.constantFrom('installments', 'deferral'), principal: fc.integer({ min: 6_000, max: 90_000_000 }).map((amount) => String(amount / 100)), interest: fen, penalty: fen, lateFee: fen, waivePenalty: fc.constantFrom('', '50%', '100%'), penaltyWaiver: fc.constantFrom('', '50', '100'), totalInterest: fc.constantFrom('0', '7000') });
  fc.assert(fc.property(typed, (form) => {
    const offer = offerOf({ ...form, contractPercent: '0.05', termCount: '12' });
    const parts = whereItGoes(offer);
    expect(sumOf(parts.map(({ amount }) => amount))).toBe(measuresOf(offer).totalPaid);
    expect(parts.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    expect(parts.every(({ amount }) => fenOf(amount) > 0)).toBe(true);
  }));
});
