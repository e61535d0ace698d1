import { METHODS } from '../../miniprogram/text/choices';
import { give, mountComponent } from './mount';

const UNITS = [{ value: 'day', label: '日利率' }, { value: 'year', label: '年利率' }];

describe('choice-row', () => {
  const mount = () => mountComponent('choice-row', { label: '利率写法', choices: UNITS, value: 'day' }, ['change']);

  test('shows all choices, the taken one marked for eye and ear', async () => {
    const { component } = await mount();
    expect(component.text()).toBe('利率写法\n日利率\n年利率');
    expect(component.find('.choice').attr('ariaRole')).toBe('radiogroup');
    expect(component.findAll('.choice__option').map((option) => option.attr('ariaChecked'))).toEqual([true, false]);
    expect(component.find('.choice__option--taken').text()).toBe('日利率');
  });

  test('fires the choice that is tapped, but not the one that stands already', async () => {
    const { component, fired } = await mount();
    await component.tap(component.withText('日利率'));
    await component.tap(component.withText('年利率'));
    expect(fired).toEqual([['change', { value: 'year' }]]);
  });

  test('leaves it to its page which one is taken', async () => {
    const { component } = await mount();
    await component.tap(component.withText('年利率'));
    expect(component.find('.choice__option--taken').text()).toBe('日利率');
    await give(component, { value: 'year' });
    expect(component.find('.choice__option--taken').text()).toBe('年利率');
  });
});

describe('choice-field', () => {
  const mount = (more = {}) => mountComponent('choice-field', { label: '还款方式', choices: METHODS, value: 'equal-principal', ...more }, ['change']);

  test('shows what is taken and what it means', async () => {
    const { component } = await mount();
    expect(component.text()).toBe('还款方式\n等额本金\n每期本金相同，利息逐期减少');
    expect(component.find('picker').attr('value')).toBe(1);
    expect(component.find('picker').attr('ariaLabel')).toBe('还款方式，等额本金');
  });

  test('says a remark before the meaning, a problem in place of it', async () => {
    const { component } = await mount({ remark: '按期数推荐。' });
    expect(component.text()).toContain('按期数推荐。每期本金相同');
    await give(component, { problem: '请选一个' });
    expect(component.text()).toBe('还款方式\n等额本金\n请选一个');
  });

  test('fires the value behind the place on the wheel, which the phone may give as text', async () => {
    const { component, fired } = await mount();
    await component.fire('picker', 'change', { value: '3' });
    await component.fire('picker', 'change', { value: 99 });
    expect(fired).toEqual([['change', { value: 'flat-interest' }]]);
  });

  test('follows the value that its page gives', async () => {
    const { component } = await mount();
    await give(component, { value: 'bullet' });
    expect(component.text()).toContain('到期一次还本付息');
  });
});
