import { give, mountComponent } from './mount';

const mount = (more = {}) => mountComponent('date-field', { label: '借款日', hint: '钱到账那天', wheelAt: '2026-01-15', ...more }, ['change', 'blur']);

test('asks for a day where there is none, and starts the wheel where it helps', async () => {
  const { component } = await mount();
  expect(component.text()).toBe('借款日\n请选择\n钱到账那天');
  expect(component.find('picker').attr('value')).toBe('2026-01-15');
  expect(component.find('picker').attr('ariaLabel')).toBe('借款日，请选择');
});

test('shows the day, and offers only those of its limits', async () => {
  const { component } = await mount({ value: '2025-12-31', start: '2025-01-01', end: '2026-01-15' });
  expect(component.text()).toContain('2025年12月31日');
  const attr = (name: string) => component.find('picker').attr(name);
  expect([attr('value'), attr('start'), attr('end')]).toEqual(['2025-12-31', '2025-01-01', '2026-01-15']);
  expect(attr('ariaLabel')).toBe('借款日，2025年12月31日');
});

test('offers every day that the calculation takes where it has no limits', async () => {
  const picker = (await mount()).component.find('picker');
  expect([picker.attr('start'), picker.attr('end')]).toEqual(['2000-01-01', '2099-12-31']);
});

test('says a problem in place of the hint', async () => {
  const { component } = await mount();
  await give(component, { problem: '借款日不能晚于今天' });
  expect(component.text()).toBe('借款日\n请选择\n借款日不能晚于今天');
});

test('fires the day that was picked, and that it was left without one', async () => {
  const { component, fired } = await mount();
  await component.fire('picker', 'change', { value: '2026-01-02' });
  await component.fire('picker', 'cancel');
  expect(fired.map(([name]) => name)).toEqual(['change', 'blur']);
  expect(fired[0]).toEqual(['change', { value: '2026-01-02' }]);
});
