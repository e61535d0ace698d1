export interface WindowConfig {
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: string;
  navigationStyle?: string;
  backgroundColor?: string;
  backgroundColorContent?: string;
  enablePullDownRefresh?: boolean;
  onReachBottomDistance?: number;
  disableScroll?: boolean;
}

export interface TabConfig {
  pagePath: string;
  text: string;
  iconPath?: string;
  selectedIconPath?: string;
}

export interface TabBarConfig {
  color?: string;
  selectedColor?: string;
  backgroundColor?: string;
  borderStyle?: string;
  list: TabConfig[];
}

export interface AppJson {
  window?: WindowConfig;
  tabBar?: TabBarConfig;
  darkmode?: boolean;
  lazyCodeLoading?: string;
  style?: string;
}

export interface ComponentConfig {
  id: string;
  scope?: string;
  json: WindowConfig & Record<string, unknown>;
}

/** What the build hands to the runtime. */
export interface PreviewConfig {
  app: AppJson;
  /** theme.json */
  theme: Partial<Record<'light' | 'dark', Record<string, string>>>;
  pages: string[];
  components: ComponentConfig[];
  pageStyles: Record<string, string>;
  problems: string[];
}
