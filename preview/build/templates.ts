import { TmplGroup } from 'glass-easel-template-compiler';
import path from 'node:path';
import type { CodePackage } from './code-package';

interface TemplateMessage {
  isError: boolean;
  level: number;
  path: string;
  message: string;
  startLine: number;
  startColumn: number;
}

// glass-easel leaves WXS handlers and getRegExp/getDate to the host: they are in runtime/wxs.ts.
const WXS_HOST =
  'Q.A=__wxs.filter;Q.C=__wxs.event;var getRegExp=__wxs.getRegExp,getDate=__wxs.getDate;';

/** Compiles all WXML and WXS into one JavaScript expression. */
export function compileTemplates(code: CodePackage, ids: string[], problems: string[]): string {
  const group = new TmplGroup();
  const templates = new Set<string>();
  const scripts = new Set<string>();

  const addScript = (id: string): void => {
    if (scripts.has(id)) return;
    scripts.add(id);
    if (!code.has(id, '.wxs')) {
      problems.push(`${id}.wxs not found`);
      return;
    }
    const text = code.read(id, '.wxs');
    for (const [, request = ''] of text.matchAll(/require\(\s*['"](.+?)['"]\s*\)/g)) {
      addScript(path.posix.join(path.posix.dirname(id), request).replace(/\.wxs$/, ''));
    }
    group.addScript(id, adaptWxs(text));
  };

  const addTemplate = (id: string): void => {
    if (templates.has(id)) return;
    templates.add(id);
    if (!code.has(id, '.wxml')) {
      problems.push(`${id}.wxml not found`);
      return;
    }
    const text = code
      .read(id, '.wxml')
      .replace(/(<wxs\b[^>]*[^/]>)([\s\S]*?)(<\/wxs>)/g, (_all, open: string, body: string, close: string) => open + adaptWxs(body) + close);
    for (const message of group.addTmpl(id, text) as TemplateMessage[]) {
      // Level 3 and up: certainly wrong. Below it warns of names that WeChat, too, lets pass.
      if (message.isError || message.level >= 3) {
        problems.push(`${message.path}.wxml:${message.startLine}:${message.startColumn}: ${message.message}`);
      }
    }
    (group.getDirectDependencies(id) as string[]).forEach(addTemplate);
    (group.getScriptDependencies(id) as string[]).forEach(addScript);
  };

  ids.forEach(addTemplate);
  group.setExtraRuntimeScript(WXS_HOST);
  const script = group.getTmplGenObjectGroups();
  group.free();
  return script;
}

/** WXS says `x.constructor === 'Array'`; JavaScript doesn't. */
function adaptWxs(text: string): string {
  return text.replace(/\.constructor\b/g, '.__wxsType').replace(/(require\(\s*['"].+?)\.wxs(['"]\s*\))/g, '$1$2');
}
