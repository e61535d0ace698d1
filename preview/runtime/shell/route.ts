export interface Route {
  path: string;
  query: Record<string, string>;
}

/**
 * Reads a url of wx.navigateTo and its kin: /pages/a/index?id=1, or relative to the current page.
 * As in WeChat the values are handed to onLoad as they stand: who encodes, decodes.
 */
export function parseRoute(url: string, currentPath: string): Route {
  const [target = '', search = ''] = splitOnce(url, '?');
  const base = target.startsWith('/') ? [] : currentPath.split('/').slice(0, -1);
  const parts = target.split('/').reduce<string[]>((path, part) => {
    if (part === '..') return path.slice(0, -1);
    return part === '.' || part === '' ? path : [...path, part];
  }, base);
  const query: Record<string, string> = {};
  for (const pair of search.split('&').filter(Boolean)) {
    const [name = '', value = ''] = splitOnce(pair, '=');
    query[name] = value;
  }
  return { path: parts.join('/'), query };
}

export function routeToUrl({ path, query }: Route): string {
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`).join('&');
  return `/${path}${search ? `?${search}` : ''}`;
}

function splitOnce(text: string, separator: string): string[] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
