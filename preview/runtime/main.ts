import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import { onAppError } from './app-errors';
import { setFont, startAppearance } from './appearance';
import { setClock, turnClock } from './clock';
import type { PreviewConfig } from './config';
import { showFailure } from './failure';
import { Framework } from './framework';
import { listenToGestures } from './gestures';
import { followBuilds } from './live-reload';
import { readSettings } from './settings';
import { Router } from './shell/router';
import { Screen } from './shell/screen';
import { createWx } from './wx';
import { installWxs } from './wxs';

type Templates = Record<string, never> & glassEasel.template.ComponentTemplate['groupList'];
type WxCall = (options: Record<string, unknown>) => unknown;

declare global {
  interface Window {
    /** The build's script fills in `scripts` and calls `start`. */
    __preview: { scripts?: (...globals: unknown[]) => void; start(config: PreviewConfig, templates: Templates): void; showFailure(message: string): void; background?(): void; foreground?(): void; setFont: typeof setFont; turnClock: typeof turnClock };
    __previewWx: Record<string, WxCall | undefined>;
    /** Set by a bench: what each setData of a page was. */
    __whatIsSet?: { page: string; bytes: number; parts: string[] }[];
    /** Calls a test supplies because the preview has none. */
    __suppliedWx?: Record<string, unknown>;
  }
}

const settings = readSettings(location.search);
setClock(settings);
installWxs();
window.__preview = { start, showFailure, setFont, turnClock };
followBuilds();

function start(config: PreviewConfig, templates: Templates): void {
  config.problems.forEach((problem) => console.error(problem));
  startAppearance(settings, config.app.darkmode === true);
  const framework = new Framework(config, templates);
  const router = new Router(config, framework, new Screen(config));
  const wx = createWx(router);
  window.__previewWx = wx as Window['__previewWx'];
  listenToGestures();

  const app = runScripts(config, framework, router, wx);
  const route = router.start(location.hash);
  const options = { ...route, scene: 1001 };
  onAppError((message) => call(app, 'onError', message));
  window.addEventListener('unhandledrejection', ({ reason, promise }) => call(app, 'onUnhandledRejection', { reason: reason as unknown, promise }));
  call(app, 'onLaunch', options);
  call(app, 'onShow', options);
  router.open(route);
  // In WeChat's order: the page goes first and comes back last.
  const background = (): void => {
    router.top.hide();
    call(app, 'onHide');
  };
  const foreground = (): void => {
    call(app, 'onShow', options);
    router.top.show();
  };
  Object.assign(window.__preview, { background, foreground });
  document.addEventListener('visibilitychange', () => (document.hidden ? background() : foreground()));
  document.documentElement.dataset.ready = '';
}

/** Runs the scripts of the mini-program, as its app.json says all or those that are needed, with WeChat's globals in place of the browser's; answers what App() was given. */
function runScripts(config: PreviewConfig, framework: Framework, router: Router, wx: object): Record<string, unknown> {
  const app: Record<string, unknown> = {};
  window.__preview.scripts?.(
    wx,
    (definition: object) => Object.assign(app, definition),
    framework.constructorOf('Page'),
    framework.constructorOf('Component'),
    framework.constructorOf('Behavior'),
    () => app,
    () => router.pages.map((page) => page.instance),
    framework.define.bind(framework),
    framework.later.bind(framework),
  );
  if (config.app.lazyCodeLoading !== 'requiredComponents') framework.requireAll();
  return app;
}

function call(app: Record<string, unknown>, method: string, options?: object | string): void {
  const handler = app[method];
  try {
    if (typeof handler === 'function') (handler as (options?: object | string) => void).call(app, options);
  } catch (error) {
    console.error(`app: ${method}:`, error);
  }
}
