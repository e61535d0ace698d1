import type { Font, Settings } from './settings';

export type Theme = 'light' | 'dark';

/** Pixels of the root font size as WeChat gives them on iOS: 17 at the standard setting. */
const STANDARD = 17;
/** At the largest setting by WeChat's figures for seniors: 23.8 at a width of 375, 25.5 at 414, in between and beyond in step. */
const LARGEST = { at: 375, size: 23.8, step: (25.5 - 23.8) / (414 - 375) };

/** On Android whole pixels of 16 times a factor, by the same figures: eight steps, one below the standard and six above. */
const ANDROID = { standard: 16, name: 'android-' };

const listeners = new Set<(result: { theme: Theme }) => void>();
let asked: Theme | undefined;
let font: Font = 'standard';
let supportsDark = true;

/** Starts following the asked theme, or the system's. An app without "darkmode" is always light, as in WeChat. */
export function startAppearance(settings: Settings, darkmode: boolean): void {
  asked = settings.theme;
  font = settings.font;
  supportsDark = darkmode;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyTheme);
  window.addEventListener('message', ({ data }: MessageEvent<{ theme?: Theme }>) => {
    if (data?.theme) setTheme(data.theme);
  });
  document.documentElement.dataset.theme = currentTheme();
}

export function setTheme(theme: Theme): void {
  asked = theme;
  applyTheme();
}

export function currentTheme(): Theme {
  if (!supportsDark) return 'light';
  return asked ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** Draws the app in another text size without a restart: to measure pages, not as WeChat does it. */
export function setFont(chosen: Settings['font']): void {
  font = chosen;
  window.dispatchEvent(new Event('font-chosen'));
}

export function fontSizeSetting(): number {
  if (font === 'standard') return STANDARD;
  if (font !== 'largest') return Math.round(ANDROID.standard * Number(font.slice(ANDROID.name.length)));
  return LARGEST.size + Math.max(0, innerWidth - LARGEST.at) * LARGEST.step;
}

export function onThemeChange(listener: (result: { theme: Theme }) => void): void {
  listeners.add(listener);
}

export function offThemeChange(listener?: (result: { theme: Theme }) => void): void {
  if (listener) listeners.delete(listener);
  else listeners.clear();
}

function applyTheme(): void {
  const theme = currentTheme();
  if (document.documentElement.dataset.theme === theme) return;
  document.documentElement.dataset.theme = theme;
  listeners.forEach((listener) => listener({ theme }));
}
