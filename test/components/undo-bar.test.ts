import { give, mountComponent } from './mount';

const mount = (done: string) => mountComponent('undo-bar', { done }, ['undo', 'close']);

test('is not there while nothing was done', async () => {
  const { component } = await mount('');
  expect(component.findAll('view')).toEqual([]);
});

test('says what was done, at once to a screen reader too, until its page takes it away', async () => {
  const { component } = await mount('已删除「微粒贷」');
  expect(component.text()).toBe('已删除「微粒贷」\n撤销\n关闭');
  expect(component.find('.undo').attr('ariaRole')).toBe('alert');
  await give(component, { done: '' });
  expect(component.text()).toBe('');
});

test('tells whether it was taken back or closed', async () => {
  const { component, fired } = await mount('已删除');
  await component.tap(component.withText('撤销'));
  await component.tap(component.withText('关闭'));
  expect(fired.map(([name]) => name)).toEqual(['undo', 'close']);
});

test('stands above the actions of its page where it is told to, and at the bottom otherwise', async () => {
  const { component } = await mount('已删除');
  expect([component.has('.undo'), component.has('.undo--raised')]).toEqual([true, false]);
  await give(component, { raised: true });
  expect(component.has('.undo--raised')).toBe(true);
  await give(component, { raised: false });
  expect([component.has('.undo'), component.has('.undo--raised')]).toEqual([true, false]);
});
