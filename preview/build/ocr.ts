import path from 'node:path';

/**
 * Where the parts of tesseract.js stand, the reader of pictures, by their names under /ocr/: its script, its worker, the
 * engine and the Chinese data. A browser asks for them only once a picture is to be read, and for one of the engines.
 */
export function ocrFile(root: string, name: string): string | undefined {
  const packages = path.join(root, 'node_modules');
  if (name === 'tesseract.min.js' || name === 'worker.min.js') return path.join(packages, 'tesseract.js/dist', name);
  if (/^tesseract-core[a-z-]*\.wasm(?:\.js)?$/.test(name)) return path.join(packages, 'tesseract.js-core', name);
  return name === 'chi_sim.traineddata.gz' ? path.join(packages, '@tesseract.js-data/chi_sim/4.0.0_best_int', name) : undefined;
}

/** All that a browser may ask for: one of the engines, by what its machine can do. */
export const OCR_FILES = ['tesseract.min.js', 'worker.min.js', 'chi_sim.traineddata.gz', ...['relaxedsimd-', 'simd-', ''].map((kind) => `tesseract-core-${kind}lstm.wasm.js`)];

/** tesseract.js's worker, but for what the engine says of its own workings, which is nobody's error. */
export const OCR_WORKER = `
const say = console.error.bind(console);
console.error = (...words) => /^(?:Warning: Parameter not found|Estimating resolution)/.test(words[0]) || say(...words);
importScripts('ocr/worker.min.js');
`;
