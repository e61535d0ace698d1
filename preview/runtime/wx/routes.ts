import type { Router } from '../shell/router';
import { api } from './api';

interface Target {
  url: string;
}

/** Navigation between pages. */
export function routes(router: Router): Record<string, unknown> {
  return {
    navigateTo: api<Target & { events?: Record<string, () => void> }>('navigateTo', ({ url, events }) => ({ eventChannel: router.navigateTo(url, events) })),
    redirectTo: api<Target>('redirectTo', ({ url }) => router.redirectTo(url)),
    switchTab: api<Target>('switchTab', ({ url }) => router.switchTab(url)),
    reLaunch: api<Target>('reLaunch', ({ url }) => router.reLaunch(url)),
    navigateBack: api<{ delta?: number }>('navigateBack', ({ delta }) => router.navigateBack(delta)),
    enableAlertBeforeUnload: api<{ message: string }>('enableAlertBeforeUnload', ({ message }) => {
      router.top.leaveWarning = message;
    }),
    disableAlertBeforeUnload: api('disableAlertBeforeUnload', () => {
      router.top.leaveWarning = undefined;
    }),
  };
}
