import path from 'node:path';
import { create, type RootComponent } from 'j-component';
import type { Component } from 'miniprogram-exparser';
import { launchApp, quitApp } from './app';
import { defineComponent, forgetAppScripts, loadComponent, type Definition } from './components';
import { phone } from './phone';
import { plainCopy } from './plain-copy';
import { appDeclaration, appRoot } from './root';
import { Tag } from './screen';
import { settle } from './settle';
import { clearPages, dropPage, pageStack, pushPage, type PageInstance } from './stack';
import { checkWiring } from './wiring';

type Root = RootComponent<Record<string, never>, Record<string, never>, Record<string, never>> & { _exparserNode: Component };

let open: Page[] = [];

/** What a page is attached to, where there are no elements. */
const SCREEN = { appendChild: () => undefined, removeChild: () => undefined } as never;

/** A page that is open. */
export class Page extends Tag {
  constructor(readonly root: Root, readonly route: string) {
    super(root._exparserNode);
  }

  /** The page's `this`. */
  get instance(): PageInstance & Record<string, unknown> {
    return this.root.instance as never;
  }

  /** Calls one of the page's own methods, e.g. onPullDownRefresh or onShareAppMessage. */
  async call(method: string, ...args: unknown[]): Promise<unknown> {
    const result = await (this.instance[method] as ((...args: unknown[]) => unknown) | undefined)?.(...args);
    await settle();
    return result;
  }

  /** Comes back to the front. */
  async show(): Promise<void> {
    this.node.triggerPageLifeTime('show', []);
    await this.call('onShow');
  }

  async hide(): Promise<void> {
    this.node.triggerPageLifeTime('hide', []);
    await this.call('onHide');
  }

  /** Goes away for good, as after going back. */
  async close(): Promise<void> {
    await this.call('onUnload');
    this.remove();
  }

  remove(): void {
    this.root.detach();
    dropPage(this.instance);
    open = open.filter((page) => page !== this);
  }
}

interface MountOptions {
  /** Opened from a shared card: with no page below it to go back to. */
  readonly alone?: boolean;
  /** Hears what the page says before its first picture: by an engine that loses it. */
  readonly loses?: (said: { readonly data?: object; readonly title?: string }) => void;
}

/**
 * Opens a page of the app, given as in app.json ("pages/loans/index"), starts the app first if need be, and waits
 * until its first promises are settled.
 */
export async function mountPage(route: string, query: Record<string, string> = {}, { alone = false, loses }: MountOptions = {}): Promise<Page> {
  launchApp();
  if (!alone) putBelow(route);
  const page = new Page(create(loadComponent(path.join(appRoot(), route))) as unknown as Root, route);
  Object.assign(page.instance, { route, options: query });
  open.push(page);
  pushPage(page.instance);
  const giveBack = loses === undefined ? () => undefined : loseWhatIsSaid(page.instance, loses);
  page.root.attach(SCREEN);
  await page.call('onLoad', query);
  await page.show();
  giveBack();
  await page.call('onReady');
  checkWiring(page.node);
  return page;
}

/** Until the answer is called, what goes from the page to the screen gets lost; what it knows of itself too. */
function loseWhatIsSaid(instance: PageInstance, loses: NonNullable<MountOptions['loses']>): () => void {
  const own = instance as unknown as Record<string, unknown>;
  const setData = own['setData'];
  own['setData'] = (data: object, shown?: () => void) => {
    loses({ data });
    shown?.();
  };
  phone.answer('setNavigationBarTitle', (options) => {
    loses({ title: String(options['title']) });
    return {};
  });
  return () => {
    own['setData'] = setData;
    phone.answer('setNavigationBarTitle', () => ({}));
  };
}

/** Stands in for WeChat's Page(): the engine knows only components. */
export function definePage(page: Definition): void {
  const { data, behaviors, options, ...rest } = page;
  const entries = Object.entries(rest);
  const methods = Object.fromEntries(entries.filter(([, value]) => typeof value === 'function'));
  const fields = Object.fromEntries(entries.filter(([, value]) => typeof value !== 'function'));
  const created = function (this: object) {
    Object.assign(this, plainCopy(fields));
  };
  defineComponent({ data: data ?? {}, behaviors: behaviors ?? [], options: options ?? {}, methods, lifetimes: { created } });
}

/** Swipes the app away: pages and everything in memory are gone, what is stored stays. The next mountPage starts it again. */
export function restartApp(): void {
  closePages();
  quitApp();
  forgetAppScripts();
}

function closePages(): void {
  for (const page of open) page.remove();
  clearPages();
}

/** Any page but a tab's was opened from another, the first tab, which is only a name here. */
function putBelow(route: string): void {
  const { pages: [first] = [], tabBar } = appDeclaration();
  const isTab = route === first || tabBar?.list.some(({ pagePath }) => pagePath === route) === true;
  if (pageStack().length === 0 && !isTab && first !== undefined) pushPage({ route: first, setData: () => undefined } as unknown as PageInstance);
}
