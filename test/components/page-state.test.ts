import { give, mountComponent } from './mount';

const mount = (properties: object) => mountComponent('page-state', properties, ['retry', 'leave']);

test('while a page is being read it shows a skeleton, no words, and tells a screen reader', async () => {
  const { component } = await mount({ state: 'loading' });
  expect(component.text()).toBe('');
  expect([component.has('[ariaLabel=正在读取账本]'), component.findAll('.page-state__block').length, component.has('t-button')]).toEqual([true, 3, false]);
});

test('what can not be read says why, at once to a screen reader too, and can be tried again', async () => {
  const { component, fired } = await mount({ state: 'failed', failure: '手机没有读出来' });
  expect(component.text()).toBe('账本打不开\n手机没有读出来\n再试一次');
  expect(component.find('.center').attr('ariaLive')).toBe('polite');
  await component.tap('t-button');
  expect(fired.map(([name]) => name)).toEqual(['retry']);
});

test('what is not there is named, with a way out', async () => {
  const { component, fired } = await mount({ state: 'unknown', missing: '没有这笔借款', way: '看我的借款' });
  expect(component.text()).toBe('没有这笔借款\n它可能已经删除，或链接不完整。\n看我的借款');
  await component.tap('t-button');
  expect(fired.map(([name]) => name)).toEqual(['leave']);
});

test('the way out is back where the page names none', async () => {
  const { component } = await mount({ state: 'unknown', missing: '没有这笔还款' });
  expect(component.find('t-button').text()).toBe('返回');
});

test.each(['', 'ready', 'whatever'])('in the state %j it shows nothing', async (state) => {
  const { component } = await mount({ state, failure: '坏了', missing: '没有' });
  expect([component.text(), component.findAll('view')]).toEqual(['', []]);
});

test('goes from one state to the other', async () => {
  const { component } = await mount({ state: 'loading' });
  await give(component, { state: 'failed', failure: '甲' });
  expect(component.text()).toContain('甲');
  await give(component, { state: 'ready' });
  expect(component.text()).toBe('');
});
