import { termsRemark } from '../../../miniprogram/views/plan/terms-remark';

test.each<[number, string]>([
  [1, ''], [11, ''],
  [12, '网传·未核实：12–40 期较常见，不是必然能批'], [40, '网传·未核实：12–40 期较常见，不是必然能批'],
  [41, '网传·未核实：41–48 期属于特殊情况'], [48, '网传·未核实：41–48 期属于特殊情况'],
  [49, '网传·未核实：超过 48 期很少见'], [60, '网传·未核实：超过 48 期很少见'],
])('%i terms: %s', (termCount, remark) => expect(termsRemark(termCount)).toBe(remark));
