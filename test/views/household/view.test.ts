import type { HouseholdField, HouseholdValues } from '../../../miniprogram/forms/household/values';
import { householdView } from '../../../miniprogram/views/household/view';
import { household, keeping, offerOf } from './offers';

const FIELDS: readonly HouseholdField[] = ['income', 'livingCosts', 'otherDebts', 'share'];
const view = (values: HouseholdValues, offer: ReturnType<typeof offerOf> | null = null) => householdView(values, FIELDS, offer);
const fit = (values: HouseholdValues, offer = offerOf()) => view(values, offer).fit;

describe('before anything can be said', () => {
  test('an empty form says nothing, with an offer or without', () => {
    const nothing = { line: '填上收入和开销就知道', problems: {}, budget: null, fit: null, terms: null };
    expect([view(household({})), view(household({}), offerOf())]).toEqual([nothing, nothing]);
  });

  test('a mistake is said once its field is left', () => {
    const wrong = household({ income: '8000', otherDebts: 'x' });
    expect(householdView(wrong, ['otherDebts'], offerOf())).toEqual({
      line: '填上收入和开销就知道', problems: { otherDebts: '其他债务每月还款只填数字，如 57000 或 57,000.00' }, budget: null, fit: null, terms: null,
    });
  });
});

describe('what is left a month', () => {
  const budget = (typed: Partial<HouseholdValues>) => {
    const { rows = [], left, negative, budgetLabel, budget: kept } = view(household(typed)).budget ?? {};
    return [...rows.map(({ label, amount }) => `${label} ${amount}`), `剩余 ${left}${negative ? ' 负' : ''}`, `${budgetLabel} ${kept}`];
  };
  test.each<[string, Partial<HouseholdValues>, string[]]>([
    // 8,000 − 5,500 − 300, and four fifths of it
    ['a sum that adds up', { income: '8000', livingCosts: '5500', otherDebts: '300' }, ['收入 8,000.00', '生活费 −5,500.00', '其他还款 −300.00', '剩余 2,200.00', '每月能拿出（剩余的 80%） 1,760.00']],
    ['less than nothing', { income: '3000', livingCosts: '3200', otherDebts: '300' }, ['收入 3,000.00', '生活费 −3,200.00', '其他还款 −300.00', '剩余 −500.00 负', '每月能拿出（剩余的 80%） 0.00']],
    ['just nothing', { income: '3000', livingCosts: '3000' }, ['收入 3,000.00', '生活费 −3,000.00', '其他还款 0.00', '剩余 0.00', '每月能拿出（剩余的 80%） 0.00']],
    // A third of 2,000.00 is 666.66 and not 666.67: a fen that isn't there is not promised.
    ['a share is rounded down', { income: '2000', livingCosts: '0', share: '33.3333333333' }, ['收入 2,000.00', '生活费 0.00', '其他还款 0.00', '剩余 2,000.00', '每月能拿出（剩余的 33.3333333333%） 666.66']],
  ])('%s', (_what, typed, lines) => expect(budget(typed)).toEqual(lines));

  test('without an offer that is all', () => expect(view(keeping('1500'))).toMatchObject({ problems: {}, fit: null, terms: null }));
});

describe('whether the offer on screen fits', () => {
  // 57,000 over 36 terms for 7,000: 1,777.78 a term.
  test.each<[string, HouseholdValues, ReturnType<typeof offerOf>, boolean, string]>([
    ['with something to spare', keeping('2000'), offerOf(), false, '这个方案每期最多 1,777.78 元，每月能拿出 2,000.00 元：放得下，还余 222.22 元'],
    ['to the fen', keeping('1777.78'), offerOf(), false, '这个方案每期最多 1,777.78 元，每月能拿出 1,777.78 元：放得下，还余 0.00 元'],
    ['more than is left', keeping('1500'), offerOf(), true, '这个方案每期最多 1,777.78 元，比每月能拿出的 1,500.00 元多 277.78 元：比剩下的钱还多，先谈更长的期数或更低的利息'],
    // 2,000 are left, 80% of it are for the debt.
    ['more than the share, less than all', household({ income: '2000', livingCosts: '0' }), offerOf(), true, '这个方案每期最多 1,777.78 元，比每月能拿出的 1,600.00 元多 177.78 元：剩余的钱付得起，但留作备用的就少了，最好先谈更长的期数或更低的利息'],
    // Over 60 terms still 1,144.71: a longer plan is no way out.
    ['no number of terms fits', keeping('1000'), offerOf(), true, '这个方案每期最多 1,777.78 元，比每月能拿出的 1,000.00 元多 777.78 元：比剩下的钱还多，先谈减免、更低的利息或延期'],
    // 57,000 ÷ 36 = 1,583.33, and 1,583.45 in the last; over 60 terms 950.00. There is no interest to lower.
    ['interest-free, a longer one fits', keeping('1500'), offerOf({ price: { kind: 'none' } }), true, '这个方案每期最多 1,583.45 元，比每月能拿出的 1,500.00 元多 83.45 元：比剩下的钱还多，先谈更长的期数'],
    ['interest-free, none fits', keeping('949.99'), offerOf({ price: { kind: 'none' } }), true, '这个方案每期最多 1,583.45 元，比每月能拿出的 949.99 元多 633.46 元：比剩下的钱还多，先谈减免或延期'],
  ])('%s', (_what, values, offer, warning, sentence) => expect(fit(values, offer)).toEqual({ warning, sentence }));
});
