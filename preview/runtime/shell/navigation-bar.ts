import type { WindowConfig } from '../config';
import { make } from './element';

/** The bar on top of a page: back button, title, and the capsule that WeChat draws. */
export class NavigationBar {
  readonly element: HTMLElement;
  private readonly back: HTMLButtonElement;
  private readonly title: HTMLElement;

  constructor(parent: Element, goBack: () => void) {
    this.element = make('header', 'navigation-bar', parent);
    this.back = make('button', 'navigation-back', this.element);
    this.back.setAttribute('aria-label', '返回');
    this.back.onclick = goBack;
    this.title = make('h1', 'navigation-title', this.element);
    const capsule = make('div', 'capsule', this.element);
    capsule.setAttribute('aria-hidden', 'true');
    make('i', 'capsule-more', capsule);
    make('i', 'capsule-close', capsule);
  }

  show(config: WindowConfig, canGoBack: boolean): void {
    this.element.parentElement?.classList.toggle('host-custom-navigation', config.navigationStyle === 'custom');
    const dark = config.navigationBarTextStyle === 'black';
    this.element.parentElement?.style.setProperty('--host-bar-background', config.navigationBarBackgroundColor ?? '#000');
    this.element.parentElement?.style.setProperty('--host-bar-color', dark ? '#000' : '#fff');
    this.back.hidden = !canGoBack;
    this.title.textContent = config.navigationBarTitleText ?? '';
    document.title = config.navigationBarTitleText ?? '';
  }
}
