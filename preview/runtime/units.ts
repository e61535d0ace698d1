/** 750rpx is the width of the page, 100vh its height without bars, and the safe area is the page's own. */
export function adaptUnits(value: string): string {
  return value
    .replace(/(-?[\d.]+)rpx\b/g, (_all, number: string) => `${+(Number(number) / 7.5).toFixed(5)}vw`)
    .replace(/(?<![\w.])(-?[\d.]+)vh\b/g, 'calc($1 * var(--host-page-vh, 1vh))')
    .replace(/env\(\s*safe-area-inset-(top|bottom|left|right)\s*(?:,[^)]*)?\)/g, 'var(--host-safe-area-$1, 0px)');
}
