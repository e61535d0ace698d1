import { forgetOnErase } from '../../ledger/remembered';

/** A text, and what is to be said of it: that it comes from a picture. */
export interface Handed {
  readonly text: string;
  readonly doubts: readonly string[];
}

const NOTHING: Handed = { text: '', doubts: [] };
let handed = NOTHING;
forgetOnErase(() => { handed = NOTHING; });

/** A pasted text on its way from one page to the next, or back to where it was pasted. In memory alone: digits of cards may stand in it. */
export const handedText = {
  put(text: string, doubts: readonly string[]): void {
    handed = { text, doubts };
  },
  take(): Handed {
    const taken = handed;
    handed = NOTHING;
    return taken;
  },
};
