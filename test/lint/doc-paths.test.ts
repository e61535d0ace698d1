import fs from 'node:fs';
import path from 'node:path';
import { writtenTexts } from './law';

/** Pages name files and folders, from the repository's root, from miniprogram/ or from their own folder: files that move take them along. */
const REPOSITORY = path.resolve(__dirname, '../..');

/** What an example makes up, and what is made by a command. */
const NOT_THERE = ['views/year-ahead.ts', 'pages/year-ahead/', 'build/pictures/', 'build/release/preview.jpg'];

/** `calc/money.ts`, `test/vectors/`: a path with a known ending. Patterns (`test/vectors/*.json`, `forms/…/read.ts`) are none. */
const PATH = /`((?:[\w@.-]+\/)+|(?:[\w@.-]+\/)+[\w.-]+\.(?:ts|js|mjs|json|md|wxml|wxss|svg|png|jpg))`/g;

const pages = writtenTexts().filter(({ file }) => file.endsWith('.md'));

test.each(pages)('$file names files that are there', ({ file, text }) => {
  const named = [...text.matchAll(PATH)].map(([, name = '']) => name).filter((name) => !name.includes('miniprogram_npm/') && !NOT_THERE.includes(name));
  const missing = named.filter((name) => ['', 'miniprogram', path.dirname(file)].every((from) => !fs.existsSync(path.join(REPOSITORY, from, name))));
  expect([...new Set(missing)]).toEqual([]);
});

test.each(pages)('the links of $file lead somewhere', ({ file, text }) => {
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  expect(linked.filter((target) => !fs.existsSync(path.join(REPOSITORY, path.dirname(file), target)))).toEqual([]);
});
