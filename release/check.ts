/**
 * `npm run check:release`: would this upload? WeChat's compiler, analyser and quality checks, types, wcc, size and
 * network, without network but for the first installation of release/; then page tests on what was compiled, which
 * page-tests.ts chooses. Ends with one line as `npm test` does: each of the gate's checks counts as one, and so does each test.
 */
import { jest } from '../scripts/jest-step';
import { runSteps, sumOf, type Step, type Tally } from '../scripts/steps';
import { inWords, type Finding } from './finding';
import { judge, type Verdict } from './gate';
import { installCompiler } from './install';
import { pageTests } from './page-tests';
import { privacyFindings } from './privacy';
import { sizeReport, staleRows } from './size-report';
import { MAIN_LIMIT, uploadedFiles } from './sizes';
import { compiledOf, copyOfApp, type Subject } from './subject';

const CHECKS = ['types', 'wcc', 'npm', 'compiler', 'analyser', 'quality', 'size', 'network', 'privacy', 'docs'];

async function main(): Promise<void> {
  installCompiler();
  const subject = copyOfApp();
  console.log("\n== WeChat's compiler and what goes with it");
  const [verdict] = judge([subject]);
  const findings = [...verdict!.findings, ...documentFindings(subject, verdict!)];
  print(subject, verdict!, findings);
  const steps = [...pagesAsCompiled(subject, verdict!), jest('planted faults', ['--selectProjects', 'release', '--runInBand'])];
  const { passed, failed } = sumOf([tallyOf(findings), ...(await runSteps(steps, 2))]);
  console.log(`tests: ${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

/** What docs/ says of the app must be so. */
function documentFindings(subject: Subject, { units }: Verdict): Finding[] {
  const folder = compiledOf(subject);
  return Object.keys(units).length === 0 ? [] : [...staleRows(sizeReport(folder, units)), ...privacyFindings(folder)];
}

function print(subject: Subject, { packages }: Verdict, findings: readonly Finding[]): void {
  for (const [name, bytes] of Object.entries(packages)) {
    console.log(`package ${name}: ${bytes} bytes${name === 'main' ? ` of ${MAIN_LIMIT}` : ''}`);
  }
  if (Object.keys(packages).length > 0) console.log(`${uploadedFiles(compiledOf(subject)).length} files; docs/size.md says what weighs what`);
  for (const finding of findings) console.log(inWords(finding));
  console.log(findings.length === 0 ? 'nothing found' : `${findings.length} found`);
}

/** A check fails once, however much it found. */
function tallyOf(findings: readonly Finding[]): Tally {
  const failed = new Set(findings.map(({ by }) => by)).size;
  return { passed: CHECKS.length - failed, failed };
}

/** Without a compiled tree there is nothing to test; the compiler's finding has failed by then. */
function pagesAsCompiled(subject: Subject, { packages }: Verdict): Step[] {
  if (Object.keys(packages).length === 0) return [];
  const env = { MP_ROOT: compiledOf(subject) };
  return [jest('pages as compiled', ['--selectProjects', 'pages', '--maxWorkers=2', ...pageTests()], env)];
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
