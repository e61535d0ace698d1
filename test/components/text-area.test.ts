import { give, mountComponent } from './mount';

const mount = (more = {}) => mountComponent('text-area', { label: '原文', value: '第一行\n第二行', placeholder: '照抄协议', ...more }, ['change', 'blur']);

test('shows its lines under a label that a screen reader says too', async () => {
  const { component } = await mount();
  const area = component.find('textarea');
  expect([area.value(), area.attr('ariaLabel'), area.attr('placeholder'), component.find('.field__row').text()]).toEqual(['第一行\n第二行', '原文', '照抄协议', '原文']);
});

test('takes a text of any length, and grows with it', async () => {
  const area = (await mount()).component.find('textarea');
  expect([area.attr('maxlength'), area.attr('autoHeight')]).toEqual([-1, true]);
});

test('fires every key as it is typed, and once that it was left', async () => {
  const { component, fired } = await mount();
  await component.type('textarea', '2026-12-22 1,777.78\n２０２７');
  await component.blur('textarea');
  expect(fired.map(([name]) => name)).toEqual(['change', 'blur']);
  expect(fired[0]).toEqual(['change', { value: '2026-12-22 1,777.78\n２０２７' }]);
});

test('says a problem in place of the hint, and takes it back', async () => {
  const { component } = await mount({ hint: '可以整段粘贴' });
  expect(component.find('.soft').text()).toBe('可以整段粘贴');
  await give(component, { problem: '第 2 行的日期看不懂' });
  expect([component.find('.problem').text(), component.text().includes('可以整段粘贴')]).toEqual(['第 2 行的日期看不懂', false]);
  await give(component, { problem: '' });
  expect([component.has('.problem'), component.find('.soft').text()]).toEqual([false, '可以整段粘贴']);
});

test('a screen reader hears what is wrong: it appears in a live region that was there before', async () => {
  const { component } = await mount();
  expect(component.findAll('view').filter((view) => view.attr('ariaLive') === 'polite')).toHaveLength(1);
});
