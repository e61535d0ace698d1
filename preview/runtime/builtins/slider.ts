import type { Builtin } from './builtin';

/** A range of the browser's own: a finger, a mouse and the arrow keys move it. */
export const slider: Builtin = {
  properties: {
    min: 0, max: 100, step: 1, value: 0, disabled: false, showValue: false, name: '',
    activeColor: '#1aad19', backgroundColor: '#e9e9e9', blockColor: '#ffffff', blockSize: 28, color: '#e9e9e9', selectedColor: '#1aad19',
  },
  setup(host) {
    const range = document.createElement('input');
    range.type = 'range';
    host.element.append(range);
    host.ariaTarget = range;
    const colour = (): void => {
      const [min, max] = [Number(range.min), Number(range.max)];
      range.style.setProperty('--host-slider-done', `${max > min ? ((Number(range.value) - min) / (max - min)) * 100 : 0}%`);
    };
    // The phone keeps what is out of range within it, and a step is counted from the least.
    const put = (name: 'min' | 'max' | 'step') => (value: number): void => {
      range[name] = String(value);
      range.value = String(host.get('value'));
      colour();
    };
    const moved = (event: 'changing' | 'change') => (): void => {
      colour();
      host.set({ value: Number(range.value) });
      host.emit(event, { value: Number(range.value) });
    };
    range.addEventListener('input', moved('changing'));
    range.addEventListener('change', moved('change'));
    return {
      min: put('min'),
      max: put('max'),
      step: put('step'),
      value(value: number) {
        range.value = String(value);
        colour();
      },
      disabled: (value: boolean) => (range.disabled = value),
      activeColor: (value: string) => range.style.setProperty('--host-slider-active', value),
      backgroundColor: (value: string) => range.style.setProperty('--host-slider-rest', value),
      blockColor: (value: string) => range.style.setProperty('--host-slider-block', value),
      blockSize: (value: number) => range.style.setProperty('--host-slider-size', `${Math.min(28, Math.max(12, value))}px`),
    };
  },
};
