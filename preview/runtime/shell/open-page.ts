import type { Root } from 'glass-easel-miniprogram-adapter';
import type { WindowConfig } from '../config';
import type { Framework, PageInstance } from '../framework';
import { reportError } from '../app-errors';
import { make } from './element';
import type { EventChannel } from './event-channel';
import { enablePullDown } from './pull-down';
import type { Route } from './route';

/** To a bench that listens: what a page hands to the screen. */
function tellWhatIsSet(instance: PageInstance, path: string): void {
  const { __whatIsSet: told } = window;
  if (told === undefined) return;
  const set = instance.setData.bind(instance);
  instance.setData = (data, ...others) => {
    told.push({ page: path, bytes: new TextEncoder().encode(JSON.stringify(data)).length, parts: Object.keys(data) });
    set(data, ...others);
  };
}

/** A page on the stack: its part of the screen, its instance, and its life. */
export class OpenPage {
  readonly element: HTMLElement;
  readonly scroll: HTMLElement;
  readonly instance: PageInstance;
  /** Asked before the user may leave: wx.enableAlertBeforeUnload. */
  leaveWarning: string | undefined;
  refreshing = false;
  private readonly style: HTMLStyleElement;
  private readonly root: Root;
  private loaded = false;

  constructor(
    framework: Framework,
    stage: Element,
    readonly route: Route,
    /** What setNavigationBarTitle and its kin changed lies over the page's json. */
    readonly config: WindowConfig,
    css: string,
    channel: EventChannel | undefined,
  ) {
    this.element = make('div', 'page', stage);
    this.element.dataset.page = route.path;
    make('div', 'pull-down', this.element, '· · ·');
    this.scroll = make('div', 'page-scroll', this.element);
    this.scroll.classList.toggle('host-no-scroll', config.disableScroll === true);
    this.style = make('style', '', document.head, css);
    this.root = framework.createPage(route.path);
    this.instance = this.root.get() as unknown as PageInstance;
    Object.assign(this.instance, { route: route.path, __route__: route.path, options: route.query });
    tellWhatIsSet(this.instance, route.path);
    this.instance.getOpenerEventChannel = () => channel ?? framework.noChannel;
    this.setPropertiesFromQuery();
    this.listenToScroll();
    if (config.enablePullDownRefresh) enablePullDown(this, () => this.pullDown());
  }

  get shadowRoot(): ReturnType<ReturnType<Root['getComponent']>['getShadowRoot']> {
    return this.root.getComponent().getShadowRoot();
  }

  /** Puts the page on screen for the first time. */
  load(): void {
    const placeholder = make('span', '', this.scroll);
    this.root.attach(this.scroll as never, placeholder as never);
    this.loaded = true;
    this.call('onLoad', this.route.query);
    this.show();
    setTimeout(() => this.call('onReady'));
  }

  show(): void {
    this.call('onShow');
    this.root.getComponent().triggerPageLifetime('show', []);
  }

  hide(): void {
    this.call('onHide');
    this.root.getComponent().triggerPageLifetime('hide', []);
  }

  unload(): void {
    this.call('onUnload');
    this.loaded = false;
    // As in WeChat, what a page that is gone is told afterwards goes nowhere.
    Object.assign(this.instance, { setData: () => undefined });
    this.root.release();
    this.element.remove();
    this.style.remove();
  }

  /** Only the page in sight is drawn, and only its WXSS counts. */
  setVisible(visible: boolean): void {
    this.element.hidden = !visible;
    if (this.style.sheet) this.style.sheet.disabled = !visible;
  }

  pullDown(): void {
    if (this.refreshing) return;
    this.refreshing = true;
    this.element.classList.add('host-refreshing');
    this.call('onPullDownRefresh');
    setTimeout(() => this.stopPullDown(), 3000); // as WeChat: it gives up waiting
  }

  stopPullDown(): void {
    this.refreshing = false;
    this.element.classList.remove('host-refreshing');
  }

  call(method: string, ...args: unknown[]): void {
    if (!this.loaded) return;
    try {
      const handler = this.instance[method];
      if (typeof handler === 'function') (handler as (...args: unknown[]) => void).apply(this.instance, args);
    } catch (error) {
      reportError(`${this.route.path}: ${method}:`, error);
    }
  }

  /** A page made by Component() gets the query as properties, too. */
  private setPropertiesFromQuery(): void {
    const component = this.root.getComponent();
    const properties = component.getRootBehavior().listProperties();
    for (const name of properties) if (name in this.route.query) this.instance.setData({ [name]: this.route.query[name] });
  }

  private listenToScroll(): void {
    let last = 0;
    const near = (top: number): boolean =>
      this.scroll.scrollHeight - top - this.scroll.clientHeight <= (this.config.onReachBottomDistance ?? 50);
    this.scroll.addEventListener('scroll', () => {
      const { scrollTop } = this.scroll;
      this.call('onPageScroll', { scrollTop });
      if (near(scrollTop) && !near(last)) this.call('onReachBottom');
      last = scrollTop;
    });
  }
}
