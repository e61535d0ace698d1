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
const soon = new WeakSet();
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;
Object.assign(globalThis, {
  setTimeout: (work: () => void, time = 0, ...args: unknown[]) => {
    // In their order, as soon as nothing else is to be done: node would wait a thousandth of a second, thousands of times in a file.
    if (time <= 1) {
      const next = setImmediate(work, ...args as []);
      soon.add(next);
      return next;
    }
    const timer = startTimer(work, time, ...args as []);
    return time >= LONG ? timer.unref() : timer;
  },
  clearTimeout: (timer?: NodeJS.Timeout) => (timer !== undefined && soon.has(timer) ? clearImmediate(timer as unknown as NodeJS.Immediate) : stopTimer(timer)),
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
