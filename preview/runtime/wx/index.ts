import { BUILTINS } from '../builtins';
import type { Router } from '../shell/router';
import { drawnPictures } from './drawn-pictures';
import { files } from './files';
import { nativeInterface } from './interface';
import { pictures } from './pictures';
import { routes } from './routes';
import { storage } from './storage';
import { system } from './system';
import { vision } from './vision';

/**
 * The wx object. Calling what the preview lacks throws by name; a test may supply it, see
 * test/journeys/support/preview.ts.
 */
export function createWx(router: Router): Record<string, unknown> {
  const available: Record<string, unknown> = { ...storage, ...files, ...pictures, ...drawnPictures, ...vision, ...routes(router), ...nativeInterface(router), ...system(router), ...window.__suppliedWx };
  available.canIUse = (schema: string) => {
    const [name = ''] = schema.split('.');
    return available[name] !== undefined || name in BUILTINS;
  };
  return new Proxy(available, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target) return target[name as string];
      return () => {
        throw new Error(`wx.${name} is not available in the preview`);
      };
    },
  });
}
