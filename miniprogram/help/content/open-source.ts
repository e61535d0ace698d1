/** What ships with the app and was written by others; a test compares it with THIRD-PARTY-NOTICES.md. */
export interface OpenSource {
  /** The package, or the scope of several: "@stablelib". */
  readonly name: string;
  readonly use: string;
  readonly licence: string;
  readonly copyright: string;
}

export const OPEN_SOURCE: readonly OpenSource[] = [
  { name: 'tdesign-icons-svg', use: '图标、按钮的样子', licence: 'MIT', copyright: 'Copyright (c) 2021-present TDesign' },
  { name: 'decimal.js', use: '算利率和金额', licence: 'MIT', copyright: 'Copyright (c) 2025 Michael Mclaughlin' },
  { name: '@stablelib', use: '备份加密', licence: 'MIT', copyright: 'Copyright (C) 2016 Dmitry Chestnykh; Copyright (C) 2019 Kyle Den Hartog; Copyright (c) 2012 The Go Authors. All rights reserved.' },
];
