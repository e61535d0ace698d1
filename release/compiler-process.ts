/** `tsx compiler-process.ts <subjects.json> <report.json>`: WeChat's compiler on each subject. compile.ts starts it. */
import dns from 'node:dns';
import fs from 'node:fs';
import path from 'node:path';
import * as ci from 'miniprogram-ci';
import type { Compiled } from './compile';
import { analyserFinding, compilerFinding } from './compiler-words';
import type { Finding } from './finding';
import { compiledOf, type Subject } from './subject';

/** The gate knows no network. The compiler asks for a list of file types at times; unanswered it goes on with its own. */
function refuseNetwork(): void {
  const lookup = (host: string, ...rest: unknown[]): void => {
    const callback = rest.pop() as (error: Error) => void;
    process.nextTick(callback, Object.assign(new Error(`the gate asks nobody, and so not ${host}`), { code: 'ENOTFOUND' }));
  };
  Object.assign(dns, { lookup });
}

/** The compiler gives a worker of its own 20 s to come up, and breaks down then; on a busy machine that is too little. */
function bePatient(): void {
  const { setTimeout } = globalThis;
  const patient = (run: (...args: unknown[]) => void, wait = 0, ...args: unknown[]): NodeJS.Timeout => setTimeout(run, wait >= 20_000 ? wait * 30 : wait, ...args);
  // With what node hangs on it, for promises.
  globalThis.setTimeout = Object.defineProperties(patient, Object.getOwnPropertyDescriptors(setTimeout)) as typeof setTimeout;
}

async function throughTheCompiler(subject: Subject): Promise<Compiled> {
  try {
    const packing = await packNpm(subject);
    await compileSource(subject);
    const { findings, units } = await analyse(subject);
    return { findings: [...packing, ...findings, ...(await quality(subject))], units };
  } catch (error) {
    return { findings: [compilerFinding(subject.folder, error as Error)], units: {} };
  }
}

/** Packs what the DevTools pack: project.config.json says which package.json goes where. */
async function packNpm(subject: Subject): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { packageJsonPath, miniprogramNpmDistDir } of configOf(subject).setting.packNpmRelationList) {
    const isRoot = path.normalize(packageJsonPath) === 'package.json';
    const { warnList } = await ci.packNpmManually({
      packageJsonPath: isRoot ? subject.manifest : path.join(subject.folder, packageJsonPath),
      miniprogramNpmDistDir: path.join(subject.folder, miniprogramNpmDistDir),
    });
    found.push(...warnList.map(({ jsPath, msg }) => ({ by: 'npm', file: path.relative(subject.folder, jsPath), text: msg })));
  }
  return found;
}

interface ProjectConfig {
  readonly setting: { readonly packNpmRelationList: { readonly packageJsonPath: string; readonly miniprogramNpmDistDir: string }[] };
}

function configOf({ folder }: Subject): ProjectConfig {
  return JSON.parse(fs.readFileSync(path.join(folder, 'project.config.json'), 'utf8')) as ProjectConfig;
}

async function compileSource(subject: Subject): Promise<void> {
  const silently = { setting: { useProjectConfig: true }, onProgressUpdate: () => undefined } as const;
  const files = await ci.getCompiledResult({ project: project(subject.folder), ...silently });
  const folder = compiledOf(subject);
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
}

/** The analyser reads no TypeScript, hence the compiled tree. What it can't resolve it tells console.warn and nobody else. */
async function analyse(subject: Subject): Promise<Compiled> {
  const folder = compiledOf(subject);
  const config = configOf(subject);
  const asCompiled = { ...config, miniprogramRoot: '', setting: { ...config.setting, useCompilerPlugins: [] } };
  fs.writeFileSync(path.join(folder, 'project.config.json'), JSON.stringify(asCompiled));
  const warnings: unknown[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(...words);
  const { modules } = await ci.analyseCode(project(folder));
  console.warn = warn;
  const units = modules.map(({ id, path: file, deps }) => [id, { path: file, needs: deps.map(({ moduleId }) => moduleId) }] as const);
  return { findings: warnings.flatMap(analyserFinding), units: Object.fromEntries(units) };
}

async function quality(subject: Subject): Promise<Finding[]> {
  const checks = await ci.checkCodeQuality(project(compiledOf(subject)));
  return checks.filter(({ success }) => !success).map(({ text, detail }) => ({ by: 'quality', text: `${text} ${detail === undefined ? '' : JSON.stringify(detail)}`.trim() }));
}

function project(folder: string): ci.Project {
  return new ci.Project({
    appid: 'wx1234567890abcdef',
    type: 'miniProgram',
    projectPath: folder,
    privateKey: 'none is needed',
    ignores: ['**/node_modules/**/*', 'compiled/**/*'],
    attr: () => Promise.resolve(ci.DefaultProjectAttr),
  });
}

async function main([subjects = '', report = '']: string[]): Promise<void> {
  refuseNetwork();
  bePatient();
  const results: Compiled[] = [];
  for (const subject of JSON.parse(fs.readFileSync(subjects, 'utf8')) as Subject[]) results.push(await throughTheCompiler(subject));
  fs.writeFileSync(report, JSON.stringify(results));
}

// The compiler's workers would keep the process alive.
main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
