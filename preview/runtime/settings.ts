/** What the address of the app page may ask for: /app.html?today=2026-11-22&theme=dark&font=largest#/pages/... */
export interface Settings {
  /** The app's day, YYYY-MM-DD, or day and time, YYYY-MM-DDTHH:mm. */
  today: string | undefined;
  /** Time stands still at `today`. */
  frozen: boolean;
  /** Without it the theme follows the system. */
  theme: 'light' | 'dark' | undefined;
  font: 'standard' | 'largest';
}

export function readSettings(query: string): Settings {
  const asked = new URLSearchParams(query);
  const theme = asked.get('theme');
  return {
    today: asked.get('today') || undefined,
    frozen: asked.has('frozen'),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    font: asked.get('font') === 'largest' ? 'largest' : 'standard',
  };
}
