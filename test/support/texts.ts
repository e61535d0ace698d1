import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A text of the app that can come to the screen. */
export interface AppText {
  /** Below miniprogram/. */
  readonly file: string;
  readonly text: string;
  /** It is marked as hearsay: by the type of what it stands in, or by carrying the mark itself. */
  readonly hearsay: boolean;
}

const ROOT = path.resolve(__dirname, '../../miniprogram');
const MARK = '网传·未核实';

/** Every string in a script and all that stands in a template of the app; comments and patterns are none. */
export function appTexts(): AppText[] {
  const files = (fs.readdirSync(ROOT, { recursive: true }) as string[]).map((file) => file.split(path.sep).join('/'));
  return files.filter((file) => !/(^|\/)(miniprogram_npm|node_modules)\//.test(file)).flatMap((file) => {
    if (file.endsWith('.ts')) return textsOfScript(fs.readFileSync(path.join(ROOT, file), 'utf8')).map((text) => ({ file, ...text }));
    if (!file.endsWith('.wxml')) return [];
    return fs.readFileSync(path.join(ROOT, file), 'utf8').replace(/<!--.*?-->/gs, '').split(/[<>"'`\n]/).map((text) => ({ file, text: text.trim(), hearsay: text.includes(MARK) }));
  }).filter(({ text }) => /[\u4e00-\u9fff\d]/.test(text));
}

/** The strings of a script; one is hearsay when the object it stands in says so, also by what is spread into it. */
export function textsOfScript(source: string): { text: string; hearsay: boolean }[] {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const texts: { text: string; hearsay: boolean }[] = [];
  const spread = new Set<string>();
  const isHearsay = (object: ts.ObjectLiteralExpression): boolean => object.properties.some((property) => {
    if (ts.isSpreadAssignment(property)) return ts.isIdentifier(property.expression) && spread.has(property.expression.text);
    return ts.isPropertyAssignment(property) && ['certainty', 'tone'].includes(property.name.getText()) && ts.isStringLiteral(property.initializer) && property.initializer.text === 'hearsay';
  });
  const walk = (node: ts.Node, hearsay: boolean): void => {
    const marked = hearsay || (ts.isObjectLiteralExpression(node) && isHearsay(node));
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      const value = ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (ts.isObjectLiteralExpression(value) && isHearsay(value)) spread.add(node.name.text);
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push({ text: node.text, hearsay: marked || node.text.includes(MARK) });
    ts.forEachChild(node, (child) => walk(child, marked));
  };
  walk(file, false);
  return texts;
}
