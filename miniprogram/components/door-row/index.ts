/** A row that leads to a page, to stand in a card--fields. What a tap does is for the page to say: `data-page` and `bind:tap` stand on it. */
Component({
  properties: {
    title: String,
    /** What lies behind it, or ''. */
    detail: String,
  },
});
