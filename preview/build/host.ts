import path from 'node:path';
import esbuild from 'esbuild';

/**
 * Bundles the preview's own browser side: the runtime in the app page and the frame around it. A site that is exported, or
 * walked through by tests, has no builds to follow, and nobody debugs it: it comes small.
 */
export async function buildHost(preview: string, { exported = false } = {}): Promise<{ runtime: string; frame: string }> {
  const { outputFiles } = await esbuild.build({
    entryPoints: { runtime: path.join(preview, 'runtime/main.ts'), frame: path.join(preview, 'frame/frame.ts') },
    bundle: true,
    write: false,
    outdir: preview,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    define: { FOLLOWS_BUILDS: String(!exported) },
    minify: exported,
    sourcemap: exported ? false : 'inline',
  });
  const textOf = (name: string): string => outputFiles.find((file) => path.basename(file.path) === name)?.text ?? '';
  return { runtime: textOf('runtime.js'), frame: textOf('frame.js') };
}
