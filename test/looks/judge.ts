import fs from 'node:fs';
import { compare } from './compare';
import { ACCEPTED, fileIn, readIn, RESULTS } from './gallery';
import { pictureOf, readPng, writePng } from './picture';

/** What became of a picture. `gone` is accepted, and no state has it any more. */
export interface Verdict {
  readonly picture: string;
  readonly kind: 'same' | 'differs' | 'new' | 'gone';
  /** How it differs, for people. */
  readonly words: string;
}

/** The columns of the report: folders in build/looks. */
export const COLUMNS = ['before', 'difference', 'after'] as const;

export function clearResults(): void {
  for (const column of COLUMNS) {
    fs.rmSync(`${RESULTS}/${column}`, { recursive: true, force: true });
    fs.mkdirSync(`${RESULTS}/${column}`, { recursive: true });
  }
}

/** Holds one picture against the accepted one of its name; what differs goes into the columns. */
export function judge(picture: string, file: Buffer): Verdict {
  const drawn = readPng(file);
  const size = `${drawn.width} × ${drawn.height}`;
  if (!fs.existsSync(fileIn(ACCEPTED, picture))) {
    show('after', picture, file);
    return { picture, kind: 'new', words: size };
  }
  const accepted = readPng(readIn(ACCEPTED, picture));
  const { isSame, differing, now, difference } = compare(accepted, drawn);
  const before = `${accepted.width} × ${accepted.height}`;
  if (isSame) return { picture, kind: 'same', words: size };
  show('before', picture, readIn(ACCEPTED, picture));
  show('difference', picture, writePng(difference));
  show('after', picture, writePng(pictureOf(now)));
  return { picture, kind: 'differs', words: before === size ? `${differing} pixels where it differs most` : `${before} before, ${size} now` };
}

export function gone(picture: string): Verdict {
  show('before', picture, readIn(ACCEPTED, picture));
  return { picture, kind: 'gone', words: 'no state is called so' };
}

function show(column: (typeof COLUMNS)[number], picture: string, file: Buffer): void {
  fs.writeFileSync(fileIn(`${RESULTS}/${column}`, picture), file);
}
