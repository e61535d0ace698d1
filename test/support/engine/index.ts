/** The engine as page tests want it: the same tree, drawn with less. Comes before all else that loads the engine. */
import './no-elements';
import './built-in-tags';
import './names';
import './redraw';
