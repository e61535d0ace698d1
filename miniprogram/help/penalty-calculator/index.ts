import { shown } from '../../page-kit/shown';
import { ASKED_MOST, calculator, type CalculatorField } from './view';

/** 罚息一天多少: penalty interest on other figures than the article's. Nothing of it is kept. */
Component({
  properties: {
    /** Overdue principal in yuan, as it was typed where somebody came from; empty is the article's. */
    amount: { type: String, value: '' },
  },
  data: {
    values: ASKED_MOST,
    view: shown(calculator(ASKED_MOST)),
  },
  observers: {
    amount(amount: string) {
      if (amount !== '') this.show({ amount });
    },
  },
  methods: {
    change({ detail, currentTarget }: WechatMiniprogram.CustomEvent<{ value: string }, object, { field: CalculatorField }>) {
      this.show({ [currentTarget.dataset.field]: detail.value });
    },

    show(changed: Partial<Record<CalculatorField, string>>) {
      const values = { ...this.data.values, ...changed };
      this.setData({ values, view: shown(calculator(values)) });
    },
  },
});
