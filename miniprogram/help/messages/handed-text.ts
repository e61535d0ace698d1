import { forgetOnErase } from '../../ledger/remembered';

let handed = '';
forgetOnErase(() => { handed = ''; });

/** A pasted text on its way from one page to the next. In memory alone: digits of cards may stand in it. */
export const handedText = {
  put(text: string): void {
    handed = text;
  },
  take(): string {
    const text = handed;
    handed = '';
    return text;
  },
};
