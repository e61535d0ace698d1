import { readHousehold } from '../../../miniprogram/forms/household/read';
import { emptyHousehold, householdFromDraft, type HouseholdValues } from '../../../miniprogram/forms/household/values';
import { household } from '../../views/household/offers';

describe('a household kept as a draft', () => {
  test.each<[string, Record<string, string> | undefined, HouseholdValues]>([
    ['none was kept', undefined, { income: '', livingCosts: '', otherDebts: '', share: '80' }],
    ['as it was left, a share that was emptied too', { income: '8,000', livingCosts: 'x', otherDebts: '', share: '' }, { income: '8,000', livingCosts: 'x', otherDebts: '', share: '' }],
    ['of another version: what it lacks is usual, what it has too much is left out', { income: '1', debts: '2' }, { income: '1', livingCosts: '', otherDebts: '', share: '80' }],
  ])('%s', (_what, draft, values) => expect(householdFromDraft(draft)).toEqual(values));

  test('one that was never touched is the empty one', () => expect(householdFromDraft(emptyHousehold())).toEqual(emptyHousehold()));
});

describe('what is read', () => {
  test.each<[Partial<HouseholdValues>, [income: number, costs: number, debts: number, share: string]]>([
    [{ income: '8000', livingCosts: '5,500' }, [800_000, 550_000, 0, '0.8']],
    [{ income: '0.8万', livingCosts: '０', otherDebts: '300元', share: '100%' }, [800_000, 0, 30_000, '1']],
    [{ income: '0', livingCosts: '1', share: '0' }, [0, 100, 0, '0']],
    [{ income: '1', livingCosts: '1', otherDebts: ' ', share: '33.3333333333' }, [100, 100, 0, '0.333333333333']],
  ])('%j', (typed, [monthlyIncome, livingCosts, otherDebtPayments, share]) => {
    expect(readHousehold(household(typed))).toEqual({ household: { monthlyIncome, livingCosts, otherDebtPayments, share } });
  });
});

describe('what is wrong', () => {
  test.each<[string, Partial<HouseholdValues>, object]>([
    ['nothing is typed yet: nothing is wrong', {}, {}],
    ['spaces are nothing', { income: ' \u3000', livingCosts: ' ' }, {}],
    ['without an income there is no household, but no scolding either', { livingCosts: '3000', otherDebts: '500' }, {}],
    ['what is wrong is wrong before there is an income', { livingCosts: '-1', otherDebts: 'abc', share: '' }, {
      livingCosts: '每月生活费不能是负数', otherDebts: '其他债务每月还款只填数字，如 57000 或 57,000.00', share: '请填比例',
    }],
    ['living costs that are not typed are not none', { income: '8000' }, { livingCosts: '请填每月生活费' }],
    ['an income that is no amount', { income: '八千多', livingCosts: '1' }, { income: '每月到手收入只填数字，如 57000 或 57,000.00' }],
    ['a fraction of a fen', { income: '1.001', livingCosts: '1' }, { income: '每月到手收入最多到分，即两位小数' }],
    ['more than all of it', { income: '1', livingCosts: '1', share: '100.0000000001' }, { share: '比例在 0% 到 100% 之间' }],
    ['less than nothing of it', { income: '1', livingCosts: '1', share: '-5' }, { share: '比例不能是负数' }],
    ['no number', { income: '1', livingCosts: '1', share: '一半' }, { share: '比例只填数字，如 80' }],
  ])('%s', (_what, typed, problems) => expect(readHousehold(household(typed))).toEqual({ problems }));
});
