import { CERTAINTY_WORDS, type Fact } from '../../content/fact';
import { today } from '../../platform/clock';
import { shortDay } from '../../text/day';
import { copyText, tellRefused } from '../../platform/interaction';

/** A fact of content/ and how sure it is; a tap shows where it comes from and when it was checked. */
Component({
  properties: {
    /** A `Fact`. */
    fact: Object,
  },
  data: {
    words: CERTAINTY_WORDS,
    open: false,
    /** The day it was looked up, as it reads. */
    checkedOn: '',
  },
  observers: {
    fact(fact: Fact | null) {
      this.setData({ checkedOn: fact === null ? '' : shortDay(fact.checkedOn, today()) });
    },
  },
  methods: {
    toggle() {
      this.setData({ open: !this.data.open });
    },

    async copy() {
      const { address = '' } = this.data.fact as Fact;
      const refusal = await copyText(address);
      if (refusal !== null) tellRefused(refusal, '复制');
    },
  },
});
