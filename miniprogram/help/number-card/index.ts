import type { PhoneNumber } from '../../content/fact';
import { copyText, tellRefused } from '../../platform/interaction';
import { dial } from '../platform/phone';

/** Whom to call: the number, dialled or copied with one tap. */
Component({
  properties: {
    /** A `PhoneNumber` that is the owner's for sure. */
    number: Object,
  },
  methods: {
    async dial() {
      const refusal = await dial((this.data.number as PhoneNumber).digits);
      if (refusal !== null) tellRefused(refusal, '拨出去');
    },

    async copy() {
      const refusal = await copyText((this.data.number as PhoneNumber).digits);
      if (refusal !== null) tellRefused(refusal, '复制');
    },
  },
});
