export interface AnimationStep {
  style: Record<string, string>;
  duration: number;
  timingFunction: string;
  delay: number;
}

interface StepOptions {
  duration?: number;
  timingFunction?: string;
  delay?: number;
}

/** wx.createAnimation, as far as tdesign's notices and panels need it: moving, fading, growing. */
export function createAnimation(defaults: StepOptions = {}): object {
  let steps: AnimationStep[] = [];
  let style: Record<string, string> = {};
  const set = (name: string, value: string): typeof animation => {
    style[name] = value;
    return animation;
  };
  const move = (change: string): typeof animation => set('transform', `${style.transform ?? ''} ${change}`);
  const animation = {
    translateX: (x: number | string) => move(`translateX(${length(x)})`),
    translateY: (y: number | string) => move(`translateY(${length(y)})`),
    translate: (x: number | string, y: number | string = 0) => move(`translate(${length(x)}, ${length(y)})`),
    opacity: (value: number) => set('opacity', String(value)),
    width: (value: number | string) => set('width', length(value)),
    height: (value: number | string) => set('height', length(value)),
    top: (value: number | string) => set('top', length(value)),
    step(options: StepOptions = {}): object {
      steps.push({ style, duration: 400, timingFunction: 'linear', delay: 0, ...defaults, ...options });
      style = {};
      return animation;
    },
    export() {
      const actions = steps;
      steps = [];
      return { actions };
    },
  };
  return animation;
}

/** Plays exported steps on a node, one after the other. */
export function playAnimation(element: HTMLElement, exported: { actions?: AnimationStep[] } | null | undefined): void {
  let wait = 0;
  for (const { style, duration, timingFunction, delay } of exported?.actions ?? []) {
    setTimeout(() => {
      element.style.transition = Object.keys(style).map((name) => `${name} ${duration}ms ${timingFunction} ${delay}ms`).join(', ');
      Object.assign(element.style, style);
    }, wait);
    wait += duration + delay;
  }
}

function length(value: number | string): string {
  return typeof value === 'number' ? `${value}px` : value;
}
