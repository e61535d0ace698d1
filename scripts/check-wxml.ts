/**
 * Checks what no other tool looks at: WXML by WeChat's own compiler, JSON, and that what they name is there.
 * `tsx scripts/check-wxml.ts [folder]` prints one line for each fault and exits 1 if there is any.
 */
import fs from 'node:fs';
import path from 'node:path';
import { wxmlToJs } from 'miniprogram-compiler';

const REPOSITORY = path.resolve(__dirname, '..');

const BUILT_IN = new Set(
  `block button canvas checkbox checkbox-group cover-image cover-view form icon image import include input label
   movable-area movable-view navigation-bar navigator page-container page-meta picker picker-view picker-view-column
   progress radio radio-group rich-text root-portal scroll-view share-element slider slot swiper swiper-item switch
   template text textarea view wxs`.split(/\s+/),
);

/** What we read of app.json, of a page's and of a component's JSON. */
interface Declaration {
  pages?: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { list?: { pagePath: string; iconPath?: string; selectedIconPath?: string }[] };
  component?: boolean;
  usingComponents?: Record<string, string>;
}

/** Every fault in a mini-program's folder, as "file: what is wrong". */
export function faultsIn(root: string): string[] {
  const files = filesBelow(root);
  const json = files.filter((file) => file.endsWith('.json')).flatMap((file) => jsonFaults(root, file));
  if (json.length > 0) return json;
  const templates = files.filter((file) => file.endsWith('.wxml'));
  const faults = [
    ...appFaults(root, files),
    ...templates.flatMap((file) => [...wccFaults(root, file), ...importFaults(root, file), ...unitFaults(root, file)]),
  ];
  // A fault in WXS comes once for each template that uses it.
  return [...new Set(faults)];
}

function filesBelow(root: string): string[] {
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)(miniprogram_npm|node_modules)\//.test(file))
    .sort();
}

function jsonFaults(root: string, file: string): string[] {
  try {
    JSON.parse(read(root, file));
    return [];
  } catch (error) {
    return [`${file}: ${(error as Error).message}`];
  }
}

/** Pages of app.json that lack a file, pages that app.json forgot, tabs and icons that aren't there. */
function appFaults(root: string, files: string[]): string[] {
  if (!files.includes('app.json')) return ['app.json: missing'];
  const { pages = [], subPackages = [], tabBar } = readJson(root, 'app.json');
  const all = [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))];
  const tabs = tabBar?.list ?? [];
  const icons = tabs.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath]).filter((icon) => icon !== undefined);
  const unlisted = files.filter((file) => /^pages\/.*\.wxml$/.test(file)).map(withoutExtension).filter((page) => !all.includes(page) && isPage(root, page));
  return [
    ...all.flatMap((page) => missingFiles(root, page).map((file) => `app.json: the page ${page} has no ${file}`)),
    ...unlisted.map((page) => `app.json: doesn't list the page ${page}`),
    ...tabs.filter(({ pagePath }) => !pages.includes(pagePath)).map(({ pagePath }) => `app.json: the tab ${pagePath} is no page of the main package`),
    ...icons.filter((icon) => !files.includes(icon)).map((icon) => `app.json: no icon ${icon}`),
  ];
}

function isPage(root: string, unit: string): boolean {
  return has(root, `${unit}.json`) && readJson(root, `${unit}.json`).component !== true;
}

/** A page or component is a script, a declaration and a template; styles may be left out. */
function missingFiles(root: string, unit: string): string[] {
  const script = has(root, `${unit}.ts`) || has(root, `${unit}.js`) ? [] : [`${unit}.ts`];
  return [...script, ...[`${unit}.json`, `${unit}.wxml`].filter((file) => !has(root, file))];
}

/** What wcc says: unclosed tags, a wx:else alone, a bad {{ }}, bad WXS. It stops at the first fault of a file. */
function wccFaults(root: string, file: string): string[] {
  const scripts = sourcesIn(root, file).filter((source) => source.endsWith('.wxs')).map((source) => path.posix.join(path.dirname(file), source));
  try {
    wxmlToJs(root, { wxmlList: [file], wxsList: scripts.filter((script) => has(root, script)), maxBuffer: 64 << 20 });
    return [];
  } catch (error) {
    return [(error as Error).message.replace(/^编译 .wxml 文件错误：/, '').trim()];
  }
}

/** wcc looks for an imported file only when it runs, and there knows no absolute paths. */
function importFaults(root: string, file: string): string[] {
  return sourcesIn(root, file)
    .filter((source) => source.startsWith('/') || !has(root, path.join(path.dirname(file), source)))
    .map((source) => `${file}: nothing to import at ${source}`);
}

/** What a template imports, as written there. */
function sourcesIn(root: string, file: string): string[] {
  return [...read(root, file).matchAll(/<(?:import|include|wxs)\s[^>]*?src="([^"]*)"/g)].map(([, source = '']) => source);
}

/** Components that a unit's JSON names in vain, and tags that it doesn't name. */
function unitFaults(root: string, file: string): string[] {
  const unit = withoutExtension(file);
  if (!has(root, `${unit}.json`)) return [];
  const using = readJson(root, `${unit}.json`).usingComponents ?? {};
  const everywhere = has(root, 'app.json') ? readJson(root, 'app.json').usingComponents ?? {} : {};
  const tags = new Set(tagsOf(read(root, file)));
  return [
    ...Object.entries(using).flatMap(([tag, name]) => componentFaults(root, unit, tag, name)),
    ...Object.keys(using).filter((tag) => !tags.has(tag)).map((tag) => `${unit}.json: <${tag}> is never used`),
    ...[...tags]
      .filter((tag) => !BUILT_IN.has(tag) && !(tag in using) && !(tag in everywhere))
      .map((tag) => `${file}: <${tag}> is no built-in tag, and ${unit}.json doesn't name it`),
  ];
}

function componentFaults(root: string, unit: string, tag: string, name: string): string[] {
  const where = `${unit}.json: <${tag}>`;
  const npm = path.join(REPOSITORY, 'node_modules/tdesign-miniprogram/miniprogram_dist', name.replace(/^tdesign-miniprogram\//, ''));
  if (name.startsWith('tdesign-miniprogram/')) return fs.existsSync(`${npm}.json`) ? [] : [`${where}: no ${name}`];
  const target = name.startsWith('/') ? name.slice(1) : path.join(path.dirname(unit), name);
  const missing = missingFiles(root, target).map((file) => `${where} has no ${file}`);
  if (missing.length > 0) return missing;
  return isPage(root, target) ? [`${target}.json: lacks "component": true`] : [];
}

function tagsOf(wxml: string): string[] {
  const bare = wxml.replace(/<!--.*?-->/gs, '').replace(/<wxs.*?<\/wxs>/gs, '').replace(/\{\{.*?\}\}/gs, '');
  return [...bare.matchAll(/<([a-z][\w-]*)/g)].map(([, tag = '']) => tag);
}

function withoutExtension(file: string): string {
  return file.replace(/\.\w+$/, '');
}

function has(root: string, file: string): boolean {
  return fs.existsSync(path.join(root, file));
}

function read(root: string, file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}

function readJson(root: string, file: string): Declaration {
  return JSON.parse(read(root, file)) as Declaration;
}

if (process.argv[1] === __filename) {
  const faults = faultsIn(path.resolve(process.argv[2] ?? path.join(REPOSITORY, 'miniprogram')));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
