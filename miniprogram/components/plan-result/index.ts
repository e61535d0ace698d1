/** What an offer really costs: its figures, what follows from them in sentences, the other ways, its course, every term. */
Component({
  properties: {
    /** A PlanResult of views/plan/result. Its schedule may be left out until `fold` says that it is looked at. */
    result: Object,
  },
  data: {
    opened: [] as string[],
    /** The schedule's rows are made only when they are asked for. */
    unfolded: { schedule: false },
    tones: { for: 'tone-upcoming', against: 'tone-overdue', plain: '', hearsay: 'conclusion--hearsay' },
  },
  methods: {
    fold({ detail }: WechatMiniprogram.CustomEvent<{ value: string[] }>) {
      const unfolded = { schedule: detail.value.includes('schedule') };
      this.setData({ opened: detail.value, unfolded });
      this.triggerEvent('fold', unfolded);
    },
  },
});
