import fs from 'node:fs';
import path from 'node:path';
import { appRoot } from './root';

type AppDefinition = Record<string, unknown> & { onLaunch?: (options: object) => void; onShow?: (options: object) => void };

let definition: AppDefinition | undefined;
let running: AppDefinition | undefined;

/** Stands in for WeChat's App(). */
export function defineApp(app: AppDefinition): void {
  definition = app;
}

/** Starts the app of this root if it isn't running. */
export function launchApp(): void {
  if (running !== undefined) return;
  const file = path.join(appRoot(), 'app');
  if (['.ts', '.js'].some((extension) => fs.existsSync(file + extension))) jest.requireActual(file);
  running = definition ?? {};
  running.onLaunch?.({ path: '', query: {}, scene: 1001 });
  running.onShow?.({ path: '', query: {}, scene: 1001 });
}

/** Stands in for WeChat's getApp(). */
export function runningApp(): AppDefinition {
  return running ?? {};
}

/** The next launch runs app.ts anew. */
export function quitApp(): void {
  definition = undefined;
  running = undefined;
}
