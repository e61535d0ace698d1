/**
 * jest's module loader, with a memory. What a file became when it was read, transformed and compiled serves every test file
 * of a worker, as long as the file stays as it is; and where the harness closes the app (restartApp), only what can remember
 * something is loaded anew: packages and the rooms without memory (scripts/layers.json calls them pure) stay.
 */
const fs = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const layers = require('../../scripts/layers.json');

/** By file: when it was last changed, and what it became. */
const transformed = new Map();
const compiled = new Map();

const root = path.resolve(__dirname, '../..', process.env.MP_ROOT ?? 'miniprogram');
const stay = [
  `${path.sep}node_modules${path.sep}`,
  `${path.sep}miniprogram_npm${path.sep}`,
  ...layers.filter(({ isPure }) => isPure).map(({ name }) => path.join(root, name, path.sep)),
];

class RememberingRuntime extends Runtime {
  /** What this file of tests loaded before: it isn't asked again whether it changed. */
  ours = new Map();

  transformFile(filename, options) {
    if (options?.isInternalModule) return super.transformFile(filename, options);
    const code = this.ours.get(filename) ?? this.codeOf(filename, options);
    this.ours.set(filename, code);
    return code;
  }

  codeOf(filename, options) {
    const changedOn = fs.statSync(filename).mtimeMs;
    const known = transformed.get(filename);
    if (known?.changedOn === changedOn) {
      this._fileTransforms.set(filename, known.transform);
      if (known.sourceMap !== undefined) this._sourceMapRegistry.set(filename, known.sourceMap);
      return known.code;
    }
    const code = super.transformFile(filename, options);
    transformed.set(filename, { changedOn, code, transform: this._fileTransforms.get(filename), sourceMap: this._sourceMapRegistry.get(filename) });
    return code;
  }

  /** jest's own script holds on to the runtime that made it, for import(); after TypeScript there is none. */
  createScriptFromCode(code, filename) {
    const known = compiled.get(filename);
    if (known?.code === code) return known.script;
    try {
      const columnOffset = this._fileTransforms.get(filename)?.wrapperLength;
      const script = new Script(this.wrapCodeInModuleWrapper(code), { filename, columnOffset, displayErrors: true });
      compiled.set(filename, { code, script });
      return script;
    } catch {
      // Its words for what doesn't parse.
      return super.createScriptFromCode(code, filename);
    }
  }

  /** What is loaded anew gets the `jest` that it had: making one is dear, and most scripts never look at it. */
  _createJestObjectFor(from) {
    return this.jestObjectCaches.get(from) ?? super._createJestObjectFor(from);
  }

  /** Where nothing is mocked, no name need be looked up to know it. */
  _shouldMockCjs(from, name, explicit, ...rest) {
    return (explicit.size > 0 || this._shouldAutoMock) && super._shouldMockCjs(from, name, explicit, ...rest);
  }

  /** Loaded once for a worker, by node: playwright, as it is large, and what journeys of one file leave for those of the next. */
  requireModuleOrMock(from, name) {
    if (name === 'playwright-core') return require(name);
    return name.endsWith('/support/kept-phones') ? require('./kept-phones.js') : super.requireModuleOrMock(from, name);
  }

  resetModules() {
    const kept = [...this._moduleRegistry].filter(([file]) => stay.some((folder) => file.includes(folder)));
    const transforms = new Map(this._fileTransforms);
    super.resetModules();
    for (const [file, module] of kept) this._moduleRegistry.set(file, module);
    for (const [file, transform] of transforms) this._fileTransforms.set(file, transform);
  }

  teardown() {
    super.teardown();
    this._moduleRegistry.clear();
    this._fileTransforms.clear();
  }
}

module.exports = { default: RememberingRuntime, __esModule: true };
