import { CalcError } from '../../miniprogram/calc/index';
import { calculated } from '../../miniprogram/loans/calculated';

test('an answer is given as it is', () => {
  expect(calculated(() => 7)).toBe(7);
});

test('a refusal is given as what it is', () => {
  const refusal = new CalcError('sum', 'schedule');
  expect(calculated(() => { throw refusal; })).toBe(refusal);
});

test('any other error is a mistake of the program', () => {
  expect(() => calculated(() => { throw new TypeError('x'); })).toThrow(TypeError);
});
