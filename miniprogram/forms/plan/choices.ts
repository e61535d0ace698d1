import { choiceOf, METHODS } from '../../text/choices';

/** What the plan form lets choose from; the first of each is the usual one. */
export const PLAN_CHOICES = {
  kinds: [{ value: 'installments', label: '分期' }, { value: 'deferral', label: '延期' }, { value: 'lump-sum', label: '一次性结清' }],
  priceKinds: [
    { value: 'total-interest', label: '总利息' },
    { value: 'per-term', label: '每期还款' },
    { value: 'annual-rate', label: '年利率' },
    { value: 'none', label: '不收利息' },
  ],
  rateMethods: [choiceOf(METHODS, 'equal-installment'), choiceOf(METHODS, 'equal-principal')],
  waiveUnits: [{ value: 'amount', label: '按金额' }, { value: 'share', label: '按比例' }],
  interestChoices: [{ value: 'yes', label: '照合同收' }, { value: 'no', label: '不收' }],
  surchargeChoices: [{ value: 'as-interest', label: '随利息' }, { value: 'yes', label: '照收' }, { value: 'no', label: '不收' }],
  writingChoices: [{ value: 'no', label: '口头答应' }, { value: 'yes', label: '写进书面' }],
  usualTerms: ['12', '24', '36', '40', '48'],
  usualMonths: ['1', '3', '6'],
  usualWaivers: ['0', '50', '100'],
};
