import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { State } from '../journeys/support/states';
import { pictureNames } from './states';

const ROOT = path.join(__dirname, '../..');
const SUPPORT = path.join(ROOT, 'test/journeys/support');

/** The pictures that were accepted, in the repository. */
export const ACCEPTED = path.join(__dirname, 'accepted');
/** What a run leaves to look at. */
export const RESULTS = path.join(ROOT, 'build/looks');
/** What was drawn, as the browser gave it: a run that was cut short goes on from there, and accepting draws nothing again. */
const DRAWN = path.join(RESULTS, 'drawn');
const WHOLE = path.join(DRAWN, 'whole');

export const fileIn = (folder: string, picture: string): string => path.join(folder, `${picture}.png`);
export const readIn = (folder: string, picture: string): Buffer => fs.readFileSync(fileIn(folder, picture));

/** All that were accepted, by name. */
export function acceptedNames(): string[] {
  return fs.existsSync(ACCEPTED) ? fs.readdirSync(ACCEPTED).filter((file) => file.endsWith('.png')).map((file) => file.slice(0, -'.png'.length)) : [];
}

/** What was drawn of states, and of which app: what comes of another build, or of a state that has changed, is drawn anew. */
export class Drawn {
  private readonly build: string;

  constructor(served: readonly string[]) {
    const ways = fs.readdirSync(SUPPORT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort().map((file) => fs.readFileSync(path.join(SUPPORT, file), 'utf8'));
    this.build = hashOf([...served, ...ways].join('\0'));
    fs.mkdirSync(DRAWN, { recursive: true });
  }

  has(state: State): boolean {
    const key = this.keyFile(state);
    return fs.existsSync(key) && fs.readFileSync(key, 'utf8') === this.keyOf(state);
  }

  keep(state: State, pictures: readonly Buffer[]): void {
    pictureNames(state.name).forEach((name, place) => fs.writeFileSync(fileIn(DRAWN, name), pictures[place]!));
    fs.writeFileSync(this.keyFile(state), this.keyOf(state));
  }

  read(picture: string): Buffer {
    return readIn(DRAWN, picture);
  }

  forget(states: readonly State[]): void {
    for (const state of states) fs.rmSync(this.keyFile(state), { force: true });
    fs.rmSync(WHOLE, { force: true });
  }

  /** Nothing was left to draw of the last run. */
  get isWhole(): boolean {
    return fs.existsSync(WHOLE);
  }

  markWhole(): void {
    fs.writeFileSync(WHOLE, '');
  }

  private keyFile({ name }: State): string {
    return path.join(DRAWN, `${name}.key`);
  }

  private keyOf({ url, stored, plain, first, screen }: State): string {
    return hashOf(JSON.stringify([this.build, url, stored, plain, first?.toString(), screen]));
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
