import { make } from './element';
import { openLayer } from './layer';

/** The sheet of a native picker: 取消, a title, 确定, and below them what `fill` puts there. Cancelled, it is undefined. */
export function openPickerSheet<Value>(title: string, fill: (body: HTMLElement) => () => Value): Promise<Value | undefined> {
  const build = (box: HTMLElement, answer: (value: Value | undefined) => void): void => {
    box.setAttribute('aria-label', title || '请选择');
    const bar = make('div', 'picker-bar', box);
    make('button', '', bar, '取消').onclick = () => answer(undefined);
    make('span', '', bar, title);
    const done = make('button', 'confirm', bar, '确定');
    const value = fill(make('div', 'picker-body', box));
    done.onclick = () => answer(value());
  };
  return openLayer<Value>('sheet picker-sheet', build, { closesOutside: true });
}
