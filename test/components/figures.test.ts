import { FACTS } from '../../miniprogram/help/content/about';
import { give, mountComponent } from './mount';

describe('allocation-columns', () => {
  const columns = { principal: '4,750.00', interest: '883.50', penalty: '0.00', lateFee: '0.00', unapplied: '' };
  const lines = async (changes = {}) => (await mountComponent('allocation-columns', { columns: { ...columns, ...changes } })).component.text().split('\n');

  test('shows principal, interest and penalty always', async () => {
    expect(await lines()).toEqual(['本金', '4,750.00', '利息', '883.50', '罚息', '0.00']);
  });

  test('shows a fee and money left over only where there is any', async () => {
    expect(await lines({ lateFee: '12.00', unapplied: '366.50' })).toEqual(
      expect.arrayContaining(['违约金', '12.00', '另有', '366.50', '元还没抵扣，留在账上']),
    );
  });
});

describe('schedule-table', () => {
  const rows = [
    { number: 1, dueOn: '2026-02-15', principal: '4,750.00', interest: '883.50', total: '5,633.50' },
    { number: 2, dueOn: '2026-03-15', principal: '4,750.00', interest: '731.50', total: '5,481.50' },
  ];
  const totals = { principal: '9,500.00', interest: '1,615.00', total: '11,115.00' };

  test('has a head, a row for each term, and the totals', async () => {
    const { component } = await mountComponent('schedule-table', { rows, totals });
    expect(component.findAll('.table__row').map((row) => row.text().split('\n'))).toEqual([
      ['期数与还款日', '本金', '利息', '应还'],
      ['1', '2026-02-15', '4,750.00', '883.50', '5,633.50'],
      ['2', '2026-03-15', '4,750.00', '731.50', '5,481.50'],
      ['合计', '9,500.00', '1,615.00', '11,115.00'],
    ]);
  });

  test('is a table to a screen reader: rows of as many cells as there are heads', async () => {
    const { component } = await mountComponent('schedule-table', { rows, totals });
    const four = (role: string) => [role, role, role, role];
    const cells = component.findAll('[ariaRole=row]').map((row) => row.findAll('view').map((cell) => cell.attr('ariaRole')));
    expect(component.find('[ariaRole=table]').attr('ariaLabel')).toBe('每期明细');
    expect(cells).toEqual([four('columnheader'), four('cell'), four('cell'), four('cell')]);
  });

  test('takes another schedule in place of the first', async () => {
    const { component } = await mountComponent('schedule-table', { rows, totals });
    await give(component, { rows: rows.slice(0, 1) });
    expect(component.findAll('.table__row')).toHaveLength(3);
  });
});

describe('fact-line', () => {
  test.each([['official', '官方', 'success'], ['reported', '多方说法', 'default'], ['hearsay', '网传·未核实', 'warning']])(
    '%s looks and reads different: %s', async (certainty, word, theme) => {
      const fact = { ...FACTS[0], certainty };
      const { component } = await mountComponent('help/fact-line/index', { fact });
      expect(component.find('t-tag').text()).toBe(word);
      expect(component.find('t-tag').attr('theme')).toBe(theme);
      expect(component.has(`.fact--${certainty}`)).toBe(true);
      expect(component.text()).toContain(`来源：${FACTS[0]?.source}。核对日 ${FACTS[0]?.checkedOn}。`);
    },
  );
});
