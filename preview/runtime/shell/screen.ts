import type { PreviewConfig } from '../config';
import { make } from './element';
import { NavigationBar } from './navigation-bar';
import type { OpenPage } from './open-page';
import { TabBar } from './tab-bar';
import { resolveTheme } from './theme-variables';

/** The phone's screen: status bar, navigation bar, the pages, tab bar. */
export class Screen {
  readonly stage: HTMLElement;
  private readonly root: HTMLElement;
  private readonly navigation: NavigationBar;
  private readonly tabs: TabBar | undefined;
  private back: () => void = () => undefined;
  private tab: (path: string) => void = () => undefined;

  constructor(private readonly config: PreviewConfig) {
    this.root = make('div', '', document.body);
    this.root.id = 'host-screen';
    make('div', 'status-bar', this.root).setAttribute('aria-hidden', 'true');
    this.navigation = new NavigationBar(this.root, () => this.back());
    this.stage = make('main', 'stage', this.root);
    const { tabBar } = config.app;
    this.tabs = tabBar ? new TabBar(this.root, tabBar.list, (path) => this.tab(path)) : undefined;
    window.addEventListener('resize', () => this.measure());
  }

  onBack(listener: () => void): void {
    this.back = listener;
  }

  onTab(listener: (path: string) => void): void {
    this.tab = listener;
  }

  isTab(path: string): boolean {
    return this.tabs?.has(path) ?? false;
  }

  /** Draws the bars of the page on top, in the current theme. */
  show(page: OpenPage, canGoBack: boolean): void {
    const look = resolveTheme(page.config, this.config.theme);
    this.navigation.show(look, canGoBack);
    page.element.style.background = look.backgroundColorContent ?? '';
    this.root.style.background = look.backgroundColor ?? '';
    const { tabBar } = this.config.app;
    if (tabBar) this.tabs?.show(page.route.path, resolveTheme(tabBar, this.config.theme));
    this.root.classList.toggle('host-with-tab-bar', this.isTab(page.route.path));
    document.documentElement.style.fontSize = page.element.dataset.rootFontSize ?? '';
    this.measure();
  }

  private measure(): void {
    document.documentElement.style.setProperty('--host-page-vh', `${this.stage.clientHeight / 100}px`);
  }
}
