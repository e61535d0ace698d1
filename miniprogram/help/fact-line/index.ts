/** A fact of content/ with how sure it is, where it comes from and when it was checked. */
Component({
  properties: {
    /** A `Fact`. */
    fact: Object,
  },
  data: {
    words: { official: '官方', reported: '多方说法', hearsay: '网传·未核实' },
    themes: { official: 'success', reported: 'default', hearsay: 'warning' },
  },
});
