import type { CodePackage } from './code-package';
import type { ComponentSource } from './components';
import { BUILTINS } from '../runtime/builtins';

const STRUCTURE = new Set(['block', 'template', 'import', 'include', 'wxs', 'slot']);

/** Tags that are neither built in here nor declared in usingComponents. WeChat draws nothing for them. */
export function reportUnknownTags(code: CodePackage, component: ComponentSource, problems: string[]): void {
  const generics = Object.keys(component.json.componentGenerics ?? {});
  const known = new Set([...STRUCTURE, ...Object.keys(BUILTINS), ...Object.keys(component.using), ...generics]);
  const text = code
    .read(component.id, '.wxml')
    .replace(/<!--[\s\S]*?-->|<wxs\b[\s\S]*?<\/wxs>/g, (part) => part.replace(/[^\n]/g, ' '));
  for (const match of text.matchAll(/<([a-z][\w-]*)/gi)) {
    const tag = match[1] ?? '';
    if (known.has(tag)) continue;
    const line = text.slice(0, match.index).split('\n').length;
    problems.push(`${component.id}.wxml:${line}: <${tag}> is not available in the preview, nor in usingComponents`);
  }
}
