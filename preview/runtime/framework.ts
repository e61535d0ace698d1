import { type glassEasel, MiniProgramEnv, type CodeSpace, type Root } from 'glass-easel-miniprogram-adapter';
import { PreviewBackend } from './backend';
import { registerBuiltins } from './builtins/register';
import type { PreviewConfig } from './config';
import { reportToConsole } from './reports';
import { EventChannel } from './shell/event-channel';

export interface PageInstance extends Record<string, unknown> {
  data: Record<string, unknown>;
  setData(data: Record<string, unknown>, shown?: () => void): void;
}

type Definition = Record<string, unknown> & { behaviors?: unknown[] };
type Constructor = (definition: Definition) => unknown;
type Constructors = Record<'Page' | 'Component' | 'Behavior', Constructor>;

/** glass-easel, set up as WeChat's own framework: Page, Component and Behavior, and pages made of them. */
export class Framework {
  readonly noChannel = new EventChannel();
  private readonly space: CodeSpace;
  private readonly backend: ReturnType<MiniProgramEnv['associateBackend']>;
  private readonly defined = new Map<string, unknown>();
  private readonly scripts = new Map<string, () => void>();
  private readonly needed = new Set<string>();
  /** What a page or component is made of, by its id. */
  private readonly using = new Map<string, readonly string[]>();
  /** Whose script is running: the constructors belong to it. */
  private readonly running: Constructors[] = [];

  constructor(config: PreviewConfig, templates: glassEasel.template.ComponentTemplate['groupList'] & Record<string, never>) {
    const env = new MiniProgramEnv();
    this.backend = env.associateBackend(new PreviewBackend());
    this.space = env.createCodeSpace('', true);
    reportToConsole();
    writeIdsToDom(this.space);
    fireReady(this.space);
    registerBuiltins(this.space.getComponentSpace());
    for (const { id, json, scope } of config.components) {
      this.using.set(id, Object.values((json.usingComponents ?? {}) as Record<string, string>).map((target) => target.slice(1)));
      this.space.addComponentStaticConfig(id, json as Record<string, never>);
      this.space.addCompiledTemplate(id, { groupList: templates, content: templates[id] as never, fallbackListenerOnNativeNode: true });
      this.space.addStyleSheet(id, undefined, scope);
    }
  }

  /** Runs the script of a page or component once; the build calls it around every such script. */
  define(id: string, run: () => unknown): unknown {
    if (this.defined.has(id)) return this.defined.get(id);
    this.defined.set(id, {});
    this.space.componentEnv(id, (constructors) => {
      this.running.push(constructors as unknown as Constructors);
      try {
        this.defined.set(id, run() ?? {});
      } finally {
        this.running.pop();
      }
    });
    return this.defined.get(id);
  }

  /** Page, Component or Behavior, as scripts see them. */
  constructorOf(kind: keyof Constructors): Constructor {
    return (definition) => {
      const constructors = this.running[this.running.length - 1];
      if (!constructors) throw new Error(`${kind}() was called outside of a page's or component's script`);
      return constructors[kind](withoutNamedBehaviors(definition, constructors.Behavior));
    };
  }

  /** How to run the script of a page or component, once it is needed. */
  later(id: string, run: () => void): void {
    this.scripts.set(id, run);
  }

  /** Runs the script of a page and those of all that it is made of, where they haven't run yet. */
  require(id: string): void {
    if (this.needed.has(id)) return;
    this.needed.add(id);
    const run = this.scripts.get(id);
    if (run === undefined) throw new Error(`${id} has no script`);
    run();
    this.using.get(id)?.forEach((used) => this.require(used));
  }

  requireAll(): void {
    for (const id of this.scripts.keys()) this.require(id);
  }

  createPage(path: string): Root {
    return this.backend.createRoot('page', this.space, path);
  }
}

/** Behaviors named by a string, such as wx://form-field, are WeChat's own; they do nothing without a form. */
function withoutNamedBehaviors(definition: Definition, Behavior: Constructor): Definition {
  if (!definition?.behaviors) return definition;
  const behaviors = definition.behaviors.filter(Boolean).map((behavior) => (typeof behavior === 'string' ? Behavior({}) : behavior));
  return Object.assign(definition, { behaviors });
}

/** So that tests and labels find nodes by id. */
function writeIdsToDom(space: CodeSpace): void {
  const patched = space as unknown as { prepareComponentOptions(id: string, options: unknown): [object, unknown] };
  const prepare = patched.prepareComponentOptions.bind(space);
  patched.prepareComponentOptions = (id, options) => {
    const [prepared, isolation] = prepare(id, options);
    return [{ ...prepared, idPrefixGenerator: null, writeIdToDOM: true }, isolation];
  };
}

/** glass-easel leaves the lifetime `ready` to its host. */
function fireReady(space: CodeSpace): void {
  space.setOverallBehavior(
    space.getComponentSpace().defineBehavior({
      is: 'preview/ready',
      lifetimes: {
        attached(this: { _$?: glassEasel.GeneralComponent } & glassEasel.GeneralComponent) {
          const component = this._$ ?? this;
          setTimeout(() => component.triggerLifetime('ready', []));
        },
      },
    }),
  );
}
