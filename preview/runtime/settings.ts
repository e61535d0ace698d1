/**
 * WeChat's text size: the standard and the largest of an iPhone, or that of an Android phone, which multiplies its own
 * standard by a factor that is asked for: `android-1.3`.
 */
export type Font = 'standard' | 'largest' | `android-${number}`;

/** What the address of the app page may ask for: /app.html?today=2026-11-22&theme=dark&font=largest#/pages/... */
export interface Settings {
  /** The app's day, YYYY-MM-DD, or day and time, YYYY-MM-DDTHH:mm. */
  today: string | undefined;
  /** Time stands still at `today`. */
  frozen: boolean;
  /** Without it the theme follows the system. */
  theme: 'light' | 'dark' | undefined;
  font: Font;
}

export function readSettings(query: string): Settings {
  const asked = new URLSearchParams(query);
  const theme = asked.get('theme');
  return {
    today: asked.get('today') || undefined,
    frozen: asked.has('frozen'),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    font: fontOf(asked.get('font') ?? ''),
  };
}

function fontOf(asked: string): Font {
  return asked === 'largest' || isAndroid(asked) ? asked : 'standard';
}

function isAndroid(asked: string): asked is `android-${number}` {
  return /^android-\d(?:\.\d+)?$/.test(asked);
}
