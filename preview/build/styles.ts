import fs from 'node:fs';
import path from 'node:path';
import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import parseSelector from 'postcss-selector-parser';
import { adaptUnits } from '../runtime/units';
import { type CodePackage, isFile } from './code-package';

/**
 * Compiles the WXSS of an id to CSS: imports inlined, units and theme queries adapted, selectors scoped.
 * A component's class names get `scope--` in front, as glass-easel writes them to its elements.
 */
export function compileWxss(code: CodePackage, id: string, scope: string | undefined, problems: string[]): string {
  const file = code.pathOf(id) + '.wxss';
  if (!isFile(file)) return '';
  const root = inlineImports(code, file, new Set(), problems);
  const ours = file.startsWith(code.source + path.sep);
  root.walkDecls((declaration) => {
    if (ours && /url\((?!\s*["']?(data:|https?:))/.test(withoutDrawings(declaration.value))) {
      problems.push(`${id}.wxss:${declaration.source?.start?.line}: WXSS cannot show local files, use data: or <image>`);
    }
    declaration.value = adaptUnits(declaration.value);
  });
  root.walkAtRules((rule) => followTheme(rule));
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    if (scope && ours) reportForbiddenSelectors(rule, id, problems);
    rule.selector = adaptSelector(rule.selector, scope);
  });
  return root.toString();
}

function inlineImports(code: CodePackage, file: string, seen: Set<string>, problems: string[]): Root {
  if (seen.has(file)) return postcss.root();
  seen.add(file);
  const root = postcss.parse(fs.readFileSync(file, 'utf8'), { from: file });
  root.walkAtRules('import', (rule) => {
    const request = /["'](.+?)["']/.exec(rule.params)?.[1] ?? '';
    const target = importedFile(code, file, request);
    if (target) rule.replaceWith(inlineImports(code, target, seen, problems).nodes);
    else {
      problems.push(`${path.relative(code.source, file)}: @import ${request} not found`);
      rule.remove();
    }
  });
  return root;
}

function importedFile(code: CodePackage, from: string, request: string): string | undefined {
  const npm = request.replace(/^(\.{0,2}\/)*miniprogram_npm\//, '');
  const candidates = [
    request.startsWith('/') ? path.join(code.source, request) : path.resolve(path.dirname(from), request),
    code.pathOf(`miniprogram_npm/${npm}`),
  ];
  return candidates.flatMap((file) => [file, `${file}.wxss`]).find(isFile);
}

const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/;

/** The theme is an attribute of the page's root, so that the preview's switch works as well as the system's. */
function followTheme(rule: AtRule): void {
  const scheme = rule.name === 'media' ? SCHEME.exec(rule.params)?.[1] : undefined;
  if (!scheme) return;
  rule.walkRules((inner) => {
    // :where weighs nothing: the cascade stays as it was written.
    inner.selectors = inner.selectors.map((selector) => `:where(:root[data-theme="${scheme}"]) ${selector}`);
  });
  const rest = rule.params.replace(SCHEME, '').replace(/^\s*and\s*|\s*and\s*$/g, '').trim();
  if (rest) rule.params = rest;
  else rule.replaceWith(rule.nodes ?? []);
}

const BUILTIN_TAG = /^[a-z][a-z-]*$/;

function adaptSelector(selector: string, scope: string | undefined): string {
  return parseSelector((selectors) => {
    selectors.walkTags((tag) => {
      if (BUILTIN_TAG.test(tag.value) && !['from', 'to'].includes(tag.value)) tag.value = `wx-${tag.value}`;
    });
    selectors.walkClasses((name) => {
      if (scope) name.value = `${scope}--${name.value}`;
    });
    selectors.walkPseudos((pseudo) => {
      if (pseudo.value !== ':host') return;
      pseudo.replaceWith(parseSelector.attribute({ attribute: 'wx-host', operator: '=', value: scope ?? '', quoteMark: '"', raws: {} }));
    });
  }).processSync(selector);
}

function reportForbiddenSelectors(rule: Rule, id: string, problems: string[]): void {
  parseSelector((selectors) => {
    selectors.walk((node) => {
      const isHostTag = node.type === 'tag' && node.value === 'page';
      if (node.type !== 'tag' && node.type !== 'id' && node.type !== 'attribute') return;
      if (isHostTag || rule.selector.startsWith(':where(:root')) return;
      problems.push(`${id}.wxss:${rule.source?.start?.line}: "${rule.selector}": a component may select by class only`);
    });
  }).processSync(rule.selector);
}

function isKeyframe(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');
}

/** Without what data: URLs hold: a drawing may name a part of its own with url(#…). */
function withoutDrawings(value: string): string {
  return value.replace(/url\("data:[^"]*"\)/g, '');
}
