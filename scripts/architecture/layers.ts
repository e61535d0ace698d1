import fs from 'node:fs';
import path from 'node:path';

/** A folder of miniprogram/, or a file of it that stands apart from its folder. They stand top to bottom in scripts/layers.json, which eslint reads too. */
export interface Layer {
  readonly name: string;
  /** What it is, in a few words. */
  readonly what: string;
  /** What it says follows from what it is given: no phone, no clock, no chance. */
  readonly isPure?: boolean;
  /** Downloaded by itself: the others may not use it, nor it them. */
  readonly isSubpackage?: boolean;
  /** Beginnings of the packages it may use, as regular expressions. */
  readonly packages: readonly string[];
}

export const REPOSITORY = path.resolve(__dirname, '../..');

/** The file at the root, above all folders. */
export const APP: Layer = { name: 'app.ts', what: 'begins and ends with the app', packages: [] };

/** It names what the calculation offers, wherever that stands; the app itself doesn't use it, so it stands above. */
export const FACE = 'calc/index.ts';

export function readLayers(): Layer[] {
  return [APP, ...(JSON.parse(fs.readFileSync(path.join(REPOSITORY, 'scripts/layers.json'), 'utf8')) as Layer[])];
}
