import { householdView, type HouseholdView } from '../../miniprogram/views/household/view';
import { household, keeping, offerOf } from '../views/household/offers';
import { give, mountComponent } from './mount';

const mount = (values = household({}), view: HouseholdView = householdView(values, [], null)) =>
  mountComponent('household', { values, view }, ['change', 'leave', 'take']);
const withOffer = (values = keeping('1500'), offer = offerOf()) => mount(values, householdView(values, [], offer));

test('asks for a month’s income, costs and other debts, and for the share', async () => {
  const { component } = await mount(household({ income: '8000' }));
  expect(component.findAll('text-field').map((field) => [field.attr('label'), field.attr('value'), field.attr('unit')])).toEqual([
    ['每月到手收入', '8000', '元'], ['每月生活费', '', '元'], ['其他债务每月还款', '', '元'], ['剩下的拿多少比例还这笔', '80', '%'],
  ]);
  expect(component.findAll('.card')).toHaveLength(1);
});

test('tells its page what is typed and what was left, by field', async () => {
  const { component, fired } = await mount();
  const [, costs] = component.findAll('text-field');
  await costs?.type('input', '３５００');
  await costs?.blur('input');
  expect(fired).toEqual([['change', { field: 'livingCosts', value: '３５００' }], ['leave', { field: 'livingCosts' }]]);
});

test('says a mistake beside its field', async () => {
  const values = household({ income: 'x' });
  const { component } = await mount(values, householdView(values, ['income'], null));
  expect(component.findAll('text-field').map((field) => field.attr('problem'))).toEqual(['每月到手收入只填数字，如 57000 或 57,000.00', '', '', '']);
});

test('shows a sum that adds up, and the budget; without an offer no more', async () => {
  const { component } = await mount(household({ income: '8000', livingCosts: '5500', otherDebts: '300' }));
  expect(component.findAll('.household__row').map((row) => row.text().split('\n'))).toEqual([
    ['收入', '8,000.00'], ['生活费', '−5,500.00'], ['其他还款', '−300.00'], ['每月剩余', '2,200.00'], ['每月能拿出（剩余的 80%）', '1,760.00'],
  ]);
  expect([component.has('.note'), component.has('.household__terms'), component.has('.tone-overdue')]).toEqual([false, false, false]);
});

test('less than nothing stands out', async () => {
  expect((await mount(household({ income: '1', livingCosts: '2' }))).component.find('.tone-overdue').text()).toBe('−1.00');
});

test('whether the offer fits is said calmly or as a warning, in a live region that was there before', async () => {
  const { component } = await mount(keeping('2000'));
  expect(component.find('[ariaLive=polite].household__fit').text()).toBe('');
  await give(component, { view: householdView(keeping('2000'), [], offerOf()) });
  expect(component.find('.household__fit').text()).toContain('放得下，还余 222.22 元');
  expect(component.has('.note--calm')).toBe(true);
  await give(component, { view: householdView(keeping('1500'), [], offerOf()) });
  expect(component.find('.household__fit').text()).toContain('比剩下的钱还多');
  expect([component.has('.note'), component.has('.note--calm')]).toEqual([true, false]);
});

test('shows each number of terms that fits, and on what assumption', async () => {
  const { component } = await withOffer();
  expect(component.findAll('.household__terms').map((one) => one.text().split('\n'))).toEqual([
    ['最短，也最省', '44 期', '每期最多', '1,489.90', '总利息', '8,555.56', '一共还', '65,555.56', '网传·未核实：41–48 期属于特殊情况', '用这个期数'],
    ['最长', '60 期', '每期最多', '1,144.71', '总利息', '11,666.67', '一共还', '68,666.67', '网传·未核实：超过 48 期很少见', '用这个期数'],
  ]);
  expect(component.find('.household__assumption').text()).toBe('按同样的名义年化 4.09% 推算；对方未必按这个给');
});

test('a number of terms can be taken over, with the price that goes with it', async () => {
  const { component, fired } = await withOffer();
  const buttons = component.findAll('button');
  expect(buttons.map((button) => button.attr('ariaLabel'))).toEqual(['用这个期数：44 期，每期最多 1,489.90 元', '用这个期数：60 期，每期最多 1,144.71 元']);
  await buttons[1]?.tap();
  expect(fired).toEqual([['take', { termCount: 60, totalInterest: '11,666.67', perTerm: '1,144.45' }]]);
});

test('the one on screen need not be taken', async () => {
  const { component } = await withOffer(keeping('1777.78'));
  expect(component.findAll('.household__terms').map((one) => one.text().split('\n').at(-1))).toEqual(['方案里填的就是这个期数', '用这个期数']);
});

test('says what is missing where none fits', async () => {
  const { component } = await withOffer(keeping('1000'));
  expect([component.find('.household__none').text(), component.has('.household__terms')]).toEqual(['到 60 期都放不下：每月还差 144.71 元', false]);
});
