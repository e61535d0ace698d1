// Lets mocha run the tests of calc/, which call things as jest does: mocha tries thousands of mutants in one process, jest starts anew for each.
const Module = require('node:module');
const path = require('node:path');
require('tsx/cjs');
const { expect } = require('expect');
const { bind } = require('jest-each');

process.env.TZ = 'Asia/Shanghai';

// As in jest.config.js: how much of a property is tried is decided in one place.
const FAST_CHECK = path.join(__dirname, '../test/support/fast-check.ts');
const resolve = Module._resolveFilename;
Module._resolveFilename = function mapped(request, ...rest) {
  return request === 'fast-check' ? FAST_CHECK : resolve.call(this, request, ...rest);
};

Object.assign(global, { expect });

/** mocha sets its own names as it begins; each is called here by jest's. */
for (const [name, own] of [['test', 'it'], ['beforeAll', 'before'], ['afterAll', 'after']]) {
  Object.defineProperty(global, name, { get: () => global[own] });
}
for (const name of ['it', 'describe']) {
  let given;
  Object.defineProperty(global, name, {
    configurable: true,
    get: () => given,
    set: (next) => {
      given = next;
      if (next !== undefined && next.each === undefined) next.each = bind(next, name === 'it');
    },
  });
}
