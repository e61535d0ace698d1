import { make } from './element';
import { openPickerSheet } from './picker-sheet';
import { Wheel } from './wheel';

/** The sheet of <picker mode="selector">: answers the index of what was chosen. */
export function pickOption({ title, options, chosen }: { title: string; options: string[]; chosen: number }): Promise<number | undefined> {
  return openPickerSheet(title, (body) => {
    let index = chosen;
    const wheel = new Wheel(make('div', 'wheels', body), title, (picked) => {
      index = picked;
      wheel.show(options, picked);
    });
    wheel.show(options, chosen);
    return () => index;
  });
}
