import { readPlanForm } from '../../miniprogram/forms/plan/read';
import { planFormView } from '../../miniprogram/views/plan/view';
import { emptyPlanForm, type PlanFormValues } from '../../miniprogram/forms/plan/values';
import type { Page } from '../support';
import { give, mountComponent } from './mount';

const TODAY = '2026-01-15';
const OFFER = { principal: '57000', termCount: '36', totalInterest: '7000' };
const resultOf = (typed: Partial<PlanFormValues>) => planFormView(readPlanForm({ ...emptyPlanForm(TODAY), ...typed }), [], TODAY, []).result;
const mount = async (typed: Partial<PlanFormValues> = OFFER) => (await mountComponent('plan-result', { result: resultOf(typed) })).component;
const headers = (page: Page) => page.findAll('fold-panel').map((panel) => panel.attr('header'));

test('shows nothing without a result, and one as soon as it is there', async () => {
  const { component } = await mountComponent('plan-result', {});
  expect([component.text(), component.has('.card')]).toEqual(['', false]);
  await give(component, { result: resultOf(OFFER) });
  expect(component.findAll('.money--large').map((figure) => figure.text())).toEqual(['1,777.78', '7.68%']);
});

test('gives the answer first, then the payment, then where it all goes, then the rates, of which the flat one stands back', async () => {
  const component = await mount();
  expect(component.text()).toMatch(/^年化 7\.68%.*\n每期还（元）\n1,777\.78\n真实年化（单利）\n7\.68%\n前 35 期一样，最后一期 1,777\.70 元\n一共还的钱去了哪里\n64,000\.00\n本金\n89%\n57,000\.00\n分期的利息\n11%\n7,000\.00\n/);
  const rows = component.findAll('.facts__row').map((row) => row.findAll('view').map((cell) => `${cell.text()} [${String(cell.attr('class')).trim()}]`));
  expect(rows.slice(-3)).toEqual([
    ['名义年化（按原始本金） [soft]', '4.09% [money tone-settled]'],
    ['年化利率（单利） []', '7.68% [money money--medium]'],
    ['年化利率（复利 IRR） []', '7.96% [money money--medium]'],
  ]);
  expect(component.find('.result__foot').text()).toMatch(/^估算，以双方书面签署的协议为准/);
});

test('each conclusion looks as it is meant; hearsay is marked in words, too', async () => {
  const conclusions = [
    { text: '多付', detail: '一共 62,557.50 元', tone: 'against' }, { text: '少付', tone: 'for' }, { text: '写进协议才算数', tone: 'plain' }, { text: '有人说', tone: 'hearsay' },
  ];
  const { component } = await mountComponent('plan-result', { result: { ...resultOf(OFFER), conclusions, verdict: 0 } });
  expect(component.findAll('.conclusion').map((each) => [String(each.attr('class')).trim(), each.text()])).toEqual([
    ['conclusion tone-overdue', '多付\n一共 62,557.50 元'], ['conclusion tone-upcoming', '少付'], ['conclusion', '写进协议才算数'], ['conclusion conclusion--hearsay', '网传·未核实\n有人说'],
  ]);
  expect(component.find('.conclusion .soft').text()).toBe('一共 62,557.50 元');
});

test('the answer stands alone, and not among the others again', async () => {
  const { component } = await mountComponent('plan-result', { result: { ...resultOf(OFFER), verdict: 1, conclusions: [{ text: '其一', tone: 'plain' }, { text: '多付', tone: 'against' }, { text: '其三', tone: 'for' }] } });
  expect([component.find('.answer').text(), component.findAll('.conclusion').map((each) => each.text())]).toEqual(['多付', ['多付', '其一', '其三']]);
  await give(component, { result: { ...resultOf({ ...OFFER, priceKind: 'none' }) } });
  expect(component.find('.answer').text()).toBe('不多收：还的就是要还的债务');
});

test('where each yuan goes is a picture for the eye alone, and a list of the same parts, each with its own pattern', async () => {
  const component = await mount({ ...OFFER, interest: '600', penalty: '400', lateFee: '100' });
  const looks = ['principal', 'interest', 'new-interest', 'penalty', 'lateFee'];
  expect(component.find('.parts').attr('ariaHidden')).toBe(true);
  expect(component.findAll('.parts__one').map((part) => String(part.attr('class')).trim())).toEqual(looks.map((look) => `parts__one part--${look}`));
  expect(component.findAll('.parts__row').map((row) => row.text().split('\n')[0])).toEqual(['本金', '已欠的利息', '分期的利息', '罚息', '违约金']);
});

describe('the schedule', () => {
  const panel = (component: Page, value: string) => component.find(`fold-panel[value=${value}]`);

  test('is made only while it is unfolded', async () => {
    const component = await mount();
    expect([headers(component), component.has('schedule-table')]).toEqual([['还欠多少，看图', '每期明细（36 期）', '年化为什么不一样'], false]);
    await component.tap(panel(component, 'why'));
    expect(component.has('schedule-table')).toBe(false);
    await component.tap(panel(component, 'schedule'));
    expect(component.findAll('.table__row')).toHaveLength(4);
    await component.tap('.result__more');
    expect([component.findAll('.table__row').length, component.has('.result__more')]).toEqual([37, false]);
    await component.tap(panel(component, 'schedule'));
    expect([component.has('schedule-table'), component.findAll('fold-panel')[0]?.attr('opened')]).toEqual([false, ['why']]);
  });

  test('follows the offer while it is unfolded', async () => {
    const component = await mount();
    await component.tap(panel(component, 'schedule'));
    await component.tap('.result__more');
    await give(component, { result: resultOf({ ...OFFER, termCount: '12' }) });
    expect([headers(component)[1], component.findAll('.table__row').length, component.find('.table__row--foot').text().split('\n')[1]]).toEqual(['每期明细（12 期）', 13, '64,000.00']);
  });

  test('is none of what is paid at once, nor are there rates', async () => {
    const component = await mount({ ...OFFER, kind: 'lump-sum', settlement: '40000' });
    expect([headers(component), component.text().includes('年化'), component.find('.money--large').text()]).toEqual([['还欠多少，看图', '每个数字'], false, '40,000.00']);
    await give(component, { result: resultOf(OFFER) });
    expect(headers(component)).toContain('每期明细（36 期）');
  });
});

test('the picture stands where there is one', async () => {
  const component = await mount();
  expect(component.find('balance-chart').text()).toMatch(/^还欠多少/);
  await give(component, { result: { ...resultOf(OFFER), chart: null } });
  expect(component.has('balance-chart')).toBe(false);
});
