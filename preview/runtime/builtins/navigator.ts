import type { Builtin } from './builtin';
import { HOVER_PROPERTIES, hoverable } from './hover';

const CALLS = { navigate: 'navigateTo', redirect: 'redirectTo', switchTab: 'switchTab', reLaunch: 'reLaunch', navigateBack: 'navigateBack' } as const;

export const navigator: Builtin = {
  role: 'link',
  properties: { ...HOVER_PROPERTIES, hoverClass: 'navigator-hover', url: '', openType: 'navigate', delta: 1, target: 'self' },
  setup(host) {
    hoverable(host);
    host.onTap(() => {
      const openType = host.get('openType') as keyof typeof CALLS;
      const call = CALLS[openType];
      if (!call) console.error(`<navigator open-type="${openType}"> is not available in the preview`);
      else void window.__previewWx[call]?.({ url: host.get('url'), delta: host.get('delta'), fail: (reason: unknown) => console.error(reason) });
    });
  },
};
