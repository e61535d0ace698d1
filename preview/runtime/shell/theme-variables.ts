import { currentTheme } from '../appearance';
import type { PreviewConfig } from '../config';

/** Replaces "@name" in a part of app.json or a page's json by what theme.json says of the current theme. */
export function resolveTheme<T extends object>(part: T, theme: PreviewConfig['theme']): T {
  const variables = theme[currentTheme()] ?? {};
  const entries = Object.entries(part).map(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string' || !value.startsWith('@')) return [key, value];
    const resolved = variables[value.slice(1)];
    if (resolved === undefined) console.error(`theme.json has no "${value.slice(1)}" for ${currentTheme()}`);
    return [key, resolved];
  });
  return Object.fromEntries(entries) as T;
}
