import type { Architecture, Arrow, LayerSize } from './model';

/** The layers in words, between two marks of docs/architecture.md: for those who don't see the picture, and for the test. */

const BEGIN = '<!-- layers: written by npm run docs:architecture -->';
const END = '<!-- layers end -->';
const HEAD = ['| layer | what it is | files | lines | uses |', '| --- | --- | ---: | ---: | --- |'];

export function withTable(page: string, architecture: Architecture): string {
  const [before, , after] = parts(page);
  return `${before}${BEGIN}\n${[...HEAD, ...architecture.layers.map((layer) => row(layer, architecture.arrows))].join('\n')}\n${END}${after}`;
}

/** What the page's table says. */
export function tableIn(page: string): Architecture {
  const rows = parts(page)[1].split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|').map((cell) => cell.trim()));
  return {
    layers: rows.map(([, name = '', what = '', files, lines = '']) => ({
      name: plainName(name),
      what: what.replace(/^\(pure\) /, ''),
      isPure: what.startsWith('(pure) '),
      files: Number(files),
      lines: Number(lines.replace(/,/g, '')),
    })),
    arrows: rows.flatMap(([, from = '', , , , uses = '']) =>
      [...uses.matchAll(/(\S+) (\d+)/g)].map(([, to = '', count]) => ({ from: plainName(from), to, count: Number(count) })),
    ),
  };
}

function row({ name, what, isPure, files, lines }: LayerSize, arrows: readonly Arrow[]): string {
  const uses = arrows.filter(({ from }) => from === name).map(({ to, count }) => `${to} ${count}`);
  const shown = name.includes('.') ? name : `${name}/`;
  return `| \`${shown}\` | ${isPure ? '(pure) ' : ''}${what} | ${files} | ${lines.toLocaleString('en')} | ${uses.join(' · ')} |`;
}

function plainName(cell: string): string {
  return cell.replace(/`/g, '').replace(/\/$/, '');
}

function parts(page: string): [before: string, table: string, after: string] {
  const [before, rest] = page.split(BEGIN);
  const [table, after] = rest?.split(END) ?? [];
  if (before === undefined || table === undefined || after === undefined) throw new Error('docs/architecture.md lacks the marks of its table');
  return [before, table, after];
}
