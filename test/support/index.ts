/** The face of the page harness. test/pages/support.test.ts shows how a test reads. */
export { today } from './clock';
export { takeErrors } from './errors';
export { mountPage, Page, restartApp } from './page';
export { phone } from './phone';
export { useRoot } from './root';
export { Tag } from './screen';
export { settle } from './settle';
export { meant } from './storage';
