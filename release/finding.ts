import path from 'node:path';

/** Something that must not go out. `file` is relative to the folder that was looked at. */
export interface Finding {
  /** Who found it: "types", "wcc", "compiler", "analyser" … */
  readonly by: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly text: string;
}

/** "miniprogram/pages/loans/index.wxml:2:10: unexpected end tag: view (compiler)" */
export function inWords({ by, file, line, column, text }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place === '' ? '' : `${place}: `}${text} (${by})`;
}

/** Reads "file:line:column: text" and "file: text", as compilers print them; the place is left out where there is none. */
export function findingFrom(by: string, message: string, folder = ''): Finding {
  const found = /^(?<file>[\w@./-]+\.\w+):\s*(?:(?<line>\d+):(?<column>\d+):\s*)?(?<text>[\s\S]*)$/.exec(message.trim())?.groups;
  if (found === undefined) return { by, text: message.trim() };
  const { file = '', line, column, text = '' } = found;
  const position = line === undefined ? {} : { line: Number(line), column: Number(column) };
  return { by, file: path.posix.join(folder, file), ...position, text };
}
