import { showFailure } from './failure';

/** The build says whether there will be others to follow: an exported site has none. */
declare const FOLLOWS_BUILDS: boolean;

/** Inside the frame, the app page follows new builds. Opened alone, as tests do, it stays as it is. */
export function followBuilds(): void {
  if (!FOLLOWS_BUILDS || window.parent === window) return;
  const builds = new EventSource('reload');
  builds.addEventListener('built', () => location.reload());
  builds.addEventListener('failed', ({ data }: MessageEvent<string>) => showFailure(JSON.parse(data) as string));
}
