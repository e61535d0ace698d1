import { CERTAINTY_WORDS } from '../../content/fact';

/** A fact of content/ with how sure it is, where it comes from and when it was checked. */
Component({
  properties: {
    /** A `Fact`. */
    fact: Object,
  },
  data: {
    words: CERTAINTY_WORDS,
    themes: { official: 'success', reported: 'default', hearsay: 'warning' },
  },
});
