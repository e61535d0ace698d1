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
  const css = fs.readFileSync(path.join(fontFolder(root), 'index.css'), 'utf8');
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return faces.flatMap((face) => WEIGHTS.map(({ range, local }) => adapt(face, range, local))).join('\n');
}

export function fontFolder(root: string): string {
  return path.join(root, 'node_modules/@fontsource-variable/noto-sans-sc');
}

function adapt(face: string, range: string, local: string): string {
  return face
    .replace(/font-family:[^;]*;/, "font-family: 'PingFang SC';")
    .replace(/font-weight:[^;]*;/, `font-weight: ${range};`)
    .replace(/font-display:[^;]*;/, 'font-display: block;')
    .replace(/url\(\.\/files\//, `local('${local}'), url(fonts/`);
}
