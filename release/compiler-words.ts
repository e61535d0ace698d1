import type { Finding } from './finding';

/**
 * The compiler's error as a finding. It says where in four ways: "2:10:text" with the file apart, "/file:2:5: text",
 * "file: /folder/file: text (2:13)", and "miniprogram/app.json: text" with no line at all. A picture of the source
 * and the paths that it tried follow in some; what the paths share, the folder, says nothing to anybody.
 */
export function compilerFinding(folder: string, error: Error & { path?: string }): Finding {
  const message = error.message.replaceAll(`${folder}/`, '').replace(/\n+[> ]*\d+ \|[\s\S]*$/, '').trim();
  const named = error.path ?? /^(?:file: )?\/?([\w@./-]+\.\w+)(?=[:\s])/.exec(message)?.[1];
  const position = /^(?:[^\s:]+:)?(\d+):(\d+):|\((\d+):(\d+)\)/.exec(message)?.slice(1).filter((digits) => digits !== undefined).map(Number) ?? [];
  const [line, column] = position;
  return {
    by: 'compiler',
    ...(named !== undefined && { file: inSource(named) }),
    ...(line !== undefined && column !== undefined && { line, column }),
    text: bare(message, named),
  };
}

/** A warning of the analyser's; an Error follows each line that only says that one will. */
export function analyserFinding(warning: unknown): Finding[] {
  const text = warning instanceof Error ? warning.message : String(warning);
  if (/resolve dep failed$/.test(text)) return [];
  const [, file, line, column] = /relative to "\/?([^":]+)(?::(\d+):(\d+))?"/.exec(text) ?? [];
  return [{
    by: 'analyser',
    ...(file !== undefined && { file: `compiled/${file}` }),
    ...(line !== undefined && { line: Number(line), column: Number(column) }),
    text: text.replace(/ relative to "[^"]*"/, ''),
  }];
}

function inSource(file: string): string {
  return `miniprogram/${file.replace(/^\/?(miniprogram\/)?/, '')}`;
}

/** Without the place, which the finding has apart. */
function bare(message: string, file = ''): string {
  const name = file.replace(/^\/?(miniprogram\/)?/, '');
  return message
    .split('\n')
    .map((line) => line.replace(/^file: /, '').replace(`${file}: `, '').replace(`/${name}:`, '').replace(`${name}: `, ''))
    .map((line) => line.replace(/^(\d+:\d+:)\s*/, '').replace(/\s*\(\d+:\d+\)$/, '').trim())
    .filter((line) => line !== '' && line !== name && line !== file)
    .join('\n');
}
