export interface AnimationStep {
  transform: string;
  opacity: number | undefined;
  duration: number;
  timingFunction: string;
  delay: number;
}

interface StepOptions {
  duration?: number;
  timingFunction?: string;
  delay?: number;
}

/** wx.createAnimation, as far as tdesign's notices need it: moving and fading. */
export function createAnimation(defaults: StepOptions = {}): object {
  let steps: AnimationStep[] = [];
  let transform = '';
  let opacity: number | undefined;
  const length = (value: number | string): string => (typeof value === 'number' ? `${value}px` : value);
  const animation = {
    translateX: (x: number | string) => move(`translateX(${length(x)})`),
    translateY: (y: number | string) => move(`translateY(${length(y)})`),
    translate: (x: number | string, y: number | string = 0) => move(`translate(${length(x)}, ${length(y)})`),
    opacity(value: number) {
      opacity = value;
      return animation;
    },
    step(options: StepOptions = {}) {
      steps.push({ transform, opacity, duration: 400, timingFunction: 'linear', delay: 0, ...defaults, ...options });
      [transform, opacity] = ['', undefined];
      return animation;
    },
    export() {
      const actions = steps;
      steps = [];
      return { actions };
    },
  };
  const move = (change: string): typeof animation => {
    transform += change;
    return animation;
  };
  return animation;
}

/** Plays exported steps on a node, one after the other. */
export function playAnimation(element: HTMLElement, exported: { actions?: AnimationStep[] } | null | undefined): void {
  let wait = 0;
  for (const { transform, opacity, duration, timingFunction, delay } of exported?.actions ?? []) {
    setTimeout(() => {
      element.style.transition = `transform ${duration}ms ${timingFunction} ${delay}ms, opacity ${duration}ms ${timingFunction} ${delay}ms`;
      element.style.transform = transform;
      if (opacity !== undefined) element.style.opacity = String(opacity);
    }, wait);
    wait += duration + delay;
  }
}
