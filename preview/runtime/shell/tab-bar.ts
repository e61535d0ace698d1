import type { TabBarConfig, TabConfig } from '../config';
import { make } from './element';

/** The bar at the bottom of tab pages. */
export class TabBar {
  private readonly element: HTMLElement;
  private readonly tabs: { config: TabConfig; button: HTMLButtonElement; icon: HTMLImageElement | undefined }[];

  constructor(parent: Element, list: TabConfig[], open: (pagePath: string) => void) {
    this.element = make('nav', 'tab-bar', parent);
    this.element.setAttribute('role', 'tablist');
    this.tabs = list.map((config) => {
      const button = make('button', config.iconPath ? 'tab' : 'tab text-only', this.element);
      button.setAttribute('role', 'tab');
      const icon = config.iconPath ? make('img', '', button) : undefined;
      if (icon) icon.alt = '';
      make('span', '', button, config.text);
      button.onclick = () => open(config.pagePath);
      return { config, button, icon };
    });
  }

  has(path: string): boolean {
    return this.tabs.some(({ config }) => config.pagePath === path);
  }

  /** Shows the bar if `path` is a tab page, in the colours of `look`. */
  show(path: string, look: TabBarConfig): void {
    this.element.hidden = !this.has(path);
    this.element.style.background = look.backgroundColor ?? '#fff';
    this.element.classList.toggle('host-white-border', look.borderStyle === 'white');
    for (const { config, button, icon } of this.tabs) {
      const chosen = config.pagePath === path;
      button.setAttribute('aria-selected', String(chosen));
      button.style.color = (chosen ? look.selectedColor : look.color) ?? '';
      if (icon) icon.src = (chosen && config.selectedIconPath) || config.iconPath || '';
    }
  }
}
