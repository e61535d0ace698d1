import path from 'node:path';
import esbuild, { type BuildContext, type Plugin } from 'esbuild';
import { type CodePackage, isFile } from './code-package';
import type { Collected } from './components';
import { HIDDEN_GLOBALS } from './hidden-globals';

const PARAMETERS = ['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages', '__define', '__later', ...HIDDEN_GLOBALS];

/** Bundles the scripts of a mini-program. `collected` is asked anew at every build, so that added pages are found. */
export function scriptBundler(code: CodePackage, collected: () => Collected): Promise<BuildContext> {
  return esbuild.context({
    entryPoints: [{ in: 'entry:app', out: 'app' }],
    bundle: true,
    write: false,
    outdir: code.root,
    format: 'iife',
    platform: 'browser',
    mainFields: ['main'],
    target: 'es2020',
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: true,
    logLevel: 'silent',
    absWorkingDir: code.root,
    // What WeChat's scripts don't see, these don't either: the browser's names are parameters without value.
    banner: { js: `__preview.scripts = function (${PARAMETERS.join(', ')}) {` },
    footer: { js: '};' },
    plugins: [miniProgramModules(code, collected)],
  });
}

/**
 * Resolves modules as WeChat does. A component's script is entered through `__define`, whoever asks for it
 * first, so that its call of Component() is taken for this component.
 */
function miniProgramModules(code: CodePackage, collected: () => Collected): Plugin {
  return {
    name: 'mini-program-modules',
    setup(build) {
      let owners = new Map<string, string>();
      build.onStart(() => {
        owners = new Map(collected().components.map(({ id }) => [code.scriptOf(id) ?? '', id]));
      });
      build.onResolve({ filter: /^(entry|component|file):/ }, ({ path: request }) => {
        const [kind, name] = [request.slice(0, request.indexOf(':')), request.slice(request.indexOf(':') + 1)];
        return kind === 'file' ? { path: name } : { path: name, namespace: kind };
      });
      build.onResolve({ filter: /.*/ }, async (args) => {
        if (args.pluginData === 'resolved' || args.kind === 'entry-point') return undefined;
        const file = resolveOurs(code, args.path, args.resolveDir);
        const result = file
          ? { path: file, errors: [] }
          : await build.resolve(args.path, { resolveDir: args.resolveDir, importer: args.importer, kind: args.kind, pluginData: 'resolved' });
        const owner = owners.get(result.path);
        return owner && result.errors.length === 0 ? { path: owner, namespace: 'component' } : result;
      });
      build.onLoad({ filter: /.*/, namespace: 'entry' }, () => ({ resolveDir: code.source, contents: entry(code, collected()) }));
      build.onLoad({ filter: /.*/, namespace: 'component' }, ({ path: id }) => ({
        resolveDir: code.source,
        contents: `module.exports = __define(${JSON.stringify(id)}, function () { return require(${JSON.stringify(`file:${code.scriptOf(id)}`)}) })`,
      }));
    },
  };
}

function resolveOurs(code: CodePackage, request: string, folder: string): string | undefined {
  if (!/^[./]/.test(request)) return code.resolveNpmScript(request, folder);
  if (!request.startsWith('/')) return undefined;
  return ['', '.ts', '.js'].map((ending) => path.join(code.source, request) + ending).find(isFile);
}

/** Each script runs when a page first needs it. */
function entry(code: CodePackage, { components }: Collected): string {
  const app = code.scriptOf('app');
  const scripts = components.map(({ id }) =>
    code.scriptOf(id)
      ? `__later(${JSON.stringify(id)}, function () { require(${JSON.stringify(`component:${id}`)}) });`
      : `__later(${JSON.stringify(id)}, function () { __define(${JSON.stringify(id)}, function () { Component({}) }) });`,
  );
  return [app ? `require(${JSON.stringify(`file:${app}`)});` : '', ...scripts].join('\n');
}
