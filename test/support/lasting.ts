import fs from 'node:fs';
import { appRoot, usedBy } from './root';

/** What of a script loads another one or can keep something: an import of more than types, and what a file declares beside its component. */
const REMEMBERS = /^import (?!type\b)|\b(?:require|import)\(|^export .* from |^(?:export )?(?:let|var) |^(?:export )?const .*(?:new |\[|\{)/m;

const lasting = new Map<string, boolean>();

/**
 * Whether a component may stay when the app is closed: it comes from a package, or its script and those of all that it uses
 * remember nothing. Where scripts are compiled none of the app's is taken for such.
 */
export function stays(file: string): boolean {
  const known = lasting.get(file);
  if (known !== undefined) return known;
  const answer = isPackaged(file) || (remembersNothing(file) && Object.values(usedBy(file)).every((used) => used !== file && stays(used)));
  lasting.set(file, answer);
  return answer;
}

function isPackaged(file: string): boolean {
  return !file.startsWith(appRoot()) || file.includes('/miniprogram_npm/');
}

function remembersNothing(file: string): boolean {
  return fs.existsSync(`${file}.ts`) && !REMEMBERS.test(fs.readFileSync(`${file}.ts`, 'utf8'));
}
