/** What is owed over time as a picture, with its amounts and days beside it, and the same facts in words below. */
Component({
  properties: {
    title: String,
    /** A BalanceChart of views/chart/balance-chart; nothing is shown without. */
    chart: Object,
  },
});
