import type { Settings } from './settings';

export type Theme = 'light' | 'dark';

/** Pixels that WeChat reports and uses as the root font size. The largest is an estimate, see README. */
const FONT_SIZES = { standard: 16, largest: 23 };

const listeners = new Set<(result: { theme: Theme }) => void>();
let asked: Theme | undefined;
let font: Settings['font'] = 'standard';
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

export function fontSizeSetting(): number {
  return FONT_SIZES[font];
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
