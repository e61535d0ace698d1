/** The parts we use of WeChat's own compiler. Its published types lack what the offline gate needs, and say `any` a lot. */
declare module 'miniprogram-ci' {
  export interface ProjectAttributes {
    readonly platform: boolean;
  }

  interface ProjectOptions {
    appid: string;
    type: 'miniProgram';
    /** The folder of project.config.json. */
    projectPath: string;
    privateKey?: string;
    privateKeyPath?: string;
    ignores?: string[];
    /** What WeChat's server would answer about the account. With it given, nobody is asked. */
    attr?: () => Promise<ProjectAttributes>;
  }

  export class Project {
    readonly appid: string;
    constructor(options: ProjectOptions);
  }

  export const DefaultProjectAttr: ProjectAttributes;

  export interface TaskStatus {
    readonly status: 'doing' | 'done' | 'info' | 'warn' | 'error';
    readonly message: string;
  }

  interface CompileOptions {
    project: Project;
    setting: { useProjectConfig: true };
    onProgressUpdate: (task: TaskStatus | string) => void;
  }

  interface TransferOptions extends CompileOptions {
    desc: string;
    /** One of WeChat's thirty names for machines that upload. */
    robot: number;
  }

  /** Bytes as WeChat's server counts them; `__APP__` is the main package, `__FULL__` the whole. */
  export interface TransferResult {
    readonly subPackageInfo?: { readonly name: string; readonly size: number }[];
  }

  export interface PackResult {
    readonly warnList: { readonly jsPath: string; readonly msg: string }[];
  }

  /** One unit of the dependency graph, e.g. "Js:views/loan-list.js". */
  export interface Module {
    readonly id: string;
    readonly path: string;
    readonly deps: { readonly moduleId: string }[];
  }

  export interface Analysis {
    readonly modules: Module[];
  }

  export interface QualityCheck {
    readonly name: string;
    readonly success: boolean;
    readonly text: string;
    readonly detail?: unknown;
  }

  export function packNpmManually(options: { packageJsonPath: string; miniprogramNpmDistDir: string }): Promise<PackResult>;
  /** Compiles; the keys are paths inside the package. Rejects at the first fault. */
  export function getCompiledResult(options: CompileOptions): Promise<Record<string, string | Uint8Array>>;
  /** Says what it can't resolve by console.warn alone. */
  export function analyseCode(project: Project): Promise<Analysis>;
  export function checkCodeQuality(project: Project): Promise<QualityCheck[]>;
  export function upload(options: TransferOptions & { version: string }): Promise<TransferResult>;
  export function preview(options: TransferOptions & { qrcodeFormat: 'image'; qrcodeOutputDest: string }): Promise<TransferResult>;
}
