import { compile, type Compiled } from './compile';
import { inWords, type Finding } from './finding';
import { networkFindings } from './network';
import { packageSizes, sizeFindings, type PackageSizes } from './sizes';
import { compiledOf, type Subject } from './subject';
import { templateFindings } from './templates';
import { typeFindings } from './types';

/** What the gate has to say. Without `packages` the compiler gave up, and nothing after it was looked at. */
export interface Verdict {
  readonly findings: Finding[];
  readonly packages: PackageSizes;
  readonly units: Compiled['units'];
}

/** Every check that needs no test run: types, templates, compiler, analyser, quality, size, network. */
export function judge(subjects: readonly Subject[]): Verdict[] {
  // Before the compiler packs npm into the source.
  const sources = subjects.map((subject) => [...typeFindings(subject), ...templateFindings(subject)]);
  return compile(subjects).map(({ findings, units }, index) => verdictOn(subjects[index]!, [...sources[index]!, ...findings], units));
}

function verdictOn(subject: Subject, findings: Finding[], units: Compiled['units']): Verdict {
  if (Object.keys(units).length === 0) return { findings: once(findings), packages: {}, units };
  const folder = compiledOf(subject);
  const packages = packageSizes(folder);
  return { findings: once([...findings, ...sizeFindings(packages), ...networkFindings(folder)]), packages, units };
}

/** Two checks may say the same in the same words. */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [inWords(finding), finding])).values()];
}
