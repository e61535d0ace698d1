import { FACTS } from '../../miniprogram/help/content/about';
import { give, mountComponent } from './mount';

describe('schedule-table', () => {
  const rows = [
    { number: 1, dueOn: '2026-02-15', principal: '4,750.00', interest: '883.50', total: '5,633.50' },
    { number: 2, dueOn: '2026-03-15', principal: '4,750.00', interest: '731.50', total: '5,481.50' },
  ];
  const totals = { principal: '9,500.00', interest: '1,615.00', total: '11,115.00' };

  test('has two lines for each term and for the totals, and no head', async () => {
    const { component } = await mountComponent('schedule-table', { rows, totals });
    expect(component.findAll('.table__row').map((row) => row.text().split('\n'))).toEqual([
      ['1', '2026-02-15', '5,633.50', '本金 4,750.00 + 利息 883.50'],
      ['2', '2026-03-15', '5,481.50', '本金 4,750.00 + 利息 731.50'],
      ['合计', '11,115.00', '本金 9,500.00 + 利息 1,615.00'],
    ]);
  });

  test('is a table to a screen reader: rows of two cells each', async () => {
    const { component } = await mountComponent('schedule-table', { rows, totals });
    const cells = component.findAll('[ariaRole=row]').map((row) => row.findAll('[ariaRole=cell]').map((cell) => cell.text().split('\n')));
    expect(component.find('[ariaRole=table]').attr('ariaLabel')).toBe('每期明细');
    expect(cells).toEqual([
      [['1', '2026-02-15', '5,633.50'], ['本金 4,750.00 + 利息 883.50']],
      [['2', '2026-03-15', '5,481.50'], ['本金 4,750.00 + 利息 731.50']],
      [['合计', '11,115.00'], ['本金 9,500.00 + 利息 1,615.00']],
    ]);
    expect(component.has('[ariaRole=columnheader]')).toBe(false);
  });

  test('takes another schedule in place of the first', async () => {
    const { component } = await mountComponent('schedule-table', { rows, totals });
    await give(component, { rows: rows.slice(0, 1), totals: rows[0] });
    expect(component.findAll('.table__row').map((row) => row.text().split('\n'))).toEqual([
      ['1', '2026-02-15', '5,633.50', '本金 4,750.00 + 利息 883.50'],
      ['合计', '5,633.50', '本金 4,750.00 + 利息 883.50'],
    ]);
  });
});

describe('fact-line', () => {
  test.each([['official', '官方'], ['reported', '多方说法'], ['hearsay', '网传·未核实']])(
    '%s looks and reads different: %s; a tap shows the source', async (certainty, word) => {
      const fact = { ...FACTS[0], certainty, checkedOn: '2026-11-26' };
      const { component } = await mountComponent('help/fact-line/index', { fact });
      expect(component.find('.fact__tag').text()).toBe(word);
      expect(component.has(`.fact--${certainty}`)).toBe(true);
      expect(component.text()).not.toContain('来源：');
      await component.tap('.fact__tap');
      expect(component.text()).toContain(`来源：${FACTS[0]?.source}。核对于 11月26日。`);
    },
  );
});
