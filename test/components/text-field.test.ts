import { give, mountComponent } from './mount';

const mount = (more = {}) =>
  mountComponent('text-field', { label: '借款金额', value: '57000', kind: 'digit', unit: '元', placeholder: '如 57000', ...more }, ['change', 'blur']);

test('shows its value with the unit, under a label that a screen reader says too', async () => {
  const { component } = await mount();
  expect(component.find('input').value()).toBe('57000');
  expect(component.find('input').attr('ariaLabel')).toBe('借款金额');
  expect(component.text()).toContain('元');
});

test('opens the keyboard that goes with what is typed', async () => {
  expect((await mount()).component.find('input').attr('type')).toBe('digit');
});

test('keeps all that is pasted', async () => {
  expect((await mount()).component.find('input').attr('maxlength')).toBe(-1);
});

test('fires every key as it is typed, and that it was left', async () => {
  const { component, fired } = await mount();
  await component.type('input', '５７，０００');
  await component.blur('input');
  expect(fired.map(([name]) => name)).toEqual(['change', 'blur']);
  expect(fired[0]).toEqual(['change', { value: '５７，０００' }]);
});

test('says a problem in place of the hint, and takes it back', async () => {
  const { component } = await mount({ hint: '合同上的数' });
  expect(component.text()).toContain('合同上的数');
  await give(component, { problem: '只填数字' });
  expect(component.text()).toContain('只填数字');
  expect(component.text()).not.toContain('合同上的数');
  expect(component.find('.problem').text()).toBe('只填数字');
  await give(component, { problem: '' });
  expect(component.find('.soft').text()).toBe('合同上的数');
});

test('a screen reader hears what is wrong: it appears in a live region that was there before', async () => {
  const { component } = await mount();
  expect(component.findAll('view').filter((view) => view.attr('ariaLive') === 'polite')).toHaveLength(1);
});

test('a finger on its label, its unit or the space beside is meant for it', async () => {
  const { component } = await mount();
  expect(component.find('input').attr('focus')).toBe(false);
  await component.tap('.field__label');
  expect(component.find('input').attr('focus')).toBe(true);
  await component.blur('input');
  expect(component.find('input').attr('focus')).toBe(false);
  await component.tap('.typed__unit');
  expect(component.find('input').attr('focus')).toBe(true);
});

test('a screen reader hears that it is needed, that it is wrong, and where that stands', async () => {
  const { component } = await mount({ required: true });
  const said = () => ['ariaRequired', 'ariaInvalid', 'ariaDescribedby'].map((name) => component.find('input').attr(name));
  expect(said()).toEqual([true, false, '']);
  await give(component, { problem: '只填数字' });
  expect(said()).toEqual([true, true, 'below-借款金额']);
});

test('shows beside it what follows from its value only while the keyboard is up, and to the eye alone', async () => {
  const { component } = await mount({ beside: '每期 1,777.78' });
  const beside = () => component.findAll('.beside').map((one) => [one.text(), one.attr('ariaHidden')]);
  await component.fire('input', 'focus', { value: '57000', height: 0 });
  expect(beside()).toEqual([]);
  await component.fire('input', 'keyboardheightchange', { height: 300 });
  expect(beside()).toEqual([['每期 1,777.78', true]]);
  await give(component, { beside: '' });
  expect(beside()).toEqual([]);
  await give(component, { beside: '每期 1,722.22' });
  await component.blur('input');
  expect(beside()).toEqual([]);
});
