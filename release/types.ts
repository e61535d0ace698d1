import path from 'node:path';
import ts from 'typescript';
import type { Finding } from './finding';
import type { Subject } from './subject';

/** What TypeScript says of the sources: WeChat's compiler only strips types, it doesn't look at them. */
export function typeFindings({ folder }: Subject): Finding[] {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(folder, 'tsconfig.json'), { noEmit: true }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail });
  if (config === undefined) throw new Error(`no tsconfig.json in ${folder}`);
  const program = ts.createProgram(config.fileNames, config.options);
  return [...config.errors, ...ts.getPreEmitDiagnostics(program)].map((diagnostic) => findingFrom(folder, diagnostic));
}

function findingFrom(folder: string, { file, start, messageText, code }: ts.Diagnostic): Finding {
  const text = `${ts.flattenDiagnosticMessageText(messageText, '\n')} TS${code}`;
  if (file === undefined || start === undefined) return { by: 'types', text };
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return { by: 'types', file: path.relative(folder, file.fileName).replaceAll('\\', '/'), line: line + 1, column: character + 1, text };
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
