import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as calc from '../../miniprogram/calc';
import { documentedBy, runExample } from './examples';

const face = documentedBy(path.resolve(__dirname, '../../miniprogram/calc/index.ts'));
const names = calc as unknown as Record<string, unknown>;
const functions = face.filter(({ name }) => typeof names[name] === 'function' && name !== 'CalcError');
const examples = functions.flatMap(({ name, examples: texts }) => texts.map((text) => ({ name, text })));

describe('how an example is read', () => {
  test('statements, with what each should come to; others only prepare', () => {
    const example = "const from = '2026-01-15';\ndaysBetween(from, '2026-02-15') // → 31\ndaysBetween(\n  from,\n  from,\n); // → 0\n";
    expect(runExample(example, names).map(({ got, want }) => [got, want])).toEqual([[31, 31], [0, 0]]);
  });

  test('an error is an outcome, by its code and field', () => {
    const [result] = runExample("buildSchedule({ principal: 0.5 }) // throws not-an-integer on 'principal'", names);
    expect(result?.got).toBe(result?.want);
  });

  test('what came out otherwise is seen', () => {
    const [result] = runExample("addDays('2026-02-28', 1) // → '2026-02-29'", names);
    expect(result).toMatchObject({ got: '2026-03-01', want: '2026-02-29' });
  });

  test('a mistake of the example’s own is no outcome', () => {
    expect(() => runExample('nothingOfTheKind() // → 1', names)).toThrow(ReferenceError);
  });

  test('functions of a face, declared or kept in a constant, with the examples of their docstrings', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'face-'));
    fs.writeFileSync(path.join(folder, 'index.ts'), "export { type Kind, double, half } from './a';\nexport type * from './b';\n");
    fs.writeFileSync(path.join(folder, 'a.ts'), '/**\n * Twice.\n *\n * @example\n * const two = 2;\n * double(two) // → 4\n */\nexport function double(n: number): number {\n  return n * 2;\n}\n/** Half. */\nexport const half = (n: number): number => n / 2;\nexport type Kind = string;\n');
    const found = documentedBy(path.join(folder, 'index.ts'));
    fs.rmSync(folder, { recursive: true });
    expect(found.map(({ name, examples: texts }) => [name, texts])).toEqual([['double', ['const two = 2;\ndouble(two) // → 4']], ['half', []]]);
  });
});

test('the face is read whole', () => {
  expect(face.map(({ name }) => name).sort()).toEqual(Object.keys(names).sort());
});

test('every function of the face has an example', () => {
  expect(functions.filter(({ examples: texts }) => texts.length === 0).map(({ name }) => name)).toEqual([]);
});

test.each(examples)('the example of $name', ({ text }) => {
  const results = runExample(text, names);
  expect(results.map(({ code, got }) => [code, got])).toEqual(results.map(({ code, want }) => [code, want]));
  expect(results).not.toEqual([]);
});
