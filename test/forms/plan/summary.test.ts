import { summaryOf } from '../../../miniprogram/forms/plan/record';
import { DEFERRAL, OFFER, SETTLEMENT, values, type Typed } from '../../views/plan/form';

test.each<[string, Typed, string]>([
  ['installments', OFFER, '分期 36 期，每期最多 1,777.78 元，一共还 64,000.00 元，到 2028年1月15日'],
  ['with a down payment, which is no term', { ...OFFER, downPayment: '10,000' }, '分期 36 期，每期最多 1,500.00 元，一共还 64,000.00 元，到 2028年1月15日'],
  ['the last term is the highest', { ...OFFER, priceKind: 'none' }, '分期 36 期，每期最多 1,583.45 元，一共还 57,000.00 元，到 2028年1月15日'],
  ['a deferral', DEFERRAL, '延期 6 个月，7月15日一次还 64,737.75 元'],
  ['a deferral with a waiver', { ...DEFERRAL, penaltyWaiver: '100' }, '延期 6 个月，7月15日一次还 62,158.50 元'],
  ['a settlement in writing', { ...SETTLEMENT, inWriting: 'yes' }, '一次付 40,000.00 元，一共还 40,000.00 元'],
  ['a settlement that was only spoken of', SETTLEMENT, '一次付 40,000.00 元（还没有书面约定），一共还 57,000.00 元'],
  ['nothing', {}, '还没填完，打开接着填'],
  ['something wrong', { ...OFFER, termCount: '61' }, '还没填完，打开接着填'],
])('%s', (_what, typed, line) => {
  expect(summaryOf(values(typed), '2025-01-15')).toBe(line);
});
