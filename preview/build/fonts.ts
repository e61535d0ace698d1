import fs from 'node:fs';
import path from 'node:path';

const WEIGHTS = [
  { range: '100 500', local: 'PingFangSC-Regular' },
  { range: '501 900', local: 'PingFangSC-Semibold' },
];

/**
 * "PingFang SC", the font an iPhone writes Chinese with: the installed one where there is one, else Noto Sans SC
 * from node_modules, in pieces of which the browser fetches only those it needs.
 */
export function fontFaces(root: string): string {
  return facesOf(root).flatMap((face) => WEIGHTS.map(({ range, local }) => adapt(face, range, `local('${local}'), `))).join('\n');
}

/** The same drawn with the pieces alone: alike on every machine, and the browser asks none for its own, twice for each piece. */
export function ownFontFaces(root: string): string {
  return facesOf(root).map((face) => adapt(face, '100 900', '')).join('\n');
}

function facesOf(root: string): string[] {
  const css = fs.readFileSync(path.join(fontFolder(root), 'index.css'), 'utf8');
  return css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
}

export function fontFolder(root: string): string {
  return path.join(root, 'node_modules/@fontsource-variable/noto-sans-sc');
}

function adapt(face: string, range: string, before: string): string {
  return face
    .replace(/font-family:[^;]*;/, "font-family: 'PingFang SC';")
    .replace(/font-weight:[^;]*;/, `font-weight: ${range};`)
    .replace(/font-display:[^;]*;/, 'font-display: block;')
    .replace(/url\(\.\/files\//, `${before}url(fonts/`);
}
