import type { Builtin } from './builtin';
import { button } from './button';
import { label, rootPortal, text, view } from './containers';
import { image } from './image';
import { navigator } from './navigator';
import { pageMeta } from './page-meta';
import { picker } from './picker';
import { scrollView } from './scroll-view';
import { slider } from './slider';
import { switchTag } from './switch';
import { input, textarea } from './text-field';

/** Every built-in tag of the preview. The build reads this, too: no DOM outside of setup. */
export const BUILTINS: Record<string, Builtin> = {
  view,
  text,
  button,
  image,
  input,
  textarea,
  picker,
  'scroll-view': scrollView,
  slider,
  switch: switchTag,
  label,
  navigator,
  'page-meta': pageMeta,
  'root-portal': rootPortal,
};
