import type { HouseholdField } from '../../forms/household/values';
import type { TermsRow } from '../../views/household/terms';

type FieldEvent = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: HouseholdField }>;

/**
 * 还得起吗: what a household earns and spends, what that leaves for the debt, and which numbers of terms fit. It keeps
 * nothing: its page owns the values and makes the view.
 *
 * Fires `change` { field, value } and `leave` { field }; and `take`, for a number of terms to go into the offer's form,
 * { termCount, totalInterest, perTerm }: the price that goes with it, as text, for offers priced by one of these.
 */
Component({
  properties: {
    /** HouseholdValues. */
    values: Object,
    /** HouseholdView. */
    view: Object,
  },
  data: {
    fields: [
      { field: 'income', label: '每月到手收入', unit: '元', placeholder: '如 8000', hint: '' },
      { field: 'livingCosts', label: '每月生活费', unit: '元', placeholder: '吃住行、家人', hint: '' },
      { field: 'otherDebts', label: '其他债务每月还款', unit: '元', placeholder: '没有就空着', hint: '' },
      { field: 'share', label: '剩下的拿多少比例还这笔', unit: '%', placeholder: '如 80', hint: '没拿出的留作备用；开销都算到了可以填 100' },
    ],
  },
  methods: {
    change({ currentTarget, detail }: FieldEvent) {
      this.triggerEvent('change', { field: currentTarget.dataset.field, value: detail.value });
    },
    leave({ currentTarget }: FieldEvent) {
      this.triggerEvent('leave', { field: currentTarget.dataset.field });
    },
    take({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { row: TermsRow }>) {
      const { termCount, totalInterest, perTerm } = currentTarget.dataset.row;
      this.triggerEvent('take', { termCount, totalInterest, perTerm });
    },
  },
});
