import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Examples in docstrings, run as tests. An `@example` is a few statements; each that ends in a remark of this form is looked at:
 *
 *     daysBetween('2026-01-15', '2026-02-15') // → 31
 *     buildSchedule({ ...terms, termCount: 0 }) // throws out-of-range on 'termCount'
 *
 * The remark may stand on the next line. What follows the arrow is an expression too. All names of the face are there.
 */

export interface Documented {
  readonly name: string;
  readonly file: string;
  readonly examples: readonly string[];
}

/** A statement of an example, and what it is to come to where it is checked: "→ 31", "throws order on 'asOf'". */
interface Step {
  readonly code: string;
  readonly outcome?: string;
}

export interface Result {
  readonly code: string;
  readonly got: unknown;
  readonly want: unknown;
}

const OUTCOME = /^\/\/ (→ .+|throws \S+ on .+)$/;

/** What a face exports as a value, with the examples of its docstring. Classes and constants are among them. */
export function documentedBy(face: string): Documented[] {
  return parsed(face).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const file = path.join(path.dirname(face), `${statement.moduleSpecifier.text}.ts`);
    // `export * from`: a part of the face with a list of its own.
    if (!statement.exportClause) return documentedBy(file);
    if (!ts.isNamedExports(statement.exportClause)) return [];
    const names = statement.exportClause.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text);
    return names.map((name) => ({ name, file, examples: examplesOf(name, file) }));
  });
}

/** Runs an example with the names given; returns what each of its checks came to, beside what it should have. */
export function runExample(example: string, names: Readonly<Record<string, unknown>>): Result[] {
  const results: Result[] = [];
  const look = (code: string, run: () => unknown, wanted: () => unknown) => results.push({ code, got: outcomeOf(run), want: wanted() });
  const program = ts.transpile(stepsOf(example).map(lineOf).join('\n'), { target: ts.ScriptTarget.ES2020 });
  // The text comes from our own sources.
  // oxlint-disable-next-line typescript/no-implied-eval
  const run = new Function('look', ...Object.keys(names), program) as (...values: unknown[]) => void;
  run(look, ...Object.values(names));
  return results;
}

function stepsOf(example: string): Step[] {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true);
  return source.statements.map((statement) => {
    const [remark] = ts.getTrailingCommentRanges(example, statement.end) ?? ts.getLeadingCommentRanges(example, statement.end) ?? [];
    const outcome = remark && OUTCOME.exec(example.slice(remark.pos, remark.end))?.[1];
    return { code: statement.getText().replace(/;$/, ''), ...(outcome !== undefined && { outcome }) };
  });
}

/** A step that is checked becomes a call of `look`; all others stay. */
function lineOf({ code, outcome }: Step): string {
  if (outcome === undefined) return `${code};`;
  const want = outcome.startsWith('→') ? outcome.slice(1) : JSON.stringify(outcome);
  return `look(${JSON.stringify(code)}, () => (${code}), () => (${want}));`;
}

function outcomeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    const { code, field } = error as { code?: unknown; field?: unknown };
    if (typeof code !== 'string' || typeof field !== 'string') throw error;
    return `throws ${code} on '${field}'`;
  }
}

function examplesOf(name: string, file: string): string[] {
  const declaration = parsed(file).statements
    .flatMap((statement): ts.NamedDeclaration[] => {
      if (ts.isVariableStatement(statement)) return [...statement.declarationList.declarations];
      return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? [statement] : [];
    })
    .find((each) => each.name?.getText() === name);
  if (!declaration) throw new Error(`${file} declares no ${name}`);
  return ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === 'example').map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}
