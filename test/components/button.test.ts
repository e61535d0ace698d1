import { give, mountComponent } from './mount';

const mount = (properties: object) => mountComponent('button', properties, ['tap']);

test.each([
  [{}, 1],
  [{ disabled: true }, 0],
  [{ loading: true }, 0],
])('with %j a tap is told %i times', async (properties, times) => {
  const { component, fired } = await mount(properties);
  await component.tap('button');
  expect(fired.length).toBe(times);
});

test.each([
  [{ theme: 'primary', size: 'large', block: true }, ['.button--primary', '.button--large', '.button--block'], ['.button--disabled', '.button--outline']],
  [{ variant: 'outline', disabled: true }, ['.button--default', '.button--medium', '.button--outline', '.button--disabled'], ['.button--block']],
])('with %j it looks so', async (properties, there, absent) => {
  const { component } = await mount(properties);
  expect([...there, ...absent].map((name) => component.has(name))).toEqual([...there.map(() => true), ...absent.map(() => false)]);
});

test('says that it is at work while it is, and nothing of its drawing', async () => {
  const { component } = await mount({ icon: 'add', loading: true });
  expect([component.find('t-icon').attr('ariaHidden'), component.has('[ariaLabel=加载中]')]).toEqual([true, true]);
  await give(component, { icon: '', loading: false });
  expect([component.has('t-icon'), component.has('[ariaLabel=加载中]')]).toEqual([false, false]);
});

test('has the label of its own where one is given', async () => {
  const { component } = await mount({ ariaLabel: '拨打 95384' });
  expect(component.find('button').attr('ariaLabel')).toBe('拨打 95384');
});
