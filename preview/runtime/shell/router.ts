import { onThemeChange } from '../appearance';
import type { PreviewConfig } from '../config';
import type { Framework } from '../framework';
import { EventChannel } from './event-channel';
import { showModal } from './modal';
import { OpenPage } from './open-page';
import { parseRoute, type Route, routeToUrl } from './route';
import type { Screen } from './screen';

const STACK_LIMIT = 10;

/** The stack of pages, under WeChat's rules. What they forbid throws an Error saying why. */
export class Router {
  private stack: OpenPage[] = [];
  private readonly tabPages = new Map<string, OpenPage>();

  constructor(
    private readonly config: PreviewConfig,
    private readonly framework: Framework,
    private readonly screen: Screen,
  ) {
    onThemeChange(() => this.draw());
    screen.onBack(() => void this.goBackAsUser());
    screen.onTab((path) => this.switchTab(`/${path}`, true));
  }

  get pages(): readonly OpenPage[] {
    return this.stack;
  }

  get top(): OpenPage {
    const page = this.stack[this.stack.length - 1];
    if (!page) throw new Error('no page is open');
    return page;
  }

  /** Opens the page that the address names, or the app's first. */
  start(hash: string): Route {
    const asked = parseRoute(hash.replace(/^#/, ''), '');
    const route = this.config.pages.includes(asked.path) ? asked : { path: this.config.pages[0] ?? '', query: {} };
    if (hash.length > 2 && route !== asked) console.error(`app.json has no page "${asked.path}"`);
    return route;
  }

  navigateTo(url: string, events: Record<string, (...args: unknown[]) => void> = {}): EventChannel {
    const route = this.parse(url);
    if (this.screen.isTab(route.path)) throw new Error('can not navigateTo a tabbar page');
    if (this.stack.length >= STACK_LIMIT) throw new Error(`webview count limit exceed: ${STACK_LIMIT} pages are open`);
    const [here, there] = EventChannel.pair();
    Object.entries(events).forEach(([event, listener]) => here.on(event, listener));
    this.top.hide();
    this.open(route, there);
    return here;
  }

  redirectTo(url: string): void {
    const route = this.parse(url);
    if (this.screen.isTab(route.path)) throw new Error('can not redirectTo a tabbar page');
    this.drop();
    this.open(route);
  }

  navigateBack(delta = 1): void {
    const count = Math.min(delta, this.stack.length - 1);
    if (count < 1) throw new Error('cannot navigate back at first page.');
    for (let i = 0; i < count; i += 1) this.drop();
    this.draw();
    this.top.show();
  }

  switchTab(url: string, byUser = false): void {
    const { path } = this.parse(url);
    if (!this.screen.isTab(path)) throw new Error('can not switch to no-tabBar page');
    if (this.stack.length === 1 && this.top.route.path === path) return;
    const seen = this.top;
    while (this.stack.length > 1) this.drop();
    const left = this.stack.pop();
    if (left && !this.screen.isTab(left.route.path)) left.unload();
    else if (left === seen) left.hide();
    const kept = this.tabPages.get(path);
    if (kept) {
      this.stack.push(kept);
      this.draw();
      kept.show();
    } else this.open({ path, query: {} });
    if (byUser) this.top.call('onTabItemTap', { pagePath: path });
  }

  reLaunch(url: string): void {
    const route = this.parse(url);
    new Set([...this.stack, ...this.tabPages.values()]).forEach((page) => page.unload());
    this.stack = [];
    this.tabPages.clear();
    this.open(route);
  }

  open(route: Route, channel?: EventChannel): void {
    this.framework.require(route.path);
    const json = this.config.components.find(({ id }) => id === route.path)?.json ?? {};
    const config = { ...this.config.app.window, ...json };
    const page = new OpenPage(this.framework, this.screen.stage, route, config, this.config.pageStyles[route.path] ?? '', channel);
    this.stack.push(page);
    if (this.screen.isTab(route.path)) this.tabPages.set(route.path, page);
    page.element.addEventListener('page-meta', () => this.draw());
    this.draw();
    page.load();
  }

  /** Shows the top page with its bars. */
  draw(): void {
    const top = this.top;
    new Set([...this.stack, ...this.tabPages.values()]).forEach((page) => page.setVisible(page === top));
    this.screen.show(top, this.stack.length > 1);
    history.replaceState(null, '', `${location.pathname}${location.search}#${routeToUrl(top.route)}`);
  }

  private async goBackAsUser(): Promise<void> {
    const { leaveWarning } = this.top;
    if (leaveWarning !== undefined) {
      const { confirm } = await showModal({ content: leaveWarning });
      if (!confirm) return;
    }
    this.navigateBack();
  }

  private drop(): void {
    const page = this.stack.pop();
    if (!page) return;
    this.tabPages.delete(page.route.path);
    page.unload();
  }

  private parse(url: string): Route {
    const route = parseRoute(url, this.stack[this.stack.length - 1]?.route.path ?? '');
    if (!this.config.pages.includes(route.path)) throw new Error(`page "${route.path}" is not found`);
    return route;
  }
}
