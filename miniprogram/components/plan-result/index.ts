/** What an offer really costs: its figures, what follows from them in sentences, the other ways, its course, every term. */
Component({
  properties: {
    /** A PlanResult of views/plan/result. */
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
      this.setData({ opened: detail.value, unfolded: { schedule: detail.value.includes('schedule') } });
    },
  },
});
