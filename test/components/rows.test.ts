import { give, mountComponent } from './mount';

describe('a row that leads to a page', () => {
  test.each([
    ['加进手机日历', '还款日提醒\n加进手机日历', '还款日提醒，加进手机日历'],
    ['', '还款日提醒', '还款日提醒'],
  ])('with the detail %j: the same for eye and ear', async (detail, seen, heard) => {
    const { component } = await mountComponent('door-row', { title: '还款日提醒', detail });
    const row = component.find('[ariaRole=button]');
    expect([component.text(), row.attr('ariaLabel'), component.find('t-icon').attr('ariaHidden')]).toEqual([seen, heard, true]);
  });
});

describe('a fold', () => {
  const mount = (opened: readonly string[]) => mountComponent('fold-panel', { value: 'why', header: '年化为什么不一样', opened }, ['change']);

  test.each([
    [[], false, ['why']],
    [['schedule'], false, ['schedule', 'why']],
    [['why'], true, []],
    [['why', 'schedule'], true, ['schedule']],
  ])('among %j: says whether it is open, and a tap tells what is open then', async (opened, open, after) => {
    const { component, fired } = await mount(opened);
    const line = component.find('[ariaRole=button]');
    expect([line.text(), line.attr('ariaExpanded'), component.has('.fold__content--closed')]).toEqual(['年化为什么不一样', open, !open]);
    await component.tap(line);
    expect(fired).toEqual([['change', { value: after }]]);
  });

  test('opens when the page says so, not by the tap', async () => {
    const { component } = await mount([]);
    await component.tap('[ariaRole=button]');
    expect(component.has('.fold__content--closed')).toBe(true);
    await give(component, { opened: ['why'] });
    expect([component.has('.fold__content--closed'), component.find('t-icon').attr('name')]).toEqual([false, 'chevron-up']);
  });
});
