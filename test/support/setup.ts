import './engine';
import { defineApp, runningApp } from './app';
import { defineComponent } from './components';
import { today } from './clock';
import { failOnErrors, watchErrors } from './errors';
import { definePage, restartApp } from './page';
import { phone } from './phone';
import { pageStack } from './stack';
import { wxGlobal } from './wx';

// simulate brings Behavior() and the built-in tags; its own wx answers everything with nothing, so ours takes its place.
Object.assign(globalThis, {
  wx: wxGlobal,
  App: defineApp,
  Page: definePage,
  Component: defineComponent,
  getApp: runningApp,
  getCurrentPages: pageStack,
});

/** Longer than any test waits: such a timer, as the one to midnight, must not keep the run from ending. */
const LONG = 60_000;
const startTimer = globalThis.setTimeout;
Object.assign(globalThis, {
  setTimeout: (work: () => void, time = 0, ...args: unknown[]) => {
    const timer = startTimer(work, time, ...args as []);
    return time >= LONG ? timer.unref() : timer;
  },
});

beforeEach(() => {
  watchErrors();
  phone.reset();
  today('2026-01-15');
});

afterEach(() => {
  restartApp();
  jest.restoreAllMocks();
  failOnErrors();
});
