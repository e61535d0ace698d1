import { isChanged, isChosen, released, problemsLeft, withField } from '../../miniprogram/forms/form-values';

const OPENED = { amount: '', paidOn: '2026-03-01', chosen: '' };

test('a field that is set counts as set by hand, an emptied one too, until it is released', () => {
  const set = withField(withField(OPENED, 'amount', '5'), 'amount', '6');
  expect(set).toEqual({ amount: '6', paidOn: '2026-03-01', chosen: 'amount' });
  expect([isChosen(set, 'amount'), isChosen(set, 'paidOn')]).toEqual([true, false]);
  expect(withField(set, 'amount', '')).toEqual({ ...OPENED, amount: '', chosen: 'amount' });
  expect(released(withField(set, 'amount', OPENED.amount), 'amount')).toEqual(OPENED);
});

test('a form is changed when it says something else than when it was opened, whoever set it', () => {
  expect(isChanged(withField(OPENED, 'amount', '5'), OPENED)).toBe(true);
  expect(isChanged(withField(OPENED, 'paidOn', '2026-03-01'), OPENED)).toBe(false);
});

test('only the mistakes of what was left are said', () => {
  expect(problemsLeft<'amount' | 'paidOn'>({ amount: '请填', paidOn: '请选' }, ['paidOn'])).toEqual({ paidOn: '请选' });
});
