import { give, mountComponent } from './mount';

const mount = () => mountComponent('loan/bottom-sheet/index', { visible: false }, ['visible-change']);
const gone = () => new Promise((resolve) => setTimeout(resolve, 320));

test('is there when it is asked for, and goes down before it is gone', async () => {
  const { component } = await mount();
  expect(component.has('.sheet')).toBe(false);
  await give(component, { visible: true });
  expect([component.has('.sheet'), component.has('.sheet--leaving')]).toEqual([true, false]);
  await give(component, { visible: false });
  expect(component.has('.sheet--leaving')).toBe(true);
  await gone();
  expect(component.has('.sheet')).toBe(false);
});

test('stays where it is asked for again while it goes', async () => {
  const { component } = await mount();
  await give(component, { visible: true });
  await give(component, { visible: false });
  await give(component, { visible: true });
  await gone();
  expect([component.has('.sheet'), component.has('.sheet--leaving')]).toEqual([true, false]);
});

test('tells of a tap beside it, and waits for its page to hide it', async () => {
  const { component, fired } = await mount();
  await give(component, { visible: true });
  await component.tap('[ariaLabel=关闭]');
  expect([fired, component.has('.sheet--leaving')]).toEqual([[['visible-change', { visible: false }]], false]);
});
