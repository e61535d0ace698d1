import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { reportError, tellApp } from './app-errors';

/** What glass-easel would swallow or mention by the way becomes an error on the console, where tests see it. */
export function reportToConsole(): void {
  glassEasel.addGlobalErrorListener((error, method, component) => {
    reportError(`${method ?? ''} ${nameOf(component)}`, error);
    return false;
  });
  glassEasel.addGlobalWarningListener((message, component, element) => {
    if (!component) return false; // a value of the wrong type: WeChat, too, takes the default, and no one knows whose it is
    const tag = (element as { is?: string } | undefined)?.is?.replace('builtin/', '') ?? '';
    if (!isNpm(nameOf(component))) console.error(`${nameOf(component)}: <${tag}> ${message}`);
    return false;
  });
  reportMissingHandlers();
  window.addEventListener('error', ({ error }: ErrorEvent) => {
    if (error instanceof Error) tellApp(error);
  });
  // What wx refuses is an object, of which a browser would only say that it is one.
  window.addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
    if (!(reason instanceof Error)) console.error('unhandled rejection:', JSON.stringify(reason));
  });
}

/** An event bound to a method that isn't there does nothing; it must not do so in silence. */
function reportMissingHandlers(): void {
  const components = glassEasel.Component as unknown as { getMethod(component: glassEasel.GeneralComponent, name: string): unknown };
  const getMethod = components.getMethod.bind(components);
  components.getMethod = (component, name) => {
    const method = getMethod(component, name);
    if (!method && name && !isNpm(component.is)) console.error(`${component.is} has no method "${name}" for an event`);
    return method;
  };
}

function nameOf(component: glassEasel.GeneralComponent | string | undefined): string {
  return typeof component === 'string' ? component : (component?.is ?? '');
}

/** What npm packages do is not ours to mend. */
function isNpm(id: string): boolean {
  return id.startsWith('miniprogram_npm/');
}
