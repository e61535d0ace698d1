import { read, refuse, type Reading } from '../../miniprogram/typed/reading';
import { readAll } from '../../miniprogram/forms/form-readings';

const BAD = (problem: string): Reading<number> => refuse(problem);

test('all the values, by field, where every field could be read', () => {
  expect(readAll({ amount: read(5), name: read('a'), none: read(null) })).toEqual({ values: { amount: 5, name: 'a', none: null } });
});

test.each([[0], [''], [null], [false], [undefined]])('%j is a value like any other', (value) => {
  expect(readAll({ field: read(value) })).toEqual({ values: { field: value } });
});

test('every mistake, and no value, where one field could not', () => {
  expect(readAll({ a: read(1), b: BAD('b 不对'), c: read(2), d: BAD('d 不对') })).toEqual({ problems: { b: 'b 不对', d: 'd 不对' } });
});

test('an empty sentence is a mistake too', () => {
  expect(readAll({ a: read(1), b: BAD('') })).toEqual({ problems: { b: '' } });
});

test('of no fields no values', () => {
  expect(readAll({})).toEqual({ values: {} });
});

test('each value has the type of its reading', () => {
  const readings = readAll({ amount: read(5), name: read('a') });
  if ('problems' in readings) throw new Error('no values');
  const { amount, name }: { readonly amount: number; readonly name: string } = readings.values;
  expect([amount + 1, name.length]).toEqual([6, 1]);
});
