import { amountsHidden } from '../platform/hidden-amounts';
import { masked } from '../text/mask';

/** A view, or a sentence, as it goes on the screen: without its amounts while the person hides them. */
export function shown<View>(view: View): View {
  return amountsHidden() ? masked(view) : view;
}
