/**
 * What the journeys of one file leave for those of the next. jest loads every module anew for a file; this one node loads, once
 * for a worker (runtime.js): one way to the browser, and the phones that were put down.
 */
const { Socket } = require('node:net');
const { chromium } = require('playwright-core');

const browsers = new Map();
/** Starts of the app are numbered through all files: by its number a phone knows whether it is to be wiped. */
let starts = 0;

/** The browser that listens there; who asked first has connected. */
function browserAt(endpoint) {
  if (!browsers.has(endpoint)) browsers.set(endpoint, connect(endpoint));
  return browsers.get(endpoint);
}

/** Nobody closes it: so it must not keep a worker from ending when its work is done. */
async function connect(endpoint) {
  const before = new Set(process._getActiveHandles());
  const browser = await chromium.connect(endpoint);
  for (const handle of process._getActiveHandles()) if (handle instanceof Socket && !before.has(handle)) handle.unref();
  return browser;
}

module.exports = {
  browserAt,
  /** Those put down, of all previews. */
  phones: [],
  nextStart: () => starts += 1,
  startsSoFar: () => starts,
};
