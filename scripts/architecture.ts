/** `npm run docs:architecture`: writes the layers, as the imports have them, into docs/architecture.md and its two pictures. */
import fs from 'node:fs';
import path from 'node:path';
import { readSources } from './architecture/imports';
import { readLayers, REPOSITORY } from './architecture/layers';
import { architectureOf } from './architecture/model';
import { picture, THEMES } from './architecture/picture';
import { withTable } from './architecture/table';

const architecture = architectureOf(readSources(path.join(REPOSITORY, 'miniprogram')), readLayers());
const page = path.join(REPOSITORY, 'docs/architecture.md');
fs.writeFileSync(page, withTable(fs.readFileSync(page, 'utf8'), architecture));
for (const [name, theme] of Object.entries(THEMES)) {
  fs.writeFileSync(path.join(REPOSITORY, `docs/images/architecture-${name}.svg`), picture(architecture, theme));
}
