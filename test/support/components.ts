import path from 'node:path';
import 'miniprogram-simulate';
import { register } from 'j-component';
import { stays } from './lasting';
import { appRoot, usedBy } from './root';
import { templateOf } from './templates';

/** What Component() or Page() was called with. */
export type Definition = Record<string, unknown> & { relations?: Record<string, object>; options?: object };

interface Loading {
  readonly id: string;
  readonly file: string;
  readonly using: Record<string, string>;
  registered: boolean;
}

const ids = new Map<string, string>();
let idCount = 0;
const loaded = new Set<string>();
let loading: Loading | undefined;

/**
 * Registers a page or component with all it uses and returns its id; `file` is its path without extension.
 *
 * simulate.load() does the same for one page; but it runs each script again, which jest's module registry refuses, so
 * that a second page of a test file would come without the components it shares with the first. Here a component has
 * one id for the whole test file. Styles are left out: no test looks at them.
 */
export function loadComponent(file: string): string {
  const id = idOf(file);
  if (loaded.has(file)) return id;
  loaded.add(file);
  try {
    run(file, { id, file, using: loadUsed(file), registered: false });
  } catch (error) {
    loaded.delete(file);
    throw error;
  }
  return id;
}

/** Makes the app's own scripts run anew at their next use; packages stay as they are, and what can remember nothing. */
export function forgetAppScripts(): void {
  for (const file of [...loaded].filter((each) => !stays(each))) {
    loaded.delete(file);
    ids.delete(file);
  }
  jest.resetModules();
}

/** Runs a component's script, which calls Component() or Page(). */
function run(file: string, description: Loading): void {
  const outer = loading;
  loading = description;
  try {
    jest.requireActual(file);
  } finally {
    loading = outer;
  }
  if (!description.registered) throw new Error(`${file} called neither Page() nor Component()`);
}

function idOf(file: string): string {
  const id = ids.get(file) ?? `component-${(idCount += 1)}`;
  ids.set(file, id);
  return id;
}

function loadUsed(file: string): Record<string, string> {
  return Object.fromEntries(Object.entries(usedBy(file)).map(([tag, target]) => [tag, loadComponent(target)]));
}

/** Stands in for WeChat's Component(): registers what the script now running defines. */
export function defineComponent(definition: Definition): void {
  if (loading === undefined) throw new Error('Component() or Page() outside a file that the harness loads');
  loading.registered = true;
  const { file, id, using } = loading;
  register({
    ...definition,
    id,
    path: file,
    tagName: path.basename(path.dirname(file)),
    template: templateOf(file) as never,
    usingComponents: using,
    relations: relationsById(file, definition.relations),
    options: { classPrefix: '', ...definition.options },
  });
}

/** Relations name files; the engine wants ids. */
function relationsById(file: string, relations: Record<string, object> = {}): Record<string, object> {
  return Object.fromEntries(
    Object.entries(relations).map(([name, relation]) => {
      const target = idOf(name.startsWith('/') ? path.join(appRoot(), name) : path.resolve(path.dirname(file), name));
      return [target, { target, ...relation }];
    }),
  );
}
