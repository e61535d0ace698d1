import { make } from './element';

const ROW = 40; // px, as in base.css

/** A wheel of a picker sheet: a list that stops with a row in the middle. */
export class Wheel {
  private readonly element: HTMLElement;
  private options: string[] = [];
  private settled: ReturnType<typeof setTimeout> | undefined;

  constructor(parent: Element, label: string, private readonly onPick: (index: number) => void) {
    this.element = make('div', 'wheel', parent);
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener('scroll', () => {
      clearTimeout(this.settled);
      this.settled = setTimeout(() => this.pick(Math.round(this.element.scrollTop / ROW)), 80);
    });
  }

  show(options: string[], chosen: number): void {
    if (options.join() !== this.options.join()) {
      this.options = options;
      this.element.replaceChildren();
      options.forEach((option, index) => {
        const row = make('div', 'wheel-row', this.element, option);
        row.setAttribute('role', 'option');
        row.onclick = () => this.pick(index);
      });
    }
    [...this.element.children].forEach((row, index) => row.setAttribute('aria-selected', String(index === chosen)));
    requestAnimationFrame(() => (this.element.scrollTop = chosen * ROW));
  }

  private pick(index: number): void {
    clearTimeout(this.settled);
    if (index >= 0 && index < this.options.length) this.onPick(index);
  }
}
