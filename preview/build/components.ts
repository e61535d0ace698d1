import path from 'node:path';
import type { CodePackage, Json } from './code-package';

export interface ComponentSource {
  id: string;
  isPage: boolean;
  json: Json;
  /** tag -> id */
  using: Record<string, string>;
  /** Prefix of its class names, or undefined if its styles are shared with the page. */
  scope: string | undefined;
}

export interface Collected {
  app: Json;
  pages: string[];
  components: ComponentSource[];
}

/** Every page of app.json and every component they use, directly or not. */
export function collectComponents(code: CodePackage, problems: string[]): Collected {
  if (!code.has('app', '.json')) throw new Error(`${code.source} has no app.json`);
  const app = code.json('app');
  const found = new Map<string, ComponentSource>();

  const visit = (id: string, isPage: boolean): void => {
    if (found.has(id)) return;
    if (!code.has(id, '.wxml')) {
      problems.push(`app.json: page "${id}" has no .wxml`);
      return;
    }
    const json = code.json(id);
    const component: ComponentSource = { id, isPage, json, using: {}, scope: undefined };
    found.set(id, component);
    component.using = { ...usingOf(app, 'app'), ...usingOf(json, id) };
    component.scope = isShared(component) ? undefined : `s${found.size.toString(36)}`;
    for (const used of Object.values(component.using)) visit(used, false);
  };

  const usingOf = (json: Json, fromId: string): Record<string, string> => {
    const using: Record<string, string> = {};
    for (const [tag, reference] of Object.entries((json.usingComponents ?? {}) as Record<string, string>)) {
      const id = code.resolveComponent(reference, fromId);
      if (id) using[tag] = id;
      else problems.push(`${fromId}.json: component "${tag}": ${reference} not found`);
    }
    return using;
  };

  const pages = pagesOf(app);
  pages.forEach((page) => visit(page, true));
  return { app, pages, components: [...found.values()] };
}

function pagesOf(app: Json): string[] {
  const packages = (app.subPackages ?? app.subpackages ?? []) as { root: string; pages: string[] }[];
  const inPackages = packages.flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page)));
  return [...((app.pages ?? []) as string[]), ...inPackages];
}

/** Pages share their styles with app.wxss, and so do components that ask for it; all others are isolated. */
function isShared({ json, isPage }: ComponentSource): boolean {
  const isolation = json.styleIsolation;
  if (typeof isolation === 'string') return /^(page-)?shared$/.test(isolation);
  return isPage;
}
