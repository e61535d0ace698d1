import { forgetOnErase } from '../ledger/remembered';

/** What was typed into a page whose text is stored nowhere: there again where going back was a slip, gone with the app. */
export interface SetAside<Typed> {
  put(typed: Typed): void;
  /** What was put last, once. */
  take(): Typed;
}

/** @param nothing what there is where nothing was put */
export function setAside<Typed>(nothing: Typed): SetAside<Typed> {
  let kept = nothing;
  forgetOnErase(() => { kept = nothing; });
  return {
    put(typed) {
      kept = typed;
    },
    take() {
      const taken = kept;
      kept = nothing;
      return taken;
    },
  };
}
