import type { BuildContext, BuildFailure } from 'esbuild';
import { CodePackage } from './code-package';
import { type Collected, collectComponents, type ComponentSource } from './components';
import { scriptBundler } from './scripts';
import { compileWxss } from './styles';
import { reportUnknownTags } from './tags';
import { compileTemplates } from './templates';

export interface Built {
  script: string;
  sourceMap: string;
  styles: string;
  /** What is wrong but still runs; said on the terminal and in the browser's console. */
  problems: string[];
  milliseconds: number;
}

/** Builds the mini-program in `source` for the browser, as often as asked; what hasn't changed is kept. */
export class Builder {
  private readonly code: CodePackage;
  private readonly npmStyles = new Map<string, string>();
  private collected: Collected | undefined;
  private bundler: Promise<BuildContext> | undefined;

  constructor(root: string, source: string) {
    this.code = new CodePackage(root, source);
  }

  async build(): Promise<Built> {
    const start = performance.now();
    const problems: string[] = [];
    const collected = collectComponents(this.code, problems);
    this.collected = collected;
    this.bundler ??= scriptBundler(this.code, () => this.collected ?? collected);
    const scripts = await rebuild(await this.bundler);
    const templates = compileTemplates(this.code, collected.components.map(({ id }) => id), problems);
    for (const component of collected.components) {
      if (!isNpm(component.id)) reportUnknownTags(this.code, component, problems);
    }
    const pageStyles: Record<string, string> = {};
    const shared = [this.stylesOf('app', undefined, problems)];
    for (const component of collected.components) {
      const css = this.stylesOf(component.id, component.scope, problems);
      if (component.isPage) pageStyles[component.id] = css;
      else shared.push(css);
    }
    const theme = this.code.json(String(collected.app.themeLocation ?? 'theme.json').replace(/\.json$/, ''));
    const config = { app: collected.app, theme, pages: collected.pages, components: collected.components.map(describe), pageStyles, problems };
    const script = `${scripts.code}\n__preview.start(${JSON.stringify(config)}, ${templates});\n//# sourceMappingURL=app.js.map\n`;
    return { script, sourceMap: scripts.map, styles: shared.join('\n'), problems, milliseconds: Math.round(performance.now() - start) };
  }

  async close(): Promise<void> {
    await (await this.bundler)?.dispose();
  }

  private stylesOf(id: string, scope: string | undefined, problems: string[]): string {
    const key = `${id} ${scope}`;
    const kept = this.npmStyles.get(key);
    if (kept !== undefined) return kept;
    const css = compileWxss(this.code, id, scope, problems);
    if (isNpm(id)) this.npmStyles.set(key, css);
    return css;
  }
}

async function rebuild(bundler: BuildContext): Promise<{ code: string; map: string }> {
  try {
    const { outputFiles = [] } = await bundler.rebuild();
    const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
    return { code: textOf('.js'), map: textOf('.map') };
  } catch (error) {
    const { errors = [] } = error as Partial<BuildFailure>;
    if (errors.length === 0) throw error;
    throw new Error(errors.map(({ text, location }) => `${location ? `${location.file}:${location.line}:${location.column}: ` : ''}${text}`).join('\n'));
  }
}

function describe({ id, isPage, json, using, scope }: ComponentSource): Record<string, unknown> {
  const rest = { ...json };
  delete rest.componentPlaceholder;
  const usingComponents = Object.fromEntries(Object.entries(using).map(([tag, target]) => [tag, `/${target}`]));
  const styleIsolation = json.styleIsolation ?? (isPage ? 'shared' : undefined);
  return { id, scope, json: { ...rest, ...(styleIsolation ? { styleIsolation } : {}), component: json.component ?? !isPage, usingComponents } };
}

function isNpm(id: string): boolean {
  return id.startsWith('miniprogram_npm/');
}
