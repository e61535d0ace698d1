import { make } from './element';

/** A sheet or box over the whole screen that the user answers. */
export function openLayer<Answer>(
  className: string,
  fill: (box: HTMLElement, answer: (value: Answer | undefined) => void) => void,
  { closesOutside = false } = {},
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const mask = make('div', 'layer-mask', document.querySelector('#host-screen') ?? document.body);
    const box = make('div', className, mask);
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-modal', 'true');
    const answer = (value: Answer | undefined): void => {
      mask.remove();
      resolve(value);
    };
    if (closesOutside) mask.onclick = ({ target }) => target === mask && answer(undefined);
    fill(box, answer);
  });
}
