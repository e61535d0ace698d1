/**
 * `npm run demo`: the preview as files that any web server can give, in whatever folder: build/demo.
 * There is no server behind them, so the policy stands in the pages themselves, and nothing reloads.
 */
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { Builder } from './build/build';
import { buildHost } from './build/host';
import { OCR_FILES, ocrFile } from './build/ocr';
import { APP_POLICY, fontPieces, siteFiles } from './site';

const ROOT = path.join(__dirname, '..');
const FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src 'self'; frame-src 'self'";
const BANNER = '<p class="demo"><strong>演示，别填真的数字。</strong>填的东西只在这个浏览器里，清掉浏览器的数据就没了。点「看示例」，先看一本编出来的账。</p>';
const PICTURES = /\.(png|jpg|svg)$/;

/** Writes the site into `folder`, anew; answers the weight of it in bytes without the pieces of the font. */
export async function exportDemo(folder: string): Promise<number> {
  const source = path.join(ROOT, 'miniprogram');
  const builder = new Builder(ROOT, source);
  const [built, host] = await Promise.all([builder.build(), buildHost(__dirname, { exported: true })]);
  await builder.close();
  const files = siteFiles(ROOT, host);
  files.set('index.html', withPolicy(files.get('index.html')!, FRAME_POLICY).replace('<body>', `<body>\n    ${BANNER}`));
  files.set('app.html', withPolicy(files.get('app.html')!, APP_POLICY));
  files.set('app.js', built.script.replace(/\n\/\/# sourceMappingURL=.*\n$/, '\n')).set('app.css', built.styles);

  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(fontPieces(ROOT), path.join(folder, 'fonts'), { recursive: true });
  for (const name of OCR_FILES) fs.cpSync(ocrFile(ROOT, name)!, path.join(folder, 'ocr', name));
  fs.cpSync(source, folder, { recursive: true, filter: (file) => wanted(file) });
  let bytes = 0;
  for (const [name, text] of files) {
    const small = await minified(name, text);
    bytes += Buffer.byteLength(small);
    fs.writeFileSync(path.join(folder, name), small);
  }
  return bytes;
}

/** As a server's header would say it, for a page that comes without one. */
function withPolicy(html: string, policy: string): string {
  return html.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    <meta http-equiv="content-security-policy" content="${policy}" />`);
}

/** Of the mini-program's folder only pictures are fetched by themselves. */
function wanted(file: string): boolean {
  return !/node_modules|miniprogram_npm/.test(file) && (fs.statSync(file).isDirectory() ? hasPictures(file) : PICTURES.test(file));
}

function hasPictures(folder: string): boolean {
  return fs.readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory() ? wanted(path.join(folder, entry.name)) : PICTURES.test(entry.name));
}

async function minified(name: string, text: string): Promise<string> {
  const loader = path.extname(name).slice(1);
  if (loader !== 'js' && loader !== 'css') return text;
  return (await esbuild.transform(text, { loader, minify: true, charset: 'utf8', target: 'es2020' })).code;
}

async function main(): Promise<void> {
  const folder = path.join(ROOT, 'build/demo');
  const bytes = await exportDemo(folder);
  console.log(`${path.relative(process.cwd(), folder)}: ${Math.round(bytes / 1000)} KB, and, where they are asked for, the pieces of the font and the reader of pictures`);
}

if (process.argv[1] === __filename) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
