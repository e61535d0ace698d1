import fs from 'node:fs';
import path from 'node:path';
import { balanceChart, type BalanceLine } from '../../miniprogram/views/chart/balance-chart';
import { PICTURE } from '../../miniprogram/views/chart/plot';
import { give, mountComponent } from './mount';

const TODAY = '2026-11-22';

const plan: BalanceLine = {
  name: '分 36 期',
  shape: 'step',
  points: [{ on: '2026-11-22', amount: 5_700_000 }, { on: '2028-05-22', amount: 2_850_000 }, { on: '2029-11-22', amount: 0 }],
};
const overdue: BalanceLine = { name: '一直拖着', shape: 'slope', points: [{ on: '2026-11-22', amount: 5_700_000 }, { on: '2029-11-22', amount: 9_100_000 }] };
const today: BalanceLine = { name: '今天还清', shape: 'step', points: [{ on: '2026-11-22', amount: 5_700_000 }, { on: '2026-11-22', amount: 0 }] };

describe('balance-chart', () => {
  const mount = (...lines: BalanceLine[]) => mountComponent('balance-chart', { title: '还欠多少', chart: balanceChart(lines, TODAY) });

  test('shows the amounts of the grid, the days, and the facts of each line in words', async () => {
    const { component } = await mount(plan, overdue);
    expect(component.text().split('\n')).toEqual([
      '还欠多少', '（元）',
      '91,000.00', '45,500.00', '0',
      '11月22日', '2029年11月22日',
      '分 36 期', '11月22日欠 57,000.00 元，2028年5月22日还剩 28,500.00 元，2029年11月22日还清',
      '一直拖着', '11月22日欠 57,000.00 元，2029年11月22日涨到 91,000.00 元',
    ]);
  });

  test('is one picture to a screen reader, and a list of facts', async () => {
    const { component } = await mount(plan, overdue);
    const label = '还欠多少的曲线图，11月22日到 2029年11月22日，同样的数字写在下面';
    expect(component.findAll('[ariaRole=img]').map((figure) => figure.attr('ariaLabel'))).toEqual([label]);
    expect(component.findAll('[ariaRole=listitem]').map((entry) => entry.text().split('\n')[0])).toEqual(['分 36 期', '一直拖着']);
    expect(component.findAll('.chart__mark').map((mark) => mark.attr('ariaHidden'))).toEqual([true, true]);
  });

  test('gives the pictures to the images', async () => {
    const chart = balanceChart([plan, overdue], TODAY);
    const { component } = await mount(plan, overdue);
    expect(component.findAll('image').map((image) => image.attr('src'))).toEqual([chart?.image, ...(chart?.legend ?? []).map(({ mark }) => mark)]);
  });

  test('says one day once', async () => {
    const { component } = await mount(today);
    expect(component.find('.chart__days').text()).toBe('11月22日');
    expect(component.text()).toContain('11月22日欠 57,000.00 元，当天还清');
  });

  test('shows nothing where there is nothing to draw, and what comes later', async () => {
    const { component } = await mount();
    expect(component.text()).toBe('');
    await give(component, { chart: balanceChart([today], TODAY) });
    expect(component.findAll('[ariaRole=listitem]')).toHaveLength(1);
    await give(component, { chart: balanceChart([plan, overdue], TODAY) });
    expect(component.findAll('[ariaRole=listitem]')).toHaveLength(2);
  });

  test('keeps the ratio of the picture', () => {
    const styles = fs.readFileSync(path.resolve(__dirname, '../../miniprogram/components/balance-chart/index.wxss'), 'utf8');
    expect(/padding-top: (\d+)%/.exec(styles)?.[1]).toBe(String((100 * PICTURE.height) / PICTURE.width));
  });
});
