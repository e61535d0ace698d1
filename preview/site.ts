import fs from 'node:fs';
import path from 'node:path';
import { fontFaces, fontFolder } from './build/fonts';
import { OCR_WORKER } from './build/ocr';

/** The app page may load from here only, and may not make code out of text: nor may a mini-program. */
export const APP_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'";

/**
 * What the frame and the app page are made of, by name, without the app itself: `app.js` and `app.css` come from a build.
 * All addresses in it are relative, so it works in any folder of any server.
 */
export function siteFiles(root: string, host: { readonly runtime: string; readonly frame: string }): Map<string, string> {
  const read = (file: string): string => fs.readFileSync(path.join(__dirname, file), 'utf8');
  return new Map([
    ['index.html', read('frame/index.html')],
    ['frame.css', read('frame/frame.css')],
    ['frame.js', host.frame],
    ['app.html', read('runtime/app.html')],
    ['base.css', ['screen', 'builtins', 'sheets'].map((name) => read(`runtime/css/${name}.css`)).join('\n')],
    ['runtime.js', host.runtime],
    ['fonts.css', fontFaces(root)],
    ['ocr-worker.js', OCR_WORKER],
  ]);
}

/** The folder with the pieces that `fonts.css` names as `fonts/…`. */
export function fontPieces(root: string): string {
  return path.join(fontFolder(root), 'files');
}
