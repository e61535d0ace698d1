/** So many terms are shown at first; a plan has 60 at the most. */
const FIRST = 3;

/**
 * 划不划算: the answer in a sentence and its figures; what else follows, in sentences; where each yuan goes; and, folded, its
 * course, every figure, why the rates differ, every term.
 */
Component({
  properties: {
    /** A PlanResult of views/plan/result. Its schedule may be left out until `fold` says that it is looked at. */
    result: Object,
  },
  data: {
    opened: [] as string[],
    /** The schedule's rows are made only when they are asked for. */
    unfolded: { schedule: false },
    /** How many terms are shown; 0 for all. */
    first: FIRST,
    /** How a conclusion looks: a shape of its own beside its colour. */
    tones: { for: 'tone-upcoming', against: 'tone-overdue', plain: '', hearsay: 'conclusion--hearsay' },
  },
  methods: {
    fold({ detail }: WechatMiniprogram.CustomEvent<{ value: string[] }>) {
      const unfolded = { schedule: detail.value.includes('schedule') };
      this.setData({ opened: detail.value, unfolded, first: FIRST });
      this.triggerEvent('fold', unfolded);
    },
    showAll() {
      this.setData({ first: 0 });
    },
  },
});
