import { give, mountComponent } from './mount';

const mount = (properties: object) => mountComponent('check-row', { label: '写明期数', detail: '少一期也要问', ...properties }, ['toggle']);

test.each([[false, false], [true, true]])('checked %s: the same for eye and ear', async (checked, marked) => {
  const { component } = await mount({ checked });
  expect(component.text()).toBe('写明期数\n少一期也要问');
  const row = component.find('.check');
  expect([row.attr('ariaRole'), row.attr('ariaChecked'), row.attr('ariaDisabled')]).toEqual(['checkbox', checked, false]);
  expect(component.has('.check--checked')).toBe(marked);
  expect(component.find('.check__box').attr('ariaHidden')).toBe(true);
});

test('a label without more to say stands alone', async () => {
  const { component } = await mount({ detail: '' });
  expect([component.text(), component.has('.soft')]).toEqual(['写明期数', false]);
});

test('every tap is told, and it is for the page to say what is ticked', async () => {
  const { component, fired } = await mount({ checked: false });
  await component.tap('.check');
  await component.tap(component.withText('少一期也要问'));
  expect(fired.map(([name]) => name)).toEqual(['toggle', 'toggle']);
  expect(component.find('.check').attr('ariaChecked')).toBe(false);
  await give(component, { checked: true });
  expect([component.find('.check').attr('ariaChecked'), component.has('.check--checked')]).toEqual([true, true]);
});

test('a disabled one shows what it is and tells nothing', async () => {
  const { component, fired } = await mount({ checked: true, disabled: true });
  const row = component.find('.check--disabled');
  expect([row.attr('ariaChecked'), row.attr('ariaDisabled'), row.attr('hoverClass')]).toEqual([true, true, 'none']);
  await component.tap('.check');
  expect(fired).toEqual([]);
  await give(component, { disabled: false });
  await component.tap('.check');
  expect(fired).toHaveLength(1);
});
